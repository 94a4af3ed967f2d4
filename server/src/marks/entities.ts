import { runsOf } from './capitals.js';
import { ENTITY_EXAMPLES } from './entities.examples.js';
import { blanked } from './headlines.js';
import { legalCitations } from './legal.js';
import { typedByList } from './listTypes.js';
import type { EntityMention } from './mark.js';
import { NameReader } from './nameReader.js';
import { NOBODY_EXAMPLES } from './nobody.examples.js';
import { PEOPLE_EXAMPLES } from './people.examples.js';
import { defineRecogniser } from './recogniser.js';
import { STATED_EXAMPLES } from './statedTypes.examples.js';

export const entities = defineRecogniser<EntityMention>({
  id: 'entity',
  docs: `Names: those that a definition in the text, the gazetteer or the configuration knows, those whose form tells what
they are ("… Act", "Ministry of …", "President …"), acronyms, and other words that are capitalised within a sentence.
Capitals at the start of a sentence and in titles tell nothing, and are left alone unless the name is known.`,
  examples: [...ENTITY_EXAMPLES, ...PEOPLE_EXAMPLES, ...STATED_EXAMPLES, ...NOBODY_EXAMPLES],
  recognise({ text }, context, earlier) {
    const found = new NameReader(text, context, earlier);
    const markers = earlier.filter((mark) => mark.type === 'marker').map((mark) => mark.span);
    const cited = legalCitations(text);
    const laws = cited.filter(({ kind }) => LAW_KINDS.has(kind));
    const apart = [...markers, ...cited.map((citation) => citation.span)];
    for (const run of runsOf(blanked(text, apart))) found.read(run);
    const more = [
      ...found.definedInLowerCase(),
      ...Array.from(text.matchAll(EURO_AREA), ({ 0: surface, index }): EntityMention => {
        const span = { start: index, end: index + surface.length };
        return { type: 'entity', span, surface, entityType: 'region', known: 'Euro area' };
      }),
      ...laws.map(({ span, name }): EntityMention => {
        return { type: 'entity', span, surface: text.slice(span.start, span.end), entityType: 'law', known: name };
      }),
    ];
    const names = typedByList(text, found.list);
    return more.length > 0 ? inOrder([...names, ...more]) : names;
  },
});

/** The one region that is written in lower case; behind a hyphen it is one too: "euro-area output". */
const EURO_AREA = /(?<![\p{L}-])(?:euro[ -]area|eurozone)(?!\p{L})/gu;

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
