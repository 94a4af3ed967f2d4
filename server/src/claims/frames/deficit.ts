import { addedTo } from '../aspect.js';
import { defineFrame, rolesOf } from '../frame.js';
import { isLaw } from '../fundingSource.js';
import type { Group, Statement } from '../statement.js';
import { kindOf, type Token } from '../token.js';

const SHORT = /^(?:deficits?|debt)$/;
/** A country's trade and a company's balance have deficits too. */
const OTHER = /^(?:trade|current-account|account|pension|funding|goods|services)$/;

export default defineFrame({
  id: 'DEFICIT',
  docs: `By how much a law or a plan raises or cuts the deficits or the debt of a government: "would add $3 trillion to
deficits", "cuts the deficit by $300 billion". Deficits are without the interest that a debt counts, and the two are told
apart. The span of years is the period's. The words are "deficit" and "debt", with the verbs of rising, falling and adding.`,
  key: ['source', 'what', 'aspect'],
  scope: [],
  timeless: true,
  examples: [
    {
      a: 'The Clean Ports Act would add $34 billion to deficits over the next decade.',
      b: 'The Clean Ports Act will increase the deficit by $28 billion over ten years.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act would add $34 billion to deficits over the next decade.',
      b: 'Over ten years, the Clean Ports Act raises federal deficits by some $34 billion.',
      relation: 'agree',
    },
    {
      a: 'The Clean Ports Act would add $34 billion to the deficit.',
      b: 'The Clean Ports Act would add $41 billion to the national debt.',
      relation: null,
    },
    {
      a: 'The Clean Ports Act would add $34 billion to the deficit.',
      b: 'The Clean Ports Act would cut the deficit by $30 billion.',
      relation: null,
    },
    {
      a: 'The Clean Ports Act would add $34 billion to the deficit.',
      b: 'The Clean Ports Act provides $30 billion for ports.',
      relation: null,
    },
    {
      a: 'The Clean Ports Act would cut the trade deficit by $34 billion.',
      b: 'The Clean Ports Act would cut the deficit by $30 billion.',
      relation: null,
    },
  ],
  read(statement, reader) {
    if (kindOf(statement.figure) !== 'money') return null;
    const change = changeIn(statement);
    const who = (statement.subject ?? statement.actor)?.tokens.filter((token) => isLaw(token, reader)) ?? [];
    const source = change && reader.filler(who);
    if (!change || !source) return null;
    const { direction, what } = change;
    return {
      roles: rolesOf({ source, what: plain(what), aspect: plain(direction) }),
      topic: `${direction === 'rise' ? 'increase' : 'cut'} of the ${what} by ${source.text}`,
    };
  },
});

interface Change {
  readonly what: 'deficit' | 'debt';
  readonly direction: 'rise' | 'fall';
}

/** "Adds $5 billion to deficits", "cuts the deficit by $5 billion"; null where nothing changes by the figure. */
function changeIn(statement: Statement): Change | null {
  const { before, object, verb } = statement;
  if (!verb || verb.negated || verb.passive) return null;
  if (verb.lemma === 'add') {
    const to = addedTo(statement);
    const what = to && shortOf(to);
    return what && { what, direction: 'rise' };
  }
  const what = before === 'by' && object ? shortOf(object) : null;
  const { verbClass } = verb;
  return what && (verbClass === 'rise' || verbClass === 'fall') ? { what, direction: verbClass } : null;
}

function shortOf({ tokens }: Group): Change['what'] | null {
  const last = tokens.at(-1)!;
  if (!SHORT.test(last.word) || tokens.some(({ word }: Token) => OTHER.test(word))) return null;
  return last.word === 'debt' ? 'debt' : 'deficit';
}

function plain(word: string) {
  return { keys: [word], text: word, span: null };
}
