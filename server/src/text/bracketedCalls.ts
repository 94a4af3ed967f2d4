/** How far before a note its number may stand: a page or two, in characters. */
export const CALLED = 8000;

/** So many numbers behind the last note the next may come: some are read as something else. */
const MISSED = 3;

/**
 * Whether a paragraph is the next note and the text before it calls it by its number in brackets: "… was read. [4]" above
 * "4 Lind, *Ports*".
 * @param start Where the paragraph begins, an offset into the text.
 * @param noted Number of the last note, 0 before the first.
 */
export function isCalledInBrackets(text: string, start: number, number: number, noted: number): boolean {
  if (number <= noted || number > noted + MISSED) return false;
  const before = text.slice(Math.max(0, start - CALLED), start);
  const call = `[${number}]`;
  // What a link of Markdown shows is no call, nor is the label of an entry.
  for (let at = before.indexOf(call); at >= 0; at = before.indexOf(call, at + 1))
    if (at > 0 && before[at - 1] !== '\n' && before[at + call.length] !== '(') return true;
  return false;
}
