import type { Placed } from '../claims/claim.js';
import type { ClaimContext } from '../claims/context.js';
import { alignmentCost, partsOf } from '../marks/abbreviation.js';
import type { EntityMention, EntityType } from '../marks/mark.js';
import { nameKey } from '../marks/nameKey.js';
import { canonicalName } from '../marks/names.js';
import { isFamilyName } from '../marks/people.js';
import { type AnalysedDocument, marksOf } from './analyse.js';

/** A law, agreement, organisation, person, … with every place that names it. */
export interface Entity {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  /** Other forms under which it is named, in order of appearance. */
  readonly aliases: readonly string[];
  /** In order of documents and places. */
  readonly mentions: readonly Placed<EntityMention>[];
}

/** Mentions that are one thing so far; `key` may change while groups are joined. */
interface Group {
  readonly key: string;
  /** Its own key and those of the groups that joined it. */
  readonly keys: string[];
  name: string;
  readonly mentions: Placed<EntityMention>[];
  readonly types: EntityType[];
}

/**
 * The entities that a document names, in order of appearance. Mentions are one thing where their canonical names are,
 * and, within the document, where one is plainly the other's short form: a family name, an acronym of its initials, a
 * body without its country. A short form of two things is neither.
 */
export function entitiesOf(analysed: AnalysedDocument): readonly Entity[] {
  const groups = new Map<string, Group>();
  for (const placed of marksOf(analysed, 'entity')) {
    const { key, name, type } = meaning(placed.value, analysed.context);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) {
      group.mentions.push(placed);
      group.types.push(type);
    } else groups.set(key, { key, keys: [key], name, mentions: [placed], types: [type] });
  }
  joinDefinitions(groups, analysed);
  joinShortForms(groups);
  return [...groups.values()].map(toEntity);
}

/** The entities of several documents: those of one key are one, under the name that most mentions give it. */
export function entitiesAcross(documents: Iterable<AnalysedDocument>): readonly Entity[] {
  const groups = new Map<string, Group>();
  for (const document of documents)
    for (const { key, name, type, mentions } of entitiesOf(document)) {
      const group = groups.get(key);
      if (group) {
        group.mentions.push(...mentions);
        group.types.push(...mentions.map(() => type));
      } else groups.set(key, { key, keys: [key], name, mentions: [...mentions], types: mentions.map(() => type) });
    }
  return [...groups.values()].map(toEntity);
}

/** What one mention means in its document. */
function meaning(mention: EntityMention, context: ClaimContext): { key: string; name: string; type: EntityType } {
  if (mention.known !== null && !Object.hasOwn(context.definitions, mention.surface))
    return { key: nameKey(mention.known), name: mention.known, type: mention.entityType };
  const canonical = canonicalName(mention.surface, context.definitions, context.names);
  if (mention.entityType !== 'person') {
    const type = mention.entityType === 'other' ? canonical.type : mention.entityType;
    return { ...canonical, type };
  }
  const name = withoutTitle(canonical.name);
  return { key: personKey(name), name, type: 'person' };
}

/** A person's key: without initials and "Jr.", so that "Mary J. Holm" is "Mary Holm". */
function personKey(name: string): string {
  const known = canonicalName(name);
  if (known.type === 'person') return known.key;
  const words = nameKey(name).split(' ');
  const kept = words.filter((word, i) => i === 0 || (word.length > 1 && !/^(?:jr|sr|wm)$/.test(word)));
  return kept.join(' ');
}

function withoutTitle(name: string): string {
  return name.replace(
    /^(?:(?:Vice |Deputy |Assistant |Prime |Foreign |Under|Former )*(?:President-[Ee]lect|President|Secretary|Minister|Senator|Governor|Ambassador|Professor|Chairman|Chancellor|Premier|Representative|Director|Commissioner|General|Admiral|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Sen\.?|Rep\.?|Gov\.?|Prof\.?|Gen\.?) )+/,
    '',
  );
}

/**
 * Joins what the definitions of one acronym name: "… (ABC)" twice with a word changed is a slip of the pen, not a second
 * body; and in "Making Ports Safer (MPS) and Cleaner Act", MPS is the act.
 */
