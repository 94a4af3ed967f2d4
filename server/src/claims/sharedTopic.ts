import type { Claim } from './claim.js';
import { stem } from './content.js';
import { closedTag } from './lexicon.js';

/** The topic that has more of what the other sentence says too: where two are worded differently, one may say little. */
export function sharedTopic(a: Claim, b: Claim): string {
  const shared = (topic: string, { words }: Claim) =>
    (topic.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
      (word) => closedTag(word) === null && words.includes(stem(word)),
    ).length;
  const [here, there] = [shared(a.topic, b), shared(b.topic, a)];
  return here > there ? a.topic : here < there ? b.topic : topicOf(a, b);
}

/** The shorter topic: both name the same thing. */
export function topicOf(a: Claim, b: Claim): string {
  const [topic] = [a.topic, b.topic].sort((s, t) => s.length - t.length || (s < t ? -1 : 1));
  return topic!;
}
