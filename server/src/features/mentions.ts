import type { Placed } from '../claims/claim.js';
import { type AnalysedDocument, marksOf } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import { entitiesOf, type Entity as OwnEntity } from '../corpus/identity.js';
import type { AcronymDefinition, EntityMention } from '../marks/mark.js';
import { nameKey } from '../marks/nameKey.js';
import { singular } from '../rules/names/acronymUses.js';
import { remembering } from '../text/remember.js';
import { mentionsOfAcronym, type Written } from './acronym.js';

/** An entity as the whole corpus names it. */
export interface Entity extends Omit<OwnEntity, 'mentions'> {
  /** Under its name or an acronym, in order of documents. */
  readonly mentions: readonly Placed<Written>[];
  /** Where its acronym is introduced. */
  readonly definitions: readonly Placed<AcronymDefinition>[];
}

/** All that the corpus knows of the entity that a mention names. */
export function entityOf(corpus: Corpus, analysed: AnalysedDocument, mention: EntityMention): Entity {
  const own = entitiesIn(analysed).find(({ mentions }) => mentions.some(({ value }) => value === mention));
  const { entityType: type, surface: name } = mention;
  const { key } = own ?? { key: nameKey(name) };
  const documents = [...corpus.documents.values()];
  const forms = documents.flatMap((document) => entitiesIn(document).filter((entity) => entity.key === key));
  const definitions = documents.flatMap((document) =>
    marksOf(document, 'acronym').filter(({ value }) => nameKey(value.expansion) === key),
  );
  const acronyms = new Set(definitions.map(({ value }) => singular(value.acronym)));
  const short = [...acronyms].flatMap((acronym) =>
    mentionsOfAcronym(corpus, acronym, ({ expansion }) => nameKey(expansion) === key),
  );
  const base = own ?? { key, name, type, aliases: [], mentions: [], extents: [] };
  const aliases = new Set(forms.flatMap((form) => form.aliases));
  aliases.delete(base.name);
  const mentions = [...forms.flatMap((form) => form.mentions), ...short];
  return { ...base, aliases: [...aliases], mentions, definitions };
}

/** The entities that a document names. */
export const entitiesIn = remembering(entitiesOf);
