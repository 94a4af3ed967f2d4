/** Longer chunks were not written by a person; the parser would take seconds and gigabytes. */
const LONGEST = 500_000;
/** Signs in one paragraph that may pair with each other. The parser tries every pair. */
const MOST_SIGNS = 2_000;
/** Lines without an empty one between. The parser moves all of a paragraph for each of its lines. */
const MOST_LINES = 5_000;
/** Quotes and lists in one another, all opened in one line. The parser recurses. */
const tooDeep = /^(?:[ \t]{0,9}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){100}/m;

const signs = /[*_~`[\]<&]/g;
/** Lines that begin with one of these are items and rows, whose signs do not pair over lines. */
const lineStart = /^[ \t]{0,9}(?:[-+*>|#]|\d{1,9}[.)])/;

/** Whether a chunk is beyond what a Markdown parser reads in linear time. Such a chunk is read as pasted text. */
export function exceedsParser(chunk: string): boolean {
  if (chunk.length > LONGEST || tooDeep.test(chunk)) return true;
  if (chunk.length <= MOST_SIGNS) return false;
  let count = 0;
  let lines = 0;
  for (const line of chunk.split(/\r\n?|\n/)) {
    const isEmpty = line.trim() === '';
    if (isEmpty || lineStart.test(line)) count = 0;
    count += line.match(signs)?.length ?? 0;
    lines = isEmpty ? 0 : lines + 1;
    if (count > MOST_SIGNS || lines > MOST_LINES) return true;
  }
  return false;
}
