import type { Claim, Relation } from '../claims/claim.js';
import type { Corpus } from '../corpus/corpus.js';
import { isIgnored } from '../rules/ignored.js';

/** Whether other statements of a figure were found, and what they say. */
export type Agreement = 'disagree' | 'agree' | 'single';

/** The agreement of each figure of a document, and of each name that others give too. Disagreements that are ignored do not count. */
export function agreements(corpus: Corpus, uri: string): ReadonlyMap<Claim, Agreement> {
  const found = new Map<Claim, Agreement>();
  for (const { value } of corpus.claims(uri)) found.set(value, 'single');
  for (const pair of corpus.pairs(uri))
    if (pair.relation !== 'conflict' || !isIgnored(pair, corpus))
      for (const side of [pair.a, pair.b])
        if (side.uri === uri) found.set(side.value, worse(found.get(side.value) ?? 'single', pair.relation));
  return found;
}

function worse(known: Agreement, relation: Relation): Agreement {
  if (known === 'disagree' || relation === 'conflict') return 'disagree';
  return relation === 'agree' ? 'agree' : known;
}
