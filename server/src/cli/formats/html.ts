import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Claim, Placed } from '../../claims/claim.js';
import type { Corpus } from '../../corpus/corpus.js';
import { page, table } from '../../features/page.js';
import { type Topic, topics } from '../../features/topics.js';
import { valueText } from '../../features/valueText.js';
import type { Span } from '../../text/document.js';
import type { Unread } from '../../workspace/unread.js';
import type { CheckResult } from '../checkResult.js';
import { toFilePlace } from '../places.js';
import { severityName } from './layout.js';
import { outcome } from './outcome.js';
import { plain } from './plain.js';
import { forReaders } from './reading.js';
import { shownStatement } from './statement.js';

/** A page of its own, to read, print and file: the findings, and every topic with its statements. */
export function checkHtml(result: CheckResult): string {
  const { corpus, excluded, unread } = result;
  const sections = [
    ...(corpus.documents.size > 0
      ? ([
          ['findings', 'Findings', [findingTable(result)]],
          ['topics', 'Topics', [topicTable(topics(corpus), corpus)]],
        ] as const)
      : []),
    ...(unread.length > 0 ? ([['unread', 'Not read', [fileTable(unread)]]] as const) : []),
    ...(excluded.length > 0 ? ([['excluded', 'Left out', [fileTable(excluded)]]] as const) : []),
  ] as const;
  return page('Crosscheck: fact sheet', [
    h('header', [h('h1', 'Fact sheet'), h('p', outcome(result))]),
    h('nav', { ariaLabel: 'Sections' }, [
      h(
        'ul',
        sections.map(([id, title]) => h('li', h('a', { href: `#${id}` }, title))),
      ),
    ]),
    h(
      'main',
      sections.map(([id, title, content]) =>
        h('section', { ariaLabelledBy: id }, [h('h2', { id }, title), ...content]),
      ),
    ),
  ]);
}

function findingTable({ corpus, findings }: CheckResult): ElementContent {
  if (findings.length === 0) return h('p', 'No findings are reported.');
  return table(
    'What disagrees, the most severe first',
    ['Severity', 'Finding', 'Here', 'There'],
    forReaders(findings).map(({ message, related, rule, severity, span, uri }) => [
      h('span', { class: severity }, severityName(severity)),
      [h('p', plain(message)), h('code', rule)],
      statement(corpus, uri, span),
      related.flatMap((other) => statement(corpus, other.uri, other.span)),
    ]),
  );
}

const STATES: Readonly<Record<Topic['state'], string>> = {
  disagree: 'statements disagree',
  agree: 'statements agree',
  single: 'one statement',
};

function topicTable(listed: readonly Topic[], corpus: Corpus): ElementContent {
  if (listed.length === 0) return h('p', 'No figures were found.');
  return table(
    'Every figure by what it is about',
    ['Topic', 'State', 'Value', 'Statement'],
    listed.flatMap(({ name, state, statements }) =>
      statements.map((each) => [
        plain(name),
        h('span', { class: state }, STATES[state]),
        valueIn(each),
        statement(corpus, each.uri, each.span),
      ]),
    ),
  );
}

function valueIn({ text, value: { figure } }: Placed<Claim>): string {
  return plain(figure.type === 'quantity' ? valueText(figure) : text);
}

function fileTable(files: readonly Unread[]): ElementContent {
  return table(
    'Files that were not checked',
    ['File', 'Why'],
    files.map(({ path, problem }) => [h('code', plain(path)), plain(problem)]),
  );
}

/** The place, and the sentence with the figure marked. */
function statement(corpus: Corpus, uri: string, span: Span): ElementContent[] {
  const { path, line, column } = toFilePlace(corpus, uri, span);
  const { figure, text } = shownStatement(corpus, uri, span);
  return [
    h('p', [text.slice(0, figure.start), h('mark', text.slice(figure.start, figure.end)), text.slice(figure.end)]),
    h('p', h('code', plain(`${path}:${line}:${column}`))),
  ];
}
