import type { Span } from '../text/document.js';

/** A law, rule, bill or order cited by its number. */
export interface LegalCitation {
  /** Offsets into the text. */
  readonly span: Span;
  readonly kind: 'statute' | 'regulation' | 'law' | 'bill' | 'register' | 'order' | 'section' | 'act';
  /** As a careful editor writes it: "15 U.S.C. § 4651(a)", "Public Law 117-167", "H.R. 5040". */
  readonly name: string;
  /** The same whatever the spelling: "usc/15/4651/a", "cfr/24/85.25/h", "us-law/public/117/167", "us-bill/hr/5040". */
  readonly id: string;
}

const S = '[\\s\\u00a0]{0,3}';
/** "(a)", "(1)", "(iv)", "(A)", "(aa)": subdivisions of a section. */
const SUBDIVISIONS = '((?:\\s?\\((?:[a-z]{1,2}|[ivxl]{1,5}|\\d{1,2}|[A-Z]{1,2})\\)){0,6})';
const SIGN = '(?:(?:§§?|[Ss]ec(?:tion|s|tions)?\\.?)[\\s\\u00a0]?)?';
const USC_SECTION = '\\d{1,5}[a-z]{0,4}[A-Z]?(?:[-–]{1,2}\\d{1,5}[a-z]{0,3})?';
const CFR_SECTION =
  '\\d{1,5}[a-z]?(?:[-–]\\d{1,4})?(?:\\.\\w{1,8})?(?:(?:\\(\\w{1,4}\\)){0,3}[-–][\\dA-Zl][\\w.]{0,8}){0,5}';
const FURTHER = `(?:(?:[,;]| and| or|,? &)[\\s\\u00a0])`;

/** "15 U.S.C. § 4651(a)", "50 U.S.C. App. 595", "5 USC 552 note". */
const USC = new RegExp(
  `\\b(\\d{1,2})${S}U\\.?\\s?S\\.?\\s?C\\.?(?:A\\.)?${S}(App(?:endix|\\.)?)?${S}((?:§§|§|[Ss]ec(?:tion|s|tions)?\\.?)?)${S}(${USC_SECTION})${SUBDIVISIONS}((?:[\\s\\u00a0]note|,?[\\s\\u00a0]et[\\s\\u00a0]seq)?)(?![\\w])`,
  'gi',
);
/** "section 89 of title 14, United States Code", "Section 14123(a)(2) of 49 U.S.C." */
const USC_WORDS = new RegExp(
  `\\b[Ss]ections?[\\s\\u00a0](${USC_SECTION})${SUBDIVISIONS}(?:,| of)[\\s\\u00a0](?:title[\\s\\u00a0](\\d{1,2})(?:,|[\\s\\u00a0]of the)[\\s\\u00a0]United States Code|(\\d{1,2})${S}U\\.?S\\.?C\\.?)`,
  'g',
);
/** "24 CFR 85.25(h)", "48 C.F.R. § 9903.201", "14 CFR part 25". */
const CFR = new RegExp(
  `\\b(\\d{1,2})${S}C\\.?\\s?F\\.?\\s?R\\.?,?${S}((?:[Pp]arts?[\\s\\u00a0])?)${SIGN}(${CFR_SECTION})${SUBDIVISIONS}(?![\\w])`,
  'g',
);
/** "Public Law 117-167", "Pub. L. No. 96–164", "section 4402(e) of PL 107–171". */
const LAW = new RegExp(
  `(?:\\b[Ss]ection[\\s\\u00a0](\\d{1,5}[A-Za-z]?)${SUBDIVISIONS}[\\s\\u00a0]of[\\s\\u00a0])?\\b(?:(Pub(?:lic|\\.)?${S}L(?:aw|\\.)?|P\\.?${S}L\\.?)|(Priv(?:ate|\\.)?${S}L(?:aw|\\.)?))${S}(?:No\\.?)?${S}(\\d{1,3})[-–](\\d{1,4})(?![\\w-])`,
  'g',
);
/** "H.R. 5040", "S. 1260", "S.J. Res. 3". */
const BILL =
  /(?<!\w|[A-Z]\.\s?)(H\.\s?R\.|[HS]\.\s?(?:J\.\s?|Con\.\s?)?Res\.|(?<!\b[A-Z][a-z]{1,20},?\s)S\.)[\s\u00a0]?(?:No\.\s?)?(\d{1,4})(?![\w%]|[.,]\d)/g;
/** "AB 2013", "SB 1047": a bill of a state; but for "Kalve AB 2013", a company and a year. */
const STATE_BILL =
  /(?<![\w.&/-])(SB|HB|(?<!(?<!California |Nevada |Wisconsin )(?<=[A-Z]\w{0,20} ))AB)\s(\d{1,4})(?![\w%]|[.,]\d)/g;
