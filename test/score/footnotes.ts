/** Notes and their markers on the public cases of markdown-it-footnote: `tsx test/score/footnotes.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../server/src/marks/recognise.js';
import { PLAIN_CONTEXT } from '../../server/src/marks/recogniser.js';
import { type Document, flowsOf } from '../../server/src/text/document.js';
import { readDocument } from '../../server/src/text/read.js';

interface Row {
  readonly title: string;
  readonly markdown: string;
  readonly renderedRefs: number;
  readonly renderedNotes: number;
}

const file = join(import.meta.dirname, '../../../shared/external/markdown-footnotes/cases.jsonl');

if (existsSync(file)) {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  let right = 0;
  for (const row of rows) {
    const document = readDocument('case.md', row.markdown);
    const found = `${markersIn(document)} markers, ${labelsIn(document).length} notes`;
    const expected = `${row.renderedRefs} markers, ${row.renderedNotes} notes`;
    if (found === expected) right++;
    else if (process.argv.includes('--misses')) console.log(`  ${row.title}: ${found}, not ${expected}`);
  }
  console.log(`markdown-footnotes: ${right} of ${rows.length} cases right`);
} else {
  console.log('markdown-footnotes: the public set is not here; nothing was scored');
}

function labelsIn(document: Document): readonly string[] {
  return document.blocks.flatMap((block) => (block.kind === 'note' && block.label !== null ? [block.label] : []));
}

function markersIn(document: Document): number {
  const context = { ...PLAIN_CONTEXT, labels: labelsIn(document) };
  return document.blocks
    .flatMap(flowsOf)
    .reduce((sum, flow) => sum + recognise(flow, context).filter(({ type }) => type === 'marker').length, 0);
}
