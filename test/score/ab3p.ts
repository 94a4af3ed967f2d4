/** Acronym definitions on MEDLINE abstracts (Ab3P's gold): `tsx test/score/ab3p.ts [--misses]`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acronyms } from '../../server/src/marks/acronyms.js';
import { PLAIN_CONTEXT } from '../../server/src/marks/recogniser.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly { readonly short: string; readonly long: string }[];
}

const file = join(import.meta.dirname, '../../../shared/external/ab3p-med1250/med1250.jsonl');

if (existsSync(file)) {
  score(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row),
  );
} else {
  console.log('ab3p: the public set is not here; nothing was scored');
}

/** A pair is right where short and long form are the gold's, but for case and blanks. */
function score(rows: readonly Row[]): void {
  let gold = 0;
  let found = 0;
  let right = 0;
  for (const { id, text, expected } of rows) {
    const owed = new Set(expected.map(({ short, long }) => pair(short, long)));
    const flow = { text, pieces: [{ flow: 0, file: 0, length: text.length }] };
    const read = new Set(acronyms.recognise(flow, PLAIN_CONTEXT, []).map((m) => pair(m.acronym, m.expansion)));
    gold += owed.size;
    found += read.size;
    right += [...owed].filter((p) => read.has(p)).length;
    if (process.argv.includes('--misses')) {
      for (const p of owed) if (!read.has(p)) console.log(`  missed ${id} ${p}`);
      for (const p of read) if (!owed.has(p)) console.log(`  extra  ${id} ${p}`);
    }
  }
  const ratio = (a: number, b: number): string => (a / b).toFixed(3);
  console.log(
    `ab3p pairs: gold ${gold}  found ${found}  right ${right}  ` +
      `precision ${ratio(right, found)}  recall ${ratio(right, gold)}  F1 ${ratio(2 * right, gold + found)}`,
  );
}

function pair(short: string, long: string): string {
  const normal = (s: string): string => s.toLowerCase().replace(/\s+/g, ' ').trim();
  return `${normal(short)} = ${normal(long)}`;
}
