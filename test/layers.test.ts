import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const SOURCES = join(import.meta.dirname, '../server/src');

/** A layer may import what stands to its left, and itself. */
const LAYERS = ['text', 'marks', 'claims', 'corpus', 'rules', 'features'];
/** Thin adapters stand side by side: none imports another, but the command line, which starts the server. */
const ADAPTERS = ['lsp', 'cli', 'unified'];

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, imports: importsOf(name) }));

describe('layers', () => {
  it('import only from the left', () => deepEqual(files.flatMap(wrongDirection), []));

  it('are pure: no disk, no network, no editor, no protocol', () => {
    const host = /^(node:|fs$|path$|os$|vscode)/;
    deepEqual(
      report((name) => [...LAYERS, 'configuration', 'configuration.ts'].includes(layerOf(name)), host),
      [],
    );
  });

  it('leave disks to the workspace and writing to the command line', () => {
    const mayTouchDisks = (name: string) => name.startsWith('workspace/') || name.startsWith('cli/');
    deepEqual(
      report((name) => !mayTouchDisks(name), /^(node:)?fs(\/promises)?$/),
      [],
    );
  });

  it('never reach for the network or another program, but for git, which is asked what changed', () =>
    deepEqual(
      report(() => true, /^(node:)?(https?|http2|net|tls|dgram|child_process|dns)$/),
      ['cli/changed.ts imports node:child_process'],
    ));

  it('have no cycle of files', () => deepEqual(cycles(), []));
});

function wrongDirection({ name, imports }: (typeof files)[number]): string[] {
  const from = layerOf(name);
  return imports
    .filter((target) => target.startsWith('./'))
    .filter((target) => !mayImport(from, layerOf(target.slice(2))))
    .map((target) => `${name} imports ${target}`);
}

function mayImport(from: string, to: string): boolean {
  if (from === to || to === 'package.json') return true;
  if (to === 'configuration.ts') return from !== 'text';
  if (to === 'configuration') return from === 'lsp' || from === 'cli' || from === 'index.ts';
  if (to === 'workspace' || to === 'analyseWithin.ts') return from === 'lsp' || from === 'cli';
  if (from === 'configuration.ts') return to === 'text' || to === 'marks';
  if (from === 'configuration') return to === 'configuration.ts' || to === 'text' || to === 'marks';
  if (from === 'analyseWithin.ts') return ['configuration.ts', 'text', 'corpus'].includes(to);
  if (from === 'workspace') return to === 'configuration.ts' || to === 'text';
  if (ADAPTERS.includes(from)) return LAYERS.includes(to) || (from === 'cli' && to === 'lsp');
  // The library's face shows what the layers offer.
  if (from === 'index.ts') return true;
  return LAYERS.includes(to) && LAYERS.indexOf(to) < LAYERS.indexOf(from);
}

function report(applies: (name: string) => boolean, forbidden: RegExp): string[] {
  return files
    .filter(({ name }) => applies(name))
    .flatMap(({ name, imports }) =>
      imports.filter((target) => forbidden.test(target)).map((t) => `${name} imports ${t}`),
    );
}

/** Files that reach themselves by imports of values; imports of types alone bind nothing. */
function cycles(): string[] {
  const graph = new Map(files.map(({ name }) => [name, importsOf(name, true).map((target) => target.slice(2))]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) found.push([...path.slice(path.indexOf(name)), name].join(' -> '));
    if (path.includes(name) || done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return found;
}

/** What a file imports: packages by name, files as `./` and their path under the sources. */
function importsOf(name: string, valuesOnly = false): string[] {
  const text = readFileSync(join(SOURCES, name), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...statements].flatMap(([, type, target, lazy]) => {
    const path = target ?? lazy ?? '';
    if (valuesOnly && (type || !path.startsWith('.'))) return [];
    if (!path.startsWith('.')) return [path];
    const file = posix.join(dirname(name), path).replace(/\.js$/, '.ts');
    return [file.endsWith('package.json') ? './package.json' : `./${file}`];
  });
}

function layerOf(name: string): string {
  return name.split('/')[0] ?? '';
}
