import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULTS } from '../server/src/configuration.js';
import { analyse } from '../server/src/corpus/analyse.js';
import { entitiesOf } from '../server/src/corpus/identity.js';
import { acronyms } from '../server/src/marks/acronyms.js';
import { entities } from '../server/src/marks/entities.js';
import { canonicalName } from '../server/src/marks/names.js';
import { recognise } from '../server/src/marks/recognise.js';
import { PLAIN_CONTEXT } from '../server/src/marks/recogniser.js';
import { readDocument } from '../server/src/text/read.js';

/** Names that are one thing. */
function same(a: string, b: string, definitions: Readonly<Record<string, string>> = {}): void {
  it(`${a} is ${b}`, () => equal(canonicalName(a, definitions).key, canonicalName(b, definitions).key));
}

function other(a: string, b: string): void {
  it(`${a} is not ${b}`, () => notEqual(canonicalName(a).key, canonicalName(b).key));
}

/** The entities of a text, one a line: type, name, then its other forms. */
function named(text: string): readonly string[] {
  const analysed = analyse(readDocument('draft.txt', text), DEFAULTS);
  return entitiesOf(analysed).map(({ type, name, aliases }) => [`${type} ${name}`, ...aliases].join(' | '));
}

function flowOf(text: string) {
  return { text, pieces: [{ flow: 0, file: 0, length: text.length }] };
}

describe('canonical names', () => {
  same('the CHIPS Act', 'CHIPS and Science Act of 2022');
  same('U.S.', 'the United States');
  same('ROK', 'South Korea');
  same('Republic of Korea', "Korea's");
  same('Commerce Department', 'US Department of Commerce');
  same('Seoul', 'the Korean government');
  same('World Trade Organisation', 'WTO');
  same('NBFA', 'Nordic-Baltic Fish Accord', { NBFA: 'Nordic-Baltic Fish Accord' });
  same('NBFA Council', 'Nordic-Baltic Fish Accord Council', { NBFA: 'Nordic-Baltic Fish Accord' });
  same('IRA', 'Irish Rowing Association', { IRA: 'Irish Rowing Association' });
  other('K-Chips Act', 'CHIPS Act');
  other('European Chips Act', 'CHIPS Act');
  other('CHIPS for America Act', 'CHIPS and Science Act');
  other('North Korea', 'Korea');
  other('Who', 'WHO');
});

describe('entities of a document', () => {
  it('joins a family name with the one person who has it', () =>
    deepEqual(named('It was Martin Brandt who wrote it. Then Brandt left, and they asked Brandt again.'), [
      'person Martin Brandt | Brandt',
    ]));
  it('joins an acronym with its definition', () =>
    deepEqual(named('They met the Harbor Safety Commission (HSC), and the HSC agreed.'), [
      'organization Harbor Safety Commission | HSC',
    ]));
});

describe('names in any string', () => {
  const word = fc.constantFrom(
    'The ',
    'Act',
    ' of ',
    ' and ',
    'U.S.',
    'Kim ',
    '(',
    ')',
    '“',
    '”',
    ', ',
    'ABC',
    '-',
    '’s ',
    '1',
    '. ',
    'x ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
  );

  it('spans are the surface, in order and apart', () =>
    fc.assert(
      fc.property(text, (string) => {
        let end = 0;
        for (const mark of recognise(flowOf(string), PLAIN_CONTEXT)) {
          if (mark.type === 'acronym') ok(mark.span.start < mark.span.end && mark.span.end <= string.length);
          if (mark.type !== 'entity') continue;
          ok(mark.span.start >= end && mark.span.start < mark.span.end);
          equal(mark.surface, string.slice(mark.span.start, mark.span.end));
          end = mark.span.end;
        }
      }),
    ));

  for (const unit of ['1', ' ', '"', 'a-', 'A', 'A ', '(', '(AB) ', ', or ', 'Act of ', '“A ', 'The U.S. '])
    it(`takes linear time on ${JSON.stringify(unit)}`, function () {
      this.timeout(20_000);
      const time = (size: number): number => {
        const flow = flowOf(unit.repeat(size / unit.length));
        const from = performance.now();
        entities.recognise(flow, PLAIN_CONTEXT, acronyms.recognise(flow, PLAIN_CONTEXT, []));
        return performance.now() - from;
      };
      const small = time(40_000);
      ok(time(160_000) < 12 * small + 200);
    });
});
