import type { Claim, Pair, Placed } from '../../claims/claim.js';
import type { AnalysedDocument, Analysis } from '../../corpus/analyse.js';
import type { Corpus } from '../../corpus/corpus.js';
import { documentName } from '../../corpus/documentNames.js';
import type { Mark } from '../../marks/mark.js';
import type { Span } from '../../text/document.js';
import { referenceLine } from '../referenceLine.js';
import { byInterest, isNamingAgreed, RELATIONS } from '../relations.js';
import type { Line, RichText } from '../richText.js';

/** More statements than fit on a screen are counted, not listed. */
const MOST_STATEMENTS = 12;

/** What a figure, a date or a name says: its topic, period and source, and every other statement of it. Names that agree say nothing. */
export function statementText(mark: Mark, analysis: Analysis, analysed: AnalysedDocument, corpus: Corpus): RichText {
  const { uri } = analysed.document;
  const pairsOf = (claim: Claim) => corpus.pairsOf({ uri, value: claim }).filter((pair) => !isNamingAgreed(pair));
  const claims = analysis.claims
    .filter(({ figure }) => sameSpan(figure.span, mark.span))
    .filter((claim) => claim.frame !== 'NAME' || pairsOf(claim).length > 0);
  return [
    ...claims.map(({ topic, period, modality }): Line => {
      const parts = [topic, period?.text, modality === 'fact' ? null : modality];
      return { runs: [parts.filter(Boolean).join(' · ')] };
    }),
    ...claims.flatMap(({ source }) => (source ? sourceLine(source, analysed) : [])),
    ...statementLines(
      claims.flatMap((claim) => pairsOf(claim).map((pair) => ({ pair, other: otherSide(pair, claim) }))),
      corpus,
    ),
  ];
}

function sourceLine(source: string, analysed: AnalysedDocument): RichText {
  const reference = analysed.references.find(({ id }) => id === source);
  return [
    { runs: ['Source: ', ...(reference ? referenceLine(reference, analysed.document.uri) : [`note ${source}`])] },
  ];
}

/** A pair of a figure and its other side. */
interface Other {
  readonly pair: Pair;
  readonly other: Placed<Claim>;
}

function statementLines(found: readonly Other[], corpus: Corpus): RichText {
  const others = found.toSorted((x, y) => byInterest(x.pair, y.pair));
  const lines = others.slice(0, MOST_STATEMENTS).map(({ pair, other }): Line => {
    const link = { text: other.text, to: { uri: other.uri, span: other.span } };
    return {
      item: true,
      runs: [`${RELATIONS[pair.relation].between} `, link, ` in ${documentName(corpus, other.uri)}: ${pair.why}`],
    };
  });
  const more = others.length - lines.length;
  return more > 0 ? [...lines, { item: true, runs: [`and ${more} more`] }] : lines;
}

function otherSide(pair: Pair, claim: Claim): Placed<Claim> {
  return pair.a.value === claim ? pair.b : pair.a;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
