import type { Placed } from '../claims/claim.js';
import { type AnalysedDocument, markAt, marksOf } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { AcronymDefinition, EntityMention, EntityType } from '../marks/mark.js';
import { nameKey } from '../marks/nameKey.js';

/** An entity as the corpus names it. */
export interface Entity {
  /** Its full name. */
  readonly name: string;
  readonly type: EntityType;
  /** The other forms in which it is written, in order of their first use. */
  readonly aliases: readonly string[];
  /** In order of documents and places. */
  readonly mentions: readonly Placed<EntityMention>[];
  /** Where its acronym is introduced. */
  readonly definitions: readonly Placed<AcronymDefinition>[];
}

/** The entity that is mentioned at `offset` (into the file); null where there is none. */
export function entityAt(corpus: Corpus, uri: string, offset: number): Entity | null {
  const analysed = corpus.documents.get(uri);
  const mention = analysed && markAt(analysed, offset)?.marks.find((mark) => mark.type === 'entity');
  return mention ? entityOf(corpus, analysed, mention) : null;
}

/** All that the corpus knows of the entity that a mention names. */
export function entityOf(corpus: Corpus, analysed: AnalysedDocument, mention: EntityMention): Entity {
  const key = entityKey(analysed, mention);
  const documents = [...corpus.documents.values()];
  const mentions = documents.flatMap((document) => mentionsByKey(document).get(key) ?? []);
  const definitions = documents.flatMap((document) =>
    marksOf(document, 'acronym').filter(({ value }) => nameKey(value.expansion) === key),
  );
  const name = mention.known ?? definitions[0]?.value.expansion ?? longest(mentions);
  const surfaces = new Set(mentions.map(({ value }) => value.surface));
  surfaces.delete(name);
  return { name, type: mention.entityType, aliases: [...surfaces], mentions, definitions };
}

/** What all mentions of an entity share: its canonical name, else the full form that the document gives an acronym. */
function entityKey({ context }: AnalysedDocument, { known, surface }: EntityMention): string {
  const full = known ?? (Object.hasOwn(context.definitions, surface) ? context.definitions[surface]! : surface);
  return nameKey(full);
}

/** Made when a document is first asked for and gone with it. */
const indexes = new WeakMap<AnalysedDocument, ReadonlyMap<string, readonly Placed<EntityMention>[]>>();

/** The mentions of a document by what they name, in order of their first mention. */
export function mentionsByKey(analysed: AnalysedDocument): ReadonlyMap<string, readonly Placed<EntityMention>[]> {
  const known = indexes.get(analysed);
  if (known) return known;
  const index = new Map<string, Placed<EntityMention>[]>();
  for (const mention of marksOf(analysed, 'entity')) {
    const key = entityKey(analysed, mention.value);
    const mentions = index.get(key);
    if (mentions) mentions.push(mention);
    else index.set(key, [mention]);
  }
  indexes.set(analysed, index);
  return index;
}

function longest(mentions: readonly Placed<EntityMention>[]): string {
  return mentions.reduce((name, { value }) => (value.surface.length > name.length ? value.surface : name), '');
}
