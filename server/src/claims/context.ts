import type { Configuration } from '../configuration.js';
import { citedByYear } from '../marks/authorYear.js';
import { dateOrderOf } from '../marks/dateOrder.js';
import { calledInOrder, gluedWords, setOffWords } from '../marks/gluedMarkers.js';
import { localLaws } from '../marks/localLaws.js';
import type { EntityType, Mark } from '../marks/mark.js';
import { namedDays } from '../marks/namedDays.js';
import { type CanonicalName, canonicalName } from '../marks/names.js';
import type { KnownName, ReadingContext } from '../marks/recogniser.js';
import { authorYearLabel, closingLabel } from '../marks/references.js';
import { type Block, type Document, type Flow, flowsOf, type TextBlock } from '../text/document.js';
import { type NamedThing, outstanding } from './namedThings.js';
import { type ShortForms, shortFormsOf } from './shortForms.js';

/** What claims may depend on outside their flow. */
export interface ClaimContext {
  /** The document's date, for "currently" and "last year"; where it states none, that of its latest source. */
  readonly date: string | null;
  /** Acronyms that the document defines: acronym to expansion. */
  readonly definitions: Readonly<Record<string, string>>;
  readonly names: readonly KnownName[];
  /** The one place or body that the title names, which sentences without a name speak of; null where none does. */
  readonly subject: CanonicalName | null;
  /** The law, program or agreement that "the act" means where no sentence before names one; null where none stands out. */
  readonly law: CanonicalName | null;
  /** As {@link law}, for "the bill" and "the law", which no program is called. */
  readonly act: CanonicalName | null;
  /** The only company that the title names, which sentences without any may be about; null without one. */
  readonly firm: CanonicalName | null;
  /** What "the tunnel" and the first words of names stand for. */
  readonly shortForms: ShortForms;
}

/** What markers call a note or an entry of a reference list: its number, else its author and year; null for the rest. */
export function citationLabel(block: Block): string | null {
  if (block.kind !== 'note' && block.kind !== 'reference') return null;
  if (block.label !== null || block.kind === 'note') return block.label;
  return closingLabel(block.flow) ?? authorYearLabel(block.flow);
}

/** What markers call the notes and entries among some blocks, each once. */
function labelsOf(blocks: readonly Block[]): readonly string[] {
  return [...new Set(blocks.flatMap((block) => citationLabel(block) ?? []))];
}

/** What recognisers may know of the whole document. */
export function readingContext(document: Document, configuration: Configuration): ReadingContext {
  const notes = labelsOf(document.blocks.filter(({ kind }) => kind === 'note'));
  const references = labelsOf(document.blocks.filter(({ kind }) => kind === 'reference'));
  const texts = document.blocks.flatMap((block) => flowsOf(block).map((flow) => flow.text));
  const bodies = document.blocks
    .filter((block): block is TextBlock => /^(?:paragraph|item|quote)$/.test(block.kind) || isSourceLine(block))
    .map((block) => block.flow.text);
  const isListing = references.some((label) => /^\d+$/.test(label));
  const isNumbered = isListing || notes.some((label) => /^\d+$/.test(label));
  const isByYear = references.some((label) => /\D \d{4}[a-z]?$/.test(label));
  const unlisted = [...(isNumbered ? [] : calledInOrder(bodies)), ...(isByYear ? [] : citedByYear(bodies))];
  const labels = [...new Set([...notes, ...references, ...unlisted])];
  return {
    labels,
    glued: [...gluedWords(bodies, labels), ...setOffWords(bodies, notes, isListing)],
    dollar: configuration.currency,
    dateOrder: dateOrderOf(texts),
    date: document.metadata.date,
    days: namedDays(texts),
    laws: localLaws(texts),
    names: configuration.entities,
  };
}

/** "Source: Ports Board, 1987" below a table: a note that nothing calls. */
function isSourceLine(block: Block): boolean {
  return block.kind === 'note' && block.label === null;
}

/**
 * The acronyms that a document defines: acronym to expansion.
 * @param previous Those of an earlier version: the same ones stay the same object, with what is known of its names.
 */
export function definitionsIn(
  read: readonly { readonly marks: readonly Mark[] }[],
  previous: ClaimContext['definitions'] | null,
): ClaimContext['definitions'] {
  const found: Record<string, string> = {};
  for (const { marks } of read)
    for (const mark of marks) if (mark.type === 'acronym') found[mark.acronym] ??= mark.expansion;
  return previous && JSON.stringify(previous) === JSON.stringify(found) ? previous : found;
}

/**
 * What claims may know of the whole document, once its marks are read.
 * @param definitions The acronyms that it defines.
 * @param things What it names.
 */
export function claimContext(
  document: Document,
  read: readonly { readonly flow: Flow; readonly block: Block; readonly marks: readonly Mark[] }[],
  definitions: ClaimContext['definitions'],
  things: readonly NamedThing[],
  configuration: Configuration,
): ClaimContext {
  const shortForms = shortFormsOf(things);
  const meant = (laws: readonly NamedThing[]) => {
    const law = outstanding(laws);
    return law && Object.hasOwn(shortForms.byTail, law.key) ? shortForms.byTail[law.key]! : law;
  };
  return {
    date: document.metadata.date ?? latestSource(read),
    definitions,
    names: configuration.entities,
    subject: subjectOf(read, definitions, configuration),
    law: meant(things.filter(({ name }) => LAWS.has(name.type))),
    act: meant(things.filter(({ name }) => name.type === 'law')),
    firm: outstanding(things.filter(({ name, titled }) => name.type === 'company' && titled > 0)),
    shortForms,
  };
}

/** What a document or a section may be about, so that its title is enough to say whose figures it gives. */
export const SUBJECTS: ReadonlySet<EntityType> = new Set([
  'country',
  'region',
  'organization',
  'company',
  'law',
  'agreement',
]);

function subjectOf(
  read: readonly { readonly block: Block; readonly marks: readonly Mark[] }[],
  definitions: ClaimContext['definitions'],
  { entities }: Configuration,
): ClaimContext['subject'] {
  const title = read.find(({ block }) => block.kind === 'heading');
  const named = new Map<string, CanonicalName>();
  for (const mark of title?.marks ?? []) {
    if (mark.type !== 'entity' || !SUBJECTS.has(mark.entityType)) continue;
    const name = canonicalName(mark.known ?? mark.surface, definitions, entities);
    named.set(name.key, name);
  }
  const [only, ...others] = named.values();
  return only && others.length === 0 ? only : null;
}

const LAWS: ReadonlySet<EntityType> = new Set(['law', 'program', 'agreement']);

/**
 * The latest month or day that a note or a list entry names, for a document that does not say when it was written: it
 * is seldom much older than its latest source. Null without one; bare years say too little, and may be targets.
 */
function latestSource(read: readonly { readonly block: Block; readonly marks: readonly Mark[] }[]): string | null {
  let latest: string | null = null;
  for (const { block, marks } of read) {
    if (block.kind !== 'note' && block.kind !== 'reference') continue;
    for (const mark of marks)
      if (mark.type === 'date' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(mark.iso) && (latest === null || mark.iso > latest))
        latest = mark.iso;
  }
  return latest;
}
