const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that a year follows without being part of a name: "In 2023", "BEYOND 2024", "Spring 2024". */
const LEADS_YEAR = words(
  'in on by since from to until till through thru throughout during before after between and or of for as with within around ' +
    'circa about beyond toward towards into versus vs upon once whereas despite although though because given against across ' +
    'amid following unlike compared both all every each late the this that these those their our his its early mid year years ' +
    'end start beginning spring summer autumn fall winter calendar fiscal copyright published updated revised posted dated ' +
    'issued effective via at per is was but if when while where christmas ramadan only annual half',
);

/** Words that a number follows which is no year: "Section 2022", "Resolution 1718", "USD 2000", "nearly 2000". */
const LEADS_NUMBER = words(
  'section sections sec no nos number numbers page pages p pp article articles art chapter rule form room suite box item docket ' +
    'order resolution resolutions res regulation directive decision version model file bill paragraph para h.r s.res title route flight ' +
    'usd eur gbp krw jpy cny inr rs some nearly almost roughly approximately exactly totaling totalling',
);

/** What is measured or counted by thousands and never dated. */
const MEASURES = words(
  'percent pct km kilometers kilometres miles mile meters metres feet acres hectares tons tonnes kg kilograms pounds barrels ' +
    'mw gw kw megawatts gigawatts kilowatts twh gwh mwh kwh ml mg rpm iu hz mhz ghz ppm volts watts hours gmt utc est words ' +
    'pages people persons workers employees jobs troops soldiers students companies firms million billion trillion thousand ' +
    'degrees calories grams euros yen yuan won rupees times members units vehicles ships years days months weeks strong',
);

/** Plurals that a round year dates all the same: "2000 levels", "the 1950 elections". */
const DATED_PLURALS = words(
  'levels elections sanctions figures talks rules prices dollars games olympics budgets results estimates protests reforms ' +
    'terms values rates attacks hearings accounts floods fires tariffs quotas negotiations amendments midterms primaries ' +
    'accords exports imports sales earnings guidelines standards revisions cuts caps',
);

