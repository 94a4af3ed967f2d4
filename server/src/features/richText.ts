import type { Span } from '../text/document.js';

/** A place in a file, by offsets. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** A run of words: plain, strong, or a link to a place of the corpus or to a web address. */
export type Run = string | { readonly strong: string } | { readonly text: string; readonly to: Place | string };

/** One line of a text for people: a paragraph or an item of a list. */
export interface Line {
  readonly item?: boolean;
  readonly runs: readonly Run[];
}

/** A short text for people with links in it. Features write it; adapters know how a link to a place looks. */
export type RichText = readonly Line[];

/**
 * As Markdown, with every word as it is.
 * @param href The address of a place.
 */
export function toMarkdown(text: RichText, href: (place: Place) => string): string {
  return joinLines(text, (run, isFirst) => {
    if (typeof run === 'string') return literal(run, isFirst);
    if ('strong' in run) return `**${literal(run.strong)}**`;
    const address = typeof run.to === 'string' ? run.to : href(run.to);
    return `[${literal(run.text)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  });
}

/** As plain text, for clients that show no Markdown. */
export function toPlainText(text: RichText): string {
  return joinLines(text, (run) => (typeof run === 'string' ? run : 'strong' in run ? run.strong : run.text));
}

function joinLines(text: RichText, write: (run: Run, isFirst: boolean) => string): string {
  let written = '';
  text.forEach(({ item = false, runs }, i) => {
    const isTight = item && text[i - 1]?.item;
    const words = runs.map((run, at) => write(run, at === 0)).join('');
    written += `${i === 0 ? '' : isTight ? '\n' : '\n\n'}${item ? '- ' : ''}${words}`;
  });
  return written;
}

/** Words as Markdown that reads as them: escapes what Markdown reads anywhere, and at the start of a line what makes a heading, list or rule of it. */
export function literal(words: string, isFirst = false): string {
  const escaped = words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&|~]/g, '\\$&');
  return isFirst
    ? escaped.replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    : escaped;
}
