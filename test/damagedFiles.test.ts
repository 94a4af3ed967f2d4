import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { json, run, temporaryFolder } from './commandLine.js';

// What the tool has written and reads again, after somebody or something else wrote over it. `FUZZ=2000 npx mocha …` tries more.

const RUNS = Number(process.env.FUZZ ?? 50);

/** Where to damage bytes, as a share of their length, and how. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    take: fc.nat(40),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.constantFrom('', '{', '}', '"', ',', '\\', '\0', '\ufeff').map((sign) => Buffer.from(sign)),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(whole: Buffer, places: Damage): Buffer {
  return places.reduce((bytes, { at, put, take }) => {
    const start = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + take)]);
  }, whole);
}

const DOCUMENTS = {
  'a.md': 'The Clean Ports Act authorizes $12 billion.\n\nThey met on Sunday, 5 April 2024.\n',
  'b.md': 'In all, the Clean Ports Act provides $19 billion in funding.\n',
  'c.md': 'They left on Monday, 7 April 2024.\n',
};

describe('A baseline that was damaged', () => {
  const { file, inside } = temporaryFolder();
  const name = 'crosscheck-baseline.json';
  let whole = Buffer.alloc(0);
  let all: readonly Finding[] = [];
  before(async () => {
    for (const each of Object.entries(DOCUMENTS)) file(...each);
    ({ findings: all } = await json({ cwd: inside() }, 'check'));
    await run({ cwd: inside() }, 'check', '--update-baseline');
    whole = readFileSync(inside(name));
    ok(all.length > 3);
  });

  /** Checks against it: it is named as wrong, or what it hides is in it. */
  async function holds(content: string | Uint8Array): Promise<void> {
    file(name, content);
    const { status, stderr, stdout } = await run({ cwd: inside() }, 'check', '--format', 'json');
    const found: readonly Finding[] = JSON.parse(stdout).findings;
    if (status === 2) {
      match(stderr, /^crosscheck: crosscheck-baseline\.json is [^\n]{5,300}\.\n$/);
      deepEqual(found, all);
      return;
    }
    equal(stderr, '');
    const accepted = Buffer.from(content).toString();
    const shown = new Set(found.map(({ fingerprint }) => fingerprint));
    for (const { figure, fingerprint } of all.map((each) => ({ ...each, figure: figureOf(each) })))
      ok(shown.has(fingerprint) || accepted.includes(figure), `${figure} is hidden by ${accepted}`);
  }

  it('is named, or hides what it accepts and nothing else', () =>
    fc.assert(
      fc.asyncProperty(damage, (places) => holds(damaged(whole, places))),
      { numRuns: RUNS },
    ));

  it('at any length', async () => {
    for (let length = 0; length < whole.length; length += 29) await holds(whole.subarray(0, length));
  });

  it('is named where it is no text, or another JSON', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json(),
          fc.json().map((value) => `{ "version": 1, "accepted": ${value} }`),
          fc.json().map((value) => `{ "version": 1, "accepted": [${value}] }`),
        ),
        holds,
      ),
      { numRuns: RUNS },
    ));

  it('is named with the place of the mistake, whatever its size', async () => {
    const told = async (content: string) => {
      file(name, content);
      return (await run({ cwd: inside() }, 'check', '--update-baseline')).stderr;
    };
    const wrong = String(whole).replace('"$12 billion"', `{ "much": "${'9'.repeat(1e6)}" }`);
    match(
      await told(wrong),
      /crosscheck-baseline\.json is no baseline: accepted\.\d\.figure: Invalid type: Expected s/,
    );
    match(await told(`{ "version": "${'1'.repeat(1e6)}" }`), /is no baseline: version: .{20,200}…\.\n$/);
    match(await told('['.repeat(1e6)), /is no baseline: [^\n]{5,220}\.\n$/);
    equal(readFileSync(inside(name), 'utf8'), '['.repeat(1e6), 'what can’t be read is not written over');
  });

  it('is read with a byte order mark, as some editors write it', async () => {
    file(name, `\ufeff${whole}`);
    deepEqual((await json({ cwd: inside() }, 'check')).findings, []);
  });

  it('names paths that are none, and is pruned of them', async () => {
    const accepted = ['a\0b', '..', '/', '', 'x'.repeat(5000), '%ff'].map((path) => {
      return { rule: 'a/b', path, figure: '', statement: '', related: [] };
    });
    file(name, JSON.stringify({ version: 1, accepted }));
    const { stderr } = await run({ cwd: inside() }, 'check', '--prune-baseline');
    match(stderr, /accepts \d findings?\.\n$/);
    doesNotMatch(stderr, /error/);
  });
});

describe('A cache that was damaged', () => {
  const { file, inside } = temporaryFolder();
  const cached = () => json({ cwd: inside() }, 'check', '--cache');
  let fresh: unknown;
  let entries: readonly string[] = [];
  let whole: readonly Buffer[] = [];
  before(async () => {
    for (const each of Object.entries(DOCUMENTS)) file(...each);
    fresh = await json({ cwd: inside() }, 'check');
    deepEqual(await cached(), fresh);
    entries = readdirSync(inside('.crosscheck/cache'), { recursive: true, encoding: 'utf8' })
      .map((name) => join(inside('.crosscheck/cache'), name))
      .filter((path) => statSync(path).isFile() && !/\.(?:gitignore|pruned)$/.test(path));
    whole = entries.map((path) => readFileSync(path));
    equal(entries.length, 3);
  });

  it('is read anew, byte by byte or whole', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(2), fc.nat(2), damage, async (which, other, places) => {
        writeFileSync(entries[which]!, damaged(whole[other]!, places));
        deepEqual(await cached(), fresh);
      }),
      { numRuns: RUNS },
    ));

  it('is read anew where a single bit turned', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(2), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(7), async (which, share, bit) => {
        const entry = Buffer.from(whole[which]!);
        const at = Math.floor(share * (entry.length - 1));
        entry[at]! ^= 1 << bit;
        writeFileSync(entries[which]!, entry);
        deepEqual(await cached(), fresh);
      }),
      { numRuns: 2 * RUNS },
    ));

  it('as a power cut may leave it: the end not written, or zeros in its place', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        async (which, share, zeros) => {
          const entry = whole[which]!;
          const length = Math.floor(share * (entry.length - 1));
          const kept = entry.subarray(0, length);
          writeFileSync(entries[which]!, zeros ? Buffer.concat([kept, Buffer.alloc(entry.length - length)]) : kept);
          deepEqual(await cached(), fresh);
        },
      ),
      { numRuns: RUNS },
    ));

  it('is done without where a folder stands in an entry’s place, or a file in the folder’s', async () => {
    rmSync(entries[0]!);
    mkdirSync(join(entries[0]!, 'x'), { recursive: true });
    deepEqual(await cached(), fresh);
    rmSync(inside('.crosscheck'), { recursive: true });
    file('.crosscheck', 'not a folder');
    deepEqual(await cached(), fresh);
  });
});

interface Finding {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly fingerprint: string;
}

function figureOf({ end, path, start }: Finding): string {
  return DOCUMENTS[path as keyof typeof DOCUMENTS].slice(start, end);
}
