import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { Node, Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Placed } from '../claims/claim.js';
import { readingContext } from '../claims/context.js';
import { type Configuration, DEFAULTS } from '../configuration.js';
import { Corpus } from '../corpus/corpus.js';
import type { Mark } from '../marks/mark.js';
import { recognise } from '../marks/recognise.js';
import { PLAIN_CONTEXT, type ReadingContext } from '../marks/recogniser.js';
import { check } from '../rules/check.js';
import type { Finding } from '../rules/rule.js';
import { type Block, type Document, type Flow, locate, nameOf, type Span } from '../text/document.js';
import { readDocument } from '../text/read.js';
import { flowOf, sentencesOf, treeOf } from './tree.js';

declare module 'nlcst' {
  interface RootData {
    /** The document that the tree was made of. */
    document?: Document;
  }
  interface ParagraphData {
    block?: Block;
    /** What the paragraph says; marks count into it. */
    flow?: Flow;
    /** In order; spans are offsets into `flow.text`. */
    marks?: readonly Mark[];
  }
  interface SentenceData {
    /** The marks that begin in the sentence, with their places in the file. */
    marks?: readonly Placed<Mark>[];
  }
}

declare module 'vfile' {
  interface DataMap {
    /** What {@link crosscheckMarks} found in the file, in order. */
    marks: readonly Placed<Mark>[];
    /** What {@link crosscheckRules} found, in order; each is a message of the file too. */
    findings: readonly Finding[];
  }
}

/** Settings of the plugins. */
export interface CrosscheckOptions {
  /** What a team decides, as far as it differs from the defaults. */
  readonly configuration?: Partial<Configuration>;
  /** The files around the one that is processed: figures are compared with theirs. For {@link crosscheckRules} only. */
  readonly corpus?: Iterable<VFile>;
}

/**
 * A parser: reads a file with the document reader, Markdown where its name ends so, else as pasted text, into a tree of
 * paragraphs, sentences and words (nlcst) that retext plugins can work on. Page breaks, hyphenation and markup are gone
 * from its words; their positions are the file's.
 */
export const crosscheckParse: Plugin<[], string, Root> = function () {
  this.parser = (_, file) => treeOf(documentOf(file), file);
};

/**
 * A transform of natural language trees, those of {@link crosscheckParse}, retext-english or remark-retext: finds
 * quantities, dates, names, citations and cross-references. They are in `file.data.marks`, and in `data.marks` of
 * paragraphs and sentences.
 */
export const crosscheckMarks: Plugin<[CrosscheckOptions?], Root> = (options = {}) => {
  return (tree, file) => {
    const context = contextOf(tree, { ...DEFAULTS, ...options.configuration });
    const uri = uriOf(file);
    const text = String(file);
    const found: Placed<Mark>[] = [];
    for (const paragraph of tree.children) {
      if (paragraph.type !== 'ParagraphNode') continue;
      const flow = flowOf(paragraph);
      const marks = recognise(flow, context);
      const placed = marks.flatMap((mark): Placed<Mark>[] => {
        const pieces = locate(text, flow, mark.span);
        const [span] = pieces;
        return span ? [{ value: mark, uri, span, pieces, text: flow.text.slice(mark.span.start, mark.span.end) }] : [];
      });
      paragraph.data = { ...paragraph.data, flow, marks };
      let next = 0;
      for (const { sentence, span } of sentencesOf(paragraph)) {
        const from = next;
        while (next < placed.length && placed[next]!.value.span.start < span.end) next++;
        sentence.data = { ...sentence.data, marks: placed.slice(from, next) };
      }
      for (const mark of placed) found.push(mark);
    }
    file.data.marks = found;
  };
};

/**
 * A transform that looks at the file only, whatever the tree: checks it against the corpus and reports each finding as a
 * message. `ruleId`, `source` and `place` are as usual; errors and warnings have `fatal: false`, and what is less
 * `undefined`; `expected` holds what a fix writes; `note` names the other places.
 */
export const crosscheckRules: Plugin<[CrosscheckOptions?], Node> = (options = {}) => {
  const corpus = new Corpus({ ...DEFAULTS, ...options.configuration });
  for (const other of options.corpus ?? []) corpus.update(documentOf(other));
  return (_, file) => {
    const uri = uriOf(file);
    const before = corpus.documents.get(uri);
    corpus.update(documentOf(file));
    const findings = check(uri, corpus);
    // The next file is compared with the corpus as it was given, whatever the order of the files.
    if (before) corpus.put(before);
    else corpus.remove(uri);
    const places = location(file);
    for (const finding of findings) report(finding, file, (offset) => places.toPoint(offset)!);
    file.data.findings = findings;
  };
};

function report(finding: Finding, file: VFile, pointAt: (offset: number) => Point): void {
  const { start, end } = finding.span;
  const message = file.message(finding.message, {
    place: { start: pointAt(start), end: pointAt(end) },
    ruleId: finding.rule,
    source: 'crosscheck',
  });
  if (finding.severity === 'information' || finding.severity === 'hint') message.fatal = undefined;
  message.actual = String(file).slice(start, end);
  const edits = finding.fixes.map((fix) => fix.edits).filter((list) => list.length === 1 && isThere(list[0]!, finding));
  if (edits.length > 0) message.expected = edits.map(([edit]) => edit!.text);
  if (finding.related.length > 0)
    message.note = finding.related.map(({ uri, message: what }) => `${nameOf(uri)}: ${what}`).join('\n');
}

/** Whether an edit replaces exactly what the finding stands on: then its text can be shown in place of it. */
function isThere(edit: { readonly uri: string; readonly span: Span }, { uri, span }: Finding): boolean {
  return edit.uri === uri && edit.span.start === span.start && edit.span.end === span.end;
}

function contextOf(tree: Root, configuration: Configuration): ReadingContext {
  const document = tree.data?.document;
  if (document) return readingContext(document, configuration);
  return { ...PLAIN_CONTEXT, dollar: configuration.currency, names: configuration.entities };
}

function documentOf(file: VFile): Document {
  return readDocument(uriOf(file), String(file));
}

/** A file is known by its path; a text without one is pasted text. */
function uriOf(file: VFile): string {
  return file.path ?? 'untitled.txt';
}
