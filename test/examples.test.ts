import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe as print } from '../server/src/marks/mark.js';
import { recognise, recognisers } from '../server/src/marks/recognise.js';
import { PLAIN_CONTEXT } from '../server/src/marks/recogniser.js';
import { rules } from '../server/src/rules/index.js';
import { markSpans, readFixture } from './fixture.js';
import { reported } from './reported.js';

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
