import type { EntityMention, EntityType } from './mark.js';
import { isOfBody } from './people.js';
import { kindBefore, kindBehind } from './statedTypes.js';

/** What stands between the members of a list. */
const BETWEEN = /^(?:\)?, (?:the )?|\)?,? (?:and|or) (?:the )?| \(|\/)$/;

/** What stands in front of a name that opens a sentence and is in no list. */
const FRONT = /(?:^|[.;:] )(?:In|At|Near|From|According to) $/;

/** Words that close the names of bodies and of firms: what nothing else tells is a body. */
const EITHER = /(?:Group|Consortium)$/;

/**
 * Types what only its list tells: "Nikon, Kalvex and Canon" has two companies, "firms such as Kalvex" says it, "Nikon’s
 * Orvo and Canon’s Kalvo" are what firms make.
 */
export function typedByList(text: string, list: readonly EntityMention[]): readonly EntityMention[] {
  if (!list.some((each) => isOpen(each) || MADE.test(each.surface))) return list;
  const typed = [...list];
  for (let from = 0, to = 1; from < list.length; from = to, to = from + 1) {
    // "In Everett, Boeing and other firms": the place is in front of the list.
    const isFronted = FRONT.test(text.slice(0, list[from]!.span.start));
    while (to < list.length && !(isFronted && to === from + 1) && BETWEEN.test(between(text, list, to))) to++;
    const members = list.slice(from, to);
    if (!members.some(isOpen)) continue;
    const kind =
      kindOf(text, members) ?? commonType(members) ?? bracketType(text, members) ?? peopleType(text, members);
    if (kind === null) continue;
    for (const [i, member] of members.entries())
      if (mayBe(kind, member)) typed[from + i] = { ...member, entityType: kind };
  }
  typeProducts(text, typed);
  return typed;
}

function between(text: string, list: readonly EntityMention[], i: number): string {
  return text.slice(list[i - 1]!.span.end, list[i]!.span.start);
}

/** Whether a list may tell what a name is. */
function isOpen({ entityType, known, surface }: EntityMention): boolean {
  return entityType === 'other' || (entityType === 'organization' && known === null && EITHER.test(surface));
}

/** "Oslo, Lima, Arica, Ferry Income Fund Trial": no place has three words that nothing else tells. */
function mayBe(kind: EntityType, member: EntityMention): boolean {
  if (kind === 'region' && /\S \S+ \S/.test(member.surface)) return false;
  return member.entityType === 'other' || (kind === 'company' && isOpen(member));
}

/** What the words around a list call its members; null where they say nothing. */
function kindOf(text: string, members: readonly EntityMention[]): EntityType | null {
  return kindBefore(text, members[0]!.span.start) ?? kindBehind(text, members.at(-1)!.span.end);
}

/** "Norway (Kalvex, Nikon, Canon) and Peru (Orvik)": as {@link commonType}, of what stands in brackets behind places. */
function bracketType(text: string, members: readonly EntityMention[]): EntityType | null {
  const isPlace = ({ entityType, span }: EntityMention) =>
    (entityType === 'country' || entityType === 'region') && text.startsWith(' (', span.end);
  return commonType(members.filter((member) => !isPlace(member)));
}

/** The type of two companies or two places among three names or more, where no other name has another; null without. */
function commonType(members: readonly EntityMention[]): EntityType | null {
  const types = members.map(({ entityType }) => entityType).filter((type) => type !== 'other');
  const [type] = types;
  if (members.length < 3 || types.length < 2 || types.some((other) => other !== type)) return null;
  return type === 'company' || type === 'region' ? type : null;
}

/** "Vik, Kalve and Berg at the Riba Institute": family names in a row, and what their bearers are or do behind them. */
function peopleType(text: string, members: readonly EntityMention[]): EntityType | null {
  const isName = ({ entityType, surface }: EntityMention) =>
    /^(?:other|person)$/.test(entityType) && /^\p{Lu}[\p{Ll}’'-]+$/u.test(surface);
  if (members.length < 2 || !members.every(isName)) return null;
  const last = members.at(-1)!;
  const tells = last.entityType === 'person' || isOfBody(last.surface, text.slice(last.span.end, last.span.end + 120));
  return tells ? 'person' : null;
}

/** Behind a name: what a firm calls what it makes. */
const MAKES =
  /^[*_]{0,2} (?:\p{Ll}[\p{Ll}-]* )?(?:app|chatbots?|chips?|engine|models?|operating system|phones?|platforms?|processors?|services?|software|store|suite|system|tools?)(?![\p{L}-])/u;

/** Last words of names of what firms make. */
const MADE = /(?:^| )(?:Assistant|Cloud|Engine|Network|Platform|Store|Suite|System)$/;

/** Behind a person's name. */
const SPEAKS = /^,? (?:said|says|told|argue[ds]|warn(?:ed|s)|wrote|who)\b/;

/** "Nikon’s Oita and Canon’s Arica plants": places of firms. */
const PLACED = /^ (?:plants?|sites?|fabs?|campus(?:es)?|factor(?:y|ies)|mills?|yards?|offices?|mines?)\b/;

/** "Nikon’s Orvo platform", "Nikon’s Open Kalvo Network". */
function isMadeBy(text: string, typed: readonly EntityMention[], i: number): boolean {
  const { entityType, known, span, surface } = typed[i]!;
  if (known !== null || typed[i - 1]!.entityType !== 'company' || !/^['’]s $/.test(between(text, typed, i)))
    return false;
  if (entityType === 'other' && MAKES.test(text.slice(span.end, span.end + 40))) return true;
  return /^(?:other|program|organization)$/.test(entityType) && MADE.test(surface);
}

/** "Nikon’s Orvo and Canon’s Kalvo": of two firms in a row, each with a name of its own, the names are products. */
function typeProducts(text: string, typed: EntityMention[]): void {
  const isMade = (i: number) =>
    typed[i - 1]?.entityType === 'company' &&
    typed[i]?.entityType === 'other' &&
    /^['’]s $/.test(between(text, typed, i)) &&
    !SPEAKS.test(text.slice(typed[i]!.span.end, typed[i]!.span.end + 12));
  for (let i = 1; i < typed.length; i++)
    if (isMadeBy(text, typed, i)) typed[i] = { ...typed[i]!, entityType: 'product' };
  for (let i = 1; i + 2 < typed.length; i++) {
    if (!isMade(i) || !isMade(i + 2) || !BETWEEN.test(between(text, typed, i + 1))) continue;
    let last = i;
    while (isMade(last + 2) && BETWEEN.test(between(text, typed, last + 1))) last += 2;
    if (PLACED.test(text.slice(typed[last]!.span.end, typed[last]!.span.end + 24))) continue;
    for (let made = i; made <= last; made += 2) typed[made] = { ...typed[made]!, entityType: 'product' };
  }
}
