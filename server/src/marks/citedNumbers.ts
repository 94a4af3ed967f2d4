import type { Span } from '../text/document.js';
import { MONTH_LIKE } from '../text/months.js';

/** Page, or first and last page; what is left open behind it may not make a quantity of it ("12–15 percent"). */
const PAGE = '[A-Z]?\\d{1,5}(?:[-\\u2010-\\u2013]{1,2}[A-Z]?\\d{1,5})?';
const PAGES = '\\d{1,5}(?:[-\\u2010-\\u2013]{1,2}| [-\\u2013] )\\d{1,5}';
const PP = '(?:pp?\\. ?|pages? )?';
const END = '(?=[.,;:)\\]”"](?!\\d)| \\(|\\s*$)';
const ISSUE = '\\((?:Suppl?\\.? ?|[A-Z])?\\d{1,4}(?:[-\\u2010-\\u2013/]\\d{1,4}|-?[A-Z])?\\)';
/** Three digits at most: a year in brackets behind a number may date it. */
const SMALL_ISSUE = ISSUE.replace('{1,4}', '{1,3}');

/**
 * Volumes, issues and pages behind the name of a journal: "28(3), 473–508", "28, 473–508", "24, no. 4 (2019): 349–88",
 * "45 (1930), pp. 573–77". Numbers of one range or bracket may stand in prose as well, so that a name must stand before.
 */
