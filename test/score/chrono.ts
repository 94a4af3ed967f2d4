/** Dates on chrono's own tests: `tsx test/score/chrono.ts [--misses]`. */
import { dates } from '../../server/src/marks/dates.js';
import { PLAIN_CONTEXT } from '../../server/src/marks/recogniser.js';
import { ratio, rowsOf } from './rows.js';

interface Value {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly date?: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly variant: string;
  readonly negative?: true;
  readonly expected: readonly {
    readonly start: number | null;
    readonly end: number | null;
    readonly raw: string | null;
    readonly value: Value | null;
    readonly range?: unknown;
  }[];
}

/** Ours are the dates that say their year; chrono reads times, weekdays and "tomorrow" too, which no document is dated by. */
const SAYS_YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
const SAYS_DAY_OR_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[-/.]\d{1,2}[-/.]|^\d{4}$/i;

let [owed, found, right, calm, silent] = [0, 0, 0, 0, 0];
for (const { id, text, variant, negative, expected } of rowsOf<Row>('chrono/en.jsonl')) {
  const context = { ...PLAIN_CONTEXT, dateOrder: variant === 'en.GB' ? ('dmy' as const) : ('mdy' as const) };
  const marks = dates.recognise({ text, pieces: [] }, context, []);
  if (negative) {
    calm++;
    if (marks.length === 0) silent++;
    else report('extra ', id, text, marks[0]!.iso);
  }
  for (const { start, end, raw, value } of expected) {
    if (!SAYS_YEAR.test(raw ?? text) || !SAYS_DAY_OR_MONTH.test(raw ?? text)) continue;
    owed++;
    const hit = marks.find(({ span }) => start === null || end === null || (span.start < end && start < span.end));
    if (hit) found++;
    if (hit && agrees(value, hit.iso)) right++;
    else report(hit ? 'wrong ' : 'missed', id, text, `${JSON.stringify(value)} ${hit?.iso}`);
  }
}
if (owed > 0)
  console.log(
    `chrono dates with a year: owed ${owed}  recall ${ratio(found, owed)}  value right ${ratio(right, owed)}  ` +
      `silent on negatives ${ratio(silent, calm)} of ${calm}`,
  );

/** What the test says of year, month and day is what the first date of ours says, as far as ours goes. */
function agrees(value: Value | null, iso: string): boolean {
  const [year, month, day] = iso.split('/')[0]!.split('-').map(Number);
  const said = value?.date ? value.date.slice(0, 10).split('-').map(Number) : [value?.year, value?.month, value?.day];
  return [year, month, day].every((part, i) => part === undefined || said[i] === undefined || part === said[i]);
}

function report(what: string, id: string, text: string, detail: string): void {
  if (process.argv.includes('--misses')) console.log(`  ${what} ${id} ${JSON.stringify(text)} ${detail}`);
}
