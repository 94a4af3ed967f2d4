import type { Finding, Related } from '../rules/rule.js';
import type { Span } from '../text/document.js';

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
    const edit = editBetween(before, after);
    const [moved, lost]: [string[], string[]] = [[], []];
    for (const pointing of this.#pointing.get(uri) ?? []) {
      const findings = this.of(pointing);
      const spans = findings.flatMap(({ related }) =>
        related.flatMap((place) => (place.uri === uri ? place.span : [])),
      );
      if (spans.some((span) => span.end > edit.start && span.start < edit.end)) lost.push(pointing);
      else if (edit.by !== 0 && spans.some((span) => span.start >= edit.end)) {
        this.#findings.set(
          pointing,
          findings.map((finding) => ({
            ...finding,
            related: finding.related.map((place) => movedBy(edit, uri, place)),
          })),
        );
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

/** What lies between the beginning and the end that two texts have in common, in the first, and how far the end moved. */
interface Edit extends Span {
  readonly by: number;
}

function othersOf(uri: string, findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ related }) => related.flatMap((place) => (place.uri === uri ? [] : [place.uri]))));
}

function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = before.length;
  const by = after.length - before.length;
  while (end > start && end + by > start && before.charCodeAt(end - 1) === after.charCodeAt(end + by - 1)) end--;
  return { start, end, by };
}

function movedBy({ by, end }: Edit, uri: string, place: Related): Related {
  const { span } = place;
  if (place.uri !== uri || span.start < end) return place;
  return { ...place, span: { start: span.start + by, end: span.end + by } };
}
