/** What a terminal shows two columns wide, as East Asian Width (UAX 11) has it for what is written today. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303e\u30a0-\u30ff\uff01-\uff60\uffe0-\uffe6]|\ufe0f/u;
const INVISIBLE = /^[\p{M}\p{Cf}]+$/u;
const ASCII = /^[\u0020-\u007e]*$/;

const graphemes = new Intl.Segmenter();

/** How many columns of a terminal a text in one line takes. */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text))
    columns += INVISIBLE.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  return columns;
}
