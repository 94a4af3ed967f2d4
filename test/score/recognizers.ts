/** Numbers, money, percentages and ordinals on Microsoft's Recognizers-Text specs: `tsx test/score/recognizers.ts [--misses]`. */
import { figures } from '../../server/src/marks/figures.js';
import { isDigit, isLetter } from '../../server/src/marks/letters.js';
import { quantities } from '../../server/src/marks/quantities.js';
import { ordinalAt } from '../../server/src/marks/ranks.js';
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
  ordinal: ordinals,
};

/** Ordinals that count from where they are used: 1 "next", 0 "last", -1 "last but one", "previous". */
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

/** Every ordinal of a text, in order, without overlap: "21st", "twenty-fifth", "next", "last but one". */
function ordinals(text: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !isLetter(code)) {
      at++;
      continue;
    }
    const ordinal = relativeAt(text, at) ?? absoluteAt(text, at);
    if (ordinal) found.push(ordinal);
    let end = ordinal?.end ?? at + 1;
    if (!ordinal) while (end < text.length && (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))) end++;
    at = end;
  }
  return found;
}

function relativeAt(text: string, start: number): Found | null {
  for (const [pattern, value] of RELATIVE) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return { start, end: pattern.lastIndex, value };
  }
  return null;
}

function absoluteAt(text: string, start: number): Found | null {
  // "a hundred thousandth": the article is part of it where a scale follows, as in numbers.
  const article =
    /^an? (?=hundred|thousand|million|billion|trillion)/i.exec(text.slice(start, start + 16))?.[0].length ?? 0;
  const ordinal = ordinalAt(text, start + article);
  // "a trillionth" is a part.
  if (!ordinal || (article > 0 && !text.slice(start + article, ordinal.end).includes(' '))) return null;
  return { start, end: ordinal.end, value: ordinal.value };
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
