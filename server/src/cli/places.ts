import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../corpus/corpus.js';
import { type Document, hiddenLength, type Span } from '../text/document.js';
import { remembering } from '../text/remember.js';

/** A place in a file as people and programs name it: line and column count from 1, offsets from 0, all in UTF-16. */
export interface FilePlace extends Span {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Where it ends: behind the last character. */
  readonly endLine: number;
  readonly endColumn: number;
}

const linesOf = remembering((document: Document) =>
  TextDocument.create(document.uri, '', 0, document.text.slice(hiddenLength(document.text))),
);

export function toFilePlace(corpus: Corpus, uri: string, { start, end }: Span): FilePlace {
  const { document } = corpus.documents.get(uri)!;
  const hidden = hiddenLength(document.text);
  const lines = linesOf(document);
  const from = lines.positionAt(start - hidden);
  const to = lines.positionAt(end - hidden);
  return {
    path: pathOf(uri),
    start,
    end,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}

/**
 * The offset of a line and column, or all of a line.
 * @returns null where the document has no such line.
 */
export function fromFilePlace(corpus: Corpus, uri: string, line: number, column: number | null): Span | null {
  const { document } = corpus.documents.get(uri)!;
  const hidden = hiddenLength(document.text);
  const lines = linesOf(document);
  if (line < 1 || lines.lineCount < line) return null;
  const start = hidden + lines.offsetAt({ line: line - 1, character: (column ?? 1) - 1 });
  return { start, end: column === null ? Math.max(start, hidden + lines.offsetAt({ line, character: 0 }) - 1) : start };
}

/** A document's path from the working directory, with `/`. */
export function pathOf(uri: string): string {
  return fromHere(fileURLToPath(uri));
}

/** A path as it is shown: from the working directory, with `/`. */
export function fromHere(path: string): string {
  return relative('', path).split(sep).join('/') || '.';
}
