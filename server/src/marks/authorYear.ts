import { monthNumber } from '../text/months.js';
import { rememberingTexts } from '../text/remember.js';
import type { Marker } from './mark.js';

const NAME = "(?:(?:[Dd]e|[Vv]an|[Vv]on|der|[Ll]a|[Ll]e) ){0,2}\\p{Lu}[\\p{L}'’-]{1,30}";
/** An organisation's name has more words: "World Bank", "US Department of Commerce". */
const PARTY = `(?:U\\.[SKN]\\.|${NAME})(?: (?:(?:of|for|and|&|the|von|van|der|de|di|la) ){0,2}\\p{Lu}[\\p{L}.'’-]{1,30}){0,5}`;
const OTHERS = `(?: et\\.? ?al\\.?|(?:, ${NAME}){0,4},? (?:and|&) ${NAME})`;
const YEARS = '(?:1[89]|20)\\d\\d[a-z]?(?:, ?(?:1[89]|20)\\d\\d[a-z]?){0,4}';
const PLACE =
  '(?:Table|Figure|Fig\\.|Section|Sec\\.|Chapter|[Cc]h\\.|Appendix|Annex) [A-Z]?\\d{0,3}(?:\\.\\d{1,2})?[a-z]?';
const PAGES = `(?:(?:, |: ?)(?:(?:pp?\\. ?)?\\d{1,4}(?:[-–]\\d{1,4})?|${PLACE}))?`;
const LEAD = '(?:(?:see also|see|e\\.g\\.,?|cf\\.|also|for example,?|such as|as in|compare|and) ){0,2}';

/** One citation of a bracket: lead, first party, other authors, sign, years, place. */
const CITATION = new RegExp(`^( ?${LEAD})(${PARTY}?)(${OTHERS})?([,:])? (${YEARS})(${PAGES})$`, 'u');
/** Names directly in front of a bracket with nothing but years: "Smith et al. (2021)". */
const SUBJECT = new RegExp(`(?:^|[ (“"—])(${NAME})(${OTHERS})?(?:’s|'s)?,? $`, 'u');
const BARE_YEARS = new RegExp(`^(${YEARS})${PAGES}$`);
const EACH_YEAR = /(?:1[89]|20)\d\d[a-z]?/g;

/** What makes a bracket a date or a pointer and not a citation: "(Spring 2021)", "(Figure 2021)". */
const NO_NAME =
  /^(?:Spring|Summer|Autumn|Fall|Winter|Fiscal|FY|Q[1-4]|Figure|Table|Section|Since|Until|From|As|In|The|Early|Late|Mid|Year|Act|Updated|Revised|Published|Accessed|By|Between)\b/;

/** Longest bracket with citations and longest list of names in front of one, in characters. */
const MAX_BRACKET = 300;
const MAX_SUBJECT = 120;
/** So many references by author and year, or citations by one name and a year, make it the style of a document. */
const STYLE = 3;

/**
 * "(Smith and Lee 2021; Cho 2019)", "Smith et al. (2021)".
 * One name and a year may be anything ("(Tokyo 2020)"): it is a marker only in a document that lists references by
 * author and year, or beside a sure one in the same bracket.
 * @param labels Labels of the document's references; those by author and year read "Smith 2021".
 */
export function authorYearMarkers(text: string, labels: readonly string[]): readonly Marker[] {
  const found: Marker[] = [];
  const known = new Set(labels.filter((label) => /\D (?:1[89]|20)\d\d[a-z]?$/.test(label)));
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const inner = text.slice(open + 1, open + MAX_BRACKET);
    const length = inner.indexOf(')');
    if (length < 4) continue;
    const content = inner.slice(0, length);
    if (BARE_YEARS.test(content)) found.push(...behindNames(text, open, content, known));
    else if (/\d{4}/.test(content)) found.push(...citations(content, open + 1, known));
  }
  return found;
}

/**
 * What a document without a list of references cites by one name and a year in brackets: "(SIA 2023)". Empty where it
 * cites little, or nothing that is surely cited.
 * @param texts The running texts of the document.
 * @returns As the labels of references: "SIA 2023".
 */
export function citedByYear(texts: readonly string[]): readonly string[] {
  const cited = new Set(texts.flatMap(singleCitations));
  const isStyle = cited.size >= STYLE && texts.some((text) => authorYearMarkers(text, []).length > 0);
  return isStyle ? [...cited].sort() : [];
}

const singleCitations = rememberingTexts((text: string): readonly string[] =>
  [...text.matchAll(BRACKET)].flatMap(([, content]) => {
    const [, , party, others, , years] = CITATION.exec(content!) ?? [];
    const isSingle = party !== undefined && others === undefined && !NO_NAME.test(party) && monthNumber(party) === 0;
    return isSingle ? [`${party} ${years!.split(',')[0]}`] : [];
  }),
);

/** A bracket with nothing but a name, a year and what stands behind it. */
const BRACKET = /\((\p{Lu}[^()]{2,80})\)/gu;

function citations(content: string, offset: number, labels: ReadonlySet<string>): readonly Marker[] {
  const found: Marker[] = [];
  let isSure = labels.size >= STYLE;
  let at = offset;
  for (const part of content.split(';')) {
    const match = CITATION.exec(part);
    if (match && !NO_NAME.test(match[2]!) && monthNumber(match[2]!) === 0) {
      const [, , party, others, sign, years, place] = match;
      const isColoned = sign === ':' && place !== '';
      isSure ||= others !== undefined || isColoned || labels.has(`${party} ${years!.split(',')[0]}`);
      found.push(...eachYear(part, match[1]!.length, at, match[2]!, part.length - trailing(part)));
    }
    at += part.length + 1;
  }
  return isSure ? found : [];
}

function behindNames(text: string, open: number, content: string, labels: ReadonlySet<string>): readonly Marker[] {
  const from = Math.max(0, open - MAX_SUBJECT);
  const match = SUBJECT.exec(text.slice(from, open));
  if (!match) return [];
  const [whole, surname, others] = match;
  const year = content.slice(0, 5).replace(/\W$/, '');
  const name = others === undefined ? listedName(text.slice(from, open), year, labels) : surname;
  if (name === null || (others !== undefined && labels.size < STYLE && !/ et al/.test(others))) return [];
  const start = others === undefined ? text.lastIndexOf(name!, open) : open - whole!.length + whole!.indexOf(name!);
  const part = text.slice(start, open + content.length + 2);
  return eachYear(part, 0, start, name!, part.length);
}

/** The name of a listed reference of that year that ends in front of the bracket, "World Bank" before "Bank". */
function listedName(before: string, year: string, labels: ReadonlySet<string>): string | null {
  const words = before
    .trimEnd()
    .replace(/(?:’s|'s)?,?$/, '')
    .split(' ');
  for (let count = Math.min(6, words.length); count > 0; count--) {
    const name = words.slice(-count).join(' ');
    if (labels.has(`${name} ${year}`)) return name;
  }
  return null;
}

/** One marker a year; the first begins with the names, the last ends at `end`. */
function eachYear(part: string, start: number, offset: number, name: string, end: number): readonly Marker[] {
  const years = [...part.slice(0, end).matchAll(EACH_YEAR)].filter((year) => year.index >= start);
  return years.map((year, i) => ({
    type: 'marker' as const,
    span: {
      start: offset + (i === 0 ? start : year.index),
      end: offset + (i === years.length - 1 ? end : year.index + year[0].length),
    },
    target: `${name} ${year[0]}`,
  }));
}

function trailing(part: string): number {
  return part.length - part.trimEnd().length;
}
