import type { Span } from '../text/document.js';
import type { CrossReference } from './mark.js';
import { numberWord } from './numberWords.js';
import { defineRecogniser } from './recogniser.js';

export const crossReferences = defineRecogniser<CrossReference>({
  id: 'crossref',
  docs:
    'Places that send the reader to a figure, table, box, chart, section, appendix or note of the same document: ' +
    '"figure 2a", "sections 3.1 and 3.2", "see note 12". Captions and headings, which carry the name themselves, ' +
    'are left alone, and so are sections, articles and annexes of laws ("Section 232", "section 5 of the Ports Act").',
  examples: [
    { text: 'Growth slowed ([|figure 2a|]) but not as in [|Table 1|].', marks: ['Figure 2a', 'Table 1'] },
    {
      text: 'Compare [|figures 2a|] and [|2b|] with [|boxes 1|]–[|3|].',
      marks: ['Figure 2a', 'Figure 2b', 'Box 1', 'Box 3'],
    },
    {
      text: 'As [|section 3.1|] explains, see [|note 12|] and [|Appendix B|].',
      marks: ['Section 3.1', 'Note 12', 'Appendix B'],
    },
    { text: 'Figure 3. Exports of ships', marks: [] },
    { text: 'Figure 3 Exports of ships', marks: [] },
    { text: '[|Figure 3|] shows the exports.', marks: ['Figure 3'] },
    { text: 'The Section 232 tariffs, section 5 of the Ports Act, and section 7(a) stay.', marks: [] },
    {
      text: 'See [|figures 1|]-[|3|], [|Figure 1-2|], [|Table ES-1|] and [|Section IV|], not Section IV loans.',
      marks: ['Figure 1', 'Figure 3', 'Figure 1-2', 'Table ES-1', 'Section IV'],
    },
    { text: 'Section 8 loans and [|Section 4|] below differ.', marks: ['Section 4'] },
    { text: 'Under Article XX and Annex 4 of the treaty, a table of 12 figures in 2022.', marks: [] },
    {
      text: 'See [|Fig. 4|], [|chapter 2|], [|Table A.1|] and [|footnote 7|].[footnote 8]',
      marks: ['Figure 4', 'Chapter 2', 'Table A.1', 'Note 7'],
    },
    {
      text: '[|Chapter two|] of the paper and [|Section 2|] establishes it; note one thing.',
      marks: ['Chapter 2', 'Section 2'],
    },
    { text: 'We note 12 ports; a figure 5 times larger; a table 3 percent longer; P.O. Box 12.', marks: [] },
  ],
  recognise({ text }) {
    const found: CrossReference[] = [];
    NAME.lastIndex = 0;
    for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
      const labels = readLabels(text, NAME.lastIndex, /s\.?$|ces$/i.test(match[1]!));
      const last = labels.at(-1);
      const kind = KINDS.get(match[1]!.toLowerCase().replace('.', ''));
      if (!last || !kind || !accepts(text, kind, { start: match.index, end: last.end }, labels)) continue;
      for (const [i, label] of labels.entries()) {
        const span = { start: i === 0 ? match.index : label.start, end: label.end };
        const written = text.slice(label.start, label.end);
        // Chapter two carries the number 2.
        found.push({ type: 'crossref', span, target: `${kind} ${numberWord(written)?.value ?? written}` });
      }
      NAME.lastIndex = last.end;
    }
    return found;
  },
});

type Kind =
  | 'Figure'
  | 'Table'
  | 'Box'
  | 'Chart'
  | 'Exhibit'
  | 'Map'
  | 'Section'
  | 'Appendix'
  | 'Annex'
  | 'Chapter'
  | 'Note';

/** Names in lower case, without the dot of an abbreviation. */
const KINDS = new Map<string, Kind>([
  ...(['Figure', 'Table', 'Chart', 'Exhibit', 'Map', 'Section', 'Chapter', 'Note'] as const).flatMap(
    (kind): [string, Kind][] => [
      [kind.toLowerCase(), kind],
      [`${kind.toLowerCase()}s`, kind],
    ],
  ),
  ...(['fig', 'figs'] as const).map((name): [string, Kind] => [name, 'Figure']),
  ...(['sec', 'secs'] as const).map((name): [string, Kind] => [name, 'Section']),
  ...(['box', 'boxes'] as const).map((name): [string, Kind] => [name, 'Box']),
  ...(['appendix', 'appendices', 'appendixes'] as const).map((name): [string, Kind] => [name, 'Appendix']),
  ...(['annex', 'annexes'] as const).map((name): [string, Kind] => [name, 'Annex']),
  ...(['footnote', 'footnotes', 'endnote', 'endnotes'] as const).map((name): [string, Kind] => [name, 'Note']),
]);

