import type { Claim, Placed } from '../../claims/claim.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Agreement } from '../../features/agreement.js';
import type { Topic } from '../../features/topics.js';
import { pathOf, toFilePlace } from '../places.js';
import type { Reading } from '../read.js';
import { print, spanOf } from './json.js';
import { beside, counted, type Paper, prose, style } from './layout.js';
import { plain } from './plain.js';
import { place } from './text.js';

const STATES: Readonly<Record<Agreement, string>> = {
  disagree: 'Figures disagree',
  agree: 'Figures agree',
  single: 'Stated once',
};

/** The topics with their statements in columns: those that disagree first. */
export function topicsText({ corpus }: Reading, topics: readonly Topic[], paper: Paper): string {
  const states = Object.keys(STATES) as Agreement[];
  const groups = states.map((state) => ({ state, found: topics.filter((topic) => topic.state === state) }));
  const parts = groups.map(({ found, state }) => {
    const head = style(paper, 'bold', `${STATES[state]}: ${counted(found.length, 'topic')}`);
    return found.length === 0 ? '' : `${head}\n\n${found.map((topic) => topicText(paper, corpus, topic)).join('\n')}\n`;
  });
  const counts = groups.map(({ found, state }) => `${found.length} ${COUNTED[state]}`).join(', ');
  return `${parts.join('')}${counted(corpus.documents.size, 'document')}, ${counted(topics.length, 'topic')}: ${counts}.\n`;
}

const COUNTED: Readonly<Record<Agreement, string>> = { disagree: 'disagree', agree: 'agree', single: 'stated once' };

/** A figure that is longer has a line to itself, in characters. */
const WIDEST = 30;

function topicText(paper: Paper, corpus: Corpus, { name, state, statements }: Topic): string {
  const figures = statements.map(({ text }) => plain(text));
  const width = Math.max(...figures.map(({ length }) => (length > WIDEST ? 0 : length)));
  const color = state === 'disagree' ? 'yellow' : 'bold';
  const lines = statements.map(({ span, uri, value }, i) => {
    const figure = figures[i]!;
    const gap = ' '.repeat(Math.max(0, width - figure.length) + 2);
    const head =
      figure.length > WIDEST
        ? `${style(paper, color, figure)}\n${' '.repeat(width + 6)}`
        : style(paper, color, figure) + gap;
    return beside(paper, `    ${head}${place(paper, corpus, uri, span)}`, toldText(value), ' '.repeat(width + 6));
  });
  return `${prose(paper, name, '  ')}${lines.join('')}`;
}

/** What qualifies a figure: a period that is stated, how real it is, what narrows it. */
function toldText({ modality, period, scope }: Claim): string {
  const parts = [
    period && period.basis !== 'document' ? period.text : '',
    modality === 'fact' ? '' : modality,
    ...scope,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The topics with all that was read of their statements. */
export function topicsJson({ corpus, unread }: Reading, topics: readonly Topic[]): string {
  return print({
    topics: topics.map(({ name, state, statements }) => {
      return { name, state, statements: statements.map((statement) => claimJson(corpus, statement)) };
    }),
    unread,
  });
}

function claimJson(corpus: Corpus, { uri, value, ...placed }: Placed<Claim>) {
  const { figure, frame, modality, period, roles, scope, source, topic } = value;
  const { column, line } = toFilePlace(corpus, uri, placed.span);
  const filled = Object.entries(roles).map(([role, { keys, text }]) => [role, { text, keys }]);
  const { span: _, ...mark } = figure;
  return {
    path: pathOf(uri),
    ...spanOf(placed),
    line,
    column,
    topic,
    frame,
    roles: Object.fromEntries(filled),
    figure: mark,
    period,
    modality,
    scope,
    source,
  };
}
