import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../corpus/corpus.js';
import { type Document, hiddenLength, type Span } from '../text/document.js';

/** A place in a file as people and programs name it: line and column count from 1, offsets from 0, all in UTF-16. */
export interface FilePlace extends Span {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Where it ends: behind the last character. */
  readonly endLine: number;
  readonly endColumn: number;
}

/** Line tables, made when a document is first asked for. */
const tables = new WeakMap<Document, TextDocument>();

export function toFilePlace(corpus: Corpus, uri: string, { start, end }: Span): FilePlace {
  const { document } = corpus.documents.get(uri)!;
  const hidden = hiddenLength(document.text);
  const table = tables.get(document) ?? TextDocument.create(uri, '', 0, document.text.slice(hidden));
  tables.set(document, table);
  const from = table.positionAt(start - hidden);
  const to = table.positionAt(end - hidden);
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

/** A document's path from the working directory, with `/`. */
export function pathOf(uri: string): string {
  return fromHere(fileURLToPath(uri));
}

/** A path as it is shown: from the working directory, with `/`. */
export function fromHere(path: string): string {
  return relative('', path).split(sep).join('/') || '.';
}
