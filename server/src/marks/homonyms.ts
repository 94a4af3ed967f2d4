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
const ocean = gazetteer.get('Atlantic Ocean');

const HOMONYMS: ReadonlyMap<string, Homonym> = new Map(
  georgia &&
    ocean && [
      [
        'The Atlantic',
        {
          other: ocean,
          tells: /\b(?:the|mid-) ?Atlantic(?!\p{L}| (?:reported|wrote|magazine))/u,
          keeps: /\b[Tt]he Atlantic,? (?:\(?(?:19|20)\d\d|\d)|\bThe Atlantic\b/u,
        },
      ],
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

/** What a known name means in a text: Georgia is a country beside Armenia, and a state elsewhere; "the Atlantic" is no magazine. Linear. */
export function senseIn(text: string, entity: KnownEntity): KnownEntity {
  const homonym = HOMONYMS.get(entity.name);
  return homonym?.tells.test(text) && !homonym.keeps.test(text) ? homonym.other : entity;
}

/** Whose the laws of the gazetteer are that are not those of the United States. */
const HOMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'European Union': `European Chips Act|General Data Protection Regulation|Digital Markets Act|Digital Services Act|
Artificial Intelligence Act|Critical Raw Materials Act|Net-Zero Industry Act|Carbon Border Adjustment Mechanism|
Corporate Sustainability Reporting Directive`,
    China: 'Anti-Secession Law|National Security Law',
    'United Kingdom': 'Online Safety Act|Human Rights Act|Companies Act',
    'South Korea': 'K-Chips Act',
  }).flatMap(([home, laws]) => laws.split(/\|\n?/).map((law) => [law, home] as const)),
);

/** Places that stand for those whose laws are meant: "Europe's AI Act". */
const SEATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Europe: 'European Union',
    Brussels: 'European Union',
    Washington: 'United States',
    'Washington, D.C.': 'United States',
    London: 'United Kingdom',
    Beijing: 'China',
    'Hong Kong': 'China',
    Seoul: 'South Korea',
  }),
);

/** How the names of their laws begin. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({ 'European Union': 'European', 'South Korea': 'Korean' }),
);

/** Whose laws are meant beside the name of a place or union; null where it makes none. */
export function homeOf({ name, type }: KnownEntity): string | null {
  if (type === 'country' || name === 'European Union') return name;
  return type === 'region' ? (SEATS.get(name) ?? name) : null;
}

/** Whether a law of the gazetteer cannot be meant behind a country or state: "Taiwan Chips Act" is not the American one. */
export function isForeign(law: KnownEntity, place: KnownEntity): boolean {
  if (law.type !== 'law' || gazetteer.get(law.name) !== law) return false;
  const home = homeOf(place);
  return home !== null && home !== (HOMES.get(law.name) ?? 'United States');
}

/** The known law of a place that is called as another's is: Europe's Chips Act. @param law As written or as its key, without the place. */
export function lawOfPlace(law: string, place: KnownEntity): KnownEntity | null {
  const adjective = ADJECTIVES.get(homeOf(place) ?? '');
  const known = adjective === undefined ? null : gazetteer.get(`${adjective} ${law}`);
  return known?.type === 'law' ? known : null;
}
