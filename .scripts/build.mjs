// Bundles the three programs: the command line, the language server and the extension. `build.mjs [FOLDER]`, dist/ without one.
import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

const outdir = process.argv[2] ?? 'dist';

await rm(outdir, { recursive: true, force: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: { cli: 'server/src/cli/main.ts', server: 'server/src/lsp/main.ts' },
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
// Editors complete and check crosscheck.yml with it.
await writeFile(`${outdir}/crosscheck.schema.json`, execFileSync(process.execPath, [`${outdir}/cli.js`, 'schema']));
