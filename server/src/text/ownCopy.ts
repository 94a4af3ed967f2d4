/** V8 copies a part that is shorter; a longer one is a view into the text that it was cut from. In UTF-16 units. */
const SHORTEST_VIEW = 13;

/**
 * The same text in memory of its own. A name cut from a document holds the whole document in memory, each version of it
 * for which a name is kept: whatever outlives a version is to be copied.
 */
export function ownCopy(text: string): string {
  return text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);
}
