import { defineFrame, rolesOf } from '../frame.js';
import { groupTokens, type Reader } from '../reader.js';
import type { Statement } from '../statement.js';
import type { Token } from '../token.js';

export default defineFrame({
  id: 'CAPACITY',
  docs: `What a plant, a line or a place can make, carry or hold: "the dam has a capacity of 600 megawatts", "the pipeline can
carry 20 billion cubic meters a year". What has it must be the same; a kind of capacity ("storage", "refining") must not
differ where both tell one. What was made or carried is no capacity.`,
  key: ['of'],
  scope: [],
  apart: ['kind'],
  examples: [
    {
      a: 'The Chira Dam has an installed capacity of 600 megawatts.',
      b: "Peru's Chira Dam can generate 750 megawatts.",
      relation: 'conflict',
    },
    {
      a: 'The Alpine pipeline can carry 20 billion cubic meters of gas a year.',
      b: 'The annual capacity of the Alpine pipeline is 20 billion cubic meters.',
      relation: 'agree',
    },
    {
      a: 'The Chira Dam has a capacity of 600 megawatts.',
      b: 'The Sama Dam has a capacity of 400 megawatts.',
      relation: null,
    },
    {
      a: 'The port of Riga has a storage capacity of 90,000 tons.',
      b: 'The port of Riga has a loading capacity of 12,000 tons.',
      relation: null,
    },
    {
      a: 'The Chira Dam has a capacity of 600 megawatts.',
      b: 'The Chira Dam generated 410 megawatts.',
      relation: null,
    },
  ],
  read(statement, reader) {
    const { figure } = statement;
    if (figure.mark?.type !== 'quantity' || !/^(?:measure|count)$/.test(figure.mark.kind) || statement.before === 'by')
      return null;
    const said = named(statement) ?? able(statement);
    const of = said && reader.filler(unowned(said.of.filter(({ tag }) => tag !== 'date')));
    if (!said || !of) return null;
    return { roles: rolesOf({ of, kind: kindOf(said.kinds, reader) }), topic: `capacity of ${of.text}` };
  },
});

/** What has the capacity, and the words that tell which capacity it is. */
interface Said {
  readonly of: readonly Token[];
  readonly kinds: readonly Token[];
}

/** "A capacity of 600 MW", "the capacity of the dam is 600 MW", "the dam's capacity reached 600 MW". */
function named({ governor, before, subject, verb }: Statement): Said | null {
  const group = before === 'of' ? governor : verb?.verbClass === 'equal' ? subject : null;
  const at = group?.tokens.findLastIndex(({ word }) => word === 'capacity') ?? -1;
  if (!group || at < 0) return null;
  const modifiers = group.tokens.slice(0, at);
  const owned = modifiers.findLastIndex(({ tag }) => tag === 'possessive');
  const link = group.links.find(({ preposition }) => /^(?:of|at|in)$/.test(preposition));
  const of =
    owned > 0 ? modifiers.slice(0, owned) : link && link.group !== group ? link.group.tokens : groupTokens(subject);
  return { of: subject === group && owned <= 0 && !link ? [] : of, kinds: modifiers.slice(owned + 1) };
}

const ABLE = /^(?:make|produce|generate|carry|hold|store|process|handle|transport|seat|accommodate|treat|refine|pump)$/;

/** "The dam can generate 600 MW". */
function able({ verb, subject }: Statement): Said | null {
  const isModal = verb?.tokens.some(({ word }) => word === 'can' || word === 'could') ?? false;
  return verb && isModal && !verb.passive && !verb.negated && ABLE.test(verb.lemma)
    ? { of: groupTokens(subject), kinds: [] }
    : null;
}

/** A name without its owner: "Peru's Chira Dam". */
function unowned(tokens: readonly Token[]): readonly Token[] {
  return tokens.at(-1)?.tag === 'name'
    ? tokens.slice(tokens.findLastIndex(({ tag }) => tag === 'possessive') + 1)
    : tokens;
}

/** Words that say nothing of which capacity it is. */
const PLAIN =
  /^(?:installed|annual|yearly|daily|total|full|nameplate|nominal|maximum|generating|generation|transport)$/;

function kindOf(tokens: readonly Token[], reader: Reader) {
  return reader.filler(tokens.filter(({ tag, word }) => tag === 'noun' && !PLAIN.test(word)));
}
