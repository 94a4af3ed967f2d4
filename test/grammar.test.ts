import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');
const runner = join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');

describe('grammar', () => {
  for (const file of ['plain.txt', 'markdown.txt'])
    it(`colours figures and citations before the server answers: ${file}`, async () => {
      const grammars = ['-g', 'test/grammar/markdown.tmLanguage.json', '--config', 'package.json'];
      await promisify(execFile)(process.execPath, [runner, ...grammars, `test/grammar/${file}`], { cwd: root }).catch(
        ({ stdout }) => {
          throw new Error(stdout);
        },
      );
    });
});
