import missingReference from './citations/missing-reference.js';
import conflict from './figures/conflict.js';
import type { Rule } from './rule.js';

/** All rules, by family and name. */
export const rules: readonly Rule[] = [missingReference, conflict];
