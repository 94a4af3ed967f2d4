import type { Filler } from '../claim.js';
import { stem } from '../content.js';
import { defineFrame, rolesOf } from '../frame.js';
import { groupTokens, type Reader } from '../reader.js';
import type { Group, Statement } from '../statement.js';
import { kindOf } from '../token.js';

export default defineFrame({
  id: 'RANK',
  docs: `A place in an order: "Peru has the second-largest fleet", "Peru, the world's second-largest exporter of copper",
"this made Peru the third-largest market". Who holds the place, what is ordered and by which measure must be the same.
Places that nobody holds by the clause ("the second-largest city lies north") are left alone.`,
  key: ['holder', 'order', 'ranked'],
  scope: [],
  examples: [
    {
      a: 'Peru has the second-largest fishing fleet in the world.',
      b: "They sailed to Peru, the world's third-largest fishing fleet, in May.",
      relation: 'conflict',
    },
    {
      a: 'Peru has the second-largest fishing fleet in the world.',
      b: "Peru's fishing fleet is the second-largest in the world.",
      relation: 'agree',
    },
    {
      a: 'Norway was the fourth-largest donor to Haiti in 2020.',
      b: 'In 2020, Norway ranked as the fifth-largest donor to Haiti.',
      relation: 'conflict',
    },
    {
      a: 'Peru has the second-largest fishing fleet in the world.',
      b: 'Peru has the fourth-oldest fishing fleet in the world.',
      relation: null,
    },
    {
      a: 'Peru has the second-largest fishing fleet in the world.',
      b: 'Chile has the third-largest fishing fleet in the world.',
      relation: null,
    },
    {
      a: 'Peru is the second-largest exporter of copper.',
      b: 'Peru is the eighth-largest exporter of coffee.',
      relation: null,
    },
  ],
  read(statement, reader) {
    const { figure, noun } = statement;
    if (kindOf(figure) !== 'rank') return null;
    const holder = holderOf(statement, reader);
    if (!holder) return null;
    const inside = statement.phrase.filter((token) => token.end <= figure.start);
    const links = noun ? [] : statement.adjuncts.filter(({ group }) => group.tokens[0]!.start > figure.end);
    const ranked = reader.filler(
      [
        ...inside,
        ...(noun ? groupTokens(noun) : [...holder.thing, ...links.flatMap(({ group }) => groupTokens(group))]),
      ]
        .filter((token) => token.tag !== 'date')
        .sort((a, b) => a.start - b.start),
    );
    if (!ranked) return null;
    return {
      roles: rolesOf({ holder: holder.filler, order: orderOf(statement, reader), ranked }),
      topic: `rank of ${holder.filler.text} among ${ranked.text}`,
    };
  },
});

interface Holder {
  readonly filler: Filler;
  /** What of the holder is ranked where the figure's phrase has no noun: "fleet" in "Peru's fleet is the second-largest". */
  readonly thing: Group['tokens'];
}

/** Verbs that give their subject a place. */
const HOLDING = /^(?:be|become|remain|rank|stand|have|boast|host|represent|make|form)$/;

/** The phrase that the place renames, the object of "make", or the subject. */
function holderOf({ apposed, verb, object, subject, phrase }: Statement, reader: Reader): Holder | null {
  if (apposed) return named(apposed, reader);
  if (!verb || verb.negated || !HOLDING.test(verb.lemma)) return null;
  if (verb.lemma === 'make' && object && object.tokens !== phrase) return named(object, reader);
  return subject && named(subject, reader);
}

function named(group: Group, reader: Reader): Holder | null {
  const filler = reader.filler(group.tokens.filter((token) => reader.nameOf(token)).slice(0, 1));
  return filler && { filler, thing: group.tokens.filter((token) => token.tag === 'noun') };
}

/** What the order goes by: "largest", which "number one", "biggest" and "leading" say as well. */
function orderOf({ figure }: Statement, reader: Reader): Filler {
  const text = reader.text.slice(figure.start, figure.end).toLowerCase();
  const superlative = /(?<![a-z])[a-z]+est$/.exec(text)?.[0] ?? 'largest';
  const key = /^(?:larg|bigg|great|high)est$/.test(superlative) ? 'largest' : superlative;
  return { keys: [stem(key)], text, span: figure };
}
