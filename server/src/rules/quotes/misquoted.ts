import type { AnalysedDocument, Analysis } from '../../corpus/analyse.js';
import { place } from '../../corpus/analyse.js';
import { citedDocuments, linkedDocument, referencesOf } from '../../corpus/citations.js';
import type { Corpus } from '../../corpus/corpus.js';
import { documentName } from '../../corpus/documentNames.js';
import { namedIn } from '../../corpus/titles.js';
import type { Marker } from '../../marks/mark.js';
import { perFlow } from '../../marks/perFlow.js';
import type { Span } from '../../text/document.js';
import { sentences } from '../../text/sentences.js';
import { defineRule, type Report } from '../rule.js';
import { alignment, find, keysIn, nearest, type Passage, placePassage, wordsOf } from './passages.js';
import { type Quotation, quotationsIn, verbatim } from './quotations.js';

export default defineRule({
  id: 'quotes/misquoted',
  severity: 'warning',
  looksUp: true,
  isDisagreement: true,
  title: 'Quotation that its source does not contain',
  docs:
    'Finds words in quotation marks that a document of the corpus is said to contain, by the marker behind them, a link ' +
    'in their sentence, or the title or an author’s full name beside them, and does not. Where it has a passage much ' +
    'like it, the words that differ are told; where it has none, the finding is information. Quote as the source has ' +
    'it, or mark what is changed: words in brackets and ellipses are no misquotation, nor are case, punctuation and ' +
    'the kind of quotation marks. Silent for quotations of fewer than `words` words and for titles. ' +
    'Measured on 156 sentences of real papers, quoted as they stand and with an ellipsis: no finding; with one word changed, 154 found.',
  options: {
    words: { description: 'The fewest words of a quotation that is looked up.', default: 5 },
    share: {
      description: 'How much of a quotation a passage must share to be the one that is meant, from 0 to 1.',
      default: 0.6,
    },
  },
  examples: {
    good: [
      '=== draft.md\n“Tolls on small ports [should] fall … next year,” it says.[^1]\n\n[^1]: A. Lee, “Tolls on the Coast of Peru,” 2021.\n=== paper.md\n# Tolls on the Coast of Peru\n\nTolls on small ports may fall, we think, by half next year.\n',
      '=== draft.md\nIt says that "tolls on small Ports may fall".[^1]\n\n[^1]: A. Lee, “Tolls on the Coast of Peru,” 2021.\n=== paper.md\n# Tolls on the Coast of Peru\n\nTolls on small ports may fall by half next year.\n',
      '=== draft.md\nHe said that “tolls on big yards will fall by half next year.”\n=== paper.md\n# Tolls on the Coast of Peru\n\nTolls on small ports may fall by half next year.\n',
    ],
    bad: [
      {
        text: '=== draft.md\nIt says that “[|tolls on small ports will fall by half|].”[^1]\n\n[^1]: A. Lee, “Tolls on the Coast of Peru,” 2021.\n=== paper.md\n# Tolls on the Coast of Peru\n\nTolls on small ports may fall by half next year.\n',
        message: 'paper.md has it otherwise: “may” for “will”.',
      },
      {
        text: '=== draft.md\nIn “Tolls on the Coast of Peru” they hold that “[|tolls on all the small ports fall by a third|].”\n=== paper.md\n# Tolls on the Coast of Peru\n\nTolls on small ports may fall by a third next year.\n',
        message: 'paper.md has it otherwise: without “all the”, with “may”.',
      },
      {
        text: '=== draft.md\nThe [paper](paper.md) says: "[|Yards of the north lose money every winter|]."\n=== paper.md\n# Tolls on the Coast of Peru\n\nTolls on small ports may fall by half next year.\n',
        message: 'paper.md does not contain this quotation.',
      },
      {
        text: '=== draft.md\nAs A. B. Lee holds, “[|tolls on small ports will fall by half|].”\n=== paper.md\n---\nauthor: A. B. Lee\n---\n\nTolls on small ports may fall by half next year.\n',
        message: 'paper.md has it otherwise: “may” for “will”.',
      },
    ],
  },
  *check(analysed, corpus, { share, words }) {
    const cited = citedDocuments(corpus, analysed);
    for (const analysis of analysed.analyses) {
      const { block } = analysis;
      if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'quote') continue;
      for (const quotation of quotationsIn(analysis)) {
        if (quotation.keys.length < words || quotation.isTitle) continue;
        const sources = sourcesOf(quotation, analysis, analysed, corpus, cited);
        const reports = sources.map((source) => compare(quotation, analysis, analysed, source, corpus, share));
        const [first] = reports;
        if (first && reports.every((report) => report !== null)) yield first;
      }
    }
  },
});

