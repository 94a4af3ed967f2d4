import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DEFAULTS } from '../server/src/configuration.js';
import { findConfiguration } from '../server/src/workspace/findConfiguration.js';
import { findDocuments, isDocument } from '../server/src/workspace/findDocuments.js';
import { readSource } from '../server/src/workspace/readSource.js';
import type { Unread } from '../server/src/workspace/unread.js';
import { writeSource } from '../server/src/workspace/writeSource.js';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'crosscheck-')), 'workspace');
  await mkdir(folder);
});
afterEach(() => rm(dirname(folder), { recursive: true, force: true }));

describe('Finding documents', () => {
  it('takes prose in order and leaves alone what is plainly no policy document', async () => {
    await files('b.md', 'a.txt', 'sub/c.markdown', 'README.md', 'docs/readme.fr.md', 'LICENSE.txt', 'figures.csv');
    await files('node_modules/x/notes.md', '.github/pull.md', '.hidden.md', 'requirements-dev.txt', 'Changelog.md');
    deepEqual(await found(), ['a.txt', 'b.md', 'sub/c.markdown']);
  });

  it('keeps folders and documents that are only called like such a file', async () => {
    await files('security/brief.md', 'notice-of-rulemaking.md', 'REPORT.TXT');
    deepEqual(await found(), ['REPORT.TXT', 'notice-of-rulemaking.md', 'security/brief.md']);
  });

  it('reads globs as counted from the root', async () => {
    await files('drafts/a.md', 'sources/b.md', 'sources/old/c.md');
    const configuration = { ...DEFAULTS, include: ['sources/**/*.md'], exclude: ['sources/old'] };
    deepEqual(await found({ configuration }), ['sources/b.md']);
    deepEqual(await found({ configuration, at: 'sources', root: folder }), ['sources/b.md']);
  });

  it('obeys .gitignore files, the inner one first, up to the repository', async () => {
    await files('.git/HEAD', 'a/keep.md', 'a/drop.md', 'a/b/drop.md', 'a/b/build/x.md');
    await writeFile(join(folder, '.gitignore'), 'drop.md\nbuild/\n');
    await writeFile(join(folder, 'a/b/.gitignore'), '!drop.md\n');
    deepEqual(await found(), ['a/b/drop.md', 'a/keep.md']);
    deepEqual(await found({ at: 'a' }), ['a/b/drop.md', 'a/keep.md']);
  });

  it('reads a folder that is named although git ignores it', async () => {
    await files('.git/HEAD', 'out/a.md');
    await writeFile(join(folder, '.gitignore'), 'out/\n');
    deepEqual(await found(), []);
    deepEqual(await found({ at: 'out' }), ['out/a.md']);
  });

  it('follows no link: enters no linked folder and reads no document twice', async () => {
    await files('sub/a.md');
    await symlink(folder, join(folder, 'sub/loop'));
    await symlink(join(folder, 'sub/a.md'), join(folder, 'twin.md'));
    deepEqual([await found(), await leftOut()], [['sub/a.md'], []]);
    equal(await isDocument(join(folder, 'twin.md'), folder, DEFAULTS), false);
  });

  it('names the links that lead out of the folder, and reads what is behind them for those alone who name it', async () => {
    await files('a.md', '../outside.md', '../private/b.md');
    await symlink(join(folder, '../outside.md'), join(folder, 'linked.md'));
    await symlink('../private', join(folder, 'linked'));
    deepEqual(await found(), ['a.md']);
    deepEqual(await leftOut(), ['linked/ leads out of the folder', 'linked.md leads out of the folder']);
    deepEqual(await found({ at: 'linked' }), ['linked/b.md']);
    for (const name of ['linked.md', 'linked/b.md']) {
      equal(await isDocument(join(folder, name), folder, DEFAULTS), false, name);
      equal(await isDocument(join(folder, name), folder, DEFAULTS, true), true, name);
    }
  });

  it('names configurations that lie elsewhere than the one in use', async () => {
    await files('crosscheck.yml', 'a.md', 'papers/crosscheck.yml', 'papers/a.md');
    deepEqual(await leftOut(), ['papers/crosscheck.yml is not the configuration in use']);
    deepEqual(await leftOut('papers'), ['crosscheck.yml is not the configuration in use']);
  });

  it('reads no .gitignore that is a link: it may lead to what never ends', async () => {
    await files('.git/HEAD', 'a.md');
    await symlink('/dev/zero', join(folder, '.gitignore'));
    deepEqual(await found(), ['a.md']);
  });

  it('names a folder that it could not look into', async function () {
    if (process.getuid?.() === 0) this.skip();
    await files('a.md', 'locked/b.md');
    await chmod(join(folder, 'locked'), 0);
    deepEqual(await found(), ['a.md', 'locked may not be read: permission denied']);
    await chmod(join(folder, 'locked'), 0o700);
  });

  it('names a folder that is not there', async () => deepEqual(await found({ at: 'no' }), ['no does not exist']));

  it('stops when the caller does', async () => {
    await files('a.md', 'b.md');
    for await (const first of findDocuments(folder, DEFAULTS)) {
      equal(first, join(folder, 'a.md'));
      break;
    }
  });

  it('tells of one file whether it would be found', async () => {
    await files('.git/HEAD');
    await writeFile(join(folder, '.gitignore'), 'old/\n');
    const is = (path: string) => isDocument(join(folder, path), folder, DEFAULTS);
    deepEqual(
      [await is('new/a.md'), await is('a.pdf'), await is('old/a.md'), await is('.x/a.md')],
      [true, false, false, false],
    );
    equal(await isDocument('/elsewhere/a.md', folder, DEFAULTS), false);
  });
});

