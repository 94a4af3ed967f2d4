import type { Span } from '../text/document.js';

/** "(202) 555-0143", "+61 2 5550 1234", "020 7215 5000", "1-800-FLOWERS". */
const PHONES =
  /\((?!(?:19|20)\d\d\))0?\d{2,5}\) ?\d{3,4}[- ]\d{3,4}(?!\d)|(?<![\w+])\+\d{1,3}(?:[ -]?\(0?\d{0,4}\)\d{0,5})?(?:(?:[ -]\d{2,5}|[ -]\d(?=[ -]\d)){2,5}|(?:\.\d{2,5}){2,5})(?![\d%]|\.\d)|(?<![\w.,])0\d{2,4}(?: \d{3,4}){2}(?![\d.,]\d|\d)|(?<![\w.,-])1-8\d\d-[A-Z\d]\w{0,15}/g;
const MAY_CALL = /\d\) ?\d|\+\d|0\d{2,4} \d|1-8\d\d/;

/** "1030 15th Street NW", "10 Downing Street", "1600 Pennsylvania Ave."; not "12 Wall Street banks". */
const HOUSES =
  /(?<![\w.,$€£¥-])\d{1,5}(?:[-–]\d{1,5})?(?: [NSEW](?:\.|(?= )))?(?: (?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\w’'.-]{0,20})){0,3} (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Place|Plaza|Parkway|Highway)(?![\w’'])(?!\.? [a-z-]{2,20}s(?![a-z]))/g;
const MAY_LIVE = /\d (?:[NSEW]\.? )?(?:\d{1,3}[snrt]|[A-Z][\w’'.-]{1,20} [A-Z])/;

/** The numbers of telephones and houses, which measure nothing. Not in order. Linear. */
export function contactNumbers(text: string): readonly Span[] {
  const patterns = [...(MAY_CALL.test(text) ? [PHONES] : []), ...(MAY_LIVE.test(text) ? [HOUSES] : [])];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: written }) => ({ start: index, end: index + written.length })),
  );
}
