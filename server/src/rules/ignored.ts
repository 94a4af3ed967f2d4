import type { Claim, Pair, Placed } from '../claims/claim.js';
import type { Corpus } from '../corpus/corpus.js';
import { isExpired, silences, suppressionsOf } from './suppressions.js';

/**
 * Whether a disagreement is silenced on both of its sides, so that no document reports it: by a suppression at each of
 * them, or by one that names the other document.
 */
export function isIgnored({ a, b }: Pair, corpus: Corpus): boolean {
  const rules =
    a.uri === b.uri ? ['figures/inconsistent', 'names/inconsistent'] : ['figures/conflict', 'names/near-miss'];
  return rules.some((rule) => isSilenced(rule, a, b, corpus) && isSilenced(rule, b, a, corpus));
}

function isSilenced(rule: string, here: Placed<Claim>, there: Placed<Claim>, corpus: Corpus): boolean {
  return (
    currentOf(here.uri, corpus).some((each) => silences(each, rule, here.span, [there.uri])) ||
    currentOf(there.uri, corpus).some((each) => each.other !== null && silences(each, rule, there.span, [here.uri]))
  );
}

function currentOf(uri: string, { configuration, documents }: Corpus) {
  const document = documents.get(uri)?.document;
  return document ? suppressionsOf(document).filter((each) => !isExpired(each, configuration.today)) : [];
}
