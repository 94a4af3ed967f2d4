import type { Claim, Placed } from '../../claims/claim.js';
import { type AnalysedDocument, marksOf } from '../../corpus/analyse.js';
import { entitiesOf } from '../../corpus/identity.js';
import { hull, locate, type Span } from '../../text/document.js';
import { type CheckResult, countsOf, fingerprintsOf } from '../checkResult.js';
import { pathOf, toFilePlace } from '../places.js';
import type { Reading } from '../read.js';

/** Raised whenever a field is renamed or dropped. Fields may be added under the same number. */
const VERSION = 1;

export function checkJson(result: CheckResult): string {
  const { accepted, corpus, excluded, findings, suppressed, unread } = result;
  const fingerprintOf = fingerprintsOf(result);
  const [errors, warnings, information, hints] = countsOf(result).map(([, count]) => count);
  return print({
    findings: findings.map((finding) => {
      const { rule, severity, message, uri, span, related } = finding;
      return {
        rule,
        severity,
        message,
        ...toFilePlace(corpus, uri, span),
        fingerprint: fingerprintOf(finding),
        related: related.map((other) => ({ ...toFilePlace(corpus, other.uri, other.span), message: other.message })),
      };
    }),
    summary: {
      documents: corpus.documents.size,
      errors,
      warnings,
      information,
      hints,
      accepted: accepted.length,
      suppressed: suppressed.length,
      unread: unread.length,
      excluded: excluded.length,
    },
    unread,
    excluded,
  });
}

export function compareJson({ corpus, unread }: Reading): string {
  const pairs = corpus.pairs().map(({ a, b, relation, topic, score, why }) => {
    return { a: side(a), b: side(b), relation, topic, score, why };
  });
  return print({ pairs, unread });
}

export function marksJson({ corpus, unread }: Reading): string {
  return print({ documents: [...corpus.documents.values()].map(marksOfDocument), unread });
}

function marksOfDocument(analysed: AnalysedDocument) {
  const { blocks, metadata, text, uri } = analysed.document;
  return {
    path: pathOf(uri),
    title: metadata.title,
    date: metadata.date,
    publisher: metadata.publisher,
    headings: blocks.flatMap((block) => {
      if (block.kind !== 'heading') return [];
      const { flow, level } = block;
      // Where its text stands: behind the signs of Markdown.
      const span = hull(locate(text, flow, { start: 0, end: flow.text.length }));
      return [{ ...span, text: flow.text, level: level ?? 1 }];
    }),
    quantities: marksOf(analysed, 'quantity').map((placed) => {
      const { kind, low, high, unit, approximator: approx } = placed.value;
      return { ...spanOf(placed), kind, low, high, unit, approx };
    }),
    dates: marksOf(analysed, 'date').map((placed) => ({ ...spanOf(placed), iso: placed.value.iso })),
    acronyms: marksOf(analysed, 'acronym').map((placed) => {
      const { acronym, expansion } = placed.value;
      return { ...spanOf(placed), acronym, expansion };
    }),
    markers: marksOf(analysed, 'marker').map((placed) => {
      const { target, through } = placed.value;
      return { ...spanOf(placed), target, ...(through !== undefined && { through }) };
    }),
    references: analysed.references.map(({ id, url, date, title, publisher, block }) => {
      return { ...block.span, id, url, date, title, publisher };
    }),
    crossrefs: marksOf(analysed, 'crossref').map((placed) => ({ ...spanOf(placed), target: placed.value.target })),
    entities: entitiesOf(analysed).map(({ aliases, mentions, extents, name, type }) => {
      const spans = [...mentions, ...extents].map(({ pieces, span }) => [
        span.start,
        endOf(analysed, pieces, span.end),
      ]);
      return { name, type, aliases, mentions: spans.sort(([a], [b]) => a! - b!) };
    }),
  };
}

function side({ uri, ...placed }: Placed<Claim>) {
  return { path: pathOf(uri), ...spanOf(placed) };
}

/** Where a name ends that only a line break and its hyphen interrupt; where more stands between, its first piece. */
function endOf({ document }: AnalysedDocument, pieces: readonly Span[], firstEnd: number): number {
  const end = pieces.at(-1)?.end ?? firstEnd;
  const between = pieces.slice(1).map((piece, i) => document.text.slice(pieces[i]!.end, piece.start));
  return between.every((text) => /^[-\u00ad]?\s*$/.test(text)) ? end : firstEnd;
}

/** The first piece, and all of them where something stands between. */
export function spanOf({ span, pieces, text }: Omit<Placed<unknown>, 'uri' | 'value'>) {
  return { ...span, text, ...(pieces.length > 1 && { pieces: pieces.map(({ start, end }) => [start, end]) }) };
}

/** Lone surrogates are escaped, so that the result is valid UTF-8. */
export function print(result: object): string {
  return `${JSON.stringify({ version: VERSION, ...result }, null, 1)}\n`;
}
