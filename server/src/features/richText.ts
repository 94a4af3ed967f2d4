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
 * As Markdown, every word escaped.
 * @param href The address of a place.
 */
export function toMarkdown(text: RichText, href: (place: Place) => string): string {
  return joinLines(text, (run) => {
    if (typeof run === 'string') return escapeMarkdown(run);
    if ('strong' in run) return `**${escapeMarkdown(run.strong)}**`;
    const address = typeof run.to === 'string' ? run.to : href(run.to);
    return `[${escapeMarkdown(run.text)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  });
}

/** As plain text, for clients that show no Markdown. */
export function toPlainText(text: RichText): string {
  return joinLines(text, (run) => (typeof run === 'string' ? run : 'strong' in run ? run.strong : run.text));
}

function joinLines(text: RichText, write: (run: Run) => string): string {
  let written = '';
  text.forEach(({ item = false, runs }, i) => {
    const tight = item && text[i - 1]?.item;
    written += `${i === 0 ? '' : tight ? '\n' : '\n\n'}${item ? '- ' : ''}${runs.map(write).join('')}`;
  });
  return written;
}

function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&').replace(/\s+/g, ' ');
}
