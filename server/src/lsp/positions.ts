import type { ClientCapabilities, Location, Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Claim, Placed } from '../claims/claim.js';
import type { Corpus } from '../corpus/corpus.js';
import { documentName } from '../corpus/documentNames.js';
import type { Place } from '../features/richText.js';
import type { SettingsFile } from '../features/settingsEdit.js';
import { type Document, hiddenLength, type Span } from '../text/document.js';
import type { Statement } from './protocol.js';
import type { Display } from './settings.js';

/** What an answer is made for: the corpus that it speaks of, the document that was asked, and what the client can and wants to show. */
export interface Question {
  readonly corpus: Corpus;
  readonly uri: string;
  readonly client: ClientCapabilities;
  readonly display: Display;
  /** The configuration file of the document; null where it lies in no folder. */
  readonly settings: SettingsFile | null;
}

/** Line tables of the texts as editors show them, made when a document is first asked for and gone with it. */
const tables = new WeakMap<Document, TextDocument>();

function linesOf(corpus: Corpus, uri: string): TextDocument {
  const { document } = corpus.documents.get(uri)!;
  let table = tables.get(document);
  if (!table) {
    table = TextDocument.create(uri, '', 0, document.text.slice(hiddenLength(document.text)));
    tables.set(document, table);
  }
  return table;
}

/** A place of a document in the corpus, in lines and UTF-16 characters from 0. */
export function toRange(corpus: Corpus, uri: string, { start, end }: Span): Range {
  return { start: toPosition(corpus, uri, start), end: toPosition(corpus, uri, end) };
}

export function toPosition(corpus: Corpus, uri: string, offset: number): Position {
  return linesOf(corpus, uri).positionAt(offset - hiddenIn(corpus, uri));
}

/** The offset of a position; positions beyond the text are its end. */
export function fromPosition(corpus: Corpus, uri: string, position: Position): number {
  return hiddenIn(corpus, uri) + linesOf(corpus, uri).offsetAt(position);
}

function hiddenIn(corpus: Corpus, uri: string): number {
  return hiddenLength(corpus.documents.get(uri)!.document.text);
}

export function fromRange(corpus: Corpus, uri: string, { start, end }: Range): Span {
  return { start: fromPosition(corpus, uri, start), end: fromPosition(corpus, uri, end) };
}

export function toLocation(corpus: Corpus, { uri, span }: Place): Location {
  return { uri, range: toRange(corpus, uri, span) };
}

/** A statement as our own client shows it. */
export function toStatement(corpus: Corpus, { span, text, uri }: Placed<Claim>): Statement {
  return { ...toLocation(corpus, { uri, span }), text, document: documentName(corpus, uri) };
}

/** An address that editors open at the place: line and column from 1 in its fragment. */
export function hrefOf(corpus: Corpus, { uri, span }: Place): string {
  const { line, character } = toPosition(corpus, uri, span.start);
  return `${uri}#L${line + 1},${character + 1}`;
}
