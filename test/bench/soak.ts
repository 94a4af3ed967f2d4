import { readdirSync, readFileSync } from 'node:fs';
import { Corpus } from '../../server/src/corpus/corpus.js';
import { check } from '../../server/src/rules/check.js';
import { readDocument } from '../../server/src/text/read.js';
import { generate } from './generate.js';

// What a long day of editing leaves behind: documents are typed into, closed and opened again, and checked each time.
// Ends with 1 where the heap has grown by more than 5 percent since the first tenth, or a closed document left pairs.

/** Edits; a day of typing is some 100,000. */
const EDITS = Number(process.env.EDITS ?? 100_000);
const TENTH = Math.ceil(EDITS / 10);
const GROWTH = 1.05;

const folder = new URL('../../seeds/', import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const texts = [...generate(seeds, 20, 4_000)];
const corpus = new Corpus();
for (const { name, text } of texts) corpus.update(readDocument(name, text));

let first = 0;
let last = 0;
for (let edit = 1; edit <= EDITS; edit++) {
  const { name, text } = texts[edit % texts.length]!;
  if (edit % 17 === 0) corpus.remove(name);
  corpus.update(readDocument(name, typed(text, edit)));
  check(name, corpus);
  if (edit % TENTH !== 0) continue;
  last = heap();
  first ||= last;
  console.log(
    `${String(edit).padStart(7)} edits   ${(last / 1e6).toFixed(1)} MB   ${(last / first).toFixed(3)} × the first`,
  );
}
for (const { name } of texts) corpus.remove(name);
console.log(
  `all closed: ${corpus.documents.size} documents, ${corpus.pairs().length} pairs, ${(heap() / 1e6).toFixed(1)} MB`,
);
if (last > first * GROWTH || corpus.pairs().length > 0) process.exitCode = 1;

/** The text with a figure and a word changed, otherwise at each edit. */
function typed(text: string, edit: number): string {
  const at = (edit * 7919) % text.length;
  return `${text.slice(0, at)}${edit % 3 === 0 ? ` ${edit} percent ` : 'x'}${text.slice(at)}`;
}

/** Bytes that are in use behind a collection. */
function heap(): number {
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}
