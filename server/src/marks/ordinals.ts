import type { Span } from '../text/document.js';
import { isDigit, isLetter } from './letters.js';
import { ordinalAt } from './ranks.js';

/** An ordinal in a text, whether or not it ranks. */
export interface Ordinal {
  /** Offsets into the text. */
  readonly span: Span;
  /** 3 for "third"; relative ones count from where they are used: 1 "next", 0 "last", -1 "last but one", "previous". */
  readonly value: number;
}

const RELATIVE: readonly (readonly [pattern: RegExp, value: number])[] = [
  [/(?:the )?one before (?:the )?last(?: one)?(?![a-z])/iy, -1],
  [/the (?:second to last|last but one)(?![a-z])/iy, -1],
  [/next to (?:the )?last(?![a-z])/iy, -1],
  [/(?:penultimate|previous(?: one)?)(?![a-z])/iy, -1],
  [/antepenultimate(?![a-z])/iy, -2],
  [/next(?: one)?(?![a-z])/iy, 1],
  [/current(?: one)?(?![a-z])/iy, 0],
  [/last(?![a-z])/iy, 0],
];

/** Every ordinal of a text, in order, without overlap: "21st", "twenty-fifth", "next", "last but one". Linear. */
export function ordinals(text: string): readonly Ordinal[] {
  const found: Ordinal[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !isLetter(code)) {
      at++;
      continue;
    }
    const ordinal = relativeAt(text, at) ?? absoluteAt(text, at);
    if (ordinal) found.push(ordinal);
    let end = ordinal?.span.end ?? at + 1;
    if (!ordinal) while (end < text.length && (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))) end++;
    at = end;
  }
  return found;
}

function relativeAt(text: string, start: number): Ordinal | null {
  for (const [pattern, value] of RELATIVE) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return { span: { start, end: pattern.lastIndex }, value };
  }
  return null;
}

function absoluteAt(text: string, start: number): Ordinal | null {
  // "a hundred thousandth": the article is part of it where a scale follows, as in numbers.
  const article =
    /^an? (?=hundred|thousand|million|billion|trillion)/i.exec(text.slice(start, start + 16))?.[0].length ?? 0;
  const ordinal = ordinalAt(text, start + article);
  // "a trillionth" is a part.
  if (!ordinal || (article > 0 && !text.slice(start + article, ordinal.end).includes(' '))) return null;
  return { span: { start, end: ordinal.end }, value: ordinal.value };
}
