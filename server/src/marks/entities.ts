import { runsOf } from './capitals.js';
import { ENTITY_EXAMPLES } from './entities.examples.js';
import { blanked } from './headlines.js';
import { legalCitations } from './legal.js';
import type { EntityMention } from './mark.js';
import { NameReader } from './nameReader.js';
import { defineRecogniser } from './recogniser.js';

export const entities = defineRecogniser<EntityMention>({
  id: 'entity',
  docs: `Names: those that a definition in the text, the gazetteer or the configuration knows, those whose form tells what
they are ("… Act", "Ministry of …", "President …"), acronyms, and other words that are capitalised within a sentence.
Capitals at the start of a sentence and in titles tell nothing, and are left alone unless the name is known.`,
  examples: ENTITY_EXAMPLES,
  recognise({ text }, context, earlier) {
    const found = new NameReader(text, context, earlier);
    const markers = earlier.filter((mark) => mark.type === 'marker').map((mark) => mark.span);
    const cited = legalCitations(text);
    const laws = cited.filter(({ kind }) => LAW_KINDS.has(kind));
    const apart = [...markers, ...cited.map((citation) => citation.span)];
    for (const run of runsOf(blanked(text, apart))) found.read(run);
    const more = [
      ...found.definedInLowerCase(),
      ...laws.map(({ span, name }): EntityMention => {
        return { type: 'entity', span, surface: text.slice(span.start, span.end), entityType: 'law', known: name };
      }),
    ];
    const names = typedByList(text, found.list);
    return more.length > 0 ? inOrder([...names, ...more]) : names;
  },
});

/** What stands between the members of a list. */
const BETWEEN = /^(?:\)?, |\)?,? (?:and|or) | \()$/;

/** "Nikon, Kalvex and Canon": in a list with two companies or two places, what nothing else tells is one more. */
function typedByList(text: string, list: readonly EntityMention[]): readonly EntityMention[] {
  if (list.length < 3 || !list.some((mention) => mention.entityType === 'other')) return list;
  const typed = [...list];
  for (let from = 0, to = 1; from < list.length; from = to, to = from + 1) {
    while (to < list.length && BETWEEN.test(text.slice(list[to - 1]!.span.end, list[to]!.span.start))) to++;
    const members = list.slice(from, to);
    const types = new Set(members.map(({ entityType }) => entityType));
    types.delete('other');
    const [type] = types;
    if (members.length < 3 || types.size !== 1 || (type !== 'company' && type !== 'region')) continue;
    if (members.filter(({ entityType }) => entityType === type).length < 2) continue;
    for (const [i, member] of members.entries())
      if (member.entityType === 'other') typed[from + i] = { ...member, entityType: type };
  }
  return typed;
}

/** Citations by number that name a law, not a page of a register. */
const LAW_KINDS: ReadonlySet<string> = new Set(['statute', 'regulation', 'law', 'bill', 'order', 'section', 'act']);

/** In order and without overlap; of two that overlap the first stands. */
function inOrder(mentions: EntityMention[]): readonly EntityMention[] {
  let end = 0;
  return mentions
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
