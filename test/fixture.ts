import type { Span } from '../server/src/text/document.js';

/** A file of a fixture: its text without the notation, and what the notation marked. */
export interface FixtureFile {
  readonly name: string;
  readonly text: string;
  /** The `[|…|]` spans, in order; offsets into `text`. */
  readonly spans: readonly Span[];
  /** Where the cursor stood (an offset into `text`); null without one. */
  readonly cursor: number | null;
}

/**
 * Reads the notation of tests: `[|…|]` marks a span, a slash-star-star-slash comment the cursor,
 * and a line `=== name` starts each file of several. A text without such a line is one file, `draft.txt`.
 */
export function readFixture(source: string): readonly FixtureFile[] {
  const parts = source.split(/^=== (.+)\n/m);
  if (parts.length === 1) return [readFile('draft.txt', source)];
  const files: FixtureFile[] = [];
  for (let i = 1; i < parts.length; i += 2) files.push(readFile(parts[i]!.trim(), parts[i + 1]!));
  return files;
}

/** The text with spans marked again, for messages that a person can compare with the source. */
export function markSpans(text: string, spans: readonly Span[]): string {
  const stops = spans.flatMap(({ start, end }) => [
    { at: start, sign: '[|', order: 1 },
    { at: end, sign: '|]', order: start === end ? 2 : 0 },
  ]);
  stops.sort((a, b) => a.at - b.at || a.order - b.order);
  let marked = '';
  let from = 0;
  for (const { at, sign } of stops) {
    marked += text.slice(from, at) + sign;
    from = at;
  }
  return marked + text.slice(from);
}

function readFile(name: string, source: string): FixtureFile {
  const spans: Span[] = [];
  const open: number[] = [];
  let cursor: number | null = null;
  let text = '';
  for (const token of source.split(/(\[\||\|\]|\/\*\*\/)/)) {
    if (token === '[|') open.push(text.length);
    else if (token === '/**/') cursor = text.length;
    else if (token === '|]') {
      const start = open.pop();
      if (start === undefined) throw new Error(`|] without [| in ${name}: ${source}`);
      spans.push({ start, end: text.length });
    } else text += token;
  }
  if (open.length > 0) throw new Error(`[| without |] in ${name}: ${source}`);
  return { name, text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end), cursor };
}
