import type { Claim, Pair, Placed } from '../claims/claim.js';
import { profileOf } from '../configuration.js';
import type { Corpus } from '../corpus/corpus.js';
import { isScaleSlip } from './figures/unit-slip.js';
import { isExpired, silences, suppressionsOf } from './suppressions.js';

/**
 * Whether a disagreement is silenced on both of its sides, so that no document reports it: by a suppression at each of
 * them, or by one that names the other document. A trusted source reports nothing; of two names, one may be the slip and
 * the other fine, so that one side is enough.
 */
export function isIgnored(pair: Pair, corpus: Corpus): boolean {
  const { a, b } = pair;
  const rules = rulesOf(pair);
  const isSilent = (here: Placed<Claim>, there: Placed<Claim>) =>
    rules.some((rule) => isSilenced(rule, here, there, corpus));
  if (a.value.frame === 'NAME') return isSilent(a, b) || isSilent(b, a);
  const isTrusted = ({ uri }: Placed<Claim>) => profileOf(corpus.configuration, uri)?.profile === 'source';
  const [first, second] = [isSilent(a, b), isSilent(b, a)];
  return (first && (second || isTrusted(b))) || (second && isTrusted(a));
}

/** The rules that may report a disagreement. */
function rulesOf(pair: Pair): readonly string[] {
  const { a, b } = pair;
  if (a.value.frame === 'NAME') return ['names/near-miss', 'names/inconsistent'];
  if (a.value.roles.shown) return ['dates/caption-period'];
  if (isScaleSlip(pair)) return ['figures/unit-slip'];
  return a.uri === b.uri ? ['figures/inconsistent'] : ['figures/conflict', 'citations/unsupported-figure'];
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
