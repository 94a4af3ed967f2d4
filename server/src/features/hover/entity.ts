import type { Placed } from '../../claims/claim.js';
import type { AnalysedDocument } from '../../corpus/analyse.js';
import type { Corpus } from '../../corpus/corpus.js';
import { documentName } from '../../corpus/documentNames.js';
import type { EntityMention } from '../../marks/mark.js';
import type { Acronym, Written } from '../acronym.js';
import { entityOf } from '../mentions.js';
import type { Line, RichText, Run } from '../richText.js';

/** More aliases and documents than fit on a screen are counted, not listed. */
const MOST = 8;

/** Name, type, other forms, definition, and how often each document mentions it. */
export function entityText(mention: EntityMention, analysed: AnalysedDocument, corpus: Corpus): RichText {
  const entity = entityOf(corpus, analysed, mention);
  const aliases = entity.aliases.slice(0, MOST).join(', ');
  return [
    { runs: [{ strong: entity.name }, ` (${entity.type})`] },
    ...(aliases ? [{ runs: [`Also written ${aliases}`, more(entity.aliases.length)] }] : []),
    ...definitionLine(entity, corpus),
    ...mentionLines(entity, analysed.document.uri, corpus),
  ];
}

/** What an acronym is short for, its definition, and how often each document writes it. */
export function acronymText(acronym: Acronym, uri: string, corpus: Corpus): RichText {
  const name = { runs: [{ strong: acronym.name }] };
  return [name, ...definitionLine(acronym, corpus), ...mentionLines(acronym, uri, corpus)];
}

function definitionLine({ definitions: [definition] }: Pick<Acronym, 'definitions'>, corpus: Corpus): RichText {
  if (!definition) return [];
  const { text, uri, value } = definition;
  const link = { text: documentName(corpus, uri), to: definition };
  return [{ runs: [value.acronym, ' is introduced in ', link, `: “${text}”`] }];
}

/** The first mention of each document as a link, this document's first. */
function mentionLines({ mentions }: Pick<Acronym, 'mentions'>, uri: string, corpus: Corpus): RichText {
  const documents = new Map<string, Placed<Written>[]>();
  for (const mention of mentions) documents.set(mention.uri, [...(documents.get(mention.uri) ?? []), mention]);
  const order = [...documents].sort(([a], [b]) => Number(b === uri) - Number(a === uri));
  const lines = order.slice(0, MOST).map(([, [first, ...rest]]): Line => {
    const count = rest.length === 0 ? '1 mention' : `${rest.length + 1} mentions`;
    const runs: Run[] = [`${count} in `, { text: documentName(corpus, first!.uri), to: first! }];
    return { item: true, runs };
  });
  return documents.size > MOST ? [...lines, { item: true, runs: [more(documents.size).trim()] }] : lines;
}

function more(count: number): string {
  return count > MOST ? ` and ${count - MOST} more` : '';
}
