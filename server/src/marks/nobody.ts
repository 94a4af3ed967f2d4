import { isAcronym, isCatchline, isUnit } from './allCapitals.js';
import { CALENDAR_NAME } from './calendar.js';
import type { Token } from './capitals.js';
import { isOffice } from './nameForms.js';
import { headType } from './nameHeads.js';
import { ABBREVIATIONS, isPartNumber, TOPIC } from './nameWords.js';
import { numberWord } from './numberWords.js';
import { isGivenName, isTitle } from './people.js';
import { statedBehind } from './statedTypes.js';

// Capitalised words that name no one.

/** Whether capitalised words that nothing else tells are those of an office, a part, a unit, or of how sentences begin. */
export function isNobody(run: readonly Token[], i: number, to: number, text: string): boolean {
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
  if (isAlone && (isPart(token, text) || isOffices(token, text) || isOfAll(run, i, text) || opensWork(token, text)))
    return true;
  if (last.text === 'No' || (last.text === 'I' && token.text.endsWith('ly')) || isTitle(last.text)) return true;
  // "January–November"
  if (!isAlone && run.slice(i, to).every(({ text }) => CALENDAR_NAME.test(text))) return true;
  if (ABBREVIATIONS.has(token.text) && !TOPIC.test(token.text)) return true;
  const isCounted = () => isUnit(text, token) && !(text[token.end] === ',' && statedBehind(text, token.end));
  if (isAlone && (headType(token.text) !== null || isCounted() || numberWord(token.text))) return true;
  if (isCatchline(run.slice(i, to)) && !isAcronym(token.text)) return true;
  if (OFFICE.test(text.slice(token.start, last.end))) return true;
  // "World GDP": an opening word and what everyone shortens.
  const isShortened = token.opening && ABBREVIATIONS.has(last.text) && !ownsName(last, text);
  const isTop = token.text === 'Top' && /^\d/.test(last.text);
  return to - i === 2 && (isPartNumber(token.text, last.text) || isShortened || isTop);
}

/** "Chief Executive Officer", "the *National Security Advisors*": an office, one or several. */
const OFFICE =
  /^(?:(?:Chief|Deputy|Executive|Financial|Information|Managing|National|Operating|Security|Senior|Technology|Vice) ){1,3}(?:Advis[eo]rs?|Directors|Executives?|Head|Officers?)$/;

/** "The *Moon*", "*Internet* access", "all four *Pillars*", "*Central* Texas": what is there once or is a part, and no one's name. */
function isOfAll(run: readonly Token[], i: number, text: string): boolean {
  const { start, gap, possessive, text: word } = run[i]!;
  if (/^(?:Century|Earth|English|Head|Internet|Ph\.D\.?|Pillars|St\.)$/.test(word)) return true;
  if (/^(?:Moon|Sun|Universe)$/.test(word)) return /(?:^| )the $/i.test(text.slice(Math.max(0, start - 5), start));
  // "Moore's Law": of nature.
  if (possessive && gap === '' && run[i + 1]?.text === 'Law') return true;
  const isBefore = gap === '' && run[i + 1] !== undefined;
  return isBefore && /^(?:Central|Downtown|Greater|(?:Nor|Sou)th(?:ern)?|(?:Ea|We)st(?:ern)?|Upper)$/.test(word);
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
  /(?:s|ly)$|(?:ion|er|or|iff|ure|ary|nse|ment|ship|ness|ity|ance|ence|one|body|men|ant|ent|ist|ian)$|^(?:Staff|Industry|Media|Labou?r|People|Children|Counsel|Business|Academia|Youth|Nature|History|Science|Research|Theory|Evidence|Faculty|Testimony|Crew|Panel|Radio|Family|Chief|Head|Chair)$/;

/** "*Art.* 53", "*Sect.* 1", "*II.A* Ferries": a part of a law or of the text. */
function isPart({ text: word, end }: Token, text: string): boolean {
  return /^(?:Arts?|Ch|Cl|Paras?|Sect?s?|Subsect?)$/.test(word) && /^\.? ?\d/.test(text.slice(end, end + 3));
}

/** "*Federal* research", "a *Ministerial* meeting": what belongs to an office or a state, and is capitalised as that is. */
function isOffices({ end, text: word }: Token, text: string): boolean {
  return OFFICES.test(word) && /^ \p{Ll}/u.test(text.slice(end, end + 2));
}

const OFFICES =
  /^(?:Congressional|Constitutional|Federal|Gubernatorial|Members?|Ministerial|Parliamentary|Presidential|Provincial|Senatorial)$/;

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
