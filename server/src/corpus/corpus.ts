import type { Claim, Pair, Placed } from '../claims/claim.js';
import { type Comparison, compare, explain } from '../claims/compare.js';
import { type Configuration, DEFAULTS } from '../configuration.js';
import type { Document } from '../text/document.js';
import { type AnalysedDocument, type Analysis, analyse, place } from './analyse.js';
import { Candidates } from './candidates.js';

/** What a claim belongs to: enough to place it. */
interface Owner {
  readonly uri: string;
  readonly analysis: Analysis;
}

/** Two claims with their relation, unplaced, so that it stays right when paragraphs move. */
interface Match {
  readonly a: Claim;
  readonly b: Claim;
  readonly comparison: Comparison;
}

/**
 * All documents of a workspace with the pairs of statements among them.
 * The state is a pure function of the set of documents, whatever the order of updates.
 */
export class Corpus {
  readonly #documents = new Map<string, AnalysedDocument>();
  readonly #owners = new Map<Claim, Owner>();
  readonly #matches = new Map<Claim, Set<Match>>();
  readonly #candidates = new Candidates();
  readonly configuration: Configuration;

  constructor(configuration: Configuration = DEFAULTS) {
    this.configuration = configuration;
  }

  /** The analysed documents by uri. */
  get documents(): ReadonlyMap<string, AnalysedDocument> {
    return this.#documents;
  }

  /**
   * Adds a document or replaces its earlier version. Work is proportional to what changed in it.
   * @returns The uris whose pairs changed, this document's always among them.
   */
  update(document: Document): ReadonlySet<string> {
    const previous = this.#documents.get(document.uri) ?? null;
    return this.put(analyse(document, this.configuration, previous));
  }

  /** As {@link update}, with an analysis made elsewhere (a worker, a cache). */
  put(next: AnalysedDocument): ReadonlySet<string> {
    const uri = next.document.uri;
    const changed = new Set([uri]);
    const kept = new Set(next.analyses.flatMap((analysis) => analysis.claims));
    for (const analysis of this.#documents.get(uri)?.analyses ?? [])
      for (const claim of analysis.claims) if (!kept.has(claim)) this.#drop(claim, changed);
    this.#documents.set(uri, next);
    for (const analysis of next.analyses)
      for (const claim of analysis.claims) {
        const isNew = !this.#owners.has(claim);
        this.#owners.set(claim, { uri, analysis });
        if (isNew) this.#add(claim, changed);
      }
    return changed;
  }

  /** Forgets a document. @returns The uris whose pairs changed, the document's own among them. */
  remove(uri: string): ReadonlySet<string> {
    const changed = new Set([uri]);
    for (const analysis of this.#documents.get(uri)?.analyses ?? [])
      for (const claim of analysis.claims) this.#drop(claim, changed);
    this.#documents.delete(uri);
    return changed;
  }

  /**
   * Pairs of statements, `a` before `b` in order of uri and place.
   * @param uri Only those with a side in this document; all where it is left out.
   */
  pairs(uri?: string): readonly Pair[] {
    const matches = new Set<Match>();
    const documents = uri === undefined ? [...this.#documents.values()] : [this.#documents.get(uri)];
    for (const document of documents)
      for (const analysis of document?.analyses ?? [])
        for (const claim of analysis.claims) for (const match of this.#matches.get(claim) ?? []) matches.add(match);
    return [...matches].map((match) => this.#placePair(match)).sort(comparePairs);
  }

  /** The claims of a document with their places. */
  claims(uri: string): readonly Placed<Claim>[] {
    const analyses = this.#documents.get(uri)?.analyses ?? [];
    return analyses.flatMap((analysis) => analysis.claims.map((claim) => this.#place(claim)));
  }

  /** The pairs that one claim is a side of; empty for a claim of no document here. */
  pairsOf(claim: Claim): readonly Pair[] {
    return [...(this.#matches.get(claim) ?? [])].map((match) => this.#placePair(match)).sort(comparePairs);
  }

  #add(claim: Claim, changed: Set<string>): void {
    for (const other of this.#candidates.of(claim)) {
      const comparison = compare(claim, other, this.#owners.get(claim)!.uri === this.#owners.get(other)!.uri);
      if (!comparison) continue;
      const match: Match = { a: claim, b: other, comparison };
      for (const side of [claim, other]) {
        const matches = this.#matches.get(side);
        if (matches) matches.add(match);
        else this.#matches.set(side, new Set([match]));
      }
      changed.add(this.#owners.get(other)!.uri);
    }
    this.#candidates.add(claim);
  }

  #drop(claim: Claim, changed: Set<string>): void {
    this.#candidates.remove(claim);
    for (const match of this.#matches.get(claim) ?? []) {
      const other = match.a === claim ? match.b : match.a;
      this.#matches.get(other)?.delete(match);
      changed.add(this.#owners.get(other)?.uri ?? '');
    }
    changed.delete('');
    this.#matches.delete(claim);
    this.#owners.delete(claim);
  }

  #place(claim: Claim): Placed<Claim> {
    const { uri, analysis } = this.#owners.get(claim)!;
    return place(this.#documents.get(uri)!.document, analysis.flow, claim, claim.figure.span);
  }

  #placePair(match: Match): Pair {
    const [a, b] = [this.#place(match.a), this.#place(match.b)].sort(comparePlaces) as [Placed<Claim>, Placed<Claim>];
    return { a, b, ...match.comparison, why: explain(a, b, match.comparison) };
  }
}

function comparePlaces(a: Placed<unknown>, b: Placed<unknown>): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start || a.span.end - b.span.end;
}

function comparePairs(x: Pair, y: Pair): number {
  return comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b);
}
