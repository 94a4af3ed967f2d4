import type { Claim, Pair, Placed, Relation } from '../../claims/claim.js';
import { SEVERITIES, type Severity } from '../../configuration.js';
import { type AnalysedDocument, marksOf } from '../../corpus/analyse.js';
import type { Corpus } from '../../corpus/corpus.js';
import { describe, type Mark } from '../../marks/mark.js';
import type { Finding, Related } from '../../rules/rule.js';
import type { Span } from '../../text/document.js';
import type { CheckResult } from '../check.js';
import { pathOf, toFilePlace } from '../places.js';
import type { Reading } from '../read.js';
import { beside, COLORS, counted, prose, quote, style } from './layout.js';
import { shownStatement } from './statement.js';

/** The findings, the most severe first, each with the statements that it is about; then one line that counts them. */
export function checkText({ acceptedCount, corpus, findings, unread }: CheckResult): string {
  const shown = SEVERITIES.flatMap((severity) =>
    joined(once(findings.filter((finding) => finding.severity === severity))),
  );
  const counts = SEVERITIES.flatMap((severity) => {
    const count = shown.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [style(COLORS[severity], counted(count, ...NAMES[severity]))] : [];
  });
  const skipped = unread.length > 0 ? `, ${unread.length} not read` : '';
  const result = counts.length > 0 ? counts.join(', ') : style('green', 'nothing to report');
  const accepted = acceptedCount > 0 ? ` ${acceptedCount} more accepted by the baseline.` : '';
  const summary = `${counted(corpus.documents.size, 'document')} checked${skipped}: ${result}.${accepted}\n`;
  return `${shown.map((finding) => `${findingText(corpus, finding)}\n`).join('')}${summary}`;
}

const NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
};

function findingText(corpus: Corpus, { severity, rule, message, uri, span, related }: Finding): string {
  const color = COLORS[severity];
  const head = `${place(corpus, uri, span)} ${style([color, 'bold'], NAMES[severity][0])} ${style('dim', rule)}\n`;
  const others = related.map((other) => {
    const where = beside(`  ${place(corpus, other.uri, other.span)}`, other.message);
    return where + quote(shownStatement(corpus, other.uri, other.span), [color, 'bold']);
  });
  return head + prose(message, '  ') + quote(shownStatement(corpus, uri, span), [color, 'bold']) + others.join('');
}

/** Both sides of a disagreement carry a finding; a reader needs one of them. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.filter((finding) => {
    const here = key(finding);
    if (finding.related.some((other) => said.has(`${finding.rule} ${key(other)} ${here}`))) return false;
    for (const other of finding.related) said.add(`${finding.rule} ${here} ${key(other)}`);
    return true;
  });
}

/** One finding for all that a rule has against one place: what else it says stands at the related places. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.rule} ${key(finding)} ${finding.related.length > 0 ? '' : finding.message}`;
    const same = places.get(place);
    places.set(place, same ? { ...same, related: [...same.related, ...finding.related] } : finding);
  }
  return [...places.values()];
}

function key({ uri, span }: Finding | Related): string {
  return `${uri}:${span.start}-${span.end}`;
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  conflict: 'conflict',
  agree: 'agree',
  'differs-by-scope': 'other scope',
  'differs-by-period': 'other period',
};

/** The pairs, conflicts first. */
export function compareText({ corpus }: Reading): string {
  const pairs = corpus.pairs();
  const relations = Object.keys(RELATIONS) as Relation[];
  const sorted = relations.flatMap((relation) => pairs.filter((pair) => pair.relation === relation));
  const counts = relations.map((relation) => {
    return `${pairs.filter((pair) => pair.relation === relation).length} ${RELATIONS[relation]}`;
  });
  const summary = `${counted(corpus.documents.size, 'document')}, ${pairs.length} pairs: ${counts.join(', ')}.\n`;
  return `${sorted.map((pair) => `${pairText(corpus, pair)}\n`).join('')}${summary}`;
}

function pairText(corpus: Corpus, { a, b, relation, topic, why }: Pair): string {
  const color = relation === 'conflict' ? 'yellow' : 'green';
  const side = ({ uri, span }: Placed<Claim>) =>
    `  ${place(corpus, uri, span)}\n${quote(shownStatement(corpus, uri, span), [color, 'bold'])}`;
  return `${style([color, 'bold'], RELATIONS[relation])} ${style('bold', topic)}\n${prose(why, '  ')}${side(a)}${side(b)}`;
}

/** The marks of each document by type, in order of their places. */
export function marksText({ corpus }: Reading): string {
  return [...corpus.documents.values()].map((analysed) => documentText(corpus, analysed)).join('\n');
}

const SECTIONS = [
  ['figures', 'quantity'],
  ['dates', 'date'],
  ['names', 'entity'],
  ['acronyms', 'acronym'],
  ['citations', 'marker'],
  ['cross-references', 'crossref'],
] as const;

function documentText(corpus: Corpus, analysed: AnalysedDocument): string {
  const { metadata, uri } = analysed.document;
  const facts = [metadata.title, metadata.publisher, metadata.date].filter((fact) => fact !== null);
  const head = `${style('bold', pathOf(uri))}\n${facts.length > 0 ? prose(facts.join(', '), '  ') : ''}`;
  const sections = SECTIONS.map(([title, type]) => {
    const rows = marksOf<Mark['type']>(analysed, type).map(({ span, text, value }) => {
      const { line, column } = toFilePlace(corpus, uri, span);
      return `    ${`${line}:${column}`.padEnd(9)} ${style('bold', text)}  ${style('dim', describe(value))}\n`;
    });
    return rows.length > 0 ? `  ${title}\n${rows.join('')}` : '';
  });
  return head + sections.join('');
}

/** As editors and terminals open it: path:line:column. */
function place(corpus: Corpus, uri: string, span: Span): string {
  const { path, line, column } = toFilePlace(corpus, uri, span);
  return style('underline', `${path}:${line}:${column}`);
}
