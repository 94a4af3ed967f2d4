import type { Corpus } from '../corpus/corpus.js';
import type { Edit } from '../rules/rule.js';
import { writtenName } from '../rules/suppressions.js';
import type { Document, Span } from '../text/document.js';
import { formatOf, formatOfName } from '../text/format.js';

/** How much a suppression covers: all at a place, what disagrees there with one document, or all of the file. */
export type IgnoreScope = 'here' | 'pair' | 'file';

/** What is ignored, how widely, and why. */
export interface Ignored {
  readonly rule: string;
  readonly scope: IgnoreScope;
  /** The name of the other document of a pair. */
  readonly other?: string | undefined;
  /** In words; kept beside the rule. */
  readonly reason: string;
}

/**
 * Writes a comment that switches a rule off, where it disturbs the reading least: at the end of the line in Markdown,
 * before the block in plain text, at the top for the file. Null where no comment can name the other document.
 * @param span What the finding underlines.
 */
export function ignoreEdit(
  corpus: Corpus,
  uri: string,
  span: Span,
  { other, reason, rule, scope }: Ignored,
): Edit | null {
  const document = corpus.documents.get(uri)?.document;
  if (!document) return null;
  const named = scope === 'pair' && other ? writtenName(other) : '';
  if (named === null) return null;
  const pair = named && ` with ${named}`;
  const comment = (command: string) => `<!-- crosscheck-${command} ${rule}${pair} -- ${plain(reason)} -->`;
  if (scope === 'file') {
    const at = topOf(document.text);
    return insert(uri, at, `${comment('disable-file')}\n\n`);
  }
  if (formatOf(document.text, formatOfName(uri)) === 'markdown')
    return insert(uri, lineEnd(document.text, span.end), ` ${comment('disable-line')}`);
  return insert(uri, blockStart(document, span), `${comment('disable-next-block')}\n\n`);
}

function insert(uri: string, at: number, text: string): Edit {
  return { uri, span: { start: at, end: at }, text };
}

/** What would end the comment is taken out of the reason. */
function plain(reason: string): string {
  return reason.replace(/\s+/g, ' ').replace(/-{2,}/g, '–').replace(/>/g, '›').trim();
}

/** Behind the front matter and the blank lines under it. */
function topOf(text: string): number {
  const front = /^---[ \t]*\r?\n/.exec(text);
  const close = front ? text.indexOf('\n---', front[0].length - 1) : -1;
  if (close < 0) return 0;
  let at = lineEnd(text, close + 1);
  while (text[at] === '\n' || text[at] === '\r') at++;
  return at;
}

function blockStart({ blocks, text }: Document, span: Span): number {
  const block = blocks.findLast((candidate) => candidate.span.start <= span.start && span.start < candidate.span.end);
  return text.lastIndexOf('\n', block?.span.start ?? span.start) + 1;
}

/** The offset of the line break behind `offset`, or of the end. */
function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n/);
  return end < 0 ? text.length : offset + end;
}
