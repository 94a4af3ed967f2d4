import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../corpus/corpus.js';
import { explain, figuresIn } from '../features/explain.js';
import { hiddenLength, type Span } from '../text/document.js';
import { explanationText, figuresText } from './formats/explanation.js';
import { screen } from './formats/layout.js';
import { type ReadOptions, readCorpus } from './read.js';
import { explainRule } from './rules.js';
import { tell } from './tell.js';

/** A line of a file, or a place in it, as editors and terminals write it. */
interface Asked {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number | null;
}

/**
 * Says what a rule finds; or, for PATH:LINE[:COLUMN], how the figure there was read and compared.
 * @param paths What to compare the figure with; this folder where there are none.
 */
export async function explainAsked(what: string, paths: readonly string[], options: ReadOptions): Promise<number> {
  const asked = placeIn(what);
  return asked ? explainPlace(asked, paths, options) : explainRule(what);
}

function placeIn(what: string): Asked | null {
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(what) ?? [];
  return path ? { path, line: Number(line), column: column ? Number(column) : null } : null;
}

async function explainPlace(asked: Asked, paths: readonly string[], options: ReadOptions): Promise<number> {
  const reading = await readCorpus([asked.path, ...(paths.length > 0 ? paths : ['.'])], options);
  if (reading.corpus.documents.size === 0) return 2;
  const { corpus, isComplete, isConfigured } = reading;
  const uri = pathToFileURL(resolve(asked.path)).href;
  if (!corpus.documents.has(uri)) return 2;
  const within = spanOf(corpus, uri, asked);
  const found = within ? figuresIn(corpus, uri, within) : [];
  const quantities = found.filter(({ value }) => value.figure.type === 'quantity');
  const figures = quantities.length > 0 ? quantities : found;
  if (figures.length === 0) {
    tell(`there is no figure at ${[asked.path, asked.line, asked.column].filter((part) => part !== null).join(':')}.`);
    return 2;
  }
  const paper = screen();
  const isOne = figures.length === 1 || asked.column !== null;
  process.stdout.write(
    isOne
      ? figures.map((figure) => explanationText(paper, corpus, explain(corpus, figure))).join('\n')
      : figuresText(paper, corpus, figures),
  );
  return isConfigured && (isComplete || paths.length === 0) ? 0 : 2;
}

/** The whole line where no column is named; null where the document has no such line. */
function spanOf(corpus: Corpus, uri: string, { column, line }: Asked): Span | null {
  const { text } = corpus.documents.get(uri)!.document;
  const hidden = hiddenLength(text);
  const table = TextDocument.create(uri, '', 0, text.slice(hidden));
  if (line < 1 || table.lineCount < line) return null;
  const start = hidden + table.offsetAt({ line: line - 1, character: (column ?? 1) - 1 });
  return { start, end: column === null ? Math.max(start, hidden + table.offsetAt({ line, character: 0 }) - 1) : start };
}
