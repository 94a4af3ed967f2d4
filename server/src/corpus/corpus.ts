import type { Claim, Pair, Placed, Relation } from '../claims/claim.js';
import { isSameFigure } from '../claims/sameValue.js';
import { explain } from '../claims/why.js';
import { type Configuration, DEFAULTS } from '../configuration.js';
import type { Document } from '../text/document.js';
import { remembering } from '../text/remember.js';
import { activeClaims } from './activeClaims.js';
import { type AnalysedDocument, type Analysis, analyse, place } from './analyse.js';
import { DocumentIndexes, type KeysOf } from './documentIndexes.js';
import type { Member } from './saying.js';
import { type MatchedClaims, Sayings } from './sayings.js';

/** Statements of a document that are compared with all others without a stop: less than a millisecond, ten of them where the code never ran. */
const AT_ONCE = 10;

/**
 * All documents of a workspace with the pairs of statements among them.
 * The state is a pure function of the set of documents, whatever the order of updates.
 */
export class Corpus {
  readonly #documents = new Map<string, AnalysedDocument>();
  readonly #active = new Map<string, readonly Claim[]>();
  readonly #sayings = new Sayings();
  readonly #indexes = new DocumentIndexes();
  /** The document that is being checked. */
  #asker: string | null = null;
  /** What was asked for last, pairs by relation: rule after rule asks for those of one document. */
  #asked: {
    readonly uri: string;
    /** Those of its claims that match any. */
    readonly matching: readonly Claim[];
    readonly pairs: Map<Relation | null, readonly Pair[]>;
  } | null = null;
  #revision = 0;
  #configuration: Configuration;

  constructor(configuration: Configuration = DEFAULTS) {
    this.#configuration = configuration;
  }

  get configuration(): Configuration {
    return this.#configuration;
  }

  /** Another day begins: suppressions end, and what was read stays. @returns Whether it is another. */
  turnTo(today: Configuration['today']): boolean {
    if (today === this.#configuration.today) return false;
    this.#configuration = { ...this.#configuration, today };
    this.#revision++;
    return true;
  }

  /** The analysed documents by uri. */
  get documents(): ReadonlyMap<string, AnalysedDocument> {
    return this.#documents;
  }

  /** Another number after every change. */
  get revision(): number {
    return this.#revision;
  }

  /**
   * Looks documents up, in an index that is made for this and kept.
   * @param keysOf A constant function: it stands for the index.
   * @returns Those with one of the keys, each once, in order of their uris.
   */
  find(keysOf: KeysOf, keys: Iterable<string>): readonly AnalysedDocument[] {
    return this.#indexes.find(keysOf, keys, this.#documents.values(), this.#asker);
  }

  /** Forgets on what the findings of a document depend: they are about to be made anew. */
  startChecking(uri: string): void {
    this.#indexes.forget(uri);
  }

  /**
   * Compares the statements of a document with all others, with a stop behind each so many: asking for its pairs takes
   * no time then.
   */
  *compare(uri: string): Generator<void> {
    let count = 0;
    for (const claim of this.#active.get(uri) ?? []) {
      this.#sayings.ask(claim);
      if (++count % AT_ONCE === 0) yield;
    }
  }

  /** Does what makes findings of a document, and remembers what is looked up for them. */
  checkFor<T>(uri: string, work: () => T): T {
    const before = this.#asker;
    this.#asker = uri;
    try {
      return work();
    } finally {
      this.#asker = before;
    }
  }

  /**
   * Adds a document or replaces its earlier version. Work is proportional to what changed in it.
   * @returns The uris whose pairs changed, of those whose pairs were asked for, and those whose findings looked for what
   *   it holds or held; its own always among them.
   */
  update(document: Document): ReadonlySet<string> {
    const previous = this.#documents.get(document.uri) ?? null;
    return this.put(analyse(document, this.configuration, previous));
  }

  /** As {@link update}, with an analysis made elsewhere (a worker, a cache). */
  put(next: AnalysedDocument): ReadonlySet<string> {
    const { uri } = next.document;
    const concerned = this.#indexes.replace(uri, this.#documents.get(uri) ?? null, next);
    this.#documents.set(uri, next);
    return this.#activate(uri, next, concerned);
  }

  /** Forgets a document. @returns As {@link update}. */
  remove(uri: string): ReadonlySet<string> {
    const concerned = this.#indexes.replace(uri, this.#documents.get(uri) ?? null, null);
    this.#documents.delete(uri);
    this.#indexes.forget(uri);
    return this.#activate(uri, null, concerned);
  }

  /**
   * Pairs of statements, `a` before `b` in order of uri and place.
   * @param uri Only those with a side in this document; all where it is left out.
   * @param relation Only those; all where it is left out.
   */
  pairs(uri?: string, relation: Relation | null = null): readonly Pair[] {
    if (uri === undefined) return [...this.#documents.keys()].flatMap((one) => this.pairsFrom(one)).sort(comparePairs);
    const { matching, pairs } = this.#askFor(uri);
    const known = pairs.get(relation) ?? this.#placePairs(uri, matching, () => true, relation).sort(comparePairs);
    pairs.set(relation, known);
    return known;
  }

  #askFor(uri: string) {
    if (this.#asked?.uri === uri) return this.#asked;
    const matching = (this.#active.get(uri) ?? []).filter((claim) => this.#sayings.ask(claim));
    this.#asked = { uri, matching, pairs: new Map() };
    return this.#asked;
  }

  /** The pairs whose `a` is in a document, in no order: over all documents, each pair once. */
  pairsFrom(uri: string): readonly Pair[] {
    return this.#placePairs(uri, this.#active.get(uri) ?? [], (other) => uri < other, null);
  }

  /**
   * @param claims Of the document, in order.
   * @param isListed Whether the pairs with another document are. Those within this one are listed by their first.
   */
  #placePairs(
    uri: string,
    claims: readonly Claim[],
    isListed: (other: string) => boolean,
    relation: Relation | null,
  ): Pair[] {
    const pairs: Pair[] = [];
    const done = new Set<Claim>();
    for (const claim of claims) {
      for (const match of this.#matchesOf({ uri, claim }, relation))
        if (match.b.uri === uri ? !done.has(match.b.claim) : isListed(match.b.uri)) pairs.push(this.#placePair(match));
      done.add(claim);
    }
    return pairs;
  }

  #matchesOf({ uri, claim }: Member, relation: Relation | null): readonly MatchedClaims[] {
    const matches = this.#sayings.pairsOf(claim, uri, relation);
    return matches.filter(
      ({ a, b, comparison }) =>
        comparison.relation !== 'conflict' ||
        a.uri !== b.uri ||
        [a, b].every(({ claim }) => !this.#isBorneOut(uri, claim)),
    );
  }

  /** Whether a heading's figure stands in the text too: what else that says is of parts, or of other times. */
  #isBorneOut(uri: string, heading: Claim): boolean {
    return (
      heading.roles.headline !== undefined &&
      (this.#active.get(uri) ?? []).some((other) => !other.roles.headline && isSameFigure(heading, other))
    );
  }

  /** The claims of a document's quantities with their places. Names and dates are claims too, but too many to list. */
  claims(uri: string): readonly Placed<Claim>[] {
    const analyses = this.#documents.get(uri)?.analyses ?? [];
    return analyses.flatMap(({ cell, claims, marks }) => {
      const quantities = marks.filter(({ type }) => type === 'quantity');
      const isQuantity = ({ figure: { span } }: Claim) =>
        quantities.some((mark) => span.start <= mark.span.start && mark.span.end <= span.end);
      return claims.filter((claim) => cell || isQuantity(claim)).map((claim) => this.#place({ uri, claim }));
    });
  }

  /** The pairs that one claim of a document is a side of; empty for a claim of no document here. */
  pairsOf({ uri, value: claim }: Pick<Placed<Claim>, 'uri' | 'value'>): readonly Pair[] {
    return this.#matchesOf({ uri, claim }, null)
      .map((match) => this.#placePair(match))
      .sort(comparePairs);
  }

  #activate(uri: string, document: AnalysedDocument | null, concerned: Iterable<string>): ReadonlySet<string> {
    this.#asked = null;
    this.#revision++;
    const claims = document ? activeClaims(document.analyses) : [];
    const before = this.#active.get(uri) ?? [];
    const subject = document && { names: document.names, words: document.words };
    const changed = this.#sayings.replace(uri, before, claims, document?.filings ?? new Map(), subject);
    if (claims.length > 0) this.#active.set(uri, claims);
    else this.#active.delete(uri);
    return new Set([uri, ...changed, ...concerned]);
  }

  #place({ uri, claim }: Member): Placed<Claim> {
    const analysed = this.#documents.get(uri)!;
    const { analyses, places } = placesIn(analysed);
    let known = places.get(claim);
    if (!known) {
      const { cell, flow } = analyses.get(claim)!;
      const placed = place(analysed.document, flow, claim, claim.figure.span);
      // A number of a table is told with the unit that its column has.
      known = cell ? { ...placed, text: cell.text.slice(cell.start, -1) } : placed;
      places.set(claim, known);
    }
    return known;
  }

  #placePair({ a, b, comparison }: MatchedClaims): Pair {
    const [one, other] = [this.#place(a), this.#place(b)];
    const [first, second] = comparePlaces(one, other) <= 0 ? [one, other] : [other, one];
    return {
      a: first,
      b: second,
      ...comparison,
      // Few of the pairs that are looked at are told of.
      get why() {
        return explain(first, second, comparison);
      },
    };
  }
}

/** A claim is a side of many pairs, and stays in its place until its document changes. */
const placesIn = remembering(({ analyses }: AnalysedDocument) => ({
  analyses: new Map(
    analyses.flatMap((analysis) => analysis.claims.map((claim): [Claim, Analysis] => [claim, analysis])),
  ),
  places: new Map<Claim, Placed<Claim>>(),
}));

/** In order of uris and places. */
export function comparePlaces(a: Placed<unknown>, b: Placed<unknown>): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start || a.span.end - b.span.end;
}

function comparePairs(x: Pair, y: Pair): number {
  return comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b);
}
