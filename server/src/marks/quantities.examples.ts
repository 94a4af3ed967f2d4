import type { MarkExample } from './recogniser.js';

/** Examples of quantities, grouped by kind: documentation and tests. */
export const EXAMPLES: readonly MarkExample[] = [];
