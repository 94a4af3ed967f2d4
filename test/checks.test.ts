import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Checks } from '../server/src/cli/checks.js';
import { DEFAULTS } from '../server/src/configuration.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import type { Checked } from '../server/src/rules/check.js';
import { rules } from '../server/src/rules/index.js';
import { readDocument } from '../server/src/text/read.js';
import { readFixture } from './fixture.js';

// What a check of what changed leaves out involves nothing that changed.

const ALL = { ...DEFAULTS, rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) };

interface File {
  readonly name: string;
  readonly text: string;
}

function corpusOf(files: readonly File[]): Corpus {
  const corpus = new Corpus(ALL);
  for (const { name, text } of files) corpus.update(readDocument(name, text));
  return corpus;
}

/** The findings in a document, and in others that speak of it. */
function involving(uri: string, { findings, suppressed }: Checked) {
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  return all.filter((finding) => finding.uri === uri || finding.related.some((other) => other.uri === uri));
}

/** @returns The rules whose findings in other documents speak of a changed one. */
function compare(files: readonly File[]): readonly string[] {
  const all = new Checks(corpusOf(files)).all();
  return files.flatMap(({ name }) => {
    const around = new Checks(corpusOf(files)).around(new Set([name]));
    deepEqual(involving(name, around), involving(name, all), name);
    return involving(name, all).flatMap(({ rule, uri }) => (uri === name ? [] : [rule]));
  });
}

describe('Checking around a document finds all that involves it', () => {
  it('in the examples of the rules', () => {
    const examples = rules.flatMap(({ examples: { bad, good } }) => [...good, ...bad.map(({ text }) => text)]);
    const folders = examples.map((text) => readFixture(text).filter(({ name }) => /\.(?:md|txt)$/.test(name)));
    const found = new Set(folders.filter((files) => files.length > 1).flatMap(compare));
    for (const { id, looksUp } of rules) if (looksUp) ok(found.has(id), `${id} speaks of no other document`);
  });

  it('in the seeds', () => {
    const folder = new URL('../seeds/', import.meta.url);
    const names = readdirSync(folder).filter((name) => name !== 'README.md' && /\.(?:md|txt)$/.test(name));
    compare(names.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })));
  });
});
