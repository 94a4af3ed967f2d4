import type { Pair } from './claim.js';

/** What comparing two claims gives, before they are placed. */
export type Comparison = Pick<Pair, 'relation' | 'topic' | 'score' | 'certain'>;

/** How two claims compare by where they stand; null where they then do not match. */
export interface Comparisons {
  /** In one document. */
  readonly within: Comparison | null;
  /** In two. */
  readonly across: Comparison | null;
  /** In two on one subject: as across, else by what is alike in their words. */
  readonly related: Comparison | null;
  /** In two of which only words say that they are on one subject: as related, where enough is alike. */
  readonly akin: Comparison | null;
}
