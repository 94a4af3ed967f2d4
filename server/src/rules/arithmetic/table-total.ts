import { place } from '../../corpus/analyse.js';
import type { Flow } from '../../text/document.js';
import { boundsText, type Interval, meet, numberText } from '../interval.js';
import { defineRule } from '../rule.js';

const TOTAL = /^(?:grand |overall )?totals?(?:\b|$)/i;
/** Rows that are parts of others, or no parts. */
const NO_PART =
  /\b(?:sub-?totals?|of which|including|thereof|average|mean|median|net|change|growth|share|balance|memo|difference|ratio|rate|index|per)\b|%/i;
const NUMBER = /^[^\p{L}\d(−–-]{0,4}([−–-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?: ?%)?$/u;
/** A total further from its cells than this factor is an average or counts something else. */
const NEAR = 1.4;
/** What a table prints for nothing. */
const NOTHING = /^[–—-]{1,2}$/;

export default defineRule({
  id: 'arithmetic/table-total',
  severity: 'warning',
  title: 'Total of a table that its cells do not make',
  docs:
    'Finds a cell in a row or column called "Total" that its column or row does not add up to, however the cells were rounded. A cell was mistyped, or the total is of ' +
    'an older version: add it up again. It speaks only where more of the table’s totals add up than not, or where the only one is off by a tenth at most, ' +
    'for only then the table is meant as a sum. Silent where a cell is missing or is no plain number, and on rows of averages, shares and subtotals. ' +
    'Measured on the 9 tables with a total that were found in public files: all added up, none was reported.',
  examples: {
    good: [
      '| Region | 2020 | 2021 |\n| --- | --- | --- |\n| North | 10 | 12 |\n| South | 20 | 25 |\n| Total | 30 | 37 |\n',
      '| Ministry | 2020 | 2021 | 2022 |\n| --- | --- | --- | --- |\n| Roads | 10 | 12 | 100 |\n| Rail | 20 | 25 | −2 |\n| Total | 30 | 37 | 98 |\n',
      '| Region | Land |\n| --- | --- |\n| North | 33.3% |\n| South | 33.3% |\n| East | 33.3% |\n| Total | 100% |\n',
      '| Region | Clinics | Doctors |\n| --- | --- | --- |\n| North | 10 | 110 |\n| of which islands | 2 | 15 |\n| South | 20 | 90 |\n| Total | 30 | 200 |\n',
    ],
    bad: [
      {
        text: '| Region | 2020 | 2021 |\n| --- | --- | --- |\n| North | 10 | 12 |\n| South | 20 | 25 |\n| Total | 30 | [|39|] |\n',
        message: '39 disagrees with the cells that it is the total of: 12 and 25 make 37.',
      },
      {
        text: '| Region | Boys | Girls | Total |\n| --- | --- | --- | --- |\n| North | 10 | 12 | 22 |\n| South | 20 | 25 | 45 |\n| East | 11 | 13 | [|28|] |\n',
        message: '28 disagrees with the cells that it is the total of: 11 and 13 make 24.',
      },
      {
        text: '| Ministry | Billion euros |\n| --- | --- |\n| Health | 10.5 |\n| Schools | 20.1 |\n| Roads | 4.2 |\n| Total | [|36.8|] |\n',
        message:
          '36.8 disagrees with the cells that it is the total of: 10.5, 20.1 and 4.2 make 34.8 (34.65 to 34.95 with rounding).',
      },
    ],
  },
  *check({ document }) {
    for (const block of document.blocks) {
      if (block.kind !== 'table') continue;
      // Pasted text has a row without cells where a rule was drawn.
      const rows = block.rows.filter((row) => row.length > 0);
      if (rows.length < 3 || rows.some((row) => row.length !== rows[0]!.length)) continue;
      for (const grid of [rows, transposed(rows)])
        for (const { total, parts, made } of wrongTotals(grid)) {
          const list = parts.length > 4 ? `${parts.length} cells` : joined(parts.map(({ text }) => text));
          const range = made.low === made.high ? '' : ` (${boundsText(made)} with rounding)`;
          const sum = numberText(parts.reduce((value, part) => value + part.value, 0));
          yield {
            span: place(document, total.flow, null, { start: 0, end: total.flow.text.length }).span,
            message: `${total.text} disagrees with the cells that it is the total of: ${list} make ${sum}${range}.`,
          };
        }
    }
  },
});

type Grid = readonly (readonly Flow[])[];

interface Cell {
  readonly flow: Flow;
  readonly text: string;
  readonly value: number;
  /** What the last digit is worth. */
  readonly precision: number;
}

interface Sum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
  readonly made: Interval;
  readonly isRight: boolean;
}

function transposed(grid: Grid): Grid {
  return grid[0]!.map((_, column) => grid.map((row) => row[column]!));
}

/** The totals of a grid's last row that are off, where the grid is plainly meant to add up. */
function wrongTotals(grid: Grid): readonly Sum[] {
  const last = grid.at(-1)!;
  const labels = grid.slice(0, -1).map((row) => row[0]!.text);
  if (!TOTAL.test(last[0]!.text) || labels.some((label) => NO_PART.test(label) || TOTAL.test(label))) return [];
  const sums = last.slice(1).flatMap((cell, i) => sumOf(grid, cell, i + 1) ?? []);
  const wrong = sums.filter(({ isRight }) => !isRight);
  const near = wrong.filter(({ total, made }) => total.value < NEAR * made.high && made.low < NEAR * total.value);
  if (sums.length === 1)
    return near.filter(({ total, made }) => total.value < 1.1 * made.high && made.low < 1.1 * total.value);
  return 2 * wrong.length < sums.length || (wrong.length === 1 && sums.length === 2) ? near : [];
}

/** One column with its total; null where it is no column of plain numbers. */
function sumOf(grid: Grid, total: Flow, column: number): Sum | null {
  if (NO_PART.test(grid[0]![column]!.text)) return null;
  const stated = cellOf(total);
  const cells = grid
    .slice(1, -1)
    .map((row) => row[column]!)
    .filter(({ text }) => !NOTHING.test(text.trim()));
  const parts = cells.map(cellOf);
  if (!stated || parts.length < 2 || !parts.every((part) => part !== null)) return null;
  const sum = parts.reduce((value, part) => value + part.value, 0);
  // Whole numbers are counted, not rounded, where all of them are whole.
  const slack = [stated, ...parts].every(({ precision }) => precision === 1)
    ? 0
    : parts.reduce((s, part) => s + part.precision / 2, 0);
  const made = { low: sum - slack, high: sum + slack };
  const allowed = slack === 0 ? 0 : stated.precision / 2;
  return {
    total: stated,
    parts,
    made,
    isRight: meet(made, { low: stated.value - allowed, high: stated.value + allowed }),
  };
}

function cellOf(flow: Flow): Cell | null {
  const text = flow.text.trim();
  const digits = NUMBER.exec(text)?.[1]?.replaceAll(',', '').replace(/^[−–]/, '-');
  if (digits === undefined) return null;
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { flow, text, value: Number(digits), precision: 10 ** -decimals };
}

function joined(texts: readonly string[]): string {
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
