import { gazetteer, type KnownEntity } from './gazetteer.js';

/** A name of two things: what it means where nothing tells, what else it may mean, and the words that tell. */
interface Homonym {
  readonly other: KnownEntity;
  /** Words around that tell the other meaning. */
  readonly tells: RegExp;
  /** Words around that tell the first meaning, whatever else stands there. */
  readonly keeps: RegExp;
}

const georgia = gazetteer.get('Georgian');

const HOMONYMS: ReadonlyMap<string, Homonym> = new Map(
  georgia && [
    [
      'Georgia (US state)',
      {
        other: georgia,
        tells:
          /(?<!\p{L})(?:Tbilisi|Georgian|Armenian?|Azerbaijani?|Moldovan?|Ukraine|Kazakhstan|Abkhazia|Ossetia|Caucasus|Black Sea|EU (?:candidate|membership|accession)|NATO (?:candidate|membership|accession))(?!\p{L})/iu,
        keeps:
          /(?<!\p{L})(?:Atlanta|Savannah|Alabama|Tennessee|Florida|South Carolina|North Carolina|Kentucky|Ohio|Michigan|Texas|Arizona|Governor|Gov|Republican|Democrat)(?!\p{L})/u,
      },
    ],
  ],
);

/** What a known name means in a text: Georgia is a country beside Armenia, and a state elsewhere. Linear. */
export function senseIn(text: string, entity: KnownEntity): KnownEntity {
  const homonym = HOMONYMS.get(entity.name);
  return homonym?.tells.test(text) && !homonym.keeps.test(text) ? homonym.other : entity;
}
