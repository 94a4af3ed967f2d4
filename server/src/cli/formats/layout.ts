import { stripVTControlCharacters, styleText } from 'node:util';
import type { Severity } from '../../configuration.js';
import type { Statement } from '../../corpus/statement.js';
import type { Span } from '../../text/document.js';

/** Columns that prose is set in: the terminal's, but no more than a reader's eye can follow. */
const WIDTH = Math.min(process.stdout.columns || 80, 100);

type Style = Parameters<typeof styleText>[0];

export const COLORS = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'gray' } as const satisfies Record<
  Severity,
  Style
>;

/** Whether the terminal shows colors and the user wants them (NO_COLOR, FORCE_COLOR). */
const HAS_COLORS = styleText('bold', '.', { stream: process.stdout }) !== '.';

/** Text in a style, where the terminal shows any. */
export function style(format: Style, text: string): string {
  return HAS_COLORS ? styleText(format, text, { stream: process.stdout, validateStream: false }) : text;
}

/** Prose in lines, the first behind `indent`, the others as far from the margin. */
export function prose(text: string, indent: string): string {
  return wrap(text, WIDTH - indent.length)
    .map(({ start, end }, i) => `${i === 0 ? indent : ' '.repeat(indent.length)}${text.slice(start, end)}\n`)
    .join('');
}

/** A remark in the line of what it is about, or under it where the line would grow too long. */
export function beside(head: string, remark: string): string {
  const isShort = stripVTControlCharacters(head).length + 1 + remark.length <= WIDTH;
  if (isShort) return `${head} ${style('dim', remark)}\n`;
  return `${head}\n${prose(remark, '  ')
    .split('\n')
    .map((line) => (line === '' ? '' : style('dim', line)))
    .join('\n')}`;
}

/** A statement in lines behind a bar, its figure in bold, or underlined by `^` where there are no colors. */
export function quote({ text, figure }: Statement, format: Style): string {
  const bar = `  ${style('dim', '|')} `;
  return wrap(text, WIDTH - 4)
    .map((line) => {
      const from = Math.max(line.start, figure.start);
      const to = Math.min(line.end, figure.end);
      if (from >= to) return `${bar}${text.slice(line.start, line.end)}\n`;
      const marked = `${text.slice(line.start, from)}${style(format, text.slice(from, to))}${text.slice(to, line.end)}`;
      const underline = HAS_COLORS ? '' : `${bar}${' '.repeat(from - line.start)}${'^'.repeat(to - from)}\n`;
      return `${bar}${marked}\n${underline}`;
    })
    .join('');
}

/** An example in the notation of tests: what stands in `[|…|]` is in the style, or underlined. */
export function marked(source: string, format: Style): string {
  return source
    .split('\n')
    .map((line) => {
      if (HAS_COLORS) return `    ${line.replace(/\[\|(.*?)\|\]/g, (_, text: string) => style(format, text))}\n`;
      const underline = line
        .replace(/\[\|(.*?)\|\]/g, (_, text: string) => '^'.repeat(text.length))
        .replace(/[^^]/g, ' ')
        .trimEnd();
      return `    ${line.replace(/\[\||\|\]/g, '')}\n${underline === '' ? '' : `    ${underline}\n`}`;
    })
    .join('');
}

/** Lines of at most `width` characters, broken at blanks; a longer word has a line to itself. */
function wrap(text: string, width: number): readonly Span[] {
  const lines: { start: number; end: number }[] = [];
  for (const word of text.matchAll(/\S+/g)) {
    const end = word.index + word[0].length;
    const line = lines.at(-1);
    if (line && end - line.start <= width) line.end = end;
    else lines.push({ start: word.index, end });
  }
  return lines;
}

/** "1 document", "5 documents". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
