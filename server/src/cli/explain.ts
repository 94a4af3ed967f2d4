import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explain, figuresIn } from '../features/explain.js';
import { explanationText, figuresText } from './formats/explanation.js';
import { screen } from './formats/layout.js';
import { fromFilePlace } from './places.js';
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
  if (asked) return explainPlace(asked, paths, options);
  if (!/\.(?:md|markdown|txt)$/i.test(what)) return explainRule(what);
  tell(`${what} needs the line of a figure, such as ${what}:12.`);
  return 2;
}

function placeIn(what: string): Asked | null {
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(what) ?? [];
  return path ? { path, line: Number(line), column: column ? Number(column) : null } : null;
}

async function explainPlace(asked: Asked, paths: readonly string[], options: ReadOptions): Promise<number> {
  const reading = await readCorpus([asked.path, ...(paths.length > 0 ? paths : ['.'])], options);
  if (reading.corpus.documents.size === 0) return 2;
  const { configured, corpus, isComplete } = reading;
  const uri = pathToFileURL(resolve(asked.path)).href;
  if (!corpus.documents.has(uri)) return 2;
  const within = fromFilePlace(corpus, uri, asked.line, asked.column);
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
  return configured.isConfigured && (isComplete || paths.length === 0) ? 0 : 2;
}
