import { readConfiguration } from '../server/src/configuration/read.js';
import { DEFAULTS } from '../server/src/configuration.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { check } from '../server/src/rules/check.js';
import { rules } from '../server/src/rules/index.js';
import { readDocument } from '../server/src/text/read.js';
import { markSpans, readFixture } from './fixture.js';

/** The first file of an example with what the rule underlines, and the rule's messages. */
export function reported(
  rule: string,
  source: string,
): { readonly marked: string; readonly messages: readonly string[] } {
  const files = readFixture(source);
  const off = Object.fromEntries(rules.map(({ id, severity }) => [id, id === rule ? severity : 'off'] as const));
  const base = { ...DEFAULTS, today: '2026-01-31' };
  const settings = files.find(({ name }) => name === 'crosscheck.yml');
  const configuration = settings ? readConfiguration(settings.text, base, rules).configuration : base;
  const corpus = new Corpus({ ...configuration, rules: off });
  for (const { name, text } of files) if (name !== 'crosscheck.yml') corpus.update(readDocument(name, text));
  const { name, text } = files[0]!;
  const findings = check(name, corpus);
  return {
    marked: markSpans(
      text,
      findings.map((finding) => finding.span),
    ),
    messages: findings.map((f) => f.message),
  };
}
