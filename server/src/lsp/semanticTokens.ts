import { type Range, SemanticTokensBuilder } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type SemanticToken,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
  semanticTokens as tokensOf,
} from '../features/semanticTokens.js';
import type { Answer } from './answer.js';
import { fromRange, type Question, toRange } from './positions.js';

/** Colours of marks: whole documents, what changed since the last answer, and what is on the screen. */
export const semanticTokens: Answer = {
  capability: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
  },
  listen(connection, library, client) {
    /** An open document's builder remembers its last answer, which the next is compared with, until it is closed. */
    const builders = new WeakMap<TextDocument, SemanticTokensBuilder>();
    const builderOf = (uri: string): SemanticTokensBuilder => {
      const document = library.opened(uri);
      const builder = (document && builders.get(document)) ?? new SemanticTokensBuilder();
      if (document) builders.set(document, builder);
      return builder;
    };
    const { semanticTokens: requests } = connection.languages;
    requests.on(async ({ textDocument }) => {
      const found = await library.find(textDocument.uri);
      if (!found) return { data: [] };
      const builder = builderOf(found.uri);
      builder.previousResult('');
      return fill(builder, { ...found, client }).build();
    });
    requests.onDelta(async ({ previousResultId, textDocument }) => {
      const found = await library.find(textDocument.uri);
      if (!found) return { data: [] };
      const builder = builderOf(found.uri);
      builder.previousResult(previousResultId);
      return fill(builder, { ...found, client }).buildEdits();
    });
    requests.onRange(async ({ range, textDocument }) => {
      const found = await library.find(textDocument.uri);
      return found ? fill(new SemanticTokensBuilder(), { ...found, client }, range).build() : { data: [] };
    });
  },
};

/** Pushes the tokens of a document, or of a part of it, line by line, as the protocol wants them. */
function fill(builder: SemanticTokensBuilder, question: Question, within?: Range): SemanticTokensBuilder {
  const { corpus, uri } = question;
  const { text } = corpus.documents.get(uri)!.document;
  const { start, end } = within ? fromRange(corpus, uri, within) : { start: 0, end: text.length };
  for (const token of tokensOf(corpus, uri)) {
    if (token.span.end < start || end < token.span.start) continue;
    for (const line of linesOf(token, text)) {
      const { line: row, character } = toRange(corpus, uri, line).start;
      builder.push(row, character, line.end - line.start, TOKEN_TYPES.indexOf(token.type), bitsOf(token));
    }
  }
  return builder;
}

/** The parts of a token on each line, without line breaks and indents. */
function linesOf({ span }: SemanticToken, text: string) {
  return [...text.slice(span.start, span.end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)].map(({ 0: part, index }) => {
    return { start: span.start + index, end: span.start + index + part.length };
  });
}

function bitsOf({ modifiers }: SemanticToken): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
}
