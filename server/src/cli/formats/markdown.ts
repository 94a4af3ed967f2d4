import type { ListItem, PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Severity } from '../../configuration.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Finding } from '../../rules/rule.js';
import type { Span } from '../../text/document.js';
import type { Unread } from '../../workspace/unread.js';
import type { CheckResult } from '../checkResult.js';
import { toFilePlace } from '../places.js';
import { outcome } from './outcome.js';
import { plain } from './plain.js';
import { forReaders } from './reading.js';
import { shownStatement } from './statement.js';

/** Findings that are shown: GitHub takes no summary of more than 1 MB. */
const MOST = 500;

const BREAK: PhrasingContent = { type: 'html', value: '<br>' };

const SIGNS: Readonly<Record<Severity, string>> = { error: '🛑', warning: '⚠️', information: 'ℹ️', hint: '💡' };

/** A summary for a pull request: counts, a table of the findings, and what was not checked. */
export function checkMarkdown(result: CheckResult): string {
  const { corpus, excluded, findings, unread } = result;
  const shown = forReaders(findings);
  const facts = [outcome(result), ...(shown.length > MOST ? [`The first ${MOST} of ${shown.length} are shown.`] : [])];
  const children: RootContent[] = [
    { type: 'heading', depth: 2, children: [text('Crosscheck')] },
    { type: 'paragraph', children: [text(facts.join(' '))] },
  ];
  if (shown.length > 0) children.push(findingTable(shown.slice(0, MOST), corpus));
  if (unread.length > 0) children.push(...section('Not read', unread));
  if (excluded.length > 0) children.push(...section('Left out', excluded));
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { bullet: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
}

function findingTable(findings: readonly Finding[], corpus: Corpus): RootContent {
  const rows = findings.map((finding) => {
    const { message, related, rule, severity, span, uri } = finding;
    return row([
      [text(SIGNS[severity])],
      [{ type: 'inlineCode', value: rule }, BREAK, text(plain(message))],
      statement(corpus, uri, span),
      related.flatMap((other, i) => [...(i > 0 ? [BREAK] : []), ...statement(corpus, other.uri, other.span)]),
    ]);
  });
  return { type: 'table', children: [row([[], [text('Finding')], [text('Here')], [text('There')]]), ...rows] };
}

/** Its place, and the sentence with the figure in bold. */
function statement(corpus: Corpus, uri: string, span: Span): PhrasingContent[] {
  const { path, line } = toFilePlace(corpus, uri, span);
  const { figure, text: sentence } = shownStatement(corpus, uri, span);
  return [
    { type: 'inlineCode', value: plain(`${path}:${line}`) },
    BREAK,
    text(sentence.slice(0, figure.start)),
    { type: 'strong', children: [text(sentence.slice(figure.start, figure.end))] },
    text(sentence.slice(figure.end)),
  ];
}

function section(title: string, files: readonly Unread[]): RootContent[] {
  const items = files.map(({ path, problem }): ListItem => {
    const children: PhrasingContent[] = [{ type: 'inlineCode', value: plain(path) }, text(` ${plain(problem)}`)];
    return { type: 'listItem', children: [{ type: 'paragraph', children }] };
  });
  return [
    { type: 'heading', depth: 3, children: [text(title)] },
    { type: 'list', ordered: false, spread: false, children: items },
  ];
}

function row(cells: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children): TableCell => ({ type: 'tableCell', children })) };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
