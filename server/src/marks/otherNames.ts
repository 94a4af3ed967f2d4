import {
  isAcronym,
  isBesideCapitals,
  isCatchline,
  isCode,
  isKind,
  isShouting,
  isState,
  isUnit,
} from './allCapitals.js';
import { CALENDAR_NAME } from './calendar.js';
import type { Token } from './capitals.js';
import { titleStart } from './extents.js';
import { isChair, isOffice, portfolioEnd } from './nameForms.js';
import { headType } from './nameHeads.js';
import { ABBREVIATIONS, isPartNumber, TOPIC } from './nameWords.js';
import { numberWord } from './numberWords.js';
import { isGivenName, isTitle } from './people.js';
import type { Around } from './setting.js';
import { statedBehind } from './statedTypes.js';

/** What is read of a run of capitals where neither a form nor a list tells. */
export interface Other {
  /** Index of the name's first token. */
  readonly from: number;
  /** Index behind what was read. */
  readonly to: number;
  /** Null where it is no name. */
  readonly type: 'organization' | 'person' | 'other' | null;
}

/** The acronym or the capitalised words at token `i` that nothing else tells. */
export function otherAt(run: readonly Token[], i: number, around: Around): Other {
  const { names, setting, text } = around;
  const token = run[i]!;
  if (isState(text, token)) return nobody(i + 1);
  const isShort = /^\p{Lu}[\p{Lu}\p{N}&]{1,9}s?$/u.test(token.text) || /^(?:\p{Lu}\.){2,}$/u.test(token.text);
  if (isShort && !opensTitle(run, i, names)) return acronymAt(run, i, around);
  if (setting.isInTitle(token) || setting.isInLabel(token)) return nobody(i + 1);
  if (token.text === 'Ranking' && run[i + 1]?.text === 'Member') return rankingAt(run, i + 2);
  if (isChair(run, i)) return nobody(i + 2);
  const portfolio = portfolioEnd(run, i, (j) => names.at(run, j));
  if (portfolio !== null) return nobody(portfolio);
  const to = otherEnd(run, i, around);
  if (to - i === 1 && isService(token, text)) return { from: i, to, type: 'organization' };
  if (isNobody(run, i, to, text)) return nobody(to);
  const isPerson = to - i < 3 && headType(run[to - 1]!.text) === null && titleStart(text, token.start) < token.start;
  return { from: i, to, type: isPerson ? 'person' : 'other' };
}

/** "*AI* Energy Score": a subject that everyone shortens, and two words more. */
function opensTitle(run: readonly Token[], i: number, names: Around['names']): boolean {
  const [topic, first, second] = run.slice(i, i + 3);
  if (!first || !second || topic!.gap !== '' || first.gap !== '' || !TOPIC.test(topic!.text)) return false;
  const areWords = [first, second].every(({ text }) => /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !isTitle(text));
  return areWords && !isGivenName(first.text) && !names.at(run, i + 1);
}

/** @param to Index behind what is no name. */
function nobody(to: number): Other {
  return { from: to, to, type: null };
}

function acronymAt(run: readonly Token[], i: number, around: Around): Other {
  const { text } = around;
  const token = run[i]!;
  // "JPY3.4 trillion"
  const isSum = /^\p{Lu}{3}\d+$/u.test(token.text) && /^[.,]\d/.test(text.slice(token.end, token.end + 2));
  const isName =
    isAcronym(token.text) &&
    !isSum &&
    !isKind(text, token) &&
    !isShouting(text, token) &&
    !isBesideCapitals(run, i) &&
    !isCode(text, token) &&
    !isUnit(text, token);
  if (!isName) return nobody(i + 1);
  const campus = campusEnd(run, i, around);
  if (campus !== null) return { from: i, to: campus, type: 'organization' };
  return { from: i, to: initialsEnd(run, i, around), type: 'other' };
}

/** "CG Power": initials and the word that they come with are one name; three letters ("NHS Trusts") are a body's own. */
function initialsEnd(run: readonly Token[], i: number, { names, setting }: Around): number {
  if (isPair(run, i, names)) return i + 2;
  const next = run[i]!.gap === '' && !run[i]!.possessive ? run[i + 1] : undefined;
  const isName =
    /^(?!VP)\p{Lu}{2}$/u.test(run[i]!.text) &&
    next !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
    !(setting.isInTitle(next) || isTitle(next.text) || names.at(run, i + 1));
  return isName ? i + 2 : i + 1;
}

/** Letters of universities that stand in front of their towns. */
const UNIVERSITY = /^(?:CSU|CUNY|ETH|HEC|IIT|LMU|NYU|RWTH|SUNY|TU|UC|UNC|UT)$/;

