import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trace } from 'vscode-languageserver-protocol';

const ROOT = join(import.meta.dirname, '..');

describe('the trace setting', () => {
  const { contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const setting = contributes.configuration.properties['crosscheck.trace.server'];

  it('is called as the language client looks for it: by its own id', () => {
    const client = readFileSync(join(ROOT, 'client/src/server.ts'), 'utf8');
    equal(/new LanguageClient\('(\w+)'/.exec(client)?.[1], 'crosscheck');
    equal(setting?.default, 'messages');
  });
  it('offers what the protocol knows, but for nothing at all, which the level of the log says', () => {
    const known = setting.enum.map((value: string) => Trace.toString(Trace.fromString(value)));
    deepEqual(known, setting.enum);
    equal(known.includes('off'), false);
  });
});
