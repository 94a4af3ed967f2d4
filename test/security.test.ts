import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { CompletionRequest, DocumentLinkRequest, HoverRequest, type MarkupContent } from 'vscode-languageserver/node';
import { Client } from './client.js';
import { CLI, ROOT, run, temporaryFolder } from './commandLine.js';

const DENY = join(import.meta.dirname, 'deny.mjs');

/** A document that tries what a document can try: commands, images, markup, wherever the editor shows its words. */
const HOSTILE = `# The [Harbour](command:workbench.action.quit) Act

The **<img src=x onerror=alert(1)>** Harbour Safety \`Act\` provides $12 million for ports.[^1] The International
Harbour <script>alert(2)</script> Office (IHO) reads ![x](https://example.org/track.png) and the IHO
[runs](command:workbench.action.terminal.new) ports. In May 2021 the Harbour Safety Act gave $15 million for ports.

[^1]: A. Lee, "[Ports](command:workbench.action.quit) <b onclick=alert(3)>bold</b> of the North," javascript:alert(4),
    [here](command:workbench.action.quit), https://example.org/a"onmouseover="alert(5), 2021.
`;

const OTHER = `The Harbour Safety Act provides $19 million for ports. <iframe src="//example.org"></iframe>\n`;

describe('what a document can do to those who read about it', () => {
  it('nothing in hovers, links and completion: words stay words', async () => {
    const client = new Client({ 'a.md': HOSTILE, 'b.md': OTHER });
    const hover = { contentFormat: ['markdown', 'plaintext'] };
    await client.initialize({ textDocument: { hover: hover as never } });
    const textDocument = { uri: client.uri('a.md') };
    await client.open('a.md', HOSTILE);
    let shown = 0;
    for (const [line, text] of HOSTILE.split('\n').entries())
      for (let character = 0; character < text.length; character += 3) {
        const at = { textDocument, position: { line, character } };
        const found = await client.connection.sendRequest(HoverRequest.type, at);
        if (!found) continue;
        shown++;
        checkMarkdown((found.contents as MarkupContent).value);
      }
    ok(shown > 10);
    for (const { target } of (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [])
      match(target!, /^https?:/);
    const completion = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { line: 2, character: 67 },
    });
    doesNotMatch(JSON.stringify(completion), /"command"/);
    equal(await client.close(), 0);
  });

  it('nothing in the HTML and Markdown reports', async () => {
    const { file, inside } = folder;
    file('a.md', HOSTILE);
    file('b.md', OTHER);
    const { stdout: html } = await run('check', '--format', 'html', { cwd: inside() });
    match(html, /\$12 million/);
    doesNotMatch(html, /<(?:script|iframe|img|b )|\son\w+\s*=\s*["']?alert|(?:href|src)="(?:javascript|command|\/\/)/i);
    match(html, /Content-Security-Policy/);
    const { stdout: markdown } = await run('check', '--format', 'markdown', { cwd: inside() });
    checkMarkdown(markdown.replace(/<\/?(?:details|summary|br)\s*\/?>/g, ''));
  });

  const folder = temporaryFolder();
});

/** No HTML, no image, and links to pages and files only. */
function checkMarkdown(markdown: string): void {
  const visit = (node: Node & { children?: Node[]; url?: string; value?: string }): void => {
    ok(node.type !== 'html' && node.type !== 'image', `${node.type} in ${markdown}`);
    if (node.url !== undefined) match(node.url, /^(?:https?|file):|^[\w./-]+(?:#L\d+)?$/, markdown);
    for (const child of node.children ?? []) visit(child);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node);
}

describe('what the programs do beside reading', () => {
  it('no connection and no other program, on the command line', () => {
    for (const words of [
      ['check', 'seeds'],
      ['compare', 'seeds'],
      ['explain', 'seeds/goodman-2022.txt:25:335', 'seeds'],
      ['check', 'seeds', '--jobs', '2', '--format', 'html'],
    ]) {
      const { stderr, status } = spawnSync(process.execPath, ['--import', DENY, CLI, ...words], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      doesNotMatch(stderr, /denied/);
      ok(status === 0 || status === 1, stderr);
    }
  });

  it('the guard of these tests sees who asks for a connection', () => {
    const program = "import('node:http').then((http) => http.get('http://localhost'))";
    const { stderr } = spawnSync(process.execPath, ['--import', DENY, '--eval', program], { encoding: 'utf8' });
    match(stderr, /denied: http\.get/);
  });

  it('one script is made of text, to cut off what hangs: it is constant', () => {
    const sources = readdirSync(join(ROOT, 'server/src'), { recursive: true, encoding: 'utf8' });
    const scripts = sources.filter((name) => name.endsWith('.ts') && read(name).includes('node:vm'));
    deepEqual(scripts, ['analyseWithin.ts']);
    match(
      read(scripts[0]!),
      /^const WORK = 'crosscheck work';\nconst script = new Script\(`globalThis\['\$\{WORK\}'\]\(\)`\);$/m,
    );

    function read(name: string): string {
      return readFileSync(join(ROOT, 'server/src', name), 'utf8');
    }
  });

  it('the bundles hold nothing that makes code of text', () => {
    const files = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' });
    for (const name of files.filter((each) => /\.c?js$/.test(each))) {
      const code = readFileSync(join(ROOT, 'dist', name), 'utf8');
      doesNotMatch(code, /\bnew Function\(|(?<![.\w$])eval\(/, name);
    }
  });
});

describe('what is shipped', () => {
  it('comes under licences that allow it', () => {
    const { dependencies, devDependencies } = manifestOf('.');
    const bundled = bundledPackages(Object.keys({ ...dependencies, ...devDependencies }));
    ok(bundled.size > 20);
    const allowed =
      /^(?:MIT|MIT\/X11|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|\(MIT OR CC0-1\.0\))$/;
    deepEqual(
      [...bundled].filter((name) => !allowed.test(manifestOf(`node_modules/${name}`).license ?? '')),
      [],
    );
  });
});

function manifestOf(folder: string) {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
}

/** The packages of which a file is imported by the sources, and what those need. */
function bundledPackages(declared: readonly string[]): ReadonlySet<string> {
  const sources = ['server/src', 'client/src'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  );
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const needed of Object.keys(manifestOf(`node_modules/${name}`).dependencies ?? {}))
      if (!needed.startsWith('@types/')) add(needed);
  };
  for (const name of declared)
    if (!name.startsWith('@types/') && sources.some((text) => new RegExp(`from '${name}(?:/|')`).test(text))) add(name);
  return found;
}
