// Harper has no command line in npm: its linter over the files that are named.
import { readFileSync } from 'node:fs';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });
let count = 0;
for (const path of process.argv.slice(2)) count += (await linter.lint(readFileSync(path, 'utf8'))).length;
console.log(`${count} findings`);