/** What is wrong with a quotation against one source; null where nothing is. */
function compare(
  quotation: Quotation,
  { flow }: Analysis,
  { document }: AnalysedDocument,
  source: AnalysedDocument,
  corpus: Corpus,
  share: number,
): Report | null {
  const words = wordsOf(source);
  const parts = verbatim(quotation.text);
  let from = 0;
  for (const part of parts) {
    const keys = keysIn(part);
    const found = find(words, keys, from) ?? find(words, keys);
    if (found) {
      from = found.end;
      continue;
    }
    const { span, pieces } = place(document, flow, null, quotation.span);
    const name = documentName(corpus, source.document.uri);
    const passage = nearest(words, keys, share);
    if (passage === null) return { span, severity: 'information', message: `${name} does not contain this quotation.` };
    const there = placePassage(source, words, passage);
    const related = [{ uri: there.uri, span: there.span, message: there.text }];
    const edit = { uri: document.uri, span, text: there.text };
    const fixes =
      parts.length > 1 || pieces.length > 1 ? [] : [{ title: `Quote as ${name} has it`, edits: [edit], safe: false }];
    return { span, message: `${name} has it otherwise: ${differences(part, passage, source)}.`, related, fixes };
  }
  return null;
}

/** "“may” for “will”, without “all the”" */
function differences(quoted: string, passage: Passage, source: AnalysedDocument): string {
  const here = keysIn(quoted);
  const there = wordsOf(source)
    .words.slice(passage.start, passage.end)
    .map(({ key }) => key);
  const runs: { here: string[]; there: string[] }[] = [{ here: [], there: [] }];
  for (const [i, j] of alignment(here, there)) {
    const run = runs.at(-1)!;
    if (i !== null && j !== null) {
      if (run.here.length + run.there.length > 0) runs.push({ here: [], there: [] });
    } else if (i !== null) run.here.push(here[i]!);
    else run.there.push(there[j!]!);
  }
  return runs
    .filter((run) => run.here.length + run.there.length > 0)
    .map((run) => {
      const [ours, theirs] = [run.here.join(' '), run.there.join(' ')];
      if (ours === '') return `with “${theirs}”`;
      return theirs === '' ? `without “${ours}”` : `“${theirs}” for “${ours}”`;
    })
    .join(', ');
}

/** The documents that a quotation is attributed to: by the marker behind it, else by a link or name in its sentence. */
function sourcesOf(
  quotation: Quotation,
  analysis: Analysis,
  analysed: AnalysedDocument,
  corpus: Corpus,
  cited: ReadonlyMap<string, AnalysedDocument>,
): readonly AnalysedDocument[] {
  const { flow, marks } = analysis;
  const marker = marks.find(
    (mark): mark is Marker =>
      mark.type === 'marker' &&
      mark.span.start > quotation.span.end &&
      isNear(flow.text.slice(quotation.span.end + 1, mark.span.start)),
  );
  if (marker) return referencesOf(analysed, marker).flatMap(({ id }) => cited.get(id) ?? []);
  const sentence = sentenceAround(analysis, quotation.span);
  const linked = (flow.links ?? [])
    .filter(({ span }) => sentence.start <= span.start && span.end <= sentence.end)
    .flatMap(({ url }) => linkedDocument(corpus, analysed, url) ?? []);
  if (linked.length > 0) return linked;
  const said =
    flow.text.slice(sentence.start, quotation.span.start) + flow.text.slice(quotation.span.end, sentence.end);
  return namedIn(corpus, said).filter((other) => other !== analysed);
}

/** Longer stretches of a sentence in front of a quotation or behind it name no source, in characters. */
const FAR = 400;

/** Whether a marker behind these words still belongs to what is in front of them: no sentence ends within. */
function isNear(between: string): boolean {
  return between.length < 200 && !/[.?!]["”’]?\s+\p{Lu}/u.test(between);
}

const sentencesIn = perFlow((text) => sentences(text));

/** From the start of the sentence in which a quotation starts to the end of the one in which it ends. */
function sentenceAround(analysis: Analysis, { start, end }: Span): Span {
  const all = sentencesIn(analysis);
  const from = all.findLast((each) => each.start <= start)!.start;
  const to = all.find((each) => end <= each.end)!.end;
  return { start: Math.max(from, start - FAR), end: Math.min(to, end + FAR) };
}
