import type { Claim } from './claim.js';

/** What a statement says. */
export type Said = Pick<Claim, 'frame' | 'roles' | 'topic' | 'period' | 'modality' | 'scope'>;

/**
 * What is said where no frame and no words of its own tell.
 * @param told What tells more than how the sentence begins.
 */
export function unsaid(sentence: string, told?: string): Said {
  const topic = LABEL.exec(sentence)?.[1] ?? told ?? excerpt(sentence);
  return { frame: 'LEXICAL', roles: {}, topic, period: null, modality: 'fact', scope: [] };
}

/** "Permanent jobs: 1,050", "First production: end of 2028" */
const LABEL = /^(\p{Lu}[^:.;?!\d]{2,70}): (?=\S{0,4}\d|(?:\S+ ){1,4}\d{4}$)(?:\S+ ){0,6}\S+$/u;

/** A topic as it is shown: a purpose may be as long as its sentence. */
export function shownTopic(topic: string): string {
  return excerpt(topic, 100);
}

/** The start of a sentence, cut between words, to name what nothing else names; or of a topic. */
function excerpt(words: string, most = 80): string {
  if (words.length <= most) return words;
  const start = words.slice(0, most).replace(/(?<!\s)\s+\S*$/, '');
  return `${start.replace(/,?(?: (?:an?|and|for|in|of|on|or|the|to|with)){1,3}$/, '')} …`;
}
