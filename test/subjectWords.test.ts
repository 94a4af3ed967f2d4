import { deepEqual, equal } from 'node:assert/strict';
import { areOwnSubjects, type SubjectWords, subjectWords } from '../server/src/claims/subjectWords.js';
import { DEFAULTS } from '../server/src/configuration.js';
import { analyse } from '../server/src/corpus/analyse.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { readDocument } from '../server/src/text/read.js';

/** Notes by two authors on one dam in Laos, whose name neither gives. */
const HERE = `The dam in Laos failed at night.

Laos says that the reservoir above the dam had risen for a week. The flooding left 600 villagers in the south of Laos
without homes when the reservoir broke, and the dam lies empty. Farmers blame the reservoir.`;
const THERE = `Laos asks who built the dam.

A reservoir in the south of Laos broke in July. Some 600 villagers were left without homes by the flooding below the
reservoir of the dam, says an engineer of the dam.`;
const ELSEWHERE = `Banks in Laos lend more.

A bank in the south of Laos broke in July. Some 600 villagers were left without loans by the failure of the bank, says
a trader who has loans of other banks.`;

function wordsOf(text: string) {
  const { words } = analyse(readDocument('file:///a.md', text), DEFAULTS);
  return words;
}

/** How the numbers of villagers of two documents compare. */
function relations(a: string, b: string): readonly string[] {
  const corpus = new Corpus();
  corpus.update(readDocument('file:///a.md', a));
  corpus.update(readDocument('file:///b.md', b));
  return corpus
    .pairs()
    .filter(({ a: one }) => /^[69]/.test(one.text))
    .map(({ relation, certain }) => `${relation}${certain ? '!' : ''}`);
}

describe('the words of a subject', () => {
  it('are the most frequent ones of the beginning, and the names that it comes back to', () => {
    deepEqual(wordsOf(HERE), { words: ['dam', 'lao', 'reservoir'], names: ['laos'] });
    const long = `${HERE}\n\n${'A paragraph about ports. '.repeat(900)}\n\n${'Rail. '.repeat(90)}`;
    equal(wordsOf(long).words.includes('rail'), false);
    deepEqual(subjectWords([], {}, DEFAULTS), { words: [], names: [] });
  });

  it('tell that documents are on one subject which share a name of many papers', () => {
    deepEqual(relations(HERE, THERE), ['agree']);
    deepEqual(relations(HERE, ELSEWHERE), []);
    deepEqual(relations(HERE.replaceAll('Laos', 'Peru'), THERE), []);
  });

  it('tell apart sentences of what only their own papers speak of', () => {
    const of = (word: string): SubjectWords => ({ words: ['farm', word], names: [] });
    const [wind, sun] = [of('wind'), of('solar')];
    equal(areOwnSubjects(wind, ['farm', 'wind'], sun, ['farm', 'solar']), true);
    equal(areOwnSubjects(wind, ['farm', 'wind'], sun, ['farm']), false);
    equal(areOwnSubjects(wind, ['farm', 'wind', 'solar'], sun, ['farm', 'solar']), false);
    equal(areOwnSubjects(wind, ['farm', 'wind'], wind, ['farm', 'wind']), false);
  });

  it('make a disagreement of figures only that are near, in sentences that share much', () => {
    deepEqual(relations(HERE, THERE.replace('600', '630')), ['conflict']);
    deepEqual(relations(HERE, THERE.replace('600', '900')), []);
    deepEqual(relations(HERE, THERE.replace('600', '630').replace(/were left .*\n.* dam, says/, 'were ill, says')), []);
  });
});
