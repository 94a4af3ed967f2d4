import type { Span } from '../text/document.js';

/** Spans of marks are offsets into their flow's text, so that they stay right when a paragraph moves. */
export type Mark = Quantity | DateMention | EntityMention | AcronymDefinition | Marker | CrossReference;

export type QuantityKind = 'money' | 'percent' | 'count' | 'multiplier' | 'measure' | 'duration' | 'rank';
export type Approximator = 'exact' | 'about' | 'over' | 'under' | 'almost' | 'at_least' | 'up_to';

/** A magnitude. */
export interface Quantity {
  readonly type: 'quantity';
  /** The number with scale, unit and sign; without the approximator in front and the counted noun behind. */
  readonly span: Span;
  readonly kind: QuantityKind;
  /** Bounds in full (52000000000), equal but for ranges and vague amounts. */
  readonly low: number;
  readonly high: number;
  /**
   * ISO 4217 code for money, `percent` or `pp`, `times`, the singular head noun for counts, unit word for measures,
   * `day|month|year|decade…` for durations, `rank` for ranks; '' where none is known.
   */
  readonly unit: string;
  readonly approximator: Approximator;
  /** What the last written digit is worth, in units of `low`: 1e8 for "$79.3 billion", 1 for "70%". */
  readonly precision: number;
}

/** A day, month, quarter, year or span of years. */
export interface DateMention {
  readonly type: 'date';
  readonly span: Span;
  /**
   * `2022-03-09`, `2022-03`, `2024-Q1`, `2022`, or `2015/2017` for a span.
   * As written: `2023-02-30` too, which no calendar has.
   */
  readonly iso: string;
  /** The year or quarter is a fiscal one. */
  readonly fiscal?: true;
}

export type EntityType =
  | 'law'
  | 'agreement'
  | 'organization'
  | 'company'
  | 'country'
  | 'region'
  | 'person'
  | 'program'
  | 'publication'
  /** What is made and sold: an application, a weapon, a vehicle. */
  | 'product'
  | 'other';

/** One place that names an entity. Which entity it is, `corpus/identity.ts` settles. */
export interface EntityMention {
  readonly type: 'entity';
  readonly span: Span;
  /** The name as written, line breaks healed. */
  readonly surface: string;
  /** The type that the form or the gazetteer tells. */
  readonly entityType: EntityType;
  /** The canonical name where the gazetteer or the configuration knows it, else null. */
  readonly known: string | null;
  /** The span with what the text puts before the name: "President-elect Yoon", "2015 Accord", "mainland China". */
  readonly extent?: Span;
}

/** "Foreign Investment Risk Review Modernization Act (FIRRMA)", either order. */
export interface AcronymDefinition {
  readonly type: 'acronym';
  /** From the expansion's first to the bracket's last character. */
  readonly span: Span;
  readonly acronym: string;
  readonly expansion: string;
  /** Where the acronym stands, and where its expansion: both within `span`. */
  readonly acronymSpan: Span;
  readonly expansionSpan: Span;
}

/** The citation mark in the text that points to a note or a reference. */
export interface Marker {
  readonly type: 'marker';
  readonly span: Span;
  /** The label it points to: "5"; for author-year markers "Smith 2021". */
  readonly target: string;
  /** The last label of a range: "7" in `[5–7]`. */
  readonly through?: string;
}

/** "figure 2a", "section 3.1", "see note 12". */
export interface CrossReference {
  readonly type: 'crossref';
  readonly span: Span;
  /** Kind in the singular with a capital, then the label: "Figure 2a". */
  readonly target: string;
}

/** A note or list entry taken apart. Offsets are the block's. */
export interface Reference {
  readonly id: string;
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly publisher: string | null;
  /** As {@link DateMention.iso}. */
  readonly date: string | null;
  /** Healed: blanks and line breaks that the layout put into it are gone. The first where it gives several. */
  readonly url: string | null;
  /** "10.1000/182". */
  readonly doi: string | null;
  /** The law, bill or rule that it cites, as `LegalCitation.name`. */
  readonly law: string | null;
  /** The label of the note that it repeats ("supra note 12"), or `ibid` for the one before; null for one of its own. */
  readonly repeats: string | null;
}

/** A mark in one line, as examples write it: `money 5.2e10 USD about`. */
export function describe(mark: Mark): string {
  switch (mark.type) {
    case 'quantity': {
      const range = mark.low === mark.high ? `${mark.low}` : `${mark.low}..${mark.high}`;
      const unit = mark.kind === mark.unit || mark.unit === 'times' ? '' : ` ${mark.unit}`;
      return `${mark.kind} ${range}${unit}${mark.approximator === 'exact' ? '' : ` ${mark.approximator}`}`;
    }
    case 'date':
      return `date ${mark.iso}`;
    case 'entity':
      return `${mark.entityType} ${mark.known ?? mark.surface}`;
    case 'acronym':
      return `${mark.acronym} = ${mark.expansion}`;
    case 'marker':
      return `marker ${mark.target}${mark.through === undefined ? '' : `–${mark.through}`}`;
    case 'crossref':
      return mark.target;
  }
}
