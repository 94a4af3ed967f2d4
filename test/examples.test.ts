import { deepEqual, equal, ok } from 'node:assert/strict';
import { readConfiguration } from '../server/src/configuration/read.js';
import { DEFAULTS } from '../server/src/configuration.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { describe as print } from '../server/src/marks/mark.js';
import { recognise, recognisers } from '../server/src/marks/recognise.js';
import { PLAIN_CONTEXT } from '../server/src/marks/recogniser.js';
import { check } from '../server/src/rules/check.js';
import { rules } from '../server/src/rules/index.js';
import { readDocument } from '../server/src/text/read.js';
import { markSpans, readFixture } from './fixture.js';

// The examples in a declaration are its documentation and its tests.

for (const recogniser of recognisers)
  describe(`marks: ${recogniser.id}`, () => {
    for (const { text: source, marks: expected, context } of recogniser.examples)
      it(source, () => {
        const [{ text } = { text: '' }] = readFixture(source);
        const flow = { text, pieces: [{ flow: 0, file: 0, length: text.length }] };
        const marks = recognise(flow, { ...PLAIN_CONTEXT, ...context }).filter((mark) => mark.type === recogniser.id);
        const spans = marks.map((mark) => mark.span);
        equal(markSpans(text, spans), source);
        deepEqual(marks.map(print), expected);
      });
  });

for (const rule of rules)
  describe(`rule: ${rule.id}`, () => {
    for (const good of rule.examples.good)
      it(`is silent: ${good}`, () => equal(reported(rule.id, good).marked, readFixture(good)[0]!.text));
    for (const { text, message } of rule.examples.bad)
      it(`reports: ${text}`, () => {
        const { marked, messages } = reported(rule.id, text);
        const [first] = readFixture(text);
        equal(marked, markSpans(first!.text, first!.spans));
        equal(messages[0], message);
      });
    it('has a title, a doc and examples both ways', () => {
      ok(rule.title && rule.docs);
      ok(rule.examples.good.length >= 3 && rule.examples.bad.length >= 3, 'at least three good and three bad examples');
    });
  });

/** The first file of an example with what the rule underlines, and the rule's messages. */
function reported(rule: string, source: string): { readonly marked: string; readonly messages: readonly string[] } {
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
