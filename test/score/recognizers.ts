/** Numbers, money, percentages and ordinals on Microsoft's Recognizers-Text specs: `tsx test/score/recognizers.ts [--misses]`. */
import { figures } from '../../server/src/marks/figures.js';
import { ordinals } from '../../server/src/marks/ordinals.js';
import { quantities } from '../../server/src/marks/quantities.js';
import { PLAIN_CONTEXT } from '../../server/src/marks/recogniser.js';
import { rowsOf } from './rows.js';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

interface Row {
  readonly text: string;
  readonly expected: readonly (Omit<Found, 'value'> & {
    readonly value: number | null;
    readonly unit: string | null;
  })[];
}

/**
 * What is asked of each spec. Numbers and ordinals are the parsers' (any number, any ordinal), money and percentages
 * the recogniser's. A spec's mentions without a value ("a small percent") are not owed.
 */
const SPECS: Readonly<Record<string, (text: string) => readonly Found[]>> = {
  number: (text) =>
    figures(text, 'USD')
      .filter(({ role, unit, numeral, end }) => role !== 'rank' && !(unit && /^\w/.test(text.slice(numeral.end, end))))
      .map(({ numeral, role, end }) => ({
        start: numeral.start,
        end: role === 'ratio' ? end : numeral.end,
        value: role === 'ratio' ? numeral.low / 100 : numeral.low,
      })),
  currency: (text) => recognised(text, 'money'),
  percent: (text) => recognised(text, 'percent'),
  ordinal: (text) => ordinals(text).map(({ span, value }) => ({ ...span, value })),
};

for (const [spec, find] of Object.entries(SPECS)) {
  const rows = rowsOf<Row>(`recognizers-text/${spec}.jsonl`);
  if (rows.length === 0) continue;
  const wrong = rows.filter(({ text, expected }) => !isRight(find(text), expected));
  const share = (100 * (rows.length - wrong.length)) / rows.length;
  console.log(
    `recognizers ${spec.padEnd(8)} ${rows.length - wrong.length} of ${rows.length} cases right (${share.toFixed(1)}%)`,
  );
  if (process.argv.includes('--misses'))
    for (const { text, expected } of wrong)
      console.log(`  ${text}\n    owed  ${print(text, expected)}\n    found ${print(text, find(text))}`);
}

function recognised(text: string, kind: string): readonly Found[] {
  const flow = { text, pieces: [{ flow: 0, file: 0, length: text.length }] };
  return quantities
    .recognise(flow, PLAIN_CONTEXT, [])
    .filter((quantity) => quantity.kind === kind)
    .map(({ span, low }) => ({ ...span, value: low }));
}

/** A case is right where it has the owed spans and values, and no others. The spec counts cents, the recogniser dollars. */
function isRight(found: readonly Found[], expected: Row['expected']): boolean {
  const owed = expected.filter(({ value }) => value !== null);
  return (
    owed.length === found.length &&
    owed.every(({ start, end, value, unit }, i) => {
      const mark = found[i]!;
      const factor = /^(?:cent|pence|penny)$/i.test(unit ?? '') ? 0.01 : 1;
      return mark.start === start && mark.end === end && isNear(mark.value, value! * factor);
    })
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-12);
}

function print(text: string, marks: readonly { start: number; end: number; value: number | null }[]): string {
  return marks.map(({ start, end, value }) => `[${text.slice(start, end)}] ${value}`).join('  ');
}
