import { defineFrame, rolesOf } from '../frame.js';
import type { Reader } from '../reader.js';
import type { Statement } from '../statement.js';
import type { Token } from '../token.js';

/** What is voted on by its name. */
const MATTER: ReadonlySet<string | undefined> = new Set(['law', 'agreement', 'program']);

const VOTING = /^vot(?:es?|ed|ing)$/;
/** How a matter ends that got enough of them, and one that did not. */
const DECIDING = /^(?:pass|adopt|approve|clear|ratify|reject|defeat|fail|endorse|back|vote)$/;
/** Who votes; a bare number in a sentence of a vote counts votes. */
const VOTERS =
  /^(?:|vote|member|lawmaker|legislator|senator|deputy|representative|delegate|parliamentarian|mp|mep|democrat|republican|councillor|councilor)$/;
const CHAMBER = /^(?:house|senate|parliament|assembly|bundestag|diet|council|committee|commons|lords|duma|knesset)$/;

export default defineFrame({
  id: 'VOTE',
  docs: `How many voted for or against a law, a treaty or a plan that is named: "by a vote of 64 to 33", "with 242 votes in
favor". Two houses vote apart, and one house may vote on one thing twice. The words are "vote" and the verbs by which a
house decides.`,
  key: ['matter', 'side'],
  scope: [],
  apart: ['chamber'],
  examples: [
    {
      a: 'The Senate passed the Clean Ports Act by a vote of 64 to 33.',
      b: 'The Clean Ports Act passed the Senate by 68 votes to 33.',
      relation: 'conflict',
    },
    {
      a: 'The Senate passed the Clean Ports Act by a vote of 64 to 33.',
      b: 'In the Senate, 33 members voted against the Clean Ports Act.',
      relation: 'agree',
    },
    {
      a: 'The Senate passed the Clean Ports Act by a vote of 64 to 33.',
      b: 'The House passed the Clean Ports Act with 242 votes in favor and 187 against.',
      relation: null,
    },
    {
      a: 'The House passed the Clean Ports Act with 242 votes in favor and 187 against.',
      b: 'The Clean Ports Act passed the House in a 242-187 vote.',
      relation: 'agree',
    },
    {
      a: 'The Senate passed the Clean Ports Act by a vote of 64 to 33.',
      b: 'The Senate passed the Safe Skies Act by a vote of 51 to 50.',
      relation: null,
    },
    {
      a: 'In 2021 the Senate passed the Clean Ports Act by a vote of 64 to 33.',
      b: 'In 2022 the Senate passed the Clean Ports Act by a vote of 69 to 30.',
      relation: 'differs-by-period',
    },
    {
      a: 'The Senate passed the Clean Ports Act by a vote of 64 to 33.',
      b: 'The Senate passed the Clean Ports Act after 30 months and 12 hearings.',
      relation: null,
    },
    {
      a: 'The Senate passed the Clean Ports Act by a vote of 64 to 33.',
      b: 'The Senate passed the Clean Ports Act with 9 ports for ferries.',
      relation: null,
    },
  ],
  read(statement, reader) {
    const { figure, around } = statement;
    if (!countsVotes(figure) || !around.some(isOfVote)) return null;
    const side = sideOf(statement);
    const matter = reader.filler(around.filter((token) => MATTER.has(reader.nameOf(token)?.type)).slice(0, 1));
    if (!side || !matter) return null;
    const chamber = reader.filler(around.filter((token) => isChamber(token, reader)).slice(0, 1));
    return {
      roles: rolesOf({ matter, side: { keys: [side], text: side, span: null }, chamber }),
      topic: `votes ${side} ${matter.text}`,
    };
  },
});

type Side = 'for' | 'against';

/** Which side a figure is of; null where nothing tells. */
function sideOf({ figure, around }: Statement): Side | null {
  const at = around.indexOf(figure);
  const behind = around.slice(at + 1);
  const other = behind.findIndex(({ tag }) => tag === 'figure');
  const words = (other < 0 ? behind : behind.slice(0, other)).map(({ word }) => word).join(' ');
  if (/^(?:\p{L}+ ){0,2}(?:vot(?:es?|ed) )?(?:yes|in favou?r|for)\b/u.test(words)) return 'for';
  if (/^(?:\p{L}+ ){0,2}(?:vot(?:es?|ed) )?(?:no|against|opposed)\b/u.test(words)) return 'against';
  const score = scoreIn(around);
  return score?.[0] === figure ? 'for' : score?.[1] === figure ? 'against' : null;
}

/** "64 to 33", "242 votes to 187", "220-210": the two figures of a vote; null without. */
function scoreIn(tokens: readonly Token[]): readonly [Token, Token] | null {
  for (const [i, token] of tokens.entries()) {
    if (token.tag !== 'figure') continue;
    const behind = tokens.slice(i + 1, i + 4).filter(({ word }) => !/^votes?$/.test(word));
    const [joint, other] = behind;
    if (
      joint &&
      other?.tag === 'figure' &&
      countsVotes(token) &&
      countsVotes(other) &&
      /^(?:to|-|–|—|against)$/.test(joint.word)
    )
      return [token, other];
  }
  return null;
}

function countsVotes({ mark }: Token): boolean {
  return mark?.type === 'quantity' && mark.kind === 'count' && VOTERS.test(mark.unit.toLowerCase());
}

function isOfVote({ word, verb }: Token): boolean {
  return VOTING.test(word) || DECIDING.test(verb?.lemma ?? '');
}

function isChamber(token: Token, reader: Reader): boolean {
  return CHAMBER.test((reader.nameOf(token)?.name ?? token.word).toLowerCase().split(' ').at(-1)!);
}
