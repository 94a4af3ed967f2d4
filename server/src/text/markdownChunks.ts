import type { Span } from './document.js';

/** What stands open at a place of the text, as far as the lines before tell. */
interface State {
  /** The fence of a code block, as written. */
  fence: string | null;
  /** What ends a comment, declaration or script. */
  htmlEnd: RegExp | null;
  /** Whether an element has begun that a blank line ends. */
  inElement: boolean;
  /** Whether a list, quote or note may stand open. */
  inContainer: boolean;
  /** Whether the last line may be indented code, which for the parser stays open over blank lines. */
  inIndented: boolean;
}

const lineBreak = /\r\n?|\n/g;
const blank = /^[ \t]*$/;
const indented = /^(?: {4}| {0,3}\t)/;
const fenceOpening = /^(`{3,})[^`]*$|^(~{3,})/;
const listMarker = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const container = /^(?:>|\[\^|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;

/**
 * Spans of a Markdown text that can be read one by one: put together, their blocks are the whole text's. Each but the first
 * begins behind a blank line where nothing stands open: no fence, comment, list, quote or note.
 * Where that can't be told from the lines alone (a fence indented within a list), the rest is one chunk.
 * @param from Offset into the text where to begin: behind the front matter.
 * @returns In order, without gaps; the last ends with the text.
 */
export function chunksOf(text: string, from: number): readonly Span[] {
  const starts = [from];
  const state: State = { fence: null, htmlEnd: null, inElement: false, inContainer: false, inIndented: false };
  let isBehindBlank = false;
  for (const line of linesFrom(text, from)) {
    const content = text.slice(line.start, line.end);
    if (isWithinRaw(state, content)) {
      isBehindBlank = false;
    } else if (blank.test(content)) {
      isBehindBlank = true;
      state.inElement = false;
    } else {
      if (isBehindBlank && isFresh(state, content)) {
        starts.push(line.start);
        state.inContainer = false;
      }
      isBehindBlank = false;
      state.inIndented = indented.test(content);
      if (!open(state, content)) break;
    }
  }
  return starts
    .map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
    .filter((span) => span.start < span.end);
}

function* linesFrom(text: string, from: number): Generator<Span> {
  const breaks = new RegExp(lineBreak);
  breaks.lastIndex = from;
  let start = from;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    yield { start, end: match.index };
    start = breaks.lastIndex;
  }
  yield { start, end: text.length };
}

/** Whether a line belongs to code or raw HTML; closes them at their last line. */
function isWithinRaw(state: State, line: string): boolean {
  if (state.fence !== null) {
    const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
    if (closing !== undefined && closing[0] === state.fence[0] && closing.length >= state.fence.length)
      state.fence = null;
    return true;
  }
  if (state.htmlEnd === null) return false;
  if (state.htmlEnd.test(line)) state.htmlEnd = null;
  return true;
}

/** Whether a line behind a blank one begins something new, whatever came before it. */
function isFresh(state: State, line: string): boolean {
  if (state.inIndented) return false;
  if (state.inContainer) return !/^[ \t]/.test(line) && !listMarker.test(line);
  return !indented.test(line);
}

/** Notes what a line opens. False where it can't be told whether that stands at the top level. */
function open(state: State, line: string): boolean {
  const indent = /^ {0,3}(?![ \t])/.exec(line)?.[0].length;
  if (indent === undefined) return true;
  const content = line.slice(indent);
  const fence = fenceOpening.exec(content);
  const html = content.startsWith('<') ? htmlOpening(content) : null;
  if (html === 'uncertain') return false;
  if (fence || html) {
    if (state.inElement || (state.inContainer && indent > 0)) return false;
    state.fence = fence ? (fence[1] ?? fence[2]!) : null;
    state.htmlEnd = html;
    state.inContainer = false;
  } else if (content.startsWith('<')) state.inElement = true;
  else if (container.test(content)) state.inContainer = true;
  return true;
}

/**
 * What ends the raw HTML that a line opens and leaves open.
 * Null where it opens none, closes it itself, or opens an element, which ends at a blank line.
 */
function htmlOpening(line: string): RegExp | 'uncertain' | null {
  const openings: readonly (readonly [opening: RegExp, end: RegExp])[] = [
    [/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
    [/^<!--(?!-?>)/, /-->/],
    [/^<\?(?!>)/, /\?>/],
    [/^<!\[CDATA\[/, /\]\]>/],
    [/^<![a-z]/i, />/],
  ];
  for (const [opening, end] of openings) {
    const match = opening.exec(line);
    if (match) return end.test(line.slice(match[0].length)) ? null : end;
  }
  return /^<(?:!|\?|(?:script|pre|style|textarea))/i.test(line) ? 'uncertain' : null;
}
