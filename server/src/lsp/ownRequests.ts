import type { ClientCapabilities } from 'vscode-languageserver';
import { documentName } from '../corpus/documentNames.js';
import { canonicalEdit } from '../features/canonical.js';
import { compareDocuments } from '../features/compareDocuments.js';
import { statementSheet } from '../features/comparison.js';
import { conflictsIn } from '../features/conflicts.js';
import { explain, figuresIn } from '../features/explain.js';
import { explanationMarkdown } from '../features/explanationMarkdown.js';
import { factSheet, facts } from '../features/factSheet.js';
import { ignoreEdit } from '../features/ignore.js';
import { ruleMarkdown } from '../features/ruleMarkdown.js';
import { rules } from '../rules/index.js';
import { nameOf } from '../text/document.js';
import type { Answer, Library } from './answer.js';
import { toWorkspaceEdit } from './convert.js';
import { fromPosition, fromRange, hrefOf, toLocation, toPosition, toStatement } from './positions.js';
import type { Requests } from './protocol.js';
import { countTopics, listTopics } from './topicLists.js';

/** What our own client asks beyond the protocol. */
export const ownRequests: readonly Answer[] = [
  own('crosscheck/topicCounts', ({ corpora }, { words }) => countTopics(corpora, words)),
  own('crosscheck/topics', ({ corpora }, { state, words }) => listTopics(corpora, state, words)),
  own('crosscheck/disagreements', () => rules.filter((rule) => rule.isDisagreement).map(({ id }) => id)),
  own('crosscheck/conflictsAt', async (library, { position, textDocument }) => {
    const found = await library.find(textDocument.uri);
    if (!found) return [];
    const { corpus, uri } = found;
    const offset = fromPosition(corpus, uri, position);
    const conflicts = conflictsIn(corpus, uri, { start: offset, end: offset });
    const sides = [...conflicts.slice(0, 1).map(({ here }) => here), ...conflicts.map(({ there }) => there)];
    return sides.map((place) => toLocation(corpus, place));
  }),
  own('crosscheck/explain', async (library, { position, textDocument }) => {
    const found = await library.find(textDocument.uri);
    if (!found) return '';
    const { corpus, uri } = found;
    const offset = fromPosition(corpus, uri, position);
    const pages = figuresIn(corpus, uri, { start: offset, end: offset }).map((figure) =>
      explanationMarkdown(
        explain(corpus, figure),
        (one) => documentName(corpus, one),
        (place) => hrefOf(corpus, place),
      ),
    );
    return pages.join('\n---\n\n');
  }),
  own('crosscheck/rule', (_, { id }) => {
    const rule = rules.find((each) => each.id === id);
    return rule ? ruleMarkdown(rule) : '';
  }),
  own('crosscheck/statement', async (library, { range, textDocument }) => {
    const found = await library.find(textDocument.uri);
    if (!found) return '';
    const { corpus, uri } = found;
    return statementSheet(corpus, { uri, span: fromRange(corpus, uri, range) });
  }),
  own('crosscheck/others', async (library, { textDocument }) => {
    const found = await library.find(textDocument.uri);
    const known = found ? [...found.corpus.documents.keys()] : [];
    return known.filter((uri) => uri !== found?.uri).sort();
  }),
  own('crosscheck/compare', async (library, { other, textDocument }) => {
    const [left, right] = [await library.find(textDocument.uri), await library.find(other.uri)];
    if (!left || !right || left.corpus !== right.corpus) return [];
    return compareDocuments(left.corpus, left.uri, right.uri).map((row) => ({
      ...row,
      left: toStatement(left.corpus, row.left),
      right: toStatement(left.corpus, row.right),
    }));
  }),
  own('crosscheck/factSheet', async (library, { format, textDocument }) => {
    const found = await library.find(textDocument.uri);
    if (!found) return '';
    const { corpus, uri } = found;
    const { title } = corpus.documents.get(uri)!.document.metadata;
    const rows = facts(corpus, uri, (at, offset) => {
      const { character, line } = toPosition(corpus, at, offset);
      return `${line + 1}:${character + 1}`;
    });
    return factSheet(rows, title ?? nameOf(uri), format);
  }),
  own('crosscheck/ignore', async (library, { range, textDocument, ...ignored }, client) => {
    const found = await library.find(textDocument.uri);
    const edit = found && ignoreEdit(found.corpus, found.uri, fromRange(found.corpus, found.uri, range), ignored);
    return edit && toWorkspaceEdit([edit], `Ignore ${ignored.rule}`, { ...found, client });
  }),
  own('crosscheck/makeCanonical', async (library, { range, textDocument }, client) => {
    const found = await library.find(textDocument.uri);
    if (!found?.settings) return null;
    const { corpus, settings, uri } = found;
    const [figure] = figuresIn(corpus, uri, fromRange(corpus, uri, range));
    const edit = figure && canonicalEdit(corpus, figure, settings);
    return edit ? toWorkspaceEdit([edit], figure.text, { ...found, client }) : null;
  }),
];

function own<M extends keyof Requests>(
  method: M,
  answer: (
    library: Library,
    params: Requests[M]['params'],
    client: ClientCapabilities,
  ) => Requests[M]['result'] | Promise<Requests[M]['result']>,
): Answer {
  return {
    capability: {},
    listen: (connection, library, client) =>
      connection.onRequest<unknown, void>(method, async (params: Requests[M]['params']) =>
        answer(library, params, client),
      ),
  };
}
