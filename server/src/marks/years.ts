/** Words that a year follows without being part of a name: "In 2023", "BEYOND 2024", "Spring 2024". */
const LEADS_YEAR = new Set(
  (
    'in on by since from to until till through thru during before after between and or of for as with within around circa about beyond ' +
    'toward towards into versus vs the this that year years early late mid end beginning start spring summer autumn fall winter ' +
    'calendar copyright published updated revised posted dated issued effective fiscal via at per is was but if when while where ' +
    'christmas ramadan only annual half'
  ).split(' '),
);

/** Words that a number follows which is no year: "Section 2022", "Resolution 1718", "USD 2000", "nearly 2000". */
const LEADS_NUMBER = new Set(
  (
    'section sections sec no nos number numbers page pages p pp article articles art chapter rule form room suite box item docket ' +
    'order resolution resolutions res regulation version model file bill paragraph para h.r s.res title route flight ' +
    'usd eur gbp krw jpy cny inr rs some nearly almost roughly approximately exactly totaling totalling'
  ).split(' '),
);

/** What a round number counts or measures; "2000 workers", not "the 2000 election". */
const DATED_PLURAL = new Set(
  (
    'levels elections sanctions figures talks rules prices dollars games olympics budgets results estimates protests reforms ' +
    'terms values rates data attacks hearings accounts floods fires tariffs quotas negotiations amendments midterms primaries ' +
    'census accords exports imports sales earnings guidelines standards revisions cuts caps'
  ).split(' '),
);

const MEASURES = new Set(
  (
    'percent pct km kilometers kilometres miles meters metres feet acres hectares tons tonnes kg kilograms pounds barrels mw gw ' +
    'kw megawatts gigawatts kilowatts twh gwh mwh hours gmt utc est words pages people persons workers employees jobs troops ' +
    'soldiers students companies firms million billion trillion thousand degrees calories grams euros yen yuan won rupees times ' +
    'members units vehicles ships years days months weeks'
  ).split(' '),
);

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
  return leadsAllow(text, start, value) && followersAllow(text, end, value);
}

/** Whether digits continue a word, number, address or price: "covid-2019", "/2019", but not "mid-2019". */
export function isGlued(text: string, start: number): boolean {
  const previous = text[start - 1];
  if (previous === undefined || previous === ' ') return false;
  if (previous === '-')
    return !/(?:^|[^A-Za-z])(?:mid|late|early|post|pre|end)-$/i.test(text.slice(Math.max(0, start - 8), start));
  return /[\p{L}\p{N}_$€£¥₩%#/@.:=&+~^\\]/u.test(previous);
}

function leadsAllow(text: string, start: number, value: number): boolean {
  const previous = text[start - 1];
  if (previous === undefined) return value >= 1900 || text.length === 4;
  if (isGlued(text, start)) return false;
  if (previous === '-') return true;
  if (previous === ',') return !/\d/.test(text[start - 2] ?? '');
  if (previous !== ' ' && previous !== '\u00a0' && previous !== '\n') return value >= 1900 || /[([]/.test(previous);
  const before = /(\S{0,24})\s{1,3}$/.exec(text.slice(Math.max(0, start - 28), start))?.[1] ?? '';
  return wordAllows(text, before, start, value);
}

/** @param before The word in front with its punctuation; '' at the beginning. */
function wordAllows(text: string, before: string, start: number, value: number): boolean {
  const bare = before.slice(before.search(/[^("'“‘[]*$/));
  const word = bare.toLowerCase().replace(/\.$/, '');
  if (LEADS_NUMBER.has(word) || /[$€£¥₩#§+]$/.test(bare)) return false;
  if (
    /^[HS]\.(?:R\.|Res\.)?$/.test(bare) &&
    !/[,.]\s$/.test(text.slice(Math.max(0, start - bare.length - 3), start - bare.length - 1))
  )
    return false;
  if (word === 'than')
    return !/\b(?:more|fewer|less|greater)\sthan\s$/i.test(text.slice(Math.max(0, start - 14), start));
  if (LEADS_YEAR.has(word))
    return (
      word !== 'of' || !/\b(?:Acts?|Law|Code|Bill|Amendments)\sof\s$/.test(text.slice(Math.max(0, start - 16), start))
    );
  if (/\bAct,$/.test(bare)) return false;
  if (value < 1900) return /[,;(]$/.test(before);
  return !/^[\p{Lu}\d][\p{L}\p{N}.&'’/-]{0,23}$/u.test(bare) || /[a-z]\.$/.test(bare) || /^\p{Lu}\.$/u.test(bare);
}

function followersAllow(text: string, end: number, value: number): boolean {
  const next = text[end] ?? '';
  if (/[\p{L}\p{N}_%°$€£¥]/u.test(next)) return next === 's';
  if (/[.,:/]/.test(next) && /\d/.test(text[end + 1] ?? '')) return false;
  const isRound = value % 50 === 0;
  if (next === '-') {
    const tail = /^-([A-Za-z]+)/.exec(text.slice(end, end + 20))?.[1]?.toLowerCase();
    if (tail === undefined) return !/\d/.test(text[end + 1] ?? '');
    if (MEASURES.has(`${tail}s`) || MEASURES.has(tail) || tail === 'strong' || tail === 'mile') return false;
    return !isRound || /^(?:level|era|style|vintage|based|like)/.test(tail);
  }
  const after = text.slice(end, end + 70);
  if (/^\s%/.test(after)) return false;
  const word = /^\s([a-z]{1,20})(?![a-z])/.exec(after)?.[1];
  if (word !== undefined) {
    if (MEASURES.has(word)) return false;
    if (isRound || value < 1900) {
      const isPlural = word.length > 3 && /[^su]s$/.test(word) && !DATED_PLURAL.has(word);
      if (isPlural) return false;
    }
    return true;
  }
  return !(/^\s[A-Z]/.test(after) && STREET.test(after.slice(1)));
}
