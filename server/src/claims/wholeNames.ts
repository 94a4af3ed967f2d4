import { LAW_NOUNS } from './lawNouns.js';
import type { RawToken } from './token.js';

/**
 * Leaves of a law that is called by several names the first: "the Clean Ports Act (CPA; P.L. 118-21) provides", "that law,
 * the Clean Ports Act, provides". The others would part it from what it does.
 */
export function withWholeNames(raw: readonly RawToken[]): readonly RawToken[] {
  const kept: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const end = endOfNote(raw, i);
    if (end !== null) {
      i = end;
      continue;
    }
    kept.push(raw[i]!);
    const name = nameBehind(raw, i);
    if (name === null) continue;
    kept.splice(-2, 2, raw[name]!);
    i = name + 1;
  }
  return kept;
}

/** Tokens of such a note between its brackets. */
const LONGEST_NOTE = 8;

/** The closing bracket of a note that begins at a token and holds names only, two at least; null where none begins. */
function endOfNote(raw: readonly RawToken[], at: number): number | null {
  // The mark of an acronym that is defined holds the opening bracket.
  const opens = raw[at]!.word === '(' || (raw[at]!.word === ';' && raw[at - 1]?.mark?.type === 'acronym');
  const end = opens ? raw.findIndex(({ word }, i) => i > at && word === ')') : -1;
  if (end < 0 || end > at + LONGEST_NOTE) return null;
  const inside = raw.slice(at, end).filter(({ word }) => word !== '(');
  const isOfNames = inside.every(
    ({ mark, word }) => word === ';' || mark?.type === 'entity' || mark?.type === 'acronym',
  );
  return isOfNames && inside.some(({ word }) => word === ';') ? end : null;
}

const CALLED = /^(?:the|known|as|called|named|officially|formally)$/;

/** Where the name between commas behind "that law" stands; null without one. */
function nameBehind(raw: readonly RawToken[], at: number): number | null {
  const { word } = raw[at]!;
  // A measure may be anything where no law's name follows.
  const isPointing = (LAW_NOUNS.has(word) || word === 'measure') && /^(?:the|this|that)$/.test(raw[at - 1]?.word ?? '');
  if (!isPointing || raw[at + 1]?.word !== ',') return null;
  let i = at + 2;
  while (CALLED.test(raw[i]?.word ?? '')) i++;
  const mark = raw[i]?.mark;
  const isLaw = mark?.type === 'entity' && /^(?:law|agreement|program)$/.test(mark.entityType);
  return isLaw && raw[i + 1]?.word === ',' ? i : null;
}
