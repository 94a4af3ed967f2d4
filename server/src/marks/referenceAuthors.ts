import { MONTH } from '../text/months.js';
/** The names that a reference begins with. */
export interface AuthorList {
  readonly names: readonly string[];
  /** Offset behind the last name and its full stop, comma or "(eds.)". */
  readonly end: number;
  /** Some name has initials or its surname first, as no title has. */
  readonly isSure: boolean;
}

const PARTICLES = '(?:(?:de|De|van|Van|von|Von|der|den|la|La|le|Le|di|Di|da|Da|del|Del|dos|ten|ter|bin|al|el) ?){0,3}';
const WORD = "\\p{Lu}[\\p{L}'’\\u2010-]{1,24}";
const SURNAME = `${PARTICLES}(?:O['’]|D['’])?${WORD}`;
const INITIALS = '(?:\\p{Lu}-)?\\p{Lu}\\.(?:[ -]{0,2}\\p{Lu}\\.){0,4}';
const SUFFIX = '(?:,? (?:Jr|Sr)\\.?|,? I{2,3}(?![A-Za-z]))?';

/** No initial but the article of a title: "Jae Lee, A Theory of Ports". */
const ARTICLE = '(?!A (?!and\\b|et\\b|with\\b)\\p{L}{2})';

/** "Lee, J. H.", "van der Berg, A.", "Lee, JH" */
const INVERTED = sticky(`${SURNAME}(?: ${WORD})?, (?:${INITIALS}|${ARTICLE}\\p{Lu}{1,3}(?![\\p{L}.]))${SUFFIX}`);
/** Given names as English has long written them short. */
const SHORT_NAME = '(?:Wm|Geo|Jos|Chas|Thos|Robt|Benj|Jas|Alex|Edw|Saml)\\.';

/** "J. H. Lee", "Jae H. Lee", "Jae Wm. Lee" */
const WITH_INITIALS = sticky(
  `(?:${WORD} (?:${WORD} )?)?(?:${INITIALS}|${SHORT_NAME})[ -]{0,2}${SURNAME}(?: ${WORD})?${SUFFIX}`,
);
/** "Lee JH" */
const COMPACT = sticky(`${SURNAME}(?: ${WORD})? (?:\\p{Lu}{1,3}(?!\\p{L})|${INITIALS})`);
/** "Lee, Jae-ho", "Lee, Jae H.", "Jae-ho Lee", "Mary Ann Lee" */
const FULL = sticky(
  `(?:${SURNAME}, ${WORD}(?: ${WORD})?(?: ${INITIALS})?(?![\\p{L}'’])|${WORD} (?:${WORD} ){0,2}${SURNAME})${SUFFIX}`,
);
const BETWEEN = sticky('(?:,? ?(?:and|And|&) |; (?:and |& )?|, (?:and |& )?)');
const ET_AL = sticky(',? (?:et al\\.?|and others)');
/** "Wu et al.," */
const SINGLE_OF_SEVERAL = new RegExp(`^(${SURNAME}),? et al\\.?(?:,|:)?(?=\\s)`, 'u');
const EDITORS = sticky(',? \\(?(?:[Ee]ditors?|[Ee]ds?\\.?)\\)?');
const CLOSE = sticky('[.,:]{0,2}(?=[\\s(“"‘`\']|$)');