const NAME =
  /\b(?<!\[)([Ff]ig(?:ure)?s?\.?|FIGURES?|[Tt]ables?|TABLES?|[Bb]ox(?:es)?|[Cc]harts?|[Ee]xhibits?|[Mm]aps?|[Ss]ec(?:tion)?s?\.?|[Aa]ppendi(?:x|xes|ces)|[Aa]nnex(?:es)?|[Cc]hapters?|(?:[Ff]oot|[Ee]nd)?[Nn]otes?)[ \u00a0](?=[\dA-Z]|(?<=[Cc]hapter.)[a-z])/g;

/** "2a", "3.1.2", "A", "A.1", "IV"; "two", which chapters are numbered by. */
const LABEL =
  /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}(?:[.-]\d{1,2}){0,3}[a-z]?|[IVX]{1,4}|[A-Z]{1,2}[.-]?\d{1,2}[a-z]?|[A-Z])(?![\w%]|[.,]\d|-\w|['’]\w)/y;
/** As {@link LABEL}, but "1-3" behind a plural is a range. */
const LABEL_OF_SEVERAL = new RegExp(LABEL.source.replace('[.-]', '\\.').replace('-\\w', '-[A-Za-z]'), 'y');
const JOINT = /(?:, ?(?:and |or )?| and | or | & | to | through |[-–])(?=[\dA-Z])/y;
/** After a label, a count or a share: "figures 5 and 12 percent". */
const COUNTED = /^\s(?:percent|per|times|points|[mbt]r?illion|%)/;
/** A list longer than this is none. */
const MAX_LABELS = 20;

/** The labels behind a name: one, or those of a list or range. */
function readLabels(text: string, from: number, isPlural: boolean): readonly Span[] {
  const pattern = isPlural ? LABEL_OF_SEVERAL : LABEL;
  const labels: Span[] = [];
  for (let at = from; labels.length < MAX_LABELS; at = JOINT.lastIndex) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    const end = at + match[0].length;
    if (COUNTED.test(text.slice(end, end + 9))) break;
    // "Table A and B" lists, "Table 1 and A company" does not.
    if (labels.length > 0 && /\d/.test(match[0]) !== /\d/.test(text.slice(labels[0]!.start, labels[0]!.end))) break;
    labels.push({ start: at, end });
    JOINT.lastIndex = end;
    if (!JOINT.test(text)) break;
  }
  return labels;
}

const CUE = /(?:\b(?:see|see also|in|also|cf\.|compare|per|supra|infra|to|from|and|of|at)|[(;,])\s?(?:the\s)?$/i;
const BELOW = /^,? (?:below|above|supra|infra)\b/;
const SPEAKS =
  /^ (?:address|analy[sz]e|argue|assess|bring|close|compare|conclude|consider|contain|cover|define|deliver|demonstrate|describe|detail|develop|discuss|draw|elaborate|establish|estimate|evaluate|examine|explain|explore|focus|frame|give|highlight|identif|illustrate|introduce|investigate|lay|list|look|offer|outline|present|propose|provide|quantif|recommend|report|review|set|show|situate|sketch|summari[sz]e|survey|test|trace|turn)(?:e?s?|ies|y)\b/;
const OF_LAW =
  /^(?:\(|,? (?:of|to|in)(?: the)? (?:[A-Z]|title\b|act\b|law\b|code\b|treaty\b|agreement\b|constitution\b|statute\b))/;

/** @param span From the name to the last label. */
function accepts(text: string, kind: Kind, span: Span, labels: readonly Span[]): boolean {
  if (isOwnName(text, span)) return false;
  const before = text.slice(Math.max(0, span.start - 16), span.start);
  const after = text.slice(span.end, span.end + 40);
  const label = text.slice(labels[0]!.start, labels[0]!.end);
  const isLowerCase = /^(?:section|chapter)/.test(text.slice(span.start, span.start + 7));
  const isPointed = CUE.test(before) || BELOW.test(after) || SPEAKS.test(after);
  switch (kind) {
    case 'Figure':
    case 'Table':
    case 'Chart':
    case 'Exhibit':
    case 'Map':
      return /\d/.test(label) || /^[IVX]{2,}$/.test(label);
    case 'Box':
      return /\d/.test(label) && !/\bP\.? ?O\.? $/.test(before);
    case 'Section':
      if (OF_LAW.test(after) || /^\d{3}/.test(label)) return false;
      return /^\d/.test(label) ? /\./.test(label) || isLowerCase || isPointed : /^[IVX]+$/.test(label) && isPointed;
    case 'Appendix':
      return !/^A$/.test(label) || !/^ [a-z]+ed\b/.test(after);
    case 'Annex':
      return isPointed && !OF_LAW.test(after);
    case 'Chapter':
      return (/^[a-z]{3}/.test(label) || (/^\d/.test(label) && (isLowerCase || isPointed))) && !OF_LAW.test(after);
    case 'Note':
      return /^\d/.test(label) && (/^[fe]/i.test(text[span.start]!) || (isPointed && !/\bto $/.test(before)));
  }
}

/** Whether the text is the object's own caption or heading, which begins with its name. */
function isOwnName(text: string, span: Span): boolean {
  return (
    span.start === 0 &&
    /^(?:$|[.:|\u2013\u2014]| [-\u2013\u2014|]| ?["“'‘]?[A-Z\d])/.test(text.slice(span.end, span.end + 3))
  );
}
