import { monthNumber } from '../text/months.js';
import { isAcronym, isBesideCapitals, isCode, isKind, isShouting, isState, isUnit } from './allCapitals.js';
import { CALENDAR_NAME } from './calendar.js';
import type { Token } from './capitals.js';
import { titleStart } from './extents.js';
import { isChair, portfolioEnd } from './nameForms.js';
import { headType } from './nameHeads.js';
import { ABBREVIATIONS, TOPIC } from './nameWords.js';
import { isNobody } from './nobody.js';
import { isGivenName, isTitle } from './people.js';
import type { Around } from './setting.js';

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
    (/^(?!VP)\p{Lu}{2}$/u.test(run[i]!.text) || CONSULTS.test(next?.text ?? '')) &&
    next !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
    !(setting.isInTitle(next) || isTitle(next.text) || names.at(run, i + 1));
  return isName ? i + 2 : i + 1;
}

/** What firms with three initials or more do, and are called: "KRL Research". */
const CONSULTS = /^(?:Analytics|Consulting|Research)$/;

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
  // "RCERT-KC": of what nobody knows by its letters alone.
  if (second && /^\p{Lu}{2,5}$/u.test(second.text) && !names.at(run, i) && !names.at(run, i + 1))
    return !ABBREVIATIONS.has(second.text) && run[i]!.text.length > 3;
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
function otherEnd(run: readonly Token[], i: number, around: Around): number {
  const { names, text: whole } = around;
  let to = i + 1;
  while (to < run.length && !run[to - 1]!.possessive && !isTitle(run[to]!.text)) {
    const { gap, text } = run[to - 1]!;
    if (to === i + 1 && isCitedYear(run[i]!, run[to]!, whole)) break;
    // "had gone to Orvik I’d have"
    if (run[to]!.text === 'I' && /^['’]\p{Ll}/u.test(whole.slice(run[to]!.end, run[to]!.end + 2))) break;
    // "Starting Jan. 3"
    if (run[i]!.opening && (CALENDAR_NAME.test(run[to]!.text) || monthNumber(run[to]!.text) > 0)) break;
    const isOwn = () => (to === i + 1 && isForeignWord(text)) || closesName(run, i, to, around);
    const goesOn = /^[-&]?$/.test(gap ?? 'x') && (!names.at(run, to) || isOwn());
    if (!goesOn && !FOREIGN.test(gap ?? '')) break;
    to++;
  }
  return to;
}

/** "Ferry Friends *Korea*": a country behind two words or more that ends what they are. */
function closesName(run: readonly Token[], i: number, to: number, { names, setting, text }: Around): boolean {
  const known = names.at(run, to);
  if (known?.type !== 'country' || to - i < 2 || run[to - 1]!.gap !== '') return false;
  const { end, gap } = run[known.to - 1]!;
  if (gap === '' || gap === '-') return false;
  if (setting.isInTitle(run[to]!) || setting.isInLabel(run[to]!)) return false;
  return ENDS_NAME.test(text.slice(end, end + 12));
}

/** Behind a name: a sign or a small word, but no noun that a country's people are an adjective of ("Ferry Friends Korean yards"). */
const ENDS_NAME =
  /^(?:$|['’]s |[,.;:)”"’]| (?:also|and|are|at|can|for|had|has|in|is|may|of|on|or|said|says|that|to|was|were|which|will|with|would)(?![a-z]))/;

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

/** "the *Navy*’s yards": of the heads, these two stand for one body wherever they are. */
function isService({ start, text: word }: Token, text: string): boolean {
  const before = text.slice(Math.max(0, start - 7), start);
  return /^(?:Army|Navy)$/.test(word) && /(?<!\p{L})[Tt]he $/u.test(before) && !before.startsWith('of ');
}
