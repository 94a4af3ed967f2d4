import { readdirSync, readFileSync } from 'node:fs';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { DEFAULTS } from '../../server/src/configuration.js';
import { analyse } from '../../server/src/corpus/analyse.js';
import { Corpus } from '../../server/src/corpus/corpus.js';
import { readDocument } from '../../server/src/text/read.js';
import { generate } from './generate.js';
import { machine } from './machine.js';

// How fast documents are read and how an edit's cost grows with the corpus. Ratios are against retext-english's parse
// of the same text, in the same run; absolute figures belong to the machine.

const folder = new URL('../../seeds/', import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const texts = [...generate(seeds, 40, 18_000)];
const megabytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
const retext = unified().use(retextEnglish).freeze();

const baseline = median(() => texts.forEach(({ text }) => void retext.parse(text)));
const reading = median(() => texts.forEach(({ name, text }) => void readDocument(name, text)));
const whole = median(() => texts.forEach(({ name, text }) => void analyse(readDocument(name, text), DEFAULTS)));

console.log(machine());
console.log(`${texts.length} documents, ${megabytes.toFixed(2)} MB, medians of 5`);
row('retext-english, parse alone', baseline);
row('blocks and flows', reading);
row('blocks, flows, marks, sentences, claims', whole);

console.log('\none edit in a corpus of      ms');
for (const count of [100, 1000, Number(process.env.BENCH_DOCUMENTS ?? 3000)]) {
  const corpus = new Corpus();
  for (const { name, text } of generate(seeds, count, 6_000)) corpus.update(readDocument(name, text));
  const [{ name, text } = { name: '', text: '' }] = generate(seeds, 1, 6_000);
  let turn = 0;
  const edit = median(() => {
    turn++;
    corpus.update(readDocument(name, text.replace(/\d(?= (?:billion|percent))/, String(turn % 10))));
  });
  console.log(`${String(count).padStart(6)} documents        ${(edit * 1000).toFixed(1).padStart(8)}`);
}

/** Seconds that one call takes: the median of five after a warm-up. */
function median(work: () => void): number {
  work();
  const seconds = Array.from({ length: 5 }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return seconds.sort((a, b) => a - b)[2]!;
}

function row(what: string, seconds: number): void {
  const rate = `${(megabytes / seconds).toFixed(1)} MB/s`;
  console.log(`${what.padEnd(44)} ${rate.padStart(10)}   ${(baseline / seconds).toFixed(2)} × retext-english`);
}
