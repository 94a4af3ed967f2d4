import type { Flow, Piece, Span } from './document.js';
import { type Hyphenation, isHyphen } from './hyphenation.js';
import { ownCopy } from './ownCopy.js';

/**
 * The healed text of lines that belong together: line breaks joined, hyphenation undone, escapes read,
 * white space made single blanks, ligatures made letters, characters without width left out.
 * @param text The file's text.
 * @param lines Offsets into the file; each without white space at its ends.
 * @param hyphenation Tells hyphens that divide a word from those that belong to it.
 */
export function heal(text: string, lines: readonly Span[], hyphenation: Hyphenation): Flow {
  const only = lines.length === 1 ? text.slice(lines[0]!.start, lines[0]!.end) : '';
  if (only !== '' && !UNUSUAL.test(only))
    return { text: ownCopy(only), pieces: [{ flow: 0, file: lines[0]!.start, length: only.length }] };
  const writer = new FlowWriter(text);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    if (!next) {
      writer.write(line.start, line.end);
      break;
    }
    const joint = jointOf(text, line.end, next.start, hyphenation);
    writer.write(line.start, joint === 'divided' ? line.end - 1 : line.end);
    if (joint === 'blank') writer.blank(line.end);
  }
  return writer.flow;
}

/** What stands between two lines: a blank, nothing, or a hyphen that goes with the line break. */
export type Joint = 'blank' | 'none' | 'divided';

export function jointOf(text: string, end: number, start: number, hyphenation: Hyphenation): Joint {
  const last = text.charCodeAt(end - 1);
  if (isHyphen(last)) return hyphenation.joint(end, start);
  if (last === 0x2f && isAsciiLetter(text.charCodeAt(start)) && text.charCodeAt(end - 2) !== 0x20) return 'none';
  return isIdeographic(last) && isIdeographic(text.charCodeAt(start)) ? 'none' : 'blank';
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Chinese and Japanese are written without blanks. */
function isIdeographic(code: number): boolean {
  return (code >= 0x3001 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xff60);
}

const WHITE = '\\t\\v\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const LIGATURES = '\\ufb00-\\ufb06';
const UNSEEN = '\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
/** Signs of bold as Markdown has them, around words. */
const BOLD = '(?<![\\p{L}\\p{N}*])\\*\\*(?=[^\\s*])|(?<=[^\\s*])\\*\\*(?![\\p{L}\\p{N}*])';
/**
 * White space that is not one plain blank, ligatures, characters without width, and what converters leave: escapes
 * (`US\$5`) and signs of bold.
 */
const SPECIAL = new RegExp(
  `[${LIGATURES}]|${BOLD}|[ ${WHITE}]{2,}|[${WHITE}]|[${UNSEEN}]|\\\\(?=[$%&#_*~[\\](){}<>|\`"'])`,
  'gu',
);
/** What {@link SPECIAL} may match at: most lines hold none, and this is quicker to look for. */
const UNUSUAL = new RegExp(`[${LIGATURES}${WHITE}${UNSEEN}\\\\]| {2}|\\*\\*`);

/** Builds a flow's text together with its map. */
export class FlowWriter {
  text = '';
  readonly pieces: Piece[] = [];
  readonly #source: string;
  /** Whether a blank would say nothing here: in front, or behind another. */
  #isBlank = true;

  constructor(source: string) {
    this.#source = source;
  }

  /** What was written. */
  get flow(): Flow {
    return { text: ownCopy(this.text), pieces: this.pieces };
  }

  /** Takes over the file from `start` to `end`, all within one line. */
  write(start: number, end: number): void {
    const line = this.#source.slice(start, end);
    let from = 0;
    for (const match of UNUSUAL.test(line) ? line.matchAll(SPECIAL) : []) {
      this.#copy(start + from, start + match.index);
      if (isWhite(match[0])) this.blank(start + match.index);
      else if (match[0] >= '\ufb00' && match[0] <= '\ufb06')
        this.#spell(start + match.index, match[0].normalize('NFKC'));
      from = match.index + match[0].length;
    }
    this.#copy(start + from, end);
  }

  /** A blank for the layout that stands at an offset of the file; only one, and none in front. */
  blank(file: number): void {
    if (this.#isBlank) return;
    this.#map(file, 1);
    this.text += ' ';
    this.#isBlank = true;
  }

  /** Writes what the file spells otherwise (`&euro;`): it is in no piece. */
  insert(value: string): void {
    this.text += value;
    this.#isBlank = false;
  }

  /** Writes the letters of one character: the last of them stands for it, the others are in no piece. */
  #spell(file: number, letters: string): void {
    this.insert(letters.slice(0, -1));
    this.#map(file, 1);
    this.text += letters.at(-1);
  }

  #copy(start: number, end: number): void {
    if (start >= end) return;
    this.#map(start, end - start);
    this.text += this.#source.slice(start, end);
    this.#isBlank = false;
  }

  #map(file: number, length: number): void {
    const flow = this.text.length;
    const last = this.pieces.at(-1);
    if (last && last.file + last.length === file && last.flow + last.length === flow)
      this.pieces[this.pieces.length - 1] = { flow: last.flow, file: last.file, length: last.length + length };
    else this.pieces.push({ flow, file, length });
  }
}

function isWhite(match: string): boolean {
  return match !== '\\' && /^[ \t\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(match);
}
