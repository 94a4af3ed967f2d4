import type { AnalysedDocument, Analysis } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import { urlsOf } from '../marks/urls.js';
import { locate, type Span } from '../text/document.js';

/** Words that lead to a page. */
export interface DocumentLink {
  /** Offsets into the file. */
  readonly span: Span;
  readonly url: string;
  /** What the page is, where the words don't say it. */
  readonly tooltip: string | null;
}

/** Addresses, healed of the blanks and line breaks in them, and laws and bills of the United States' Congress. */
export function documentLinks(corpus: Corpus, uri: string): readonly DocumentLink[] {
  const analysed = corpus.documents.get(uri);
  return (analysed?.analyses ?? []).flatMap((analysis) => linksOf(analysed!, analysis));
}

function linksOf({ document }: AnalysedDocument, { flow }: Analysis): readonly DocumentLink[] {
  const found = [...addresses(flow.text), ...laws(flow.text)];
  return found.flatMap(({ span, ...link }) =>
    locate(document.text, flow, span).map((piece) => ({ span: piece, ...link })),
  );
}

function addresses(text: string): readonly DocumentLink[] {
  return urlsOf(text).map(({ span, url }) => {
    const isWhole = /^https?:/i.test(url);
    return { span, url: isWhole ? url : `https://${url}`, tooltip: null };
  });
}

/** "Public Law 117-167", "Pub. L. No. 117–167", "P.L. 117-167"; "H.R. 5040, 117th Congress", "S. 3332, 118th Cong." */
const LAW = /\b(?:Public Law|Pub\. ?L\.|P\.L\.)(?: No\.)? (\d{2,3})[-–](\d{1,3})\b/g;
const BILL = /\b(H\.R\.|S\.) ?(\d{1,5}),? (\d{2,3}(?:th|st|nd|rd)) Cong(?:ress\b|\.)/g;

function laws(text: string): readonly DocumentLink[] {
  const spanOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
  return [
    ...[...text.matchAll(LAW)].map((match) => {
      const [, congress, number] = match;
      const url = `https://www.congress.gov/${congress}/plaws/publ${number}/PLAW-${congress}publ${number}.htm`;
      return { span: spanOf(match), url, tooltip: `Public Law ${congress}-${number} at congress.gov` };
    }),
    ...[...text.matchAll(BILL)].map((match) => {
      const [, chamber, number, congress] = match;
      const kind = chamber === 'S.' ? 'senate-bill' : 'house-bill';
      const url = `https://www.congress.gov/bill/${congress}-congress/${kind}/${number}`;
      return {
        span: spanOf(match),
        url,
        tooltip: `${chamber} ${number} of the ${congress} Congress at congress.gov`,
      };
    }),
  ];
}
