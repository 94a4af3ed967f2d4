import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';

// Every regular expression of the server takes linear time on any text: scslre proves it from the expression alone.
// Literals are found in the syntax of a file, composed expressions by watching the constructor while the file loads.

interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** Expressions that could be slow, and why they are not. */
const BOUNDED = new Map([
  [
    String.raw`(?:https?:\/\/|www\.)\S*(?: \S*\/\S*){0,3}$|\S+\.(?:com|org|gov|edu|net|int)\/\S*$`,
    'reads 200 characters at most (text/hyphenation.ts)',
  ],
]);

/** Files that start a program when they are loaded. */
const PROGRAMS = /^(?:cli|lsp)\/(?:main|readingWorker|worker)\.ts$/;

const server = join(import.meta.dirname, '../server/src');
const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.d)\.ts$/.test(name));

describe('regular expressions take linear time', () => {
  for (const name of files.sort()) {
    it(name, async () => {
      const expressions = [...literals(name), ...(PROGRAMS.test(name) ? [] : await composed(name))];
      assert.deepEqual(expressions.filter(({ source }) => !BOUNDED.has(source)).flatMap(slowness), []);
    });
  }

  it('or are told', () => {
    assert.deepEqual(slowness({ source: '(?:a+)+b', flags: '' }), [
      '/(?:a+)+b/: exponential on many "a"',
      '/(?:a+)+b/: quadratic on many "a"',
    ]);
  });
});

function literals(name: string): readonly Expression[] {
  const { code } = transformSync(readFileSync(join(server, name), 'utf8'), { loader: 'ts', target: 'esnext' });
  const found: Expression[] = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ regex }) {
      if (regex) found.push({ source: regex.pattern, flags: regex.flags });
    },
  });
  return found;
}

async function composed(name: string): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const made = new target(pattern, flags);
      const isOurs = !/node_modules/.test(new Error().stack?.split('\n')[2] ?? '');
      if (isOurs) found.push({ source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await import(`${pathToFileURL(join(server, name)).href}?composed`);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

function slowness({ source, flags }: Expression): readonly string[] {
  const reports = analyse({ source, flags }).reports.map(
    ({ exponential, character }) =>
      `/${source}/${flags}: ${exponential ? 'exponential' : 'quadratic'} on many ${JSON.stringify(character.pick)}`,
  );
  return [...new Set(reports)];
}
