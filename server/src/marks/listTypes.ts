import type { EntityMention, EntityType } from './mark.js';
import { kindBefore, kindBehind } from './statedTypes.js';

/** What stands between the members of a list. */
const BETWEEN = /^(?:\)?, (?:the )?|\)?,? (?:and|or) (?:the )?| \()$/;

/** What stands in front of a name that opens a sentence and is in no list. */
const FRONT = /(?:^|[.;:] )(?:In|At|Near|From|According to) $/;

/** Words that close the names of bodies and of firms: what nothing else tells is a body. */
const EITHER = /(?:Group|Consortium)$/;

/**
 * Types what only its list tells: "Nikon, Kalvex and Canon" has two companies, "firms such as Kalvex" says it, "Nikon’s
 * Orvo and Canon’s Kalvo" are what firms make.
 */
export function typedByList(text: string, list: readonly EntityMention[]): readonly EntityMention[] {
  if (!list.some(isOpen)) return list;
  const typed = [...list];
  for (let from = 0, to = 1; from < list.length; from = to, to = from + 1) {
    // "In Everett, Boeing and other firms": the place is in front of the list.
    const isFronted = FRONT.test(text.slice(0, list[from]!.span.start));
    while (to < list.length && !(isFronted && to === from + 1) && BETWEEN.test(between(text, list, to))) to++;
    const members = list.slice(from, to);
    if (!members.some(isOpen)) continue;
    const kind = kindOf(text, members) ?? commonType(members);
    if (kind === null) continue;
    for (const [i, member] of members.entries())
      if (member.entityType === 'other' || (kind === 'company' && isOpen(member)))
        typed[from + i] = { ...member, entityType: kind };
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

/** What the words around a list call its members; null where they say nothing. */
function kindOf(text: string, members: readonly EntityMention[]): EntityType | null {
  return kindBefore(text, members[0]!.span.start) ?? kindBehind(text, members.at(-1)!.span.end);
}

/** The type of two companies or two places among three names or more, where no other name has another; null without. */
function commonType(members: readonly EntityMention[]): EntityType | null {
  const types = members.map(({ entityType }) => entityType).filter((type) => type !== 'other');
  const [type] = types;
  if (members.length < 3 || types.length < 2 || types.some((other) => other !== type)) return null;
  return type === 'company' || type === 'region' ? type : null;
}

/** Behind a person's name. */
const SPEAKS = /^,? (?:said|says|told|argue[ds]|warn(?:ed|s)|wrote|who)\b/;

/** "Nikon’s Oita and Canon’s Arica plants": places of firms. */
const PLACED = /^ (?:plants?|sites?|fabs?|campus(?:es)?|factor(?:y|ies)|mills?|yards?|offices?|mines?)\b/;

/** "Nikon’s Orvo and Canon’s Kalvo": of two firms in a row, each with a name of its own, the names are products. */
function typeProducts(text: string, typed: EntityMention[]): void {
  const isMade = (i: number) =>
    typed[i - 1]?.entityType === 'company' &&
    typed[i]?.entityType === 'other' &&
    /^['’]s $/.test(between(text, typed, i)) &&
    !SPEAKS.test(text.slice(typed[i]!.span.end, typed[i]!.span.end + 12));
  for (let i = 1; i + 2 < typed.length; i++) {
    if (!isMade(i) || !isMade(i + 2) || !BETWEEN.test(between(text, typed, i + 1))) continue;
    let last = i;
    while (isMade(last + 2) && BETWEEN.test(between(text, typed, last + 1))) last += 2;
    if (PLACED.test(text.slice(typed[last]!.span.end, typed[last]!.span.end + 24))) continue;
    for (let made = i; made <= last; made += 2) typed[made] = { ...typed[made]!, entityType: 'product' };
  }
}
