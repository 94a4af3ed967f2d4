import { wholeDate } from './dateLines.js';
import type { TextBlock } from './document.js';

/** A key with what stands behind it on its line, without quotes. */
const LINE = /^[ \t-]*["']?[\w-]{2,40}["']?[ \t]*[:=][ \t]*["']?(\d[^"'\r\n#]{3,40}|\p{Lu}[^"'\r\n#]{7,30})/gmu;

/**
 * The lines of front matter that give a date: furniture, whose dates are marked like all others.
 * @param end Offset into the text behind the front matter.
 */
export function frontMatterDates(text: string, end: number): readonly TextBlock[] {
  return Array.from(text.slice(0, end).matchAll(LINE)).flatMap(({ 0: line, 1: found, index }): TextBlock[] => {
    const value = found!.trimEnd();
    if (!/^\d{4}-\d\d-\d\d(?=$|[T ])/.test(value) && !wholeDate(value)) return [];
    const start = index + line.lastIndexOf(found!);
    const flow = { text: value, pieces: [{ flow: 0, file: start, length: value.length }] };
    return [{ kind: 'chrome', level: null, label: null, span: { start, end: start + value.length }, flow }];
  });
}
