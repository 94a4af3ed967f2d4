/** How many items of a list set in one line are told apart; more is a table or noise. */
const MOST_ITEMS = 40;

/** A list marker at the head of a text: bullet, number or letter, and what closes it. */
const firstMarker = /^\s{0,8}([•⁃‣▪◦]?\s?)(?:(\d{1,2})|(a))(\.\)|\)|\.)\s/;

/** Words before a number that belongs to them: "see p. 2. The". */
const numberedWord = /(?:^|[\s(])(?:p|pp|vol|no|nos|fig|sec|art|ch|para|section|article|figure|table|chapter)\.?\s$/i;

/**
 * Where the second and later items of a list begin that was set in one line: "1) Ports. 2) Rail."
 * Only a text that opens with a marker and goes on with its successors is such a list; "(1) … (2)" within a sentence is not.
 * @returns Offsets of the markers, in order; empty where there is no such list.
 */
export function listStarts(text: string): readonly number[] {
  const first = firstMarker.exec(text);
  if (!first) return [];
  const [whole, bullet = '', digits, letter, close = ''] = first;
  const starts: number[] = [];
  let from = whole.length;
  for (let i = 1; i < MOST_ITEMS; i++) {
    const label =
      digits === undefined ? String.fromCharCode((letter ?? 'a').charCodeAt(0) + i) : `${Number(digits) + i}`;
    const at = markerAt(text, `${bullet}${label}${close}`, from);
    if (at < 0 || label > 'z') break;
    starts.push(at);
    from = at + bullet.length + label.length + close.length;
  }
  return starts;
}

/** The marker's next place between blanks; one that only a full stop closes needs a capital behind it. */
function markerAt(text: string, marker: string, from: number): number {
  for (let at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + marker.length)) {
    const behind = text.slice(at + marker.length, at + marker.length + 3);
    const before = text.slice(Math.max(from, at - 12), at);
    const stands = /\s$/.test(before) && (marker.endsWith(')') ? /^\s/ : /^\s\p{Lu}/u).test(behind);
    if (stands && !numberedWord.test(before)) return at;
  }
  return -1;
}
