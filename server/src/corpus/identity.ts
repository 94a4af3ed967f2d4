import type { Placed } from '../claims/claim.js';
import type { EntityMention, EntityType } from '../marks/mark.js';
import { nameKey } from '../marks/nameKey.js';
import { type AnalysedDocument, place } from './analyse.js';
import { nameAuthors } from './authors.js';
import { type Group, groupOf, typeOf } from './entityGroup.js';
import { dropCommonWords, joinDefinitions, joinNumbers, joinShortForms } from './joinNames.js';
import { addLaterMentions } from './laterMentions.js';
import { meaning } from './meaning.js';

/** A law, agreement, organisation, person, … with every place that names it. */
export interface Entity {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  /** Other forms under which it is named, in order of appearance. */
  readonly aliases: readonly string[];
  /** In order of documents and places. */
  readonly mentions: readonly Placed<EntityMention>[];
  /** Mentions with what stands before the name and belongs to it: "President-elect Yoon". See `EntityMention.extent`. */
  readonly extents: readonly Placed<EntityMention>[];
}

/**
 * The entities that a document names, in order of appearance. Mentions are one thing where their canonical names are,
 * and, within the document, where one is plainly the other's short form: a family name, an acronym of its initials, a
 * body without its country. A short form of two things is neither.
 */
export function entitiesOf(analysed: AnalysedDocument): readonly Entity[] {
  const groups = new Map<string, Group>();
  for (const { flow, marks } of analysed.analyses)
    for (const mark of marks) {
      if (mark.type !== 'entity') continue;
      const { key, name, type } = meaning(mark, analysed.context);
      if (key === '') continue;
      const group = groupOf(groups, key, name);
      // "Riba Ferry Union Port Fund" rather than "RFU Port Fund".
      if (type !== 'person' && nameKey(group.name) !== key && nameKey(name) === key) group.name = name;
      group.mentions.push(place(analysed.document, flow, mark, mark.span));
      if (mark.extent) group.extents.push(place(analysed.document, flow, mark, mark.extent));
      group.types.push(type);
    }
  joinDefinitions(groups, analysed);
  joinNumbers(groups, analysed);
  joinShortForms(groups);
  dropCommonWords(groups, analysed);
  addLaterMentions(groups, analysed, nameAuthors(groups, analysed));
  return [...groups.values()].map(toEntity);
}

function toEntity({ key, name, types, ...group }: Group): Entity {
  const [mentions, extents] = [inOrder(group.mentions), inOrder(group.extents)];
  const aliases = new Set(mentions.map((mention) => mention.text));
  aliases.delete(name);
  return { key, name, type: typeOf(types), aliases: [...aliases], mentions, extents };
}

function inOrder(mentions: readonly Placed<EntityMention>[]): readonly Placed<EntityMention>[] {
  return [...mentions].sort((a, b) => a.span.start - b.span.start);
}
