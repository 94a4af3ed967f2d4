import type { Finding, Related } from '../rules/rule.js';
import { replacementBetween } from '../text/replacement.js';

/**
 * The findings that point into other documents. An edit there moves what they point to, though nothing that is said
 * changes: their places follow without another check.
 */
export class RelatedPlaces {
  /** By the document that has them; only of documents with such findings. */
  readonly #findings = new Map<string, readonly Finding[]>();
  /** Who points into a document. */
  readonly #pointing = new Map<string, Set<string>>();

  /** Sets the findings of a document. */
  set(uri: string, findings: readonly Finding[]): void {
    for (const other of othersOf(uri, this.of(uri))) {
      const pointing = this.#pointing.get(other);
      pointing?.delete(uri);
      if (pointing?.size === 0) this.#pointing.delete(other);
    }
    const others = othersOf(uri, findings);
    if (others.size > 0) this.#findings.set(uri, findings);
    else this.#findings.delete(uri);
    for (const other of others) {
      const pointing = this.#pointing.get(other) ?? new Set();
      this.#pointing.set(other, pointing.add(uri));
    }
  }

  /** The findings of a document, with places as they are now. Empty where none point elsewhere. */
  of(uri: string): readonly Finding[] {
    return this.#findings.get(uri) ?? [];
  }

  /** Follows an edit of a document from one text to another. */
  move(uri: string, before: string, after: string): Moved {
    const edited = replacementBetween(before, after).span;
    const by = after.length - before.length;
    const follow = (place: Related): Related => {
      const { span } = place;
      if (place.uri !== uri || span.start < edited.end) return place;
      return { ...place, span: { start: span.start + by, end: span.end + by } };
    };
    const [moved, lost]: [string[], string[]] = [[], []];
    for (const pointing of this.#pointing.get(uri) ?? []) {
      const findings = this.of(pointing);
      const spans = findings.flatMap(({ related }) =>
        related.flatMap((place) => (place.uri === uri ? place.span : [])),
      );
      if (spans.some((span) => span.end > edited.start && span.start < edited.end)) lost.push(pointing);
      else if (by !== 0 && spans.some((span) => span.start >= edited.end)) {
        const followed = findings.map((finding) => ({ ...finding, related: finding.related.map(follow) }));
        this.#findings.set(pointing, followed);
        moved.push(pointing);
      }
    }
    return { moved, lost };
  }
}

/** What an edit of a document did to those that point into it. */
export interface Moved {
  /** Their findings point elsewhere now. */
  readonly moved: readonly string[];
  /** They point into what was edited: only a check tells where to. */
  readonly lost: readonly string[];
}

function othersOf(uri: string, findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ related }) => related.flatMap((place) => (place.uri === uri ? [] : [place.uri]))));
}