const VOLUMES = [
  new RegExp(
    `(?<![\\d.,$€£¥])\\d{1,4} ?(?:${ISSUE}(?:[,:] ?${PP}${PAGE}${END}| ${PP}${PAGES}${END})|${SMALL_ISSUE}(?=[,.;](?!\\d)|\\s*$))`,
    'g',
  ),
  new RegExp(`(?<![\\d.,$€£¥])\\d{1,4}(?:, ?\\d{1,3})?(?: \\(\\d{4}\\))?, ${PP}${PAGES}${END}`, 'g'),
  new RegExp(
    `(?<![\\d.,$€£¥])\\d{1,4}(?:, [Nn]os?\\. ?\\d{1,4}(?:[-\\u2010-\\u2013/]\\d{1,4})?)?(?: \\((?:[A-Z][a-z]{2,9}\\.? )?\\d{4}\\))?[:,] ?${PAGES}${END}`,
    'g',
  ),
  // "Journal of Ports 138: 103641": an article's number.
  new RegExp(`(?<![\\d.,$€£¥])\\d{1,4}: ?\\d{5,7}${END}`, 'g'),
  // "98:2 (March/April 2019): 10–20".
  new RegExp(`(?<![\\d.,$€£¥])\\d{1,4}(?:[:/.,] ?\\d{1,3})? \\((?:[^\\d()]{3,24} )?\\d{4}\\): ?${PAGE}${END}`, 'g'),
];
const NAME_BEFORE = /(?:^|[^\p{L}\d])(?:\p{Lu}[\p{L}&.’'-]{0,24}|journal|review)["”’)*_]{0,3}[.,]?["”’*_]{0,3} $/u;

/** "(New York: Scribner, 2022), 243–45." */
const BEHIND_IMPRINT = new RegExp(
  `, (?:[A-Z][a-z]{2,8}\\.? )?(?:19|20)\\d\\d\\), ${PP}(?<pages>${PAGE}(?:, ${PAGE}){0,4}${END})`,
  'g',
);
/** "1990, 523-530.", "Nano Lett. 2010, 10, 1012." */
const BEHIND_YEAR = new RegExp(
  `(?<![\\d.,])(?:19|20)\\d\\d\\)?, ${PP}(?<pages>(?:${PAGES}|\\d{1,4}, ${PAGE})(?:\\.?\\s*$|[.;](?!\\d)))`,
  'g',
);
/** "Journal of Ports (July): 1–29." */
const BEHIND_MONTH = new RegExp(
  `\\p{L} \\((?:${MONTH_LIKE}|Spring|Summer|Autumn|Fall|Winter)\\): ?(?<pages>${PAGES}${END})`,
  'gu',
);
/** "… Conference on Trade, 163-169." */
const AT_END = new RegExp(`\\p{Lu}[\\p{L}]{2,24}[.,] (?<pages>${PAGES}(?=\\.(?: \\p{Lu}|\\s*$)|\\s*$))`, 'gu');

const JOURNALS =
  'Fed\\. ?Reg\\.|Federal Register|F\\. ?R\\.|FR|Stat\\.|U\\. ?S\\.(?= \\d{1,4}(?:,| \\(|[.;]))|S\\. ?Ct\\.|L\\. ?Ed\\.(?: ?2d)?|' +
  'F\\. ?(?:2d|3d|4th)|F\\. ?Supp\\.(?: ?[23]d)?|Cong\\. ?Rec\\.|Congressional Record|C\\. ?F\\. ?R\\.|CFR|U\\. ?S\\. ?C\\.(?: ?A\\.)?|USC|' +
  'I\\.L\\.M\\.|U\\.N\\.T\\.S\\.|UNTS|(?:[A-Z][a-z]{0,5}\\.? ){1,3}(?:L\\. ?Rev\\.|L\\. ?J\\.|J\\.)(?: [A-Z][a-z]{1,4}\\.)?';
/** "86 Fed. Reg. 20249", "139 S. Ct. 2551, 2569–70", "120 Harv. L. Rev. 1, 15". */
const REPORTERS = new RegExp(
  `(?<![\\d.,$€£¥])\\d{1,4} (?:${JOURNALS}),? (?:at )?(?:§§? ?|[HSE])?\\d(?:[\\d,.]{0,9}\\d)?(?:[-\\u2010-\\u2013]\\d{1,5})?(?:(?:,|,? (?:and|or)) (?:\\d{1,3}\\.)?${PAGE}(?![\\d,.]*\\d| ?(?:%|percent|[mb]illion)| [a-z])){0,3}`,
  'g',
);
/** "S. Rept. 118-200, at 7", "H.Hrg. 118-9", "H. Doc. No. 117–12". */
const REPORTS =
  /(?<![\w.])(?:[HS]\. ?(?:R\. ?)?(?:Rep(?:t|ort)?|Doc|Hrg|Prt|Con|Res)|Rept|Hrg|Prt)\.? (?:No\. ?)?\d{2,3}[-‐-–]\d{1,4}(?:,? (?:at|pp?\.) \d{1,4}(?:[-‐-–]\d{1,4})?)?/g;
/** "Id. at 7", "supra note 12, at 45–46": a page of what was cited before. */
const AT_PAGE =
  /(?<![\w.])(?:(?:[Ii](?:d|bid)\.|[Ss]upra(?: note \d{1,3})?),? at |[Ii]bid\.?, )\d{1,4}(?:[-‐-–]\d{1,4})?(?!\d)/g;
/** "COM(2023) 62 final", "SWD(2022) 149". */
const COMMISSION = /(?<!\w)[A-Z]{1,5}\((?:19|20)\d\d\) ?\d{1,4}/g;

/** "1988, 272 pp.", "1 pp. 35–50": pages of a book, where "0.8 pp" are percentage points. */
const PRINTED = /(?<![\d.,])(?:\d{3,4} ?pp(?!\w)|\d{1,4} pp\. ?\d)/g;

/** Each pattern with what a text that it fits must hold, which is told in less time: nearly all texts hold none. */
const CITATIONS: readonly (readonly [hint: RegExp, pattern: RegExp])[] = [
  [/\d (?:[FSULCI]\.|Fed|FR|Stat|Cong|CFR|USC|UNTS|[A-Z][a-z]{0,5}\.? (?:[A-Z][a-z]{0,5}\.? ){0,2}[LJ]\.)/, REPORTERS],
  [/[t.cgns] (?:No\. ?)?\d{2,3}[-‐-–]\d/, REPORTS],
  [/[.\da],? at \d|bid\.?, \d/, AT_PAGE],
  [/\((?:19|20)\d\d\) ?\d/, COMMISSION],
  [/\d ?pp/, PRINTED],
];
const MAY_CITE_JOURNAL =
  /\d(?:\)?[,:] ?(?:pp?\. ?|pages? |[Nn]o\. ?)?[A-Z]?\d| ?\((?:Suppl?\.? ?|[A-Z])?\d|\d{0,4} ?[-‐-–]{1,2} ?\d{1,5}(?:\. [^a-z]|\.?\s?$))/;

/**
 * The numbers that tell where something is printed, and count nothing: volumes, issues and pages of journals, reporters of
 * laws and rulings, reports of a parliament, pages of what was cited before. Not in order. Linear.
 */
export function citedNumbers(text: string): readonly Span[] {
  const found: Span[] = [];
  if (!/\d/.test(text)) return found;
  const add = (start: number, end: number) => found.push({ start, end });
  for (const [hint, pattern] of CITATIONS)
    if (hint.test(text)) for (const { index, 0: written } of text.matchAll(pattern)) add(index, index + written.length);
  if (!MAY_CITE_JOURNAL.test(text)) return found;
  for (const pattern of VOLUMES)
    for (const { index, 0: written } of text.matchAll(pattern))
      if (NAME_BEFORE.test(text.slice(Math.max(0, index - 36), index))) add(index, index + written.length);
  for (const pattern of [BEHIND_IMPRINT, BEHIND_YEAR, BEHIND_MONTH, AT_END])
    for (const { index, 0: written, groups } of text.matchAll(pattern))
      add(index + written.length - groups!.pages!.length, index + written.length);
  return found;
}
