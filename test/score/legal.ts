/** Legal citations on the public set of unitedstates/citation: `tsx test/score/legal.ts [--misses]`. */
import { legalCitations } from '../../server/src/marks/legal.js';
import { ratio, rowsOf } from './rows.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly raw: string;
    readonly idValue: string;
  }[];
}

/** Kinds that the scanner reads; the set also has codes of single states and court reporters. */
const KINDS = ['usc', 'cfr', 'law', 'stat', 'fedreg'];

const tally = new Map(KINDS.map((kind) => [kind, { owed: 0, found: 0, right: 0 }]));
for (const { id, text, expected } of rowsOf<Row>('us-legal-citations/cases.jsonl')) {
  const found = legalCitations(text);
  // A span may be listed with several readings of which any will do.
  const spans = new Map<string, Row['expected'][number][]>();
  for (const reading of expected) {
    const key = `${reading.kind} ${reading.start} ${reading.end}`;
    spans.set(key, [...(spans.get(key) ?? []), reading]);
  }
  for (const readings of spans.values()) {
    const { kind, start, end, raw } = readings[0]!;
    const row = tally.get(kind);
    if (!row) continue;
    row.owed++;
    const hits = found.filter(({ span }) => span.start < end && start < span.end);
    if (hits.length > 0) row.found++;
    if (hits.some((hit) => readings.some(({ idValue }) => idValue === hit.id))) row.right++;
    else if (process.argv.includes('--misses'))
      console.log(`  ${id} ${JSON.stringify(raw)} ${readings.map((r) => r.idValue)} | ${hits.map((h) => h.id)}`);
  }
}
for (const [kind, { owed, found, right }] of tally)
  if (owed > 0)
    console.log(`legal ${kind.padEnd(7)} owed ${owed}  recall ${ratio(found, owed)}  id right ${ratio(right, owed)}`);
