import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Span } from './document.js';
import { listStarts } from './sentenceLists.js';
import { nextStop, type Stop } from './sentenceStops.js';

const parser = unified().use(retextEnglish).freeze();

/**
 * How far on each side of an unsure stop retext-english reads, in characters. What it decides by, the words next to the
 * stop, fits in.
 */
const WINDOW = 30;

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * The sentences of a flow, in order, without the white space between them.
 * The characters around most stops leave nothing open (`sentenceStops.ts`); where they do, retext-english decides.
 * A parse of the whole flow would find the same and cost a hundred times as much.
 * @returns Spans of `text`, none empty. A stretch without letters or digits belongs to the sentence before it.
 */
export function sentences(text: string): readonly Span[] {
  const starts = [0, ...listStarts(text)];
  return starts.flatMap((start, i) => {
    const item = proseSentences(text.slice(start, starts[i + 1]));
    return start === 0 ? item : item.map((span) => ({ start: span.start + start, end: span.end + start }));
  });
}

function proseSentences(text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  const trimmed = text.trimEnd().length;
  let start = text.length - text.trimStart().length;
  const cut = (end: number, next: number): void => {
    const last = spans.at(-1);
    if (last && !letterOrDigit.test(text.slice(start, end))) last.end = end;
    else spans.push({ start, end });
    start = next;
  };
  for (let stop = nextStop(text, start, start); stop; stop = nextStop(text, stop.end, start)) {
    const ends = stop.verdict === 'unsure' ? endsByParser(text, stop) : stop.verdict === 'boundary';
    if (ends) cut(stop.end, stop.next);
  }
  if (start < trimmed) cut(trimmed, trimmed);
  return spans;
}

/** Whether retext-english begins a sentence behind the stop. */
function endsByParser(text: string, stop: Stop): boolean {
  const from = Math.max(0, stop.start - WINDOW);
  const root = parser.parse(text.slice(from, stop.next + WINDOW)) as Root;
  return root.children.some(
    (paragraph) =>
      paragraph.type === 'ParagraphNode' &&
      paragraph.children.some((sentence) => {
        const start = from + sentence.position!.start.offset!;
        return sentence.type === 'SentenceNode' && stop.end <= start && start <= stop.next;
      }),
  );
}
