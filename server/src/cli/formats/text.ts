import type { Claim, Pair, Placed, Relation } from '../../claims/claim.js';
import { type AnalysedDocument, marksOf } from '../../corpus/analyse.js';
import type { Corpus } from '../../corpus/corpus.js';
import { byInterest, isNamingAgreed, RELATIONS } from '../../features/relations.js';
import { describe, type Mark } from '../../marks/mark.js';
import type { Finding } from '../../rules/rule.js';
import type { Span } from '../../text/document.js';
import type { Unread } from '../../workspace/unread.js';
import type { CheckResult } from '../checkResult.js';
import { pathOf, toFilePlace } from '../places.js';
import type { Reading } from '../read.js';
import { beside, COLORS, counted, FILE, type Paper, prose, quote, severityName, style } from './layout.js';
import { outcome } from './outcome.js';
import { plain } from './plain.js';
import { forReaders } from './reading.js';
import { shownStatement } from './statement.js';

/** The findings, the most severe first, each with the statements that it is about; then one line that counts them. */
export function checkText(checked: CheckResult, paper: Paper): string {
  const { corpus, excluded, findings, unread } = checked;
  const shown = forReaders(findings);
  // A terminal has shown them already.
  const problems = paper === FILE ? unread.map(({ path, problem }) => `${plain(path)} ${problem}.\n`) : [];
  return [
    ...shown.map((finding) => `${findingText(paper, corpus, finding)}\n`),
    ...problems,
    ...leftOut(excluded).map((sentence) => prose(paper, sentence, '')),
    `${outcome(checked, paper)}\n`,
  ].join('');
}

/** A sentence for each reason. */
function leftOut(excluded: readonly Unread[]): readonly string[] {
  const reasons = [...new Set(excluded.map(({ problem }) => problem))];
  return reasons.map((reason) => {
    const paths = excluded.filter(({ problem }) => problem === reason).map(({ path }) => path);
    return `Left out (${reason}): ${listed(paths)}.`;
  });
}

const MOST_LISTED = 8;

function listed(paths: readonly string[]): string {
  const more = paths.length - MOST_LISTED;
  if (more <= 1) return paths.join(', ');
  return `${paths.slice(0, MOST_LISTED).join(', ')} and ${more} more`;
}

/** A finding with the statements that it is about. */
export function findingText(
  paper: Paper,
  corpus: Corpus,
  { severity, rule, message, uri, span, related }: Finding,
): string {
  const color = COLORS[severity];
  const head = `${place(paper, corpus, uri, span)} ${style(paper, [color, 'bold'], severityName(severity))} ${style(paper, 'dim', rule)}\n`;
  const others = related.map((other) => {
    const where = beside(paper, `  ${place(paper, corpus, other.uri, other.span)}`, other.message);
    return where + quote(paper, shownStatement(corpus, other.uri, other.span), [color, 'bold']);
  });
  return (
    head +
    prose(paper, message, '  ') +
    quote(paper, shownStatement(corpus, uri, span), [color, 'bold']) +
    others.join('')
  );
}

/** The pairs, conflicts first. */
export function compareText({ corpus }: Reading, paper: Paper): string {
  const pairs = corpus.pairs().filter((pair) => !isNamingAgreed(pair));
  const relations = Object.keys(RELATIONS) as Relation[];
  const counts = relations.map((relation) => {
    return `${pairs.filter((pair) => pair.relation === relation).length} ${RELATIONS[relation].name}`;
  });
  const summary = `${counted(corpus.documents.size, 'document')}, ${counted(pairs.length, 'pair')}: ${counts.join(', ')}.\n`;
  return `${pairs
    .toSorted(byInterest)
    .map((pair) => `${pairText(paper, corpus, pair)}\n`)
    .join('')}${summary}`;
}

function pairText(paper: Paper, corpus: Corpus, { a, b, relation, topic, why }: Pair): string {
  const color = relation === 'conflict' ? 'yellow' : 'green';
  const side = ({ uri, span }: Placed<Claim>) =>
    `  ${place(paper, corpus, uri, span)}\n${quote(paper, shownStatement(corpus, uri, span), [color, 'bold'])}`;
  return `${style(paper, [color, 'bold'], RELATIONS[relation].name)} ${style(paper, 'bold', plain(topic))}\n${prose(paper, why, '  ')}${side(a)}${side(b)}`;
}

/** The marks of each document by type, in order of their places. */
export function marksText({ corpus }: Reading, paper: Paper): string {
  return [...corpus.documents.values()].map((analysed) => documentText(paper, corpus, analysed)).join('\n');
}

const SECTIONS = [
  ['figures', 'quantity'],
  ['dates', 'date'],
  ['names', 'entity'],
  ['acronyms', 'acronym'],
  ['citations', 'marker'],
  ['cross-references', 'crossref'],
] as const;

function documentText(paper: Paper, corpus: Corpus, analysed: AnalysedDocument): string {
  const { metadata, uri } = analysed.document;
  const facts = [metadata.title, metadata.publisher, metadata.date].filter((fact) => fact !== null);
  const head = `${style(paper, 'bold', plain(pathOf(uri)))}\n${facts.length > 0 ? prose(paper, facts.join(', '), '  ') : ''}`;
  const sections = SECTIONS.map(([title, type]) => {
    const rows = marksOf<Mark['type']>(analysed, type).map(({ span, text, value }) => {
      const { line, column } = toFilePlace(corpus, uri, span);
      return `    ${`${line}:${column}`.padEnd(9)} ${style(paper, 'bold', plain(text))}  ${style(paper, 'dim', plain(describe(value)))}\n`;
    });
    return rows.length > 0 ? `  ${title}\n${rows.join('')}` : '';
  });
  return head + sections.join('');
}

/** As editors and terminals open it: path:line:column. */
export function place(paper: Paper, corpus: Corpus, uri: string, span: Span): string {
  const { path, line, column } = toFilePlace(corpus, uri, span);
  const text = style(paper, 'underline', plain(`${path}:${line}:${column}`));
  return paper.hasLinks ? `\u001b]8;;${uri}\u0007${text}\u001b]8;;\u0007` : text;
}
