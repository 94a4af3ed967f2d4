/**
 * The beginning of words that are too long to be shown, with an ellipsis for the rest.
 * @param most UTF-16 units that are shown at most, the ellipsis not counted.
 */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  // No half of a pair of surrogates.
  const start = words.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return `${start.trimEnd()}…`;
}
