import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const client = join(import.meta.dirname, '../client');

/** Every text that the client shows, as the code has it. */
function shownTexts(): string[] {
  const sources = readdirSync(join(client, 'src')).map((name) => readFileSync(join(client, 'src', name), 'utf8'));
  const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)]);
  return [...new Set(calls.map(([, text]) => text!))].sort();
}

describe('translation', () => {
  it('has every text of the client in its bundle, and no other', () => {
    const bundle = JSON.parse(readFileSync(join(client, 'l10n/bundle.l10n.json'), 'utf8'));
    deepEqual(Object.keys(bundle).sort(), shownTexts());
  });
  it('has every text of the manifest in package.nls.json, and no other', () => {
    const root = join(client, '..');
    const [manifest, texts] = ['package.json', 'package.nls.json'].map((name) =>
      readFileSync(join(root, name), 'utf8'),
    );
    const named = [...manifest!.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!);
    deepEqual(Object.keys(JSON.parse(texts!)).sort(), named.sort());
    // What people read is a key, not a text.
    const plain = /"(?:title|description|markdownDescription|contents|name)": "[^%"]* [^"]*"/g;
    deepEqual(JSON.stringify(JSON.parse(manifest!).contributes, null, 1).match(plain) ?? [], []);
  });
});