/** "TU Oslo": a university is called by its town. @returns Index behind the town; null without one. */
function campusEnd(run: readonly Token[], i: number, { names }: Around): number | null {
  const { text, gap, possessive } = run[i]!;
  const next = gap === '' && !possessive && UNIVERSITY.test(text) ? run[i + 1] : undefined;
  if (next === undefined) return null;
  const town = names.at(run, i + 1);
  if (town) return town.type === 'region' ? town.to : null;
  const isTown = /^(?:IIT|SUNY|TU|UC)$/.test(text) && /^\p{Lu}\p{Ll}{3,}$/u.test(next.text);
  return isTown && !/(?:s|System|Health)$/.test(next.text) && headType(next.text) === null ? i + 2 : null;
}

/** "RBA-Kalve": two names with a hyphen are those of one firm or body. */
function isPair(run: readonly Token[], i: number, names: Around['names']): boolean {
  const second = run[i]!.gap === '-' ? run[i + 1] : undefined;
  return (
    second !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(second.text) &&
    !(/(?:ed|Led|Wide|Like|Only|Free)$/.test(second.text) || isTitle(second.text) || headType(second.text)) &&
    !names.at(run, i + 1)
  );
}

/** "Ranking Member *Vik*" */
function rankingAt(run: readonly Token[], i: number): Other {
  const name = run[i - 1]!.gap === '' ? run[i] : undefined;
  if (!name || !/^\p{Lu}\p{Ll}/u.test(name.text)) return nobody(i);
  const to = name.gap === '' && isGivenName(name.text) && run[i + 1] ? i + 2 : i + 1;
  return { from: i, to, type: 'person' };
}