/** "Chinese 2023 exports", "U.S. 2018 tariffs": no name, unlike "Horizon 2020". */
const NATIONAL = /^(?:US|U\.S\.|UK|U\.K\.|EU|German|French|Greek|Dutch|\p{Lu}\p{L}{2,}(?:ese|ish|[ei]an|ican))$/u;
/** "H1 2024", "3Q 2024". */
const PART_OF_YEAR = /^(?:[HQ][1-4]|[1-4][HQ])$/;
const CAPITAL_WORD = /^[\p{Lu}\d][\p{L}\p{N}.&'’/-]{0,23}$/u;
const STREET =
  /^(?:[A-Z][\w.']{0,20}\s){1,3}(?:Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Place|NW|SW|NE|SE)\b/;

/**
 * Whether four digits (1500 to 2100) stand for a year, by the words around them.
 * A name's digits ("Project 2025", "Act of 2018"), counts, identifiers and addresses are none.
 * @param start Offset of the first digit in `text`; the fourth is at `start + 3`.
 * @param end Where the date ends: behind the year, or behind the second year of "2022–31".
 */
export function isYear(text: string, start: number, end: number): boolean {
  const value = Number(text.slice(start, start + 4));
  if (!(value >= 1500 && value <= 2100)) return false;
  const isSpan = /^\d{4} ?[–—-] ?\d/.test(text.slice(start, Math.min(end, start + 8)));
  return leadsAllow(text, start, end, value, isSpan) && followersAllow(text, end, value);
}

/** Whether digits continue a word, number, address or price: "covid-2019", "/2019", but not "mid-2019". */
export function isGlued(text: string, start: number): boolean {
  const previous = text[start - 1];
  if (previous === undefined || previous === ' ') return false;
  if (previous === '-')
    return !/(?:^|[^A-Za-z])(?:mid|late|early|post|pre|end)-$/i.test(text.slice(Math.max(0, start - 8), start));
  return /[\p{L}\p{N}_$€£¥₩%#/@.:=&+~^\\]/u.test(previous);
}

function leadsAllow(text: string, start: number, end: number, value: number, isSpan: boolean): boolean {
  const previous = text[start - 1];
  if (previous === undefined) return value >= 1900 || text.length === 4;
  if (isGlued(text, start)) return false;
  if (previous === '-') return true;
  if (previous === ',') return !/\d/.test(text[start - 2] ?? '');
  if (previous === '(') return !/[A-Z]/.test(text[start - 2] ?? '');
  if (!/\s/.test(previous)) return value >= 1900 || previous === '[';
  const before = text.slice(Math.max(0, start - 28), start).trimEnd();
  const front = before.slice(before.search(/\S{0,24}$/));
  const word = front.slice(front.search(/(?<=^|[("'“‘[])[^("'“‘[]*$/));
  return wordAllows(word, before, value, isSpan) || (isPlural(word) && BESIDE_YEAR.test(text.slice(end, end + 14)));
}

/** "Storage Targets 2030 and 2050": a name has one year. */
const BESIDE_YEAR = /^ (?:and|or|to) (?:19|20)\d\d(?![\d,])/;

function isPlural(word: string): boolean {
  return /^\p{Lu}?\p{L}{3,}s$/u.test(word) && !LEADS_NUMBER.has(word.toLowerCase());
}

/** Academic, marketing, school, program and tax years: "AY 2023–24". */
const KIND_OF_YEAR = /^[AMSPTC]Y$/;

/** "Regulation (EU) 2022/2065". */
const LEGAL_SERIES = /^(?:EU|EC|EEC|Euratom|CFSP|JHA)\)$/;

/**
 * @param word The word in front with its punctuation; '' behind a bracket or quotation mark.
 * @param before Up to 28 characters in front, that word the last.
 */
function wordAllows(word: string, before: string, value: number, isSpan: boolean): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  if (LEGAL_SERIES.test(word)) return false;
  if (LEADS_NUMBER.has(bare) || /[$€£¥₩#§+]$/.test(word)) return false;
  // "S. 1790" is a bill, "Lee, S. 1990" an author.
  if (/^[HS]\.(?:R\.|Res\.)?$/.test(word)) return /\p{L}[,.]\s\S+$/u.test(before);
  if (bare === 'than') return !/\b(?:more|fewer|less|greater)\sthan$/i.test(before);
  if (bare === 'of') return !/\b(?:Acts?|Law|Code|Bill|Amendments)\sof$/.test(before);
  if (LEADS_YEAR.has(bare)) return true;
  if (word === 'Act,') return false;
  if (KIND_OF_YEAR.test(word)) return true;
  if (value < 1900) return word === '' || /\p{L}[,;]$/u.test(word);
  // "Table 1. 1987 survey of yards"
  if (/^\d{1,3}[.:]$/.test(word)) return /\b(?:Table|Figure|Chart|Box|Exhibit|Map) \S+$/.test(before);
  // "The Homes Programme 2021–26": a span is part of no name.
  if (!CAPITAL_WORD.test(word) || (isSpan && /^\p{L}{3,}$/u.test(word))) return true;
  // "A 2018 report found …" opens a sentence; "Model A 1930" does not.
  if (/(?:^|[.!?]["”’)]?\s)An?$/.test(before)) return true;
  return /[a-z]\.$|^\p{Lu}\.$|['’]s$|s['’]$/iu.test(word) || NATIONAL.test(word) || PART_OF_YEAR.test(word);
}

function followersAllow(text: string, end: number, value: number): boolean {
  const next = text[end] ?? '';
  if (next === '' || next === ')') return true;
  if (/[\p{L}\p{N}_%°$€£¥+]/u.test(next)) return next === 's' || /^[a-f](?:[.,;:)]|$)/.test(text.slice(end, end + 2));
  if (/[.,:/]/.test(next)) return !/\d/.test(text[end + 1] ?? '');
  const after = text.slice(end, end + 70);
  if (next === '-') return tailAllows(after, value);
  if (!/\s/.test(next)) return true;
  const word = /^\s([A-Za-z]{1,20})(?![A-Za-z])/.exec(after)?.[1] ?? '';
  if (MEASURES.has(word.toLowerCase()) || after[1] === '%') return false;
  if (/^[A-Z]/.test(word)) return !STREET.test(after.slice(1));
  const isDoubtful = value % 50 === 0 || value < 1900;
  if (!isDoubtful) return true;
  if (/^(?:and|to|or)$/.test(word)) return partnerAllows(text, end, word);
  return word.length < 4 || !/[^su]s$/.test(word) || DATED_PLURALS.has(word);
}

/** "1930-level", "2015-based"; not "2000-member", "2019-nCoV", "2020-114". */
function tailAllows(after: string, value: number): boolean {
  const tail = /^-([A-Za-z]+)/.exec(after)?.[1];
  if (tail === undefined) return !/^-\d/.test(after);
  if (/[A-Z]/.test(tail) || MEASURES.has(tail) || MEASURES.has(`${tail}s`)) return false;
  return value % 50 !== 0 || /^(?:level|era|style|vintage|based|like)/.test(tail);
}

/** A round number beside another that counts is a count too: "1500 to 2000 workers", "2000 and 3000 people". */
function partnerAllows(text: string, end: number, joint: string): boolean {
  const start = end + joint.length + 2;
  const digits = /^\d{4,}(?!\d)/.exec(text.slice(start, start + 8))?.[0];
  if (digits === undefined) return !/^\d{1,3},\d/.test(text.slice(start, start + 5));
  const value = Number(digits);
  return value <= 2100 && value >= 1500 && followersAllow(text, start + 4, value);
}
