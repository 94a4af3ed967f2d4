import { ok } from 'node:assert/strict';
import { DEFAULTS } from '../server/src/configuration.js';
import { analyse } from '../server/src/corpus/analyse.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { check } from '../server/src/rules/check.js';
import { readDocument } from '../server/src/text/read.js';

// A line of a megabyte of anything is read, compared and checked in some seconds of processor time; what takes quadratic
// time takes minutes.

const LENGTH = 1_000_000;
/** Milliseconds of processor time: three seconds on a slow machine, and three times as many to collect the suite's full heap. */
const LIMIT = 25_000;

describe('a line of a megabyte is read in linear time', () => {
  for (const unit of ['“', '"', '$1,', 'A. ', '[1]', '1, ', 'Act (', '- ', '5% of '])
    it(JSON.stringify(unit), () => {
      const start = process.cpuUsage().user;
      const corpus = new Corpus();
      corpus.update(readDocument('a.txt', unit.repeat(LENGTH / unit.length)));
      check('a.txt', corpus);
      ok((process.cpuUsage().user - start) / 1000 < LIMIT);
    });
});

describe('an edit above many items that say the same', () => {
  it('is taken in in linear time', () => {
    const read = (lead: string) => readDocument('a.md', `${lead}\n\n${'- Yes, 5 percent.\n'.repeat(20_000)}`);
    const before = analyse(read('They asked whether ports pay:'), DEFAULTS);
    const start = process.cpuUsage().user;
    analyse(read('They asked whether ports paid:'), DEFAULTS, before);
    ok((process.cpuUsage().user - start) / 1000 < LIMIT);
  });
});