/** Index behind the capitalised words that go with the one at `i`: up to a title or a name that is known. */
function otherEnd(run: readonly Token[], i: number, { names, text: whole }: Around): number {
  let to = i + 1;
  while (to < run.length && !run[to - 1]!.possessive && !isTitle(run[to]!.text)) {
    const { gap, text } = run[to - 1]!;
    if (to === i + 1 && isCitedYear(run[i]!, run[to]!, whole)) break;
    // "had gone to Orvik I’d have"
    if (run[to]!.text === 'I' && /^['’]\p{Ll}/u.test(whole.slice(run[to]!.end, run[to]!.end + 2))) break;
    const goesOn = /^[-&]?$/.test(gap ?? 'x') && (!names.at(run, to) || (to === i + 1 && isForeignWord(text)));
    if (!goesOn && !FOREIGN.test(gap ?? '')) break;
    to++;
  }
  return to;
}

/** "(Orvik *2021*)", "Ferry Data, Orvik *2021*.": the year of a citation. */
function isCitedYear({ start }: Token, { text: year, end }: Token, text: string): boolean {
  if (!/^(?:19\d\d|20[0-2]\d)$/.test(year) || !/^(?:[);]|\.?$)/.test(text.slice(end, end + 2))) return false;
  return /[,;] $|\($/.test(text.slice(Math.max(0, start - 2), start));
}

/** Small words of other languages: "Unidad *para las* Víctimas". */
const FOREIGN = /^(?:d[aeo]|del|du|de[rs]|d[ao]s|para|por|pour|für|und|et|[ye])(?: las?| los| les?| el)?$/;

/** "*Migración* Colombia": a word with a letter that English words lack makes a name with the country behind it. */
function isForeignWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && /[^A-Za-z]/.test(word);
}

/** Whether capitalised words that nothing else tells are those of an office, a part, a unit, or of how sentences begin. */
function isNobody(run: readonly Token[], i: number, to: number, text: string): boolean {
  const [token, last] = [run[i]!, run[to - 1]!];
  const isAlone = to - i === 1;
  if (to < run.length && isTitle(run[to]!.text) && (isOffice(run.slice(i, to)) || isOfficeOfPerson(run, to)))
    return true;
  if (
    token.opening &&
    isAlone &&
    !/\p{Ll}\p{Lu}|\p{Ll}\.\p{Ll}/u.test(token.text) &&
    !(text[token.end] !== ' ' && statedBehind(text, token.end)) &&
    !isFirm(token, text) &&
    !speaks(token, text)
  )
    return true;
  if (/^\p{N}|^\p{Lu}(?:\.|-\d\w*)?$|^[IVX]+\.\p{Lu}$/u.test(token.text) || opensQuote(token, text)) return true;
  if (isAlone && (isPart(token, text) || isOffices(token, text) || opensWork(token, text))) return true;
  if (last.text === 'No' || (last.text === 'I' && token.text.endsWith('ly')) || isTitle(last.text)) return true;
  if (!isAlone && isDated(run.slice(i, to))) return true;
  if (ABBREVIATIONS.has(token.text) && !TOPIC.test(token.text)) return true;
  const isCounted = () => isUnit(text, token) && !(text[token.end] === ',' && statedBehind(text, token.end));
  if (isAlone && (headType(token.text) !== null || isCounted() || numberWord(token.text))) return true;
  if (isCatchline(run.slice(i, to)) && !isAcronym(token.text)) return true;
  // "World GDP": an opening word and what everyone shortens.
  const isShortened = token.opening && ABBREVIATIONS.has(last.text) && !ownsName(last, text);
  return to - i === 2 && (isPartNumber(token.text, last.text) || isShortened);
}

/** "*Orvik* is a Danish utility" */
function isFirm({ end }: Token, text: string): boolean {
  return /^ (?:is|was) an? /.test(text.slice(end, end + 8)) && statedBehind(text, end) === 'company';
}

/** "*Orvik* reported in May that": who speaks at the start of a sentence, and is not what many are called ("Officials said"). */
function speaks({ text: word, end }: Token, text: string): boolean {
  return SPOKE.test(text.slice(end, end + 40)) && /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !SPEAKERS.test(word);
}

const SPOKE =
  /^ (?:(?:has|had) )?(?:reported|said|wrote|argued|announced|claimed|warned|estimated|told)(?: today| yesterday)?(?: in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)? that /u;

/** Common nouns for those who speak. */
const SPEAKERS =
  /(?:s|ly)$|(?:ion|er|or|iff|ure|ary|nse|ment|ship|ness|ity|ance|ence|one|body|men|ant|ent|ist|ian)$|^(?:Staff|Industry|Media|Labou?r|People|Children|Counsel|Business|Academia|Youth|Nature|History|Science|Research|Theory|Evidence|Faculty|Testimony|Crew|Panel|Radio|Family)$/;

/** "the *Navy*’s yards": of the heads, these two stand for one body wherever they are. */
function isService({ start, text: word }: Token, text: string): boolean {
  const before = text.slice(Math.max(0, start - 7), start);
  return /^(?:Army|Navy)$/.test(word) && /(?<!\p{L})[Tt]he $/u.test(before) && !before.startsWith('of ');
}

/** "*Art.* 53", "*Sect.* 1", "*II.A* Ferries": a part of a law or of the text. */
function isPart({ text: word, end }: Token, text: string): boolean {
  return /^(?:Arts?|Ch|Cl|Paras?|Sect?s?|Subsect?)$/.test(word) && /^\.? ?\d/.test(text.slice(end, end + 3));
}

/** "*Federal* research", "a *Ministerial* meeting": what belongs to an office or a state, and is capitalised as that is. */
function isOffices({ end, text: word }: Token, text: string): boolean {
  return OFFICES.test(word) && /^ \p{Ll}/u.test(text.slice(end, end + 2));
}

const OFFICES =
  /^(?:Congressional|Constitutional|Federal|Gubernatorial|Ministerial|Parliamentary|Presidential|Provincial|Senatorial)$/;

/** "January–November", "*Starting Thursday*": months and days, or the first word of a sentence and one. */
function isDated(words: readonly Token[]): boolean {
  const [first, ...more] = words;
  return (first!.opening || CALENDAR_NAME.test(first!.text)) && more.every(({ text }) => CALENDAR_NAME.test(text));
}

/** "Kalve *AI*’s Orvo platform": who has something of a name is somebody. */
function ownsName({ end, possessive }: Token, text: string): boolean {
  return possessive && /^['’]s \p{Lu}\p{Ll}+[*_]{0,2} \p{Ll}/u.test(text.slice(end, end + 30));
}

/** "Vik, *Fostering* an open sea, 2017", "Vik, O. *Ferries*": the first word of a title in sentence case. */
function opensWork({ start, end, text: word }: Token, text: string): boolean {
  if (/\p{Lu}\p{Ll}[\p{L}’'-]*, (?:\p{Lu}\.)+ $/u.test(text.slice(Math.max(0, start - 24), start))) return true;
  const isDoing = /^\p{Lu}\p{Ll}{3,}ing$/u.test(word) && text.startsWith(', ', start - 2);
  return isDoing && /^ (?:an?|the|\p{Ll}{4,})(?= )/u.test(text.slice(end, end + 24));
}

/** "“*Supply* chain fund launched”": the first word of a quotation that goes on in lower case. */
function opensQuote({ start, end, text: word }: Token, text: string): boolean {
  const isQuoted = /["“]/.test(text[start - 1] ?? '');
  return isQuoted && /^\p{Lu}\p{Ll}+$/u.test(word) && /^ \p{Ll}/u.test(text.slice(end, end + 2));
}

/** "*National Security* Advisor Jae Vik": words before the title of a person belong to it. */
function isOfficeOfPerson(run: readonly Token[], title: number): boolean {
  const named = run[title]!.gap === '' ? run[title + 1] : undefined;
  return named !== undefined && isGivenName(named.text);
}