function joinDefinitions(groups: Map<string, Group>, analysed: AnalysedDocument): void {
  const { definitions, names } = analysed.context;
  for (const { marks } of analysed.analyses)
    for (const mark of marks) {
      if (mark.type !== 'acronym') continue;
      const meant = groups.get(canonicalName(mark.acronym, definitions, names).key);
      const whole = marks.find((m) => m.type === 'entity' && m.span.start === mark.expansionSpan.start);
      if (whole?.type !== 'entity') continue;
      const named = groups.get(meaning(whole, analysed.context).key);
      if (!meant || !named || meant === named) continue;
      const nested = whole.span.end > mark.span.end;
      if (nested || sharesMostWords(meant.key, named.key)) join(groups, nested ? named : meant, nested ? meant : named);
    }
}

function sharesMostWords(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  const other = b.split(' ');
  return other.filter((word) => words.has(word)).length > 0.6 * Math.max(words.size, other.length);
}

function join(groups: Map<string, Group>, into: Group, from: Group): void {
  into.keys.push(...from.keys);
  into.mentions.push(...from.mentions);
  into.types.push(...from.types.filter((type) => type !== 'other'));
  groups.delete(from.key);
}

/** Joins groups whose name is a short form of exactly one other's. */
function joinShortForms(groups: Map<string, Group>): void {
  const all = [...groups.values()];
  for (const short of all) {
    const longer = all.filter((long) => long !== short && groups.has(long.key) && isShortFor(short, long));
    if (longer.length !== 1 || !groups.has(short.key)) continue;
    const [long] = longer;
    join(groups, long!, short);
  }
}

function isShortFor(short: Group, long: Group): boolean {
  const shortType = typeOf(short.types);
  const longType = typeOf(long.types);
  if (longType === 'person')
    return (
      !/^\p{Lu}+$/u.test(short.name) &&
      (shortType === 'person' || shortType === 'other') &&
      isFamilyNameOf(short.key, long.key)
    );
  if (longType === 'country' || longType === 'region') return false;
  if (shortType === 'other' && isAcronymOf(short.name, long.name)) return true;
  if (shortType !== longType && shortType !== 'other') return false;
  const words = short.key.split(' ').length;
  if (long.key.endsWith(` ${short.key}`)) return words > 3;
  const full = long.keys.find((key) => key.startsWith(`${short.key} `));
  if (full === undefined) return false;
  const rest = full.slice(short.key.length + 1);
  return words > 1 && /^(?:(?:for|on) |(?:strategy|plan|initiative|program|project|agreement|framework)$)/.test(rest);
}

/** The last word of a name, or the first of one in East Asian order ("moon jae in"). */
function isFamilyNameOf(short: string, name: string): boolean {
  if (name.endsWith(` ${short}`) && name.indexOf(' ') === name.length - short.length - 1) return true;
  const words = name.split(' ');
  if (short.includes(' '))
    return words.length > 2 && name.endsWith(` ${short}`) && /^(?:de|del|van|von|da|di) /.test(short);
  if (words.length < 2) return false;
  const familyFirst = isFamilyName(capital(short)) || (words.length === 3 && words[2]!.length < 6);
  return words.at(-1) === short || (words[0] === short && familyFirst);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Whether each word of a name gives the acronym a letter, small words aside. */
function isAcronymOf(acronym: string, name: string): boolean {
  if (!/^\p{Lu}{3,}$/u.test(acronym)) return false;
  return alignmentCost(acronym.toLowerCase(), partsOf(name)) < 0.3;
}

function toEntity({ key, name, mentions, types }: Group): Entity {
  const aliases = new Set(mentions.map((mention) => mention.text));
  aliases.delete(name);
  return { key, name, type: typeOf(types), aliases: [...aliases], mentions };
}

/** The type that most mentions give, where one gives any. */
function typeOf(types: readonly EntityType[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const type of types) if (type !== 'other') counts.set(type, (counts.get(type) ?? 0) + 1);
  let best: EntityType = 'other';
  for (const [type, count] of counts) if (best === 'other' || count > counts.get(best)!) best = type;
  return best;
}
