import type { Corpus } from '../corpus/corpus.js';
import { type Topic, topicsInSteps } from '../features/topics.js';
import { inSlices } from './inSlices.js';
import { toStatement } from './positions.js';
import type { StatementTopic, TopicCounts, TopicState } from './protocol.js';

/** How many topics of each state hold some words; all where there are none. */
export async function countTopics(corpora: readonly Corpus[], words: string): Promise<TopicCounts> {
  const counts = { disagree: 0, agree: 0, single: 0 };
  for (const corpus of corpora)
    for (const topic of await inSlices(corpus, () => topicsOf(corpus))) if (holds(topic, words)) counts[topic.state]++;
  return counts;
}

/** The topics of a state that hold some words. */
export async function listTopics(
  corpora: readonly Corpus[],
  state: TopicState,
  words: string,
): Promise<readonly StatementTopic[]> {
  const listed: StatementTopic[] = [];
  for (const corpus of corpora) listed.push(...(await inSlices(corpus, () => statementsOf(corpus, state, words))));
  return listed;
}

function* statementsOf(corpus: Corpus, state: TopicState, words: string): Generator<void, readonly StatementTopic[]> {
  const listed: StatementTopic[] = [];
  for (const topic of yield* topicsOf(corpus)) {
    if (topic.state !== state || !holds(topic, words)) continue;
    listed.push({ ...topic, statements: topic.statements.map((statement) => toStatement(corpus, statement)) });
    yield;
  }
  return listed;
}

/** The topics that were made last, and of which revision of their corpus. */
const made = new WeakMap<Corpus, { readonly revision: number; readonly topics: readonly Topic[] }>();

function* topicsOf(corpus: Corpus): Generator<void, readonly Topic[]> {
  const known = made.get(corpus);
  if (known?.revision === corpus.revision) return known.topics;
  const topics = yield* topicsInSteps(corpus);
  made.set(corpus, { revision: corpus.revision, topics });
  return topics;
}

function holds({ name, statements }: Topic, words: string): boolean {
  const wanted = words.toLowerCase();
  return (
    wanted === '' || [name, ...statements.map(({ text }) => text)].some((text) => text.toLowerCase().includes(wanted))
  );
}
