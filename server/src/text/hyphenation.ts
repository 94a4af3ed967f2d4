/** Tells hyphens that divide a word at a line end from those that belong to it. */
export interface Hyphenation {
  /**
   * What joins two lines of which the first ends in a hyphen.
   * @param end Offset behind the hyphen.
   * @param start Offset of the next line's first character.
   * @returns `divided`: the hyphen goes; `none`: it stays, without a blank; `blank`: it stays, with a blank.
   */
  joint(end: number, start: number): 'blank' | 'none' | 'divided';
}

const SOFT_HYPHEN = 0x00ad;

/** Hyphen-minus, soft hyphen, hyphen, non-breaking hyphen. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === SOFT_HYPHEN || code === 0x2010 || code === 0x2011;
}

/** First parts that English sets off with a hyphen. */
const HYPHENATED_HEADS = new Set(
  'self ex quasi all well ill much long short medium mid near high low large small full half first second third one two three four five six seven eight nine ten cross state government market export import cost'.split(
    ' ',
  ),
);

/** Second parts that English sets off with a hyphen. */
const HYPHENATED_TAILS = new Set(
  'based led owned backed funded driven oriented related intensive term scale level range standing running sharing sector specific wide friendly free neutral making makers sized style type income tech quality profile ranking priority end income rate year month day week hour minute old fold party sided way tier step stage phase elect minded known established designed developed trained educated skilled equipped'.split(
    ' ',
  ),
);

/** Of these the ones that other words end in: "frontier", "separate", "arrange", "highway". */
const ENDS = new Set('end fold led level range rate scale side sized stage standing term tier way'.split(' '));

/** Words that stand alone so often that standing alone in a document tells nothing about a compound. */
const COMMON = new Set(
  'a an the i in on of or to so as at by be is it its he me my we us up an am no not do go if for out off over under with and any are but can had has her him his how may men new now old one our own per pro she too two was way who why you all age ate able ion ions ally able less ness ship ships ment fully hood ward wards wise work works worked working place places force forces time times man like some body thing things where where fore for form forms formed port ports ported act acts action press pose posed sign point pay pack side sides line lines mark marks stand stands land lands house head view views day days room board paper book field power down back come coming take taking look run high way ways all most ever more most less cent era par part parts parties sent rent very his tries try sure sures ties tied lie lies car cars ten tens ant end ends ended ending'.split(
    ' ',
  ),
);

const CONJUNCTIONS = /^(?:and|or|to|nor|but|versus|as)$/;
const WORD = /[A-Za-z\u00c0-\u024f\u2019']+(?:[-\u2010\u2011][A-Za-z\u00c0-\u024f\u2019']+)*/g;

/** Hyphenation judged by how the text itself writes the word elsewhere, then by what English hyphenates. */
export function hyphenationOf(text: string): Hyphenation {
  let words: ReadonlyMap<string, number> | null = null;
  return {
    joint(end, start) {
      if (text.charCodeAt(end - 1) === SOFT_HYPHEN) return 'none';
      const before = wordBefore(text, end - 1);
      const after = wordAfter(text, start);
      if (before === '' || isHyphen(text.charCodeAt(end - 2))) return after === '' ? 'blank' : 'none';
      if (isUrl(text, end)) return 'blank';
      if (CONJUNCTIONS.test(after)) return 'blank';
      if (after === '' || !/^\p{Ll}/u.test(after) || !/\p{L}$/u.test(before)) return 'none';
      words ??= wordsOf(text);
      return isCompound(before.toLowerCase(), after, words) ? 'none' : 'divided';
    },
  };
}

function isCompound(before: string, after: string, words: ReadonlyMap<string, number>): boolean {
  const parts = before.split(/[-\u2010\u2011]/);
  const head = parts.at(-1)!;
  const hyphened = words.get(`${before}-${after}`) ?? words.get(`${head}-${after}`) ?? 0;
  const solid = words.get(before + after) ?? words.get(head + after) ?? 0;
  if (hyphened !== solid) return hyphened > solid;
  if (HYPHENATED_HEADS.has(head)) return true;
  if (HYPHENATED_TAILS.has(after)) return words.has(head) || !ENDS.has(after);
  return stands(head, words) && stands(after, words);
}

/** Whether the text uses a part as a word of its own, one that means something. */
function stands(part: string, words: ReadonlyMap<string, number>): boolean {
  return part.length > 2 && words.has(part) && !COMMON.has(part);
}

/** How often each word stands in the text, lower case; parts of words divided at line ends left out. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  let divided = -1;
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    const isSecondPart =
      divided >= 0 && match.index - divided < 12 && /^[-\u2010\u2011]\s+$/.test(text.slice(divided, match.index));
    divided = isHyphen(text.charCodeAt(end)) ? end : -1;
    if (isSecondPart || divided >= 0) continue;
    const word = match[0].toLowerCase();
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** The word, hyphens inside it included, that ends at an offset. At most 40 characters. */
function wordBefore(text: string, end: number): string {
  return (
    /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+){0,8}$/u.exec(
      text.slice(Math.max(0, end - 40), end),
    )?.[0] ?? ''
  );
}

function wordAfter(text: string, start: number): string {
  return /^[\p{L}\p{N}]+/u.exec(text.slice(start, start + 40))?.[0] ?? '';
}

/** An address, up to three blanks in it that the layout put there, at the end of a text. */
const ADDRESS = /(?:https?:\/\/|www\.)\S*(?: \S*\/\S*){0,3}$|\S+\.(?:com|org|gov|edu|net|int)\/\S*$/;

/** Whether the token that ends at an offset is an address: its hyphens are its own. */
function isUrl(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && end - start < 200 && text.charCodeAt(start - 1) > 0x20) start--;
  if (!text.slice(start, end).includes('/')) return false;
  return ADDRESS.test(text.slice(Math.max(0, end - 200), end));
}
