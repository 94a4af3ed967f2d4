import type { EntityType } from '../marks/mark.js';

const LAWS: ReadonlySet<EntityType> = new Set(['law', 'program']);
const AGREEMENTS: ReadonlySet<EntityType> = new Set(['agreement', 'law']);

/** Nouns that stand for a law or an agreement named before: what they may name. */
export const LAW_NOUNS: ReadonlyMap<string, ReadonlySet<EntityType>> = new Map([
  ...'act law bill legislation statute package program programme plan scheme'
    .split(' ')
    .map((word) => [word, LAWS] as const),
  ...'agreement treaty pact accord'.split(' ').map((word) => [word, AGREEMENTS] as const),
  // No law is called one.
  ['deal', new Set<EntityType>(['agreement'])],
]);
