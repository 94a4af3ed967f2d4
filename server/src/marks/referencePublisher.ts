import { MONTH_LIKE } from '../text/months.js';

/** Words of publishing houses and institutions, by which they are told from places and genres. */
const HOUSE =
  /\b(?:Press|Verlag|Publish(?:ers?|ing)|Publications?|Universi(?:ty|té|tät|dad|teit)|Univ\.|Institut[eo]?|Books|Laborator(?:y|ies)|Dep(?:artmen)?t\b|Company|Inc\b|Ltd\b|GmbH|Foundation|Corporation|Wiley|Springer|Elsevier|McGraw|Prentice|Addison|Kaufmann?|Routledge|Sage|Norton|Penguin|Macmillan|Blackwell|Pearson|Brill|Palgrave|Plenum|North-Holland|Kluwer|Birkh[aä]user|Freeman|Erlbaum|College|School)\b/;
const BODY =
  /\b(?:Office|Ministry|Commission|Bank|Service|Agency|Bureau|Council|Committee|Administration|Organi[sz]ation|Fund|Cent(?:er|re)|Congress|Government|House|Association|Secretariat|Treasury|Embassy|Survey|Court|Parliament|Authority|Board|Academy|Institution)\b|\b(?:Dep|Gov|Comm|Ass|Int)['’](?:t|n|l)\b/;
/** Kinds and states of a work, which are no publisher. */
const GENRE =
  /^(?:fact ?sheet|press release|report|working paper|policy brief|issue brief|tech(?:nical|\.)|tr\b|ph\.? ?d|master|thesis|dissertation|manuscript|preprint|draft|revised|second|third|submitted|to appear|in press|unpublished|reprint|personal|accessed|retrieved|available|translated|edited|introduced|chapter|version|special issue|part\b|poster)/i;
const PLACE_AND_HOUSE =
  /(?:^|[.,(]\s?)(\p{Lu}[\p{L}.'’ -]{1,30}(?:(?:,| and| &) ?\p{Lu}[\p{L}. ]{1,25}){0,2}): ?((?:U\.[SK]\. )?\p{Lu}[^,.;:()]{1,60}(?:, (?:Inc|Ltd)\b\.?|(?:, \p{Lu}\p{L}{2,20}){1,3},? and \p{Lu}\p{L}{2,20})?)/u;
const MONTH = `${MONTH_LIKE}\\.?`;
/** Abbreviations in the names of journals and meetings: their full stop ends nothing. */
const SHORTENED =
  "\\b(?:[A-Z]|Proc|Trans|Conf|Rec|Comm|Commun|Int|Intl|Int'l|Symp|Math|Amer|Soc|Softw|Eng|Sci|Comput|Comp|Appl|Phys|Rev|Lett|Nat|Natl|Acad|Ann|Bull|Inst|Univ|Dept|Assoc|Econ|Stat|Am|Eur|Stud|Polit|Res|Med|Artif|Intell|Syst|Approx|Psychol|Biol|Chem|Stoch|Op|St|\\d+(?:st|nd|rd|th))";
/** Where the name of a journal, newspaper or book ends: before volume, pages, date, and at a full stop. */
const NAME_END = new RegExp(
  `[,.]?\\s(?:\\(?\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}|[Vv]ol(?:ume|\\.)|[Nn]o\\.|[Nn]umber \\d|pp?\\.|pages?\\b|\\(?\\d{1,4}(?=\\s?[(,:.;)/]|\\s\\d|\\s?$)|\\((?:\\d|${MONTH}(?: |\\))|[^()]{2,30}, )|\\(?${MONTH} ?\\d|(?:Spring|Summer|Autumn|Fall|Winter)\\s\\d)|(?<!${SHORTENED})\\.(?:\\s|$)|;|$`,
);
/** "In Lee, J. (Ed.)," "In J. Lee and A. Cho, editors," */
const EDITED = /^[Ii]n:?\s(?:.{3,160}?,?\s\(?(?:[Ee]ditors?|[Ee]ds?\.?)\)?[,.:]{0,2}\s)?/;
const MEETING = /\b(?:Proceedings|Proc\b|Conference|Conf\b|Workshop|Symposium|Congress on)/;

const SERIES =
  ' ?\\((?:[^()]{0,60} )?(?:(?:Working|Discussion|Policy|Issue|Research|Technical|Staff|Occasional) (?:Paper|Report|Brief|Note)s?(?: Series)?(?:,? (?:No\\.? ?)?[\\d/.-]{1,12})?|(?:Papers?|Reports?|Briefs?|Series|Publication),? (?:No\\.? ?)?[\\d/.-]{1,12})\\)';
/** A series in brackets behind a title, which is neither title nor publisher: "(NBER Working Paper No. 12)". */
export const SERIES_AT_END = new RegExp(`${SERIES}$`);
const SERIES_FIRST = new RegExp(`^${SERIES}\\.? `);

/** What a colon divides without being a place: "American Economic Journal: Macroeconomics". */
const JOURNAL = /\b(?:Journal|Review|Annals|Transactions|Letters|Papers)\b/;
const FEDERAL_REGISTER = /^\d{1,3} Fed\. ?Reg\. [\d,]+/;

/**
 * Who published a work: the house ("Place: House", or known by its words), else the journal, newspaper, book or site.
 * @param rest What stands behind the title.
 */
export function readPublisher(rest: string): string | null {
  const text = rest
    .replace(SERIES_FIRST, '')
    .replace(/^[\s,.;:)”’"'*]+/, '')
    .replace(FEDERAL_REGISTER, 'Federal Register');
  const placed = PLACE_AND_HOUSE.exec(text);
  const isPlaced = placed && !/\d/.test(placed[2]!) && !MEETING.test(placed[1]!) && !JOURNAL.test(placed[1]!);
  // "Arlington: Author": who wrote it published it.
  if (isPlaced) return /^Authors?$/.test(placed[2]!) ? null : clean(placed[2]!);
  const inner = text.replace(EDITED, '');
  const name = nameIn(inner);
  if (name !== null && isHouse(name) && !MEETING.test(name)) return name;
  return houseIn(inner.slice(name?.length ?? 0)) ?? name;
}

/** As {@link readPublisher}, but only a house: an organisation that is the author published itself where none is named. */
export function housePublisher(rest: string): string | null {
  const name = readPublisher(rest);
  return name !== null && (isHouse(name) || /: ?\p{Lu}/u.test(rest)) ? name : null;
}

export function isHouse(text: string): boolean {
  return HOUSE.test(text);
}

/** Whether a short name is that of a public body or institution, which may stand where an author does. */
export function isBody(name: string): boolean {
  return name.length < 80 && (isHouse(name) || BODY.test(name));
}

/** The name that the text begins with. */
function nameIn(text: string): string | null {
  const whole = text.slice(0, ` ${text}`.search(NAME_END));
  const parts = whole.split(/,\s/);
  const from = parts.findIndex((part) => !GENRE.test(part));
  if (from < 0 || whole.length > 240) return null;
  const genre = parts.findIndex((part, i) => i > from && GENRE.test(part));
  let to = genre < 0 ? parts.length : genre;
  if (MEETING.test(parts[from]!)) to = from + 1;
  else if (isHouse(whole)) to = Math.min(to, parts.length - [...parts].reverse().findIndex(isHouse));
  const name = clean(parts.slice(from, Math.max(to, from + 1)).join(', '));
  return name === null || !/^[\p{Lu}\d]/u.test(name) || !/\p{L}{2}/u.test(name) ? null : name;
}

/** A house further behind: "Journal, Department of Ports, University of Elsewhere". */
function houseIn(text: string): string | null {
  for (const sentence of text.split(/[.;]\s|\s\(/)) {
    const parts = sentence.split(/,\s/).filter((part) => isHouse(part) && part.length < 80 && /^\p{Lu}/u.test(part));
    if (parts.length > 0) return clean(parts.join(', '));
  }
  return null;
}

function clean(name: string): string | null {
  const bare = name.replace(/^[\s,.;:*_("“]+|(?<![\s,;:*_"”])[\s,;:*_"”]+$/g, '').replace(/([^A-Z.][a-z)])\.$/, '$1');
  return bare === '' ? null : bare;
}
