import type { Token } from './capitals.js';
import { ABBREVIATIONS, OPENERS } from './nameWords.js';

// What a word in capitals is, by its letters and what stands around it.

/** Whether a word in capitals names someone: up to seven letters, and no common noun's or small word's. */
export function isAcronym(word: string): boolean {
  if (ABBREVIATIONS.has(word) || /^[IVXLC]+$/.test(word) || /\d{3}/.test(word) || word.length > 8) return false;
  if (/.{4}(?:ING|ED|ION)$/.test(word)) return false;
  return !OPENERS.has(word[0] + word.slice(1).toLowerCase());
}

/** Whether all letters around are capitals, so that a word in capitals is no acronym. */
export function isShouting(text: string, token: Token): boolean {
  const around = text.slice(Math.max(0, token.start - 12), token.end + 12);
  return !/\p{Ll}/u.test(around) && /\p{Lu}{2}[^\p{L}]+\p{Lu}{4}/u.test(around);
}

/** "Sen. Berg (D-Ariz.)", "(W.Va.)": an abbreviated state. */
export function isState(text: string, token: Token): boolean {
  const behind = text.slice(token.end, token.end + 2);
  return behind === '.)' || (token.text.endsWith('.') && behind.startsWith(')'));
}

/** Right behind a figure stands what it counts: "12 TWh", "$40/MWh", "30 MDBs". */
export function isUnit(text: string, token: Token): boolean {
  return /\d[ \u00a0]?$|\d[^\s\d]{0,3}\/$|egrees $/u.test(text.slice(Math.max(0, token.start - 8), token.start));
}

/** Codes stand in rows: "F13, F15". */
export function isCode(text: string, token: Token): boolean {
  if (!/\d/.test(token.text)) return false;
  return (
    /^[,;] ?\p{Lu}\d/u.test(text.slice(token.end, token.end + 4)) ||
    /\d[,;] ?$/.test(text.slice(Math.max(0, token.start - 3), token.start))
  );
}
