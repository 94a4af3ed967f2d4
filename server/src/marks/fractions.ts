import type { Figure } from './figure.js';

const OF = /^ ?(?:of|majority|supermajority|super-majority|share|stake|vote)(?![a-z])/;
const COMPARED =
  /^ (?:more|less|fewer|higher|lower|larger|smaller|greater|bigger|cheaper|faster|above|below|as)(?![a-z])/;
const HALF_BEHIND =
  /^ (?:of|the|its|their|his|her|our|your|all|that|those|these|this|what|as|who|respondents|had|were|are|have)(?![a-z])/;
const BY_BEFORE =
  /(?:^|[ (])(?:by|than|about|around|nearly|almost|over|under|roughly|approximately|least|to|from|only|just|other|remaining|in|with|–|—) (?:an? )?$/i;
/** "The first half", "the second half of 2023": a part of a time or thing, no share. */
const NAMED_HALF =
  /(?:^|[^a-z])(?:first|second|latter|other|former|last|next|final|early|late|later|top|bottom|northern|southern|eastern|western|upper|lower|better|this|each|and|1st|2nd|another|back|front)(?: an?)? $/i;

/** Whether a fraction without a unit says a share: "two-thirds", "a quarter of trade", "nearly half the amount". */
export function isShare(text: string, { start, end, numeral }: Figure, isApproximate: boolean): boolean {
  const written = text.slice(start, numeral.end).toLowerCase();
  const before = text.slice(Math.max(0, start - 14), start);
  const behind = text.slice(end, end + 16);
  if (/^\d|^[¼-⅞]/.test(written)) return !/^[-/\w]/.test(behind) && (OF.test(behind) || isApproximate);
  if (written === 'quarter') return false;
  const isOf = OF.test(behind);
  if (/^(?:an? |one[ -])?half$/.test(written)) {
    // "By half a point": half of one thing that is no unit.
    if (NAMED_HALF.test(before) || /^(?:[-\w]| an? )/.test(behind)) return false;
    return isApproximate || HALF_BEHIND.test(behind) || /(?:^| )(?:by|in|than|from|to|only) (?:an? )?$/i.test(before);
  }
  if (/^an? /.test(written)) {
    if (isOf || COMPARED.test(behind)) return true;
    const isEnd = behind === '' || /^[.,;:)—–”"]|^ (?:and|by|in|from|since|to|on)(?![a-z])/.test(behind);
    return isEnd && (isApproximate || BY_BEFORE.test(before)) && !/(?:^| )in $/.test(before);
  }
  // "one-third" and "two thirds" say nothing else, "one third party" does.
  return (
    written.includes('-') ||
    written.endsWith('s') ||
    isOf ||
    isApproximate ||
    !/^ [a-z]/.test(behind) ||
    COMPARED.test(behind)
  );
}
