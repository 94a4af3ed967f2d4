/** Nouns of change: "a 5 percent increase in exports" is a rise by so much. */
const CHANGE_NOUNS: ReadonlyMap<string, 'rise' | 'fall'> = new Map([
  ...'increase rise growth gain jump surge expansion hike addition'.split(' ').map((word) => [word, 'rise'] as const),
  ...'decrease decline fall drop reduction cut contraction loss slump plunge'
    .split(' ')
    .map((word) => [word, 'fall'] as const),
]);

/** Whether a noun is a change upwards or downwards; null for others. @param word Lower case. */
export function changeOf(word: string): 'rise' | 'fall' | null {
  return CHANGE_NOUNS.get(word.replace(/s$/, '')) ?? null;
}
