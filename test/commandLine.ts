import { doesNotMatch, equal } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run as runCommandLine } from '../server/src/cli/commandLine.js';

export const ROOT = join(import.meta.dirname, '..');
/** The built bundle, for what only a process of its own shows. */
export const CLI = join(ROOT, 'dist/cli.js');

/** What a run came to. */
export interface RunResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how to run: the project's root where nothing is said. */
export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line in this process, as if standard output were a file. */
export async function run(...given: (string | Setting)[]): Promise<RunResult> {
  const { cwd = ROOT, env = {} } = given.find((each) => typeof each === 'object') ?? {};
  const before = { cwd: process.cwd(), env: process.env, out: process.stdout.write, err: process.stderr.write };
  let stdout = '';
  let stderr = '';
  process.chdir(cwd);
  process.env = { ...process.env, FORCE_COLOR: '0', FORCE_HYPERLINK: '0', ...env };
  process.stdout.write = (text: string | Uint8Array) => {
    stdout += text;
    return true;
  };
  process.stderr.write = (text: string | Uint8Array) => {
    stderr += text;
    return true;
  };
  try {
    const status = await runCommandLine(given.filter((each) => typeof each === 'string'));
    doesNotMatch(stderr, /^\s+at /m, 'no stack trace');
    return { status, stdout, stderr };
  } finally {
    process.stdout.write = before.out;
    process.stderr.write = before.err;
    process.env = before.env;
    process.chdir(before.cwd);
  }
}

/** What is written to standard error by a run that must fail. */
export async function fails(...given: (string | Setting)[]): Promise<string> {
  const { status, stderr } = await run(...given);
  equal(status, 2);
  return stderr;
}

export async function json(...given: (string | Setting)[]) {
  return JSON.parse((await run(...given, '--format', 'json')).stdout);
}

/** A folder of its own for a suite, gone when the suite is over. */
export interface TemporaryFolder {
  /** The path of what is in it; its own without a name. */
  inside(name?: string): string;
  /** Writes a file. @returns Its path. */
  file(name: string, content: string | Uint8Array): string;
}

export function temporaryFolder(): TemporaryFolder {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    inside: (name = '') => join(folder, name),
    file(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}
