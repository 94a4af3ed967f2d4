import { isContent } from '../content.js';
import { defineFrame } from '../frame.js';
import { groupTokens } from '../reader.js';
import type { Group, Statement } from '../statement.js';
import type { Token } from '../token.js';

export default defineFrame({
  id: 'GROWTH',
  docs: `How much a series rose or fell by: "exports grew by 7 percent in 2022", "growth in exports of 7 percent", "rents
doubled". The series must be the same; the direction is the claim's aspect, the time its period, and "real", "nominal" and
"a year" are its scope. The words are the verbs and nouns of change.`,
  key: ['series'],
  scope: [],
  examples: [
    {
      a: 'Peruvian exports grew by 7 percent in 2022.',
      b: 'In 2022, exports from Peru rose 11 percent.',
      relation: 'conflict',
    },
    { a: 'Rents in Lima doubled in 2021.', b: 'Rents in Lima tripled in 2021.', relation: 'conflict' },
    {
      a: 'Peruvian exports grew by 7 percent in 2022.',
      b: 'Peruvian exports grew by 7.2 percent in 2022.',
      relation: 'agree',
    },
    {
      a: 'Peruvian exports grew by 7 percent in 2022.',
      b: 'Peruvian imports grew by 11 percent in 2022.',
      relation: null,
    },
    {
      a: 'Peruvian exports grew by 7 percent in 2022.',
      b: 'Peruvian exports fell by 2 percent in 2022.',
      relation: null,
    },
    {
      a: 'Peruvian exports grew by 7 percent in 2022.',
      b: 'Peruvian exports grew by 3 percent in 2019.',
      relation: 'differs-by-period',
    },
    {
      a: 'Peru cut its deficit 7 percent in 2022.',
      b: 'In 2022 the deficit of Peru fell 11 percent.',
      relation: 'conflict',
    },
    {
      a: 'The board of Peru hopes to cut debts from the current 60 percent level in 2022.',
      b: 'The board of Peru fell by 63 percent in 2022.',
      relation: null,
    },
    {
      a: 'Rents rose 8 percent in Lima and 3 percent in Cusco in 2022.',
      b: 'Rents in Cusco rose 5 percent in 2022.',
      relation: 'conflict',
    },
    {
      a: 'The budget of Peru grew by 7 percent in real terms in 2022.',
      b: 'The budget of Peru grew by 15 percent in nominal terms in 2022.',
      relation: 'differs-by-scope',
    },
    {
      a: 'Peruvian exports grew by 7 percent in 2022.',
      b: 'Peruvian exports of copper grew by 19 percent in 2022.',
      relation: 'differs-by-scope',
    },
  ],
  read(statement, reader) {
    const { figure } = statement;
    if (figure.mark?.type !== 'quantity' || !/^(?:percent|multiplier)$/.test(figure.mark.kind)) return null;
    const said = seriesOf(statement);
    const series = said && reader.filler([...said.thing, ...said.more]);
    const thing = said && reader.filler(said.thing);
    return series && { roles: { series }, topic: `change in ${(thing ?? series).text}` };
  },
});

/** What changes, and what is said of it behind the figure. */
interface Series {
  readonly thing: readonly Token[];
  readonly more: readonly Token[];
}

const CHANGE = /^(?:growth|increase|rise|gain|jump|surge|decline|decrease|fall|drop|reduction|cut|contraction)s?$/;

/** What changes: the subject of a verb of change, its object where somebody changes it, or what a noun of change is of. */
function seriesOf(statement: Statement): Series | null {
  const { verb, subject, object, before, noun, governor } = statement;
  const change = [noun, governor].find((group) => group?.tokens.some(({ word }) => CHANGE.test(word)));
  if (change) return { thing: named(change), more: fronted(statement).filter(isTelling) };
  if (verb?.verbClass !== 'rise' && verb?.verbClass !== 'fall') return null;
  if ((before !== null && before !== 'by') || isLevel(statement)) return null;
  // "Cut the deficit 7 percent": what somebody changes.
  const group = object && !object.tokens.includes(statement.figure) ? object : subject;
  const more = [...fronted(statement), ...behind(statement)];
  return group && { thing: groupTokens(group).filter(isTelling), more: more.filter(isTelling) };
}

/** "From the current 60 percent level". */
function isLevel({ figure, tokens }: Statement): boolean {
  return /^levels?$/.test(tokens[tokens.indexOf(figure) + 1]?.word ?? '');
}

/** "Export growth", "growth in exports", "an increase in the exports of Peru". */
function named({ tokens, links }: Group): readonly Token[] {
  const of = links.filter(({ preposition }) => /^(?:in|of|for|to|from)$/.test(preposition));
  return [...tokens, ...of.flatMap(({ group }) => groupTokens(group))].filter(isTelling);
}

/** "Grew by 7 percent in Peru": what is said behind the figure, up to the next, narrows the series. */
function behind({ adjuncts, figure, tokens }: Statement): readonly Token[] {
  const next =
    tokens.find(({ tag, start }) => tag === 'figure' && start > figure.start)?.start ?? Number.POSITIVE_INFINITY;
  return adjuncts
    .filter(({ preposition, group }) => {
      const { start } = group.tokens[0]!;
      return /^(?:in|of|to|from|for|among)$/.test(preposition) && figure.end < start && start < next;
    })
    .flatMap(({ group }) => groupTokens(group));
}

/** "In London, rents grew by 7 percent": so does what is said in front. */
function fronted({ adjuncts, subject, tokens }: Statement): readonly Token[] {
  const at = subject ? tokens.indexOf(subject.tokens[0]!) : -1;
  return adjuncts
    .filter(({ preposition, group }) => {
      return /^(?:in|among|across|for)$/.test(preposition) && tokens.indexOf(group.tokens[0]!) < at;
    })
    .flatMap(({ group }) => group.tokens);
}

/** Not "real terms" and "2022", which scope and period tell. */
function isTelling({ tag, word }: Token): boolean {
  if (tag === 'date' || tag === 'figure' || CHANGE.test(word)) return false;
  return tag !== 'noun' || (isContent(word) && !/^(?:real|nominal|terms|annual)$/.test(word));
}
