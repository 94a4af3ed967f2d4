/** Reference parsing on the public set of anystyle: `tsx test/score/anystyle.ts [--misses FIELD]`. */

import { isoOf } from '../../server/src/marks/calendar.js';
import { scanDates } from '../../server/src/marks/dateScanner.js';
import type { Reference } from '../../server/src/marks/mark.js';
import { parseReference } from '../../server/src/marks/references.js';
import { ratio, rowsOf } from './rows.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly { readonly kind: string; readonly raw: string }[];
}

/**
 * Token-weighted: of a field's words in the set, the share that the same field of ours holds (recall), and of ours
 * the share that is in the set (precision). Our publisher is the house, or where there is none the journal or book.
 */
const FIELDS: Readonly<Record<string, (reference: Reference) => string | null>> = {
  author: ({ authors }) => authors.join(' '),
  title: ({ title }) => title,
  date: ({ date }) => date,
  url: ({ url }) => url,
  doi: ({ doi }) => doi,
  publisher: ({ publisher }) => publisher,
};

const only = process.argv[process.argv.indexOf('--misses') + 1];
const tally = new Map(Object.keys(FIELDS).map((field) => [field, { owed: 0, found: 0, right: 0, whole: 0, rows: 0 }]));
for (const { id, text, expected } of rowsOf<Row>('anystyle/core-600.jsonl')) {
  const reference = parseReference({ text: text.replace(/^(?:\[\d+\]|\d+\.)\s/, ''), pieces: [] }, '1');
  for (const [field, read] of Object.entries(FIELDS)) {
    const owed = words(field, goldOf(field, expected));
    if (owed.length === 0) continue;
    const found = words(field, read(reference) ?? '');
    const right = common(owed, found);
    const row = tally.get(field)!;
    row.rows++;
    row.owed += owed.length;
    row.found += found.length;
    row.right += right;
    if (right === owed.length && right === found.length) row.whole++;
    else if (process.argv.includes('--misses') && only === field)
      console.log(`  ${id} ${text}\n      gold ${owed.join(' ')}\n      ours ${found.join(' ')}`);
  }
}
for (const [field, { owed, found, right, whole, rows }] of tally)
  if (rows > 0)
    console.log(
      `anystyle ${field.padEnd(9)} rows ${String(rows).padStart(3)}  token recall ${ratio(right, owed)}  ` +
        `precision ${ratio(right, found)}  whole field ${ratio(whole, rows)}`,
    );

function goldOf(field: string, expected: Row['expected']): string {
  const of = (kind: string) => expected.filter((part) => part.kind === kind).map((part) => part.raw);
  if (field !== 'publisher') return field === 'date' ? (of('date').at(-1) ?? '') : of(field).join(' ');
  const house = of('publisher');
  return (house.length > 0 ? house : [...of('journal'), ...of('container-title')].slice(0, 1)).join(' ');
}

/** Dates are compared by value, addresses and numbers as one word, the rest word by word without its punctuation. */
function words(field: string, text: string): readonly string[] {
  if (field === 'date') {
    const dates = /^\d{4}(?:-|$)/.test(text) ? text : isoIn(text);
    return dates === '' ? [] : [dates];
  }
  if (field === 'url' || field === 'doi')
    return text === '' ? [] : [text.replace(/^(?:URL:|doi:|https?:\/\/)\s*|[.,/]+$/g, '')];
  const bare = text.replace(/\b(?:and|in|eds?|editors?|et al)\b/gi, ' ');
  return bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isoIn(text: string): string {
  const dates = scanDates(text.replace(/(\d{4})[a-z]/, '$1'), 'mdy').filter((atom) => atom.from.year !== null);
  const last = dates.at(-1);
  return last ? isoOf({ ...last.from, year: last.from.year! }) : (/\d{4}/.exec(text)?.[0] ?? '');
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