/** Words that stand in names of organisations and in titles, but in nobody's name. */
const NOT_A_PERSON =
  /, (?:A|An|The) |^U\.[SK]\. |\b(?:House|Directive|Instruction|Circular|Department|Dept|Dep['’]t|British|Survey|Working|Document|Annual|Ministry|Commission|Council|Committee|Institut[eo]?|Cent(?:er|re)|Universit[yé]|College|School|Bank|Group|Association|Organi[sz]ation|Foundation|Congress|Senate|Agency|Authority|Board|Administration|Office|Bureau|News|Times|Post|Journal|Press|World|Korean?|Chin(?:a|ese)|Japan(?:ese)?|America[ns]?|Asian?|Europe(?:an)?|Global|International|National|United|States|Trade|Economic|Energy|Policy|Law|Act|System|Systems|Design|Theory|Language|Programming|Society|Union|Fund|Forum|Company|Corporation|Inc|Ltd|The|Of|For|And|In|On|Paris|Climate|Digital|Security|Fact|Sheet|Report|Review|Statement|Opening|Embassy|Microsystems|Research|Centre|Government|Federal|Reserve|State|Public|Health|Science|Technology|Service|Program|Project|Initiative|Which|What|Why|How|When|Who|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** "OECD, Ports at Risk", "OECD, Harbor Balances, 2023": the words go on as a title does, or nothing else could be it. */
function isBodyAndTitle(name: string, behind: string): boolean {
  if (GOES_ON.test(behind.slice(0, 6))) return true;
  return /^\p{Lu}{2,8}, /u.test(name) && !/\p{L}{3}/u.test(behind.replace(MONTHS, ''));
}

const MONTHS = new RegExp(`\\b${MONTH}`, 'g');
const GOES_ON = /^ (?!and |et |eds?\b|with )\p{Ll}/u;

/** A list longer than this is cut, as no reader reads on. */
const MAX_NAMES = 40;

/** One name of a list, with what stands in front of it. */
interface ListedName {
  readonly text: string;
  readonly end: number;
  readonly isSure: boolean;
  readonly joint: string;
}

/** The authors at the beginning of a reference; null where it begins with something else. */
export function readAuthors(text: string): AuthorList | null {
  const listed = readNames(text);
  const single = listed.length === 0 ? SINGLE_OF_SEVERAL.exec(text) : null;
  if (single) return { names: [single[1]!], end: single[0].length, isSure: true };
  const all = listed.at(-1);
  if (!all) return null;
  const others = run(ET_AL, text, all.end) ?? '';
  const isQuoteNext = /^[,.]? ?["“‘`]/.test(text.slice(all.end, all.end + 3));
  const names = others !== '' || isQuoteNext ? listed : listed.slice(0, certainNames(listed));
  const namesEnd = names.at(-1)!.end + (names === listed ? others.length : 0);
  const end = namesEnd + (run(EDITORS, text, namesEnd) ?? '').length;
  const close = run(CLOSE, text, end);
  if (close === null) return null;
  const isSure = others !== '' || names.length > 1 || names[0]!.isSure;
  return { names: names.map((name) => name.text.trim()), end: end + close.length, isSure };
}

/** "Lee" of "Lee, J. H.", "Jae H. Lee", "Lee JH"; "van der Berg" of "van der Berg, A.". */
export function surnameOf(name: string): string {
  if (name.includes(',')) return name.slice(0, name.indexOf(','));
  const words = name.replace(/ (?:Jr|Sr)\.?$/, '').split(' ');
  return words.length > 1 && /^\p{Lu}{1,3}\.?$/u.test(words.at(-1)!) ? words.slice(0, -1).join(' ') : words.at(-1)!;
}

function readNames(text: string): readonly ListedName[] {
  const names: ListedName[] = [];
  let at = 0;
  let joint = '';
  while (names.length < MAX_NAMES) {
    const inverted = run(INVERTED, text, at);
    const sure = inverted ?? run(WITH_INITIALS, text, at) ?? run(COMPACT, text, at);
    const name = sure ?? run(FULL, text, at);
    if (name === null || (inverted === null && NOT_A_PERSON.test(name))) break;
    if (sure === null && at === 0 && isBodyAndTitle(name, text.slice(name.length))) break;
    names.push({ text: name, end: at + name.length, isSure: sure !== null, joint });
    if (/and|And|&/.test(joint)) break;
    joint = run(BETWEEN, text, at + name.length) ?? '';
    if (joint === '') break;
    at += name.length + joint.length;
  }
  return names;
}

/** How many names are no part of the title: all up to an "and"; else the first, and those with initials behind it. */
function certainNames(names: readonly ListedName[]): number {
  const last = names.findIndex((name) => /and|And|&/.test(name.joint));
  if (last > 0) return last + 1;
  const doubtful = names.findIndex((name, i) => i > 0 && !name.isSure && !name.joint.startsWith(';'));
  return doubtful < 0 ? names.length : doubtful;
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'uy');
}

function run(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
