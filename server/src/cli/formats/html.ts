import { createHash } from 'node:crypto';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type Child, h } from 'hastscript';
import { version } from '../../../../package.json';
import type { Claim, Placed } from '../../claims/claim.js';
import type { Corpus } from '../../corpus/corpus.js';
import { type Topic, topics } from '../../features/topics.js';
import { valueText } from '../../features/valueText.js';
import type { Finding } from '../../rules/rule.js';
import type { Span } from '../../text/document.js';
import type { Unread } from '../../workspace.js';
import type { CheckResult } from '../checkResult.js';
import { toFilePlace } from '../places.js';
import { counted, countedFindings, FILE, severityName } from './layout.js';
import { plain } from './plain.js';
import { forReaders } from './reading.js';
import { shownStatement } from './statement.js';

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --strong: #b3261e; --weak: #2d6a4f }
@media (prefers-color-scheme: dark) { :root { --strong: #ff8a80; --weak: #7bd6a8 } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 80rem; padding: 1rem }
nav ul { display: flex; flex-wrap: wrap; gap: 1.5rem; list-style: none; padding: 0 }
table { border-collapse: collapse; margin: 0 0 2rem; width: 100% }
caption { font-weight: bold; padding: .5rem 0; text-align: left }
th, td { border: 1px solid var(--line); overflow-wrap: break-word; padding: .4rem .6rem; text-align: left; vertical-align: top }
thead th { background: #8882 }
code { font-size: .9em; overflow-wrap: anywhere }
span { white-space: nowrap }
p { margin: 0 0 .3rem }
mark { background: none; color: inherit; font-weight: bold; text-decoration: underline }
.error, .warning, .disagree { color: var(--strong); font-weight: bold }
.agree { color: var(--weak) }
:focus-visible { outline: 3px solid Highlight }
@media print {
  body { font-size: 9pt; max-width: none; padding: 0 }
  nav { display: none }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  a { color: inherit; text-decoration: none }
}
`;

/** The page may show its own style and nothing else: nothing is loaded, nothing runs. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A page of its own, to read, print and file: the findings, and every topic with its statements. */
export function checkHtml({ accepted, corpus, excluded, findings, suppressed, unread }: CheckResult): string {
  const shown = forReaders(findings);
  const listed = topics(corpus);
  const nothing = corpus.documents.size > 0 ? 'nothing to report' : 'nothing was checked';
  const silenced = [
    ...(accepted.length > 0 ? [`${accepted.length} more accepted by the baseline.`] : []),
    ...(suppressed.length > 0 ? [`${suppressed.length} more suppressed in the documents.`] : []),
  ];
  const sections = [
    ['findings', 'Findings', [findingTable(shown, corpus)]],
    ['topics', 'Topics', [topicTable(listed, corpus)]],
    ...(unread.length > 0 ? ([['unread', 'Not read', [fileTable(unread)]]] as const) : []),
    ...(excluded.length > 0 ? ([['excluded', 'Left out', [fileTable(excluded)]]] as const) : []),
  ] as const;
  const summary = `${counted(corpus.documents.size, 'document')} checked: ${countedFindings(FILE, shown) ?? nothing}.`;
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'generator', content: `Crosscheck ${version}` }),
        h('title', 'Crosscheck: fact sheet'),
        h('style', STYLE),
      ]),
      h('body', [
        h('header', [h('h1', 'Fact sheet'), h('p', [summary, ...silenced].join(' '))]),
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
      ]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

function findingTable(findings: readonly Finding[], corpus: Corpus): ElementContent {
  if (findings.length === 0) return h('p', 'Nothing to report.');
  return table(
    'What disagrees, the most severe first',
    ['Severity', 'Finding', 'Here', 'There'],
    findings.map(({ message, related, rule, severity, span, uri }) => [
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

/** A table whose first cells name their rows. */
function table(caption: string, titles: readonly string[], rows: readonly (readonly Child[])[]): ElementContent {
  return h('table', [
    h('caption', caption),
    h('thead', [
      h(
        'tr',
        titles.map((title) => h('th', { scope: 'col' }, title)),
      ),
    ]),
    h(
      'tbody',
      rows.map(([first, ...others]) =>
        h('tr', [h('th', { scope: 'row' }, first), ...others.map((content) => h('td', content))]),
      ),
    ),
  ]);
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