/** "88 Fed. Reg. 12345", "111 Stat. 251". */
const REGISTER = /\b(\d{1,3})\s(Fed\.?\sReg\.?|F\.R\.|FR|Stat\.)\s(\d{1,3}(?:,\d{3})|\d{1,6})(?![\w]|[.,]\d)/g;
/** "Executive Order 14017", "E.O. 13959", "EO 13959", "Proclamation 9705". */
const ORDER =
  /\b(Exec(?:utive|\.)\sOrders?|E\.\s?O\.|EO(?=\s\d{2},?\d{3})|(?:Presidential\s)?Proclamation)\s(?:No\.\s)?(\d{1,2},?\d{3})(?![\w]|[.,]\d)/g;
/** "Section 232", "Sections 301 and 201": a section known by its number alone, three digits or more. */
const SECTION = /\b[Ss]ection[\s\u00a0](\d{3,4}[A-Z]?)(?![\w.%]|\([a-z]\) of|\sof\s(?:this|the\s(?:report|paper)))/g;

/** "Regulation (EU) 2021/241", "Commission Regulation (EU) No 651/2014", "Council Directive 92/43/EEC". */
const UNION_ACT =
  /\b(?:(?:Commission|Council|Delegated|Implementing|Framework)\s){0,3}(Regulation|Directive|Decision)s?\s(?:\((E[UCEurato]{1,6}(?:,\s?Euratom)?)\)\s(?:No\.?\s)?(\d{1,4}\/\d{1,4})(?![\w/]|[.,]\d)|(?:No\.?\s)?(\d{1,4}\/\d{1,4})\/(E[UCEurato]{1,6}|JHA|CFSP)\b)/g;

/** Every line below begins with something that one of these words announces: flows without one are skipped. */
const ANNOUNCES =
  /C\.?\s?F\.?\s?R|S\.?\s?C\b|S\.?\s?C\.|usc|States Code|\bL\b|Law|\bP\.?L|Res\.|H\.|\bS\.|Stat\.|Reg\.|\bF\.?R\b|Order|E\.\s?O\.|Proclamation|ection\s\d{3}|\bEO\s\d|\b[AHS]B\s\d|\d\/(?:E|JHA|CFSP)|E[UCa-z]{1,6}\)\s(?:No\.?\s)?\d/;

/** All legal citations of a text by number, in order and apart; of two that overlap the longer stands. */
export function legalCitations(text: string): readonly LegalCitation[] {
  if (!ANNOUNCES.test(text)) return [];
  const found = [
    ...statutes(text),
    ...each(text, USC_WORDS, ([, section, subdivisions, title, code]) =>
      statute(title ?? code!, '', section!, subdivisions!, ''),
    ),
    ...each(text, CFR, ([, title, part, section, subdivisions]) => regulation(title!, part!, section!, subdivisions!)),
    ...each(text, LAW, publicLaw),
    ...each(text, BILL, bill),
    ...each(text, STATE_BILL, ([, chamber, number]) => {
      return { kind: 'bill', name: `${chamber} ${number}`, id: `state-bill/${chamber!.toLowerCase()}/${number}` };
    }),
    ...each(text, REGISTER, register),
    ...each(text, ORDER, order),
    ...each(text, UNION_ACT, unionAct),
    ...each(text, SECTION, ([, number]) => ({ kind: 'section', name: `Section ${number}`, id: `section/${number}` })),
  ];
  return apart(found);
}

type Named = Omit<LegalCitation, 'span'>;

function publicLaw([, section, subdivisions, , priv, congress, number]: RegExpExecArray): Named {
  const kind = priv === undefined ? 'Public' : 'Private';
  const inLaw = section === undefined ? '' : `section ${section}${compact(subdivisions!)} of `;
  const id = ['us-law', kind.toLowerCase(), congress, number, ...path(section ?? '', subdivisions ?? '')];
  return { kind: 'law', name: `${inLaw}${kind} Law ${congress}-${number}`, id: id.join('/') };
}

function bill([, chamber, number]: RegExpExecArray): Named {
  const name = chamber!
    .replace(/\s/g, '')
    .replace(/Res\.$/, ' Res.')
    .replace(/^([HS]\.) Res/, '$1 Res');
  return { kind: 'bill', name: `${name} ${number}`, id: `us-bill/${letters(chamber!)}/${number}` };
}

