import type { Span } from '../text/document.js';
import type { Token } from './capitals.js';
import { isCurrencySign } from './currencies.js';
import { currencyBefore } from './currencyBefore.js';
import { ABBREVIATIONS, OPENERS } from './nameWords.js';
import { POSTAL_CODES, STATE_ABBREVIATIONS } from './stateAbbreviations.js';

// What a word in capitals is, by its letters and what stands around it.

/** Whether a word in capitals names someone: up to seven letters, and no common noun's or small word's. */
export function isAcronym(word: string): boolean {
  if (ABBREVIATIONS.has(word) || /^[IVXLC]+$/.test(word) || /\d{3}/.test(word) || word.length > 8) return false;
  if (/.{4}(?:ING|ED|ION)$/.test(word)) return false;
  return !OPENERS.has(word[0] + word.slice(1).toLowerCase());
}

/** "multinational enterprises (MNEs)": letters with a plural's s, behind common nouns, are short for things of a kind. */
export function isKind(text: string, { start, text: word }: Token): boolean {
  return /^\p{Lu}{2,}s$/u.test(word) && /\p{Ll}s \($/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether all letters around are capitals, so that a word in capitals is no acronym. */
export function isShouting(text: string, token: Token): boolean {
  // "EXPANDING TIES The two": no acronym is as long as the words in front.
  const front = text.slice(Math.max(0, token.start - 48), token.start);
  if (/\p{Lu}{8}\P{L}+(?:\p{Lu}+\P{L}+){0,5}$/u.test(front) && !/\p{Ll}/u.test(front)) return true;
  const around = text.slice(Math.max(0, token.start - 12), token.end + 12);
  return !/\p{Ll}/u.test(around) && /\p{Lu}{2}[^\p{L}]+\p{Lu}{4}/u.test(around);
}

const STATE = new RegExp(`^(?:${STATE_ABBREVIATIONS})\\.?$`);

const POSTAL = new RegExp(`^(?:${POSTAL_CODES})$`);
/** Behind a town, or in brackets behind the letter of a party. */
const BEFORE_CODE = /(?:\p{Ll}, |\([DRI]-)$/u;

/** "West Vikby, Ind.", "Rivik, N.C.", "Rivik, NC", "Sen. Berg (D-Ariz.)", "(D-AZ)", "(W.Va.)": an abbreviated state. */
export function isState(text: string, token: Token): boolean {
  if (POSTAL.test(token.text) && BEFORE_CODE.test(text.slice(Math.max(0, token.start - 3), token.start))) return true;
  const behind = text.slice(token.end, token.end + 2);
  const isPointed = token.text.endsWith('.') || behind.startsWith('.');
  if (isPointed && STATE.test(token.text) && text.startsWith(', ', token.start - 2)) return true;
  return behind === '.)' || (token.text.endsWith('.') && behind.startsWith(')'));
}

/** Right behind a figure stands what it counts: "12 TWh", "$40/MWh", "30 MDBs". */
export function isUnit(text: string, token: Token): boolean {
  return /\d[ \u00a0]?$|\d[^\s\d]{0,3}\/$|egrees $/u.test(text.slice(Math.max(0, token.start - 8), token.start));
}

/** Letters that are a currency's or open a section's number: "AU$7bn", "SEC. 2. FINDINGS". */
export function isSign(text: string, { text: word, end, opening }: Token): boolean {
  if (isCurrencySign(text[end] ?? '')) return true;
  // "RM 20 million", "PLN 4 billion", "USD3bn".
  const letters = /^(\p{L}{2,})(?:\d[\p{L}\d]*)?$/u.exec(word)?.[1] ?? '';
  const digits =
    letters === word ? end + (/^[ \u00a0]/.test(text.slice(end, end + 1)) ? 1 : 0) : end - word.length + letters.length;
  if (letters !== '' && /\d/.test(text[digits] ?? '') && currencyBefore(text, digits, 'USD')) return true;
  return opening && word === 'SEC' && /^\. ?\d/.test(text.slice(end, end + 3));
}

/** "A. The Act", "of class A. The Act": a letter that opens a part or ends a sentence. */
export function isListLetter(run: readonly Token[], i: number): boolean {
  const { gap, text } = run[i]!;
  return gap === '' && /^\p{Lu}\.$/u.test(text) && OPENERS.has(run[i + 1]?.text ?? '');
}

/** Whether a text is set in capitals as a whole, as headings are ("4. ADVICE"): they tell nothing then. */
export function isSetInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && LOUD.test(text);
}

/** Two words in capitals, or one that is all there is. */
const LOUD = /\p{Lu}{4}\P{L}+(?:\p{Lu}{1,3}\P{L}+){0,4}\p{Lu}{4}|^\P{L}{0,8}\p{Lu}{6,}\P{L}{0,3}$/u;

/** "SHORT TITLE.—", "ENTITY OF CONCERN": a word of five letters or more beside another one, or a small word, in capitals. */
export function isBesideCapitals(run: readonly Token[], i: number): boolean {
  const isWord = (token: Token | undefined) => CAPITAL_WORD.test(token?.text ?? '');
  const beside = (run[i]!.gap === '' && isWord(run[i + 1])) || (run[i - 1]?.gap === '' && isWord(run[i - 1]));
  return run[i]!.text.length > 4 && isWord(run[i]) && beside;
}

const CAPITAL_WORD = /^(?:\p{Lu}{5,}|OF|AND|THE|FOR|IN|TO|ON|BY|OR|WITH|AN?)$/u;

/** Whether words are set in capitals and are no acronyms, as the catchlines of laws: "APPROPRIATE COMMITTEES.—". */
export function isCatchline(words: readonly Token[]): boolean {
  return words.every(({ text }) => /^\p{Lu}+$/u.test(text)) && words.some(({ text }) => text.length > 6);
}

/** "E2 visas": a class of them. */
const VISA = /^(?: \p{Ll}+)? [Vv]isas?(?!\p{L})/u;

/** "Vik Ferries (NYSE: VKF)": the exchange and the letters under which it lists a firm. */
export function isTicker(text: string, { start, end }: Span): boolean {
  return (
    (text[start - 1] === '(' && /^: ?[\p{Lu}\d.]{1,6}\)/u.test(text.slice(end, end + 9))) ||
    (text[end] === ')' && /\(\p{Lu}{2,8}: ?$/u.test(text.slice(Math.max(0, start - 11), start)))
  );
}

/** Codes stand in rows, "F13, F15", or behind the name of a list. */
export function isCode(text: string, token: Token): boolean {
  if (isTicker(text, token)) return true;
  if (!/\d/.test(token.text)) return false;
  // "V1.0": a version.
  if (/^\.\d/.test(text.slice(token.end, token.end + 2)) || VISA.test(text.slice(token.end, token.end + 24)))
    return true;
  return (
    /^[,;] ?\p{Lu}\d/u.test(text.slice(token.end, token.end + 4)) ||
    /\d[,;] ?$/.test(text.slice(Math.max(0, token.start - 3), token.start))
  );
}
