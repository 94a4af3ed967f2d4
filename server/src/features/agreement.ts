import type { Claim, Relation } from '../claims/claim.js';
import type { Corpus } from '../corpus/corpus.js';

/** Whether other statements of a figure were found, and what they say. */
export type Agreement = 'disagree' | 'agree' | 'single';

/** The agreement of each figure of a document, and of each name that others give too. */
export function agreements(corpus: Corpus, uri: string): ReadonlyMap<Claim, Agreement> {
  const found = new Map<Claim, Agreement>();
  for (const { value } of corpus.claims(uri)) found.set(value, 'single');
  for (const { a, b, relation } of corpus.pairs(uri))
    for (const side of [a, b])
      if (side.uri === uri) found.set(side.value, worse(found.get(side.value) ?? 'single', relation));
  return found;
}

function worse(known: Agreement, relation: Relation): Agreement {
  if (known === 'disagree' || relation === 'conflict') return 'disagree';
  return relation === 'agree' ? 'agree' : known;
}
