import type { Claim, Placed } from '../claims/claim.js';
import { readCorpus } from './read.js';

export async function compare(paths: readonly string[]): Promise<number> {
  const corpus = await readCorpus(paths);
  const pairs = corpus.pairs().map(({ a, b, relation, topic, score, why }) => {
    return { a: side(a), b: side(b), relation, topic, score, why };
  });
  process.stdout.write(`${JSON.stringify({ version: 1, pairs }, null, 1)}\n`);
  return 0;
}

function side({ uri, span, text }: Placed<Claim>) {
  return { path: uri, ...span, text };
}
