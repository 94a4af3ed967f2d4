import { dateLine } from './dateLines.js';
import { isSurelyPerson } from './people.js';

/** A line that is set in bold as a whole. */
const BOLD = /^(\*\*|__)(?! )([^*_\r\n]{3,120})(?<! )\1$/;

/** Whether a line is in bold as a whole and reads like a heading: no sentence, byline, date or label of a figure. */
export function isBoldLine(line: string): boolean {
  const words = BOLD.exec(line)?.[2];
  if (words === undefined || !/^[\p{Lu}\d“"‘]/u.test(words) || !/\p{L}{3}/u.test(words)) return false;
  return !/[.,;]$|^By /.test(words) && !dateLine(words) && !isSurelyPerson(words);
}
