// Bundles the three programs: the command line, the language server and the extension. `build.mjs [FOLDER]`, dist/ without one.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { rulesOf, writePages } from './rules.mjs';

/** Under `npm run coverage`, what the built programs run counts for their sources. */
const isCovered = process.env.NODE_V8_COVERAGE !== undefined;

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  minify: !isCovered,
  legalComments: 'none',
  logLevel: 'warning',
  sourcemap: isCovered ? 'linked' : false,
};

const built = process.argv[2] ?? 'dist';
// Built aside: a program that somebody starts meanwhile is the old one or the new one. Half of one says nothing, with success.
const outdir = `${built}.new.${process.pid}`;
// A build that fails leaves nothing.
process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));

await Promise.all([
  build({
    ...shared,
    entryPoints: {
      cli: 'server/src/cli/main.ts',
      server: 'server/src/lsp/main.ts',
      worker: 'server/src/cli/worker.ts',
      index: 'server/src/index.ts',
    },
    define: { BUILD: JSON.stringify(sources()) },
    outdir,
    format: 'esm',
    // Commands load their own chunk only, so that `--version` answers at once.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    // Some dependencies are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as $require } from 'node:module'; const require = $require(import.meta.url);",
    },
  }),
  build({
    ...shared,
    entryPoints: { extension: 'client/src/extension.ts' },
    outdir,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  }),
]);
// The editor links each finding to the page of its rule.
writePages(rulesOf(outdir), `${outdir}/rules`);
// Editors complete and check crosscheck.yml with it.
await writeFile(`${outdir}/crosscheck.schema.json`, execFileSync(process.execPath, [`${outdir}/cli.js`, 'schema']));
const old = `${built}.old.${process.pid}`;
await rename(built, old).catch(() => null);
await rename(outdir, built);
await rm(old, { recursive: true, force: true });

/** A hash of what the programs are made of: caches of other builds do not hold. */
function sources() {
  const hash = createHash('sha256');
  const files = readdirSync('server/src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = ['package-lock.json', ...files.map(({ name, parentPath }) => join(parentPath, name))].sort();
  for (const path of paths) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}
