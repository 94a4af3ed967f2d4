import { TEX_SUPERSCRIPT } from './texSuperscripts.js';

/** How a line opens a block: with a bullet, a number, a note's label, a caption's object. */
export interface Opening {
  readonly type:
    | 'bullet'
    /** `3.` or `3)` */
    | 'number'
    /** `3 ` in front of a capital, a quotation mark or the volume of a law: a note's number or the first word of a sentence. */
    | 'bare'
    /** `(3)`, `(a)`, `(iv)` */
    | 'bracketed'
    /** `3.1.2` */
    | 'section'
    /** `A.` */
    | 'letter'
    /** `IV.` */
    | 'roman'
    /** `¹`, `$^{1}$ ` */
    | 'superscript'
    /** `[12]`, `[footnote 12]` */
    | 'reference'
    /** `[^12]:` */
    | 'definition'
    /** `*`, `†` glued to a word */
    | 'sign'
    /** `Figure 2a.` */
    | 'caption'
    /** `>` */
    | 'quote';
  /** Without punctuation: "3", "3.1", "A", "Figure 2a", "•". */
  readonly label: string;
  /** Offset into the file behind the label and the white space that follows. */
  readonly content: number;
}

const BULLET = /[•●▪◦‣⁃·∙○■□➢►✓✔➤❖\uf0b7\uf0a7][ \t\u00a0]*(?=\S)|[\u2013\u2014*+-][ \t\u00a0]+(?=\S)|o[ \t]+(?=\S)/y;
const SECTION = /(\d{1,2}(?:\.\d{1,2}){1,4})(?:\.?[ \t\u00a0]+|\.)(?=[\p{L}“"‘'(])/uy;
const NUMBER = /(\d{1,3})[.)](?:[ \t\u00a0]+(?=\S)|(?=[\p{Lu}“"‘'(<[]))/uy;
const BARE =
  /(\d{1,3})[ \t\u00a0]+(?=[\p{Lu}“"‘<]|https?:|\d{1,3} (?:U\.? ?S\.? ?C|C\.? ?F\.? ?R|F\.|FR |Fed\. |Stat\. |S\. ?Ct))/uy;
const BRACKETED = /\((\d{1,3}|[a-z]|[ivx]{2,5})\)[ \t\u00a0]+(?=\S)/y;
const ROMAN = /([IVXL]{1,6})\.[ \t\u00a0]+(?=[\p{Lu}“"‘'])/uy;
/** "S. Korea" opens no item. */
const LETTER =
  /(?![NSEW]\. (?:Korea|Africa|Asia|America|Sudan|Carolina|Dakota|Lanka)n?s?(?!\p{L}))([A-Za-z])[.)][ \t\u00a0]+(?=\S)/uy;
const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}(?:[ \t\u00a0]*(?=[^\s.,;:)]))/y;
const TEX_LABEL = new RegExp(`${TEX_SUPERSCRIPT}[ \\t\\u00a0]+(?=[^\\s.,;:)])`, 'y');
const REFERENCE = /\[(?:[Ff]ootnote )?(\d{1,3})\][ \t\u00a0.:]*(?=\S)/y;
const DEFINITION = /\[\^([^\]\s]{1,40})\]:[ \t\u00a0]*(?=\S)/y;
const SIGN = /([*†‡§¶]{1,3})(?=[\p{L}“"‘'])/uy;
const QUOTE = />[ \t>]*(?=\S)/y;
const CAPTION =
  /(Figure|Table|Chart|Box|Exhibit|Graph|Map|Panel|Fig|FIGURE|TABLE|CHART|BOX|EXHIBIT|GRAPH|MAP|FIG)\.? ([A-Z]?\d{1,3}(?:[.-]\d{1,2})?[a-zA-Z]?|[A-Z]|[IVX]{1,5})(?![\p{L}\p{N}])(?:[ \t\u00a0]*([.:|\u2013\u2014-]+(?=\s|$)|-{2}(?=\p{Lu})|(?=[\r\n])|$)|[ \t\u00a0]+(?=[\p{Lu}“"‘(]))/uy;

/** How the text at an offset, a line's first character, opens a block; null where it does not. */
export function openingAt(text: string, at: number): Opening | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    return match(SECTION, 'section', text, at) ?? match(NUMBER, 'number', text, at) ?? match(BARE, 'bare', text, at);
  }
  if (isLetter(code)) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x2e || next === 0x29) return match(ROMAN, 'roman', text, at) ?? match(LETTER, 'letter', text, at);
    if (code === 0x6f && (next === 0x09 || next === 0x20)) return match(BULLET, 'bullet', text, at);
    if (isRomanDigit(code)) {
      const roman = match(ROMAN, 'roman', text, at);
      if (roman) return roman;
    }
    return isCaptionInitial(code) ? captionAt(text, at) : null;
  }
  switch (text[at]) {
    case '(':
      return match(BRACKETED, 'bracketed', text, at);
    case '[':
      return match(REFERENCE, 'reference', text, at) ?? match(DEFINITION, 'definition', text, at);
    case '>':
      return match(QUOTE, 'quote', text, at);
    case '$':
      return match(TEX_LABEL, 'superscript', text, at);
  }
  return (
    match(BULLET, 'bullet', text, at) ?? match(SUPERSCRIPT, 'superscript', text, at) ?? match(SIGN, 'sign', text, at)
  );
}

/** Arabic digits for superscripts: "¹²" is "12". */
function plainDigits(superscripts: string): string {
  return superscripts.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
}

function match(pattern: RegExp, type: Opening['type'], text: string, at: number): Opening | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return null;
  const label = found[1] ?? plainDigits(found[0].trim());
  return { type, label: type === 'quote' ? '>' : label, content: at + found[0].length };
}

function captionAt(text: string, at: number): Opening | null {
  CAPTION.lastIndex = at;
  const found = CAPTION.exec(text);
  if (!found) return null;
  const word = found[1]!.toLowerCase();
  const kind = word === 'fig' ? 'Figure' : word[0]!.toUpperCase() + word.slice(1);
  return { type: 'caption', label: `${kind} ${found[2]}`, content: at + found[0].length };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isRomanDigit(code: number): boolean {
  return code === 0x49 || code === 0x56 || code === 0x58 || code === 0x4c;
}

/** F, T, C, B, E, G, M, P: what the objects of captions begin with. */
function isCaptionInitial(code: number): boolean {
  return 'FTCBEGMP'.includes(String.fromCharCode(code));
}
