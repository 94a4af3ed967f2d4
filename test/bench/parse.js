// retext-english's parse alone, of the files that are named.
import { readFileSync } from 'node:fs';
import retextEnglish from 'retext-english';
import { unified } from 'unified';

const processor = unified().use(retextEnglish).freeze();
for (const path of process.argv.slice(2)) processor.parse(readFileSync(path, 'utf8'));