function register([, volume, source, page]: RegExpExecArray): Named {
  const isStatutes = /Stat/.test(source!);
  const number = page!.replace(',', '');
  return {
    kind: 'register',
    name: `${volume} ${isStatutes ? 'Stat.' : 'Fed. Reg.'} ${number}`,
    id: `${isStatutes ? 'stat' : 'fedreg'}/${volume}/${number}`,
  };
}

function order([, name, number]: RegExpExecArray): Named {
  const isOrder = /^E/.test(name!);
  const digits = number!.replace(',', '');
  return {
    kind: 'order',
    name: `${isOrder ? 'Executive Order' : 'Proclamation'} ${digits}`,
    id: `us-${isOrder ? 'order' : 'proclamation'}/${digits}`,
  };
}

function unionAct([, act, union, number, other, suffix]: RegExpExecArray): Named {
  const name = union === undefined ? `${act} ${other}/${suffix}` : `${act} (${union}) ${number}`;
  return { kind: 'act', name, id: `eu/${act!.toLowerCase()}/${number ?? other}` };
}

function each(text: string, pattern: RegExp, name: (match: RegExpExecArray) => Named): readonly LegalCitation[] {
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].replace(/(?<![\s.])[\s.]+$/, '').length;
    return { ...name(match), span: { start: match.index, end } };
  });
}

/** "5 U.S.C. §§ 8344 and 8468" cites two sections, "§§ 10a-10c" the two ends of a range. */
function statutes(text: string): readonly LegalCitation[] {
  return [...text.matchAll(USC)].flatMap((match) => {
    const [whole, title, app, sign, section, subdivisions, suffix] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (sign !== '§§') return [{ ...statute(title!, app ?? '', section!, subdivisions!, suffix!), span }];
    const list = [{ ...statute(title!, app ?? '', section!.split(/[-–]{1,2}/)[0]!, subdivisions!, ''), span }];
    const last = section!.split(/[-–]{1,2}/)[1];
    if (last) list.push({ ...statute(title!, app ?? '', last, '', ''), span });
    return [...list, ...furtherSections(text, span.end, title!, app ?? '')];
  });
}

const FURTHER_SECTION = new RegExp(`${FURTHER}(${USC_SECTION})${SUBDIVISIONS}(?![\\w.]\\w|[\\s\\u00a0]U\\.?S)`, 'y');

function furtherSections(text: string, from: number, title: string, app: string): readonly LegalCitation[] {
  const found: LegalCitation[] = [];
  FURTHER_SECTION.lastIndex = from;
  for (let match = FURTHER_SECTION.exec(text); match && found.length < 20; match = FURTHER_SECTION.exec(text)) {
    const end = match.index + match[0].length;
    const start = match.index + match[0].search(/\d/);
    found.push({ ...statute(title, app, match[1]!, match[2]!, ''), span: { start, end } });
    FURTHER_SECTION.lastIndex = end;
  }
  return found;
}

function statute(title: string, app: string, section: string, subdivisions: string, suffix: string): Named {
  const number = section.replace(/–/g, '-');
  const note = suffix.trim().replace(/^,\s?/, '').toLowerCase().replace(/\s/g, '-');
  const id = [
    'usc',
    app === '' ? title : `${title}-app`,
    ...path(number, subdivisions),
    ...(note === '' ? [] : [note]),
  ];
  return {
    kind: 'statute',
    name: `${title} U.S.C. ${app === '' ? '' : 'App. '}§ ${number}${compact(subdivisions)}${note === '' ? '' : ` ${note.replace('-', ' ')}`}`,
    id: id.join('/'),
  };
}

function regulation(title: string, part: string, section: string, subdivisions: string): Named {
  const number = section.replace(/–/g, '-').replace(/\.$/, '');
  return {
    kind: 'regulation',
    name: `${title} C.F.R. ${part === '' || number.includes('.') ? '§' : 'part'} ${number}${compact(subdivisions)}`,
    id: ['cfr', title, ...path(number, subdivisions)].join('/'),
  };
}

function path(section: string, subdivisions: string): readonly string[] {
  if (section === '') return [];
  return [section, ...[...subdivisions.matchAll(/\((\w+)\)/g)].map((match) => match[1]!)];
}

function compact(subdivisions: string): string {
  return subdivisions.replace(/\s/g, '');
}

function letters(name: string): string {
  return name.replace(/[^A-Za-z]/g, '').toLowerCase();
}

function apart(found: readonly LegalCitation[]): readonly LegalCitation[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const result: LegalCitation[] = [];
  for (const citation of sorted) {
    const last = result.at(-1);
    const isSame = last && last.span.start === citation.span.start && last.span.end === citation.span.end;
    if (last && citation.span.start < last.span.end && !(isSame && last.kind === 'statute')) continue;
    result.push(citation);
  }
  return result;
}
