import type { EntityMention } from '../marks/mark.js';
import { nameKey } from '../marks/nameKey.js';
import { OPENERS } from '../marks/nameWords.js';
import { surnameOf } from '../marks/referenceAuthors.js';
import { type AnalysedDocument, type Analysis, type PlacedReference, place } from './analyse.js';
import { type Group, groupOf, typeOf } from './entityGroup.js';

/** A name of one word, as authors and bodies have it. */
const WORD = /^\p{Lu}[\p{L}’'-]{2,}$/u;

/**
 * Tells by the references who somebody is whom the text names by a word alone: "Vik argues", where a reference is by
 * "Vik, O.", is a person, and who publishes what a reference is of ("Orvik, Ports at Risk, 2021") is a body.
 * @returns The words that name an author or publisher wherever they stand.
 */
export function nameAuthors(groups: Map<string, Group>, analysed: AnalysedDocument): ReadonlySet<string> {
  const names = new Set<string>();
  const byBlock = new Map(analysed.references.map((reference) => [reference.block, reference]));
  for (const reference of analysed.references)
    for (const surname of reference.authors.map(surnameOf)) {
      const group = WORD.test(surname) ? groups.get(nameKey(surname)) : undefined;
      if (!group || !isUntold(group)) continue;
      group.types.push('person');
      names.add(surname);
    }
  for (const analysis of analysed.analyses) {
    const reference = byBlock.get(analysis.block as PlacedReference['block']);
    const mention = reference ? publisherIn(analysis, reference) : null;
    if (!mention) continue;
    const isMarked = analysis.marks.some(({ type, span }) => type === 'entity' && span.start === mention.span.start);
    const known = groups.get(nameKey(mention.surface));
    if (known ? !isUntold(known) : isMarked) continue;
    const group = known ?? groupOf(groups, nameKey(mention.surface), mention.surface);
    group.types.push('organization');
    if (!isMarked) group.mentions.push(place(analysed.document, analysis.flow, mention, mention.span));
    names.add(mention.surface);
  }
  return names;
}

/** Whether nothing has told yet what a group is. */
function isUntold({ types, mentions }: Group): boolean {
  return typeOf(types) === 'other' && mentions.every(({ value }) => value.known === null);
}

/** The publisher that a reference begins with; null without. */
function publisherIn({ flow }: Analysis, { publisher }: PlacedReference): EntityMention | null {
  if (publisher === null || !WORD.test(publisher) || OPENERS.has(publisher)) return null;
  const start = /^(?:\P{L}{0,6}|See, (?:e\.g\.|for (?:instance|example)), )$/u.exec(
    flow.text.slice(0, flow.text.indexOf(publisher)),
  );
  if (!start) return null;
  const span = { start: start[0].length, end: start[0].length + publisher.length };
  return /^[,.]/.test(flow.text.slice(span.end))
    ? { type: 'entity', span, surface: publisher, entityType: 'organization', known: null }
    : null;
}
