import { stripVTControlCharacters, styleText } from 'node:util';
import stringWidth from 'string-width';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import { SEVERITIES, type Severity } from '../../configuration.js';
import type { Statement } from '../../corpus/statement.js';
import type { Span } from '../../text/document.js';
import { plain } from './plain.js';

type Style = Parameters<typeof styleText>[0];

/** What a text is set on: a terminal or a file. */
export interface Paper {
  /** Columns that prose is set in. */
  readonly width: number;
  readonly hasColors: boolean;
  /** Whether places can be links. */
  readonly hasLinks: boolean;
}

/** A file: nothing but characters. */
export const FILE: Paper = { width: 80, hasColors: false, hasLinks: false };

/** Standard output: the terminal's width, but no more than a reader's eye can follow; colors where it shows them and the user wants them (NO_COLOR, FORCE_COLOR). */
export function screen(): Paper {
  const { stdout } = process;
  return {
    width: Math.min(stdout.columns || 80, 100),
    hasColors: styleText('bold', '.', { stream: stdout }) !== '.',
    hasLinks: createSupportsHyperlinks(stdout),
  };
}

export const COLORS = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'gray' } as const satisfies Record<
  Severity,
  Style
>;

/** Text in a style, where the paper shows any. */
export function style({ hasColors }: Paper, format: Style, text: string): string {
  return hasColors ? styleText(format, text, { validateStream: false }) : text;
}

/** Prose in lines, the first behind `indent`, the others as far from the margin. */
export function prose(paper: Paper, source: string, indent: string): string {
  const text = plain(source);
  return wrap(text, paper.width - indent.length)
    .map(({ start, end }, i) => `${i === 0 ? indent : ' '.repeat(indent.length)}${text.slice(start, end)}\n`)
    .join('');
}

/** A remark in the last line of what it is about, or behind `indent` under it where the line would grow too long. */
export function beside(paper: Paper, head: string, remark: string, indent = '  '): string {
  if (remark === '') return `${head}\n`;
  const last = stripVTControlCharacters(head).split('\n').at(-1) ?? '';
  const isShort = last.length + 1 + remark.length <= paper.width;
  if (isShort) return `${head} ${style(paper, 'dim', plain(remark))}\n`;
  return `${head}\n${prose(paper, remark, indent)
    .split('\n')
    .map((line) => (line === '' ? '' : style(paper, 'dim', line)))
    .join('\n')}`;
}

/** A statement in lines behind a bar, its figure in bold, or underlined by `^` where there are no colors. */
export function quote(paper: Paper, { text, figure }: Statement, format: Style): string {
  const bar = `  ${style(paper, 'dim', '|')} `;
  return wrap(text, paper.width - 4)
    .map((line) => {
      const from = Math.max(line.start, figure.start);
      const to = Math.min(line.end, figure.end);
      if (from >= to) return `${bar}${text.slice(line.start, line.end)}\n`;
      const marked = `${text.slice(line.start, from)}${style(paper, format, text.slice(from, to))}${text.slice(to, line.end)}`;
      const before = stringWidth(text.slice(line.start, from));
      const under = '^'.repeat(stringWidth(text.slice(from, to)));
      const underline = paper.hasColors ? '' : `${bar}${' '.repeat(before)}${under}\n`;
      return `${bar}${marked}\n${underline}`;
    })
    .join('');
}

/** An example in the notation of tests: what stands in `[|…|]` is in the style, or underlined. */
export function marked(paper: Paper, source: string, format: Style): string {
  return source
    .split('\n')
    .map((line) => {
      if (paper.hasColors)
        return `    ${line.replace(/\[\|(.*?)\|\]/g, (_, text: string) => style(paper, format, text))}\n`;
      const parts = line.split(/\[\||\|\]/);
      const signs = parts.map((part, i) => (i % 2 === 1 ? '^' : ' ').repeat(stringWidth(part)));
      const underline = signs.join('').trimEnd();
      return `    ${parts.join('')}\n${underline === '' ? '' : `    ${underline}\n`}`;
    })
    .join('');
}

/** Lines of at most `width` columns, broken at blanks; a longer word has a line to itself. */
function wrap(text: string, width: number): readonly Span[] {
  const lines: { start: number; end: number }[] = [];
  let columns = 0;
  for (const word of text.matchAll(/\S+/g)) {
    const end = word.index + word[0].length;
    const line = lines.at(-1);
    columns += stringWidth(text.slice(line?.end ?? word.index, end));
    if (line && columns <= width) {
      line.end = end;
    } else {
      lines.push({ start: word.index, end });
      columns = stringWidth(word[0]);
    }
  }
  return lines;
}

const NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
};

/** What a severity is called: "note". */
export function severityName(severity: Severity): string {
  return NAMES[severity][0];
}

/** "2 warnings, 1 note", in colors; null where there is nothing. */
export function countedFindings(paper: Paper, findings: readonly { readonly severity: Severity }[]): string | null {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [style(paper, COLORS[severity], counted(count, ...NAMES[severity]))] : [];
  });
  return counts.length > 0 ? counts.join(', ') : null;
}

/** "1 document", "5 documents". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
