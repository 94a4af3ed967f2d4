import { MONTH_LIKE } from '../text/months.js';

const NUMERIC = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/g;
/** Quick to rule out: most texts hold no numeric date. */
const HINT = /[/-]\d{1,2}[/-]\d/;
const DAY_FIRST = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH_LIKE}\\.?,? (?:19|20)\\d\\d`, 'g');
const MONTH_FIRST = new RegExp(`\\b${MONTH_LIKE}\\.? \\d{1,2}(?:st|nd|rd|th)?, (?:19|20)\\d\\d`, 'g');

/**
 * How a document writes its numeric dates: what a day over 12 shows, else as it writes the months' names, else `mdy`.
 * @param texts The running texts of the document.
 */
export function dateOrderOf(texts: readonly string[]): 'mdy' | 'dmy' {
  let numeric = 0;
  let written = 0;
  let isAmbiguous = false;
  for (const text of texts) {
    if (!HINT.test(text)) continue;
    for (const [, first, second] of text.matchAll(NUMERIC)) {
      isAmbiguous = true;
      if (Number(first) > 12) numeric++;
      else if (Number(second) > 12) numeric--;
    }
  }
  if (!isAmbiguous || numeric !== 0) return numeric > 0 ? 'dmy' : 'mdy';
  for (const text of texts) written += (text.match(DAY_FIRST)?.length ?? 0) - (text.match(MONTH_FIRST)?.length ?? 0);
  return written > 0 ? 'dmy' : 'mdy';
}
