// Copies the declarations that the library's face needs from out/types (made by `npm run typecheck`) to dist/types.
import { cp, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const from = 'out/types/server';
const to = process.argv[2] ?? 'dist/types';

await rm(to, { recursive: true, force: true });
const seen = new Set();
await copy('index.d.ts');

async function copy(name) {
  if (seen.has(name)) return;
  seen.add(name);
  const text = await readFile(join(from, name), 'utf8');
  await cp(join(from, name), join(to, name));
  for (const [, target] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g))
    await copy(join(dirname(name), `${target}.d.ts`));
}
