import type { Configuration } from '../configuration.js';
import type { Mark } from '../marks/mark.js';
import { type CanonicalName, canonicalName } from '../marks/names.js';
import type { Block } from '../text/document.js';

/** What a document names outside of notes and references, and how often. */
export interface NamedThing {
  readonly name: CanonicalName;
  /** All forms in which the text has it. */
  readonly surfaces: ReadonlySet<string>;
  /** All mentions. */
  readonly times: number;
  /** Those in the first heading. */
  readonly titled: number;
  /** Whether it is one of the places and bodies that many papers name. */
  readonly wellKnown: boolean;
}

/** How much oftener than any other the document must name a thing for that to stand out. */
const STANDS_OUT = 2;

/**
 * The laws, bodies, companies, works and whatever else a document names, but persons and countries, in order of
 * appearance.
 * @param read The flows of the document with their marks, in order.
 * @param definitions Acronyms that the document defines, to their expansions.
 */
export function namedThings(
  read: readonly { readonly block: Block; readonly marks: readonly Mark[] }[],
  definitions: Readonly<Record<string, string>>,
  { entities }: Configuration,
): readonly NamedThing[] {
  const title = read.find(({ block }) => block.kind === 'heading')?.block;
  const things = new Map<string, Counted>();
  const known = new Map<string, CanonicalName>();
  for (const { block, marks } of read) {
    if (block.kind === 'reference' || block.kind === 'note' || block.kind === 'chrome') continue;
    for (const mark of marks) {
      if (mark.type !== 'entity' || mark.entityType === 'person' || mark.entityType === 'country') continue;
      const surface = mark.known ?? mark.surface;
      const name = known.get(surface) ?? canonicalName(surface, definitions, entities);
      known.set(surface, name);
      const thing = things.get(name.key) ?? { name, surfaces: new Set(), times: 0, titled: 0, wellKnown: false };
      things.set(name.key, thing);
      // What stands beside one mention of a name ("a company in Boston") tells the type of all.
      if (thing.name.type === 'other' && mark.entityType !== 'other')
        thing.name = { ...thing.name, type: mark.entityType };
      thing.surfaces.add(mark.surface);
      thing.times++;
      if (mark.known !== null) thing.wellKnown = true;
      if (block === title) thing.titled++;
    }
  }
  return [...things.values()];
}

/** As it is counted. */
interface Counted extends Omit<NamedThing, 'surfaces'> {
  name: CanonicalName;
  readonly surfaces: Set<string>;
  times: number;
  titled: number;
  wellKnown: boolean;
}

/** The only one that the title names, else the one that is named far more often than any other; null where none is. */
export function outstanding(things: readonly NamedThing[]): CanonicalName | null {
  const titled = things.filter((thing) => thing.titled > 0);
  if (titled.length > 0) return titled.length === 1 ? titled[0]!.name : null;
  const [first, second] = [...things].sort((a, b) => b.times - a.times);
  return first && first.times >= STANDS_OUT * (second?.times ?? 0.5) ? first.name : null;
}
