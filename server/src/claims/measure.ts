import type { Filler } from './claim.js';
import type { Group, Statement } from './clause.js';
import { isContent, stem } from './content.js';
import type { Reader } from './reader.js';
import type { Token } from './tokens.js';
import type { VerbClass } from './verbs.js';

/** Verbs between a thing and its figure that say nothing of the thing. */
const LINKING: ReadonlySet<VerbClass> = new Set(['equal', 'rise', 'fall', 'hold', 'estimate', 'announce']);

/** Prepositions that lead away from what the figure measures: occasion, source, manner. */
const ASIDE = new Set(
  'as after before despite amid amidst because since until till during throughout upon like versus vs via according through alongside'.split(
    ' ',
  ),
);

/** The phrase that a figure measures: its own noun, what it is a value of, or the subject of a linking verb. */
export function measureOf(statement: Statement): Group | null {
  const { noun, whole, governor, verb, subject, object, before } = statement;
  if (noun) return noun;
  if (whole) return whole;
  if (governor) return governor;
  if (verb && object && before !== null) return object;
  if (verb && subject && LINKING.has(verb.verbClass)) return subject;
  return null;
}

/** The token that says what is counted: "deficit" in "a trade deficit with Peru", "refugees" in "the number of refugees". */
export function headOf(group: Group): Token | null {
  const nouns = group.tokens.filter((token) => token.tag === 'noun' || token.tag === 'name');
  const head = nouns.at(-1) ?? null;
  if (head && (head.mark !== null || isContent(head.word))) return head;
  const link = group.links.find(({ preposition }) => preposition === 'of' || preposition === 'in');
  return (link && headOf(link.group)) ?? head;
}

/** The stem of a head as a filler. */
export function headFiller(token: Token, reader: Reader): Filler {
  const keys = reader.keys([token]);
  const { start, end } = token;
  return {
    keys: keys.length > 0 ? keys : [stem(token.word)],
    text: reader.text.slice(start, end),
    span: { start, end },
  };
}

/**
 * Everything that a clause says of its figure but the head: names, content words, other figures. What only leads aside
 * ("despite the drought", "according to the ministry") is left out.
 */
export function aboutOf(statement: Statement, head: Token | null, reader: Reader): Filler | null {
  const aside = new Set(
    statement.adjuncts.filter(({ preposition }) => ASIDE.has(preposition)).flatMap(({ group }) => group.tokens),
  );
  const tokens = statement.tokens.filter(
    (token) => token !== head && token !== statement.figure && !aside.has(token) && !isLinking(token, statement),
  );
  const keys = new Set(reader.keys(tokens));
  for (const { mark } of tokens)
    if (
      mark?.type === 'quantity' &&
      statement.figure.mark?.type === 'quantity' &&
      mark.kind !== statement.figure.mark.kind
    )
      keys.add(`#${mark.low} ${mark.unit}`);
  if (head) for (const key of reader.keys([head])) keys.delete(key);
  if (keys.size === 0) return null;
  const words = tokens.filter((token) => reader.keys([token]).length > 0);
  return {
    keys: [...keys].sort(),
    text: words.map((token) => reader.text.slice(token.start, token.end)).join(' '),
    span: null,
  };
}

function isLinking(token: Token, statement: Statement): boolean {
  return (
    token.tag === 'verb' &&
    statement.verb !== null &&
    statement.verb.tokens.includes(token) &&
    LINKING.has(statement.verb.verbClass)
  );
}

/** Whether the figure is a level, the start of a change, or a rise or fall by so much. */
export function aspectOf(statement: Statement): Filler {
  const { verb, before, figure } = statement;
  const changes = verb?.verbClass === 'rise' || verb?.verbClass === 'fall' ? verb.verbClass : null;
  const key = before === 'from' ? 'start' : changes && before !== 'to' && before !== 'at' ? changes : 'level';
  return { keys: [key], text: key, span: { start: figure.start, end: figure.end } };
}