describe('Reading a source', () => {
  it('keeps every character, byte order mark and line ends among them', async () =>
    equal(await text(Buffer.from('\ufeffFigures\r\n€43bn \u0000\n')), '\ufeffFigures\r\n€43bn \u0000\n'));

  it('reads UTF-16 that says so', async () => {
    const little = Buffer.from('\ufeffÜber 30 %', 'utf16le');
    equal(await text(little), '\ufeffÜber 30 %');
    equal(await text(Buffer.from(little).swap16()), '\ufeffÜber 30 %');
  });

  it('reads an empty file', async () => equal(await text(Buffer.alloc(0)), ''));

  it('reads a line of 20 MB', async () => equal((await text(Buffer.alloc(20e6, '7')))?.length, 20e6));

  it('names the line that is not UTF-8', async () =>
    match(await problem(Buffer.from('One\nTwo\nR\xe9sum\xe9\n', 'latin1')), /^is not UTF-8 \(line 3\)/));

  it('tells a PDF, an archive and other binary files from text', async () => {
    equal(await problem(Buffer.from('%PDF-1.7\n')), 'is a PDF file, not text');
    equal(await problem(Buffer.from('PK\u0003\u0004…')), 'is a Word file or another archive, not text');
    equal(await problem(Buffer.from('\u0000\u0001\u0002\u0003')), 'is a binary file, not text');
  });

  it('says why a path gave nothing', async () => {
    await symlink(join(folder, 'loop.md'), join(folder, 'loop.md'));
    deepEqual(await readSource(join(folder, 'no.md')), { path: join(folder, 'no.md'), problem: 'does not exist' });
    deepEqual(await readSource(folder), { path: folder, problem: 'is a folder' });
    ok('problem' in (await readSource(join(folder, 'loop.md'))));
    ok('problem' in (await readSource('a\u0000b')));
  });
});

describe('Writing a source', () => {
  it('replaces the file whole, keeps its rights and encoding, and leaves nothing aside', async () => {
    const path = join(folder, 'a.md');
    await writeFile(path, 'Old.');
    await chmod(path, 0o640);
    equal(await writeSource(path, '\ufeffNew €.', 'utf-16be'), null);
    deepEqual(await readSource(path), { text: '\ufeffNew €.', encoding: 'utf-16be' });
    equal((await stat(path)).mode & 0o777, 0o640);
    deepEqual(await readdir(folder), ['a.md']);
  });

  it('writes what a link leads to', async () => {
    await files('a.md');
    await symlink(join(folder, 'a.md'), join(folder, 'b.md'));
    equal(await writeSource(join(folder, 'b.md'), 'New.'), null);
    equal(await readFile(join(folder, 'a.md'), 'utf8'), 'New.');
  });

  it('says why it could not', async () =>
    equal(await writeSource(join(folder, 'no/a.md'), ''), 'could not be written: its folder does not exist'));
});

describe('Finding the configuration', () => {
  it('looks in the folder and above, not beyond the repository', async () => {
    await files('crosscheck.yml', 'a/b/c.md', 'r/.git/HEAD', 'r/d/e.md');
    equal(await findConfiguration(join(folder, 'a/b')), join(folder, 'crosscheck.yml'));
    equal(await findConfiguration(join(folder, 'r/d')), null);
  });
});

async function files(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), 'Text.\n');
  }
}

/** What is found, as paths from the folder with `/`, problems behind their path. */
async function found({
  configuration = DEFAULTS,
  at = '',
  root = undefined as string | undefined,
} = {}): Promise<string[]> {
  const results: string[] = [];
  for await (const each of findDocuments(join(folder, at), configuration, root)) {
    const [path, problem] = typeof each === 'string' ? [each, ''] : [each.path, ` ${each.problem}`];
    results.push(path.slice(folder.length + 1).replaceAll('\\', '/') + problem);
  }
  return results;
}

/** What is left out of the folder, with the reason. @param root Where the configuration lies. */
async function leftOut(root = ''): Promise<string[]> {
  const results: string[] = [];
  const add = ({ path, problem }: Unread) =>
    results.push(`${path.slice(folder.length + 1).replaceAll('\\', '/')} ${problem}`);
  for await (const _ of findDocuments(folder, DEFAULTS, join(folder, root), add));
  return results;
}

async function text(bytes: Buffer): Promise<string | null> {
  await writeFile(join(folder, 'a.md'), bytes);
  const source = await readSource(join(folder, 'a.md'));
  return 'text' in source ? source.text : null;
}

async function problem(bytes: Buffer): Promise<string> {
  await writeFile(join(folder, 'a.md'), bytes);
  const source = await readSource(join(folder, 'a.md'));
  return 'problem' in source ? source.problem : '';
}
