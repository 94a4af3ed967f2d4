/** Sentence boundaries on the public rules of pragmatic-segmenter: `tsx test/score/segmenter.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from '../../server/src/text/sentences.js';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly options: string;
}

const folder = join(import.meta.dirname, '../../../shared/external/pragmatic-segmenter');

if (existsSync(folder)) {
  for (const file of ['golden-en.jsonl', 'english.jsonl']) score(file);
} else {
  console.log('segmenter: the public set is not here; nothing was scored');
}

function score(file: string): void {
  const rows = readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  // Rows with a document type or cleaning ask for repairs that the readers make before sentences are found.
  const plain = rows.filter((row) => !/doc_type|clean/.test(row.options));
  const wrong = plain.filter((row) => JSON.stringify(found(row.text)) !== JSON.stringify(row.sentences.map(normal)));
  console.log(`${file}: ${plain.length - wrong.length} of ${plain.length} plain rows right`);
  if (process.argv.includes('--misses'))
    for (const row of wrong) console.log(`  ${row.name}\n    ${found(row.text).join('\n    ')}`);
}

function found(text: string): string[] {
  return sentences(text).map((span) => normal(text.slice(span.start, span.end)));
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
