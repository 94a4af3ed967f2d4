import { CALENDAR_NAME } from './calendar.js';
import type { Token } from './capitals.js';
import { isHeadlineVerb } from './headlines.js';
import { headType } from './nameHeads.js';
import { ABBREVIATIONS, OPENERS } from './nameWords.js';
import {
  endsInRole,
  isApposedToRole,
  isFamilyName,
  isGivenName,
  isOfBody,
  isPersonByApposition,
  isTitle,
} from './people.js';

/** A person's name in a run: tokens [from, to). */
export interface PersonName {
  readonly from: number;
  readonly to: number;
}

const INITIAL = /^\p{Lu}\.?$/u;
/** Behind the first author of a reference: more authors, and a title in quotes. */
const AUTHORS = /^(?:(?:, |,? and )\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}){0,4}, ?[“"‘*_]/u;

/** First words of what is many, not one: "found by Member States", "paid by Federal Agencies". */
const KINDS =
  /^(?:Ranking|Executive|Permanent|Senior|Deputy|Vice|Acting|Chief|Assistant|Member|Federal|National|State|Western|Eastern|Northern|Southern|Allied)$/;

/** Letters of an office before a name, and of an office, rank or degree behind one. */
const LETTERS_BEFORE = /^(?:PM|DPM|MP|MEP|MSP|VP|EVP|CEO|CFO)$/;
const LETTERS_BEHIND = /^(?:MP|MEP|MSP|MLA|KC|QC|OBE|CBE|MBE|KCB|CB|PhD|MD|JD|MBA|CFA)$/;

/**
 * What is no person's last name, though a title, a given name or a family name stands beside it: "General Industrial
 * Complex", "Job Creation", "Vik Research Park".
 */
const THING =
  /(?:(?:at|ct|ut|ss)ion|ology)s?$|^(?:Compan(?:y|ies)|Complex|Clusters?|Zones?|Campus|Projects?|Plants?|Fabs?|Hubs?|Surge|Overview|Summary|Markets?|Search|Sectors?|Economy|Models?|Photos?|Papers?|Producers|Room|Farmers|Farms|Growers|Tech|Workers|\p{L}+-End)$|^(?:Research|Industrial|Science|Technology|National|Business|Commerce|Office|Solar|Wind) Park$/u;

/** "*Boosting* Hokkaido": what headlines tell, and not what somebody is called ("Xiaoming"). */
function tellsDoing(word: string): boolean {
  const stem = /^(\p{Lu}\p{Ll}{2,})ing$/u.exec(word)?.[1];
  return stem !== undefined && (isHeadlineVerb(stem) || isHeadlineVerb(`${stem}e`));
}

/** What is built or laid may have a person's name in front of its noun: "Lincoln Tunnel", "Adler Base Tunnel". */
const STRUCTURE =
  /^(?:Tunnel|Bridge|Line|Railway|Airport|Canal|Dam|Terminal|Pipeline|Highway|Expressway|Station|Stadium|Barrier|Corridor|Cable|Network|Grid|Reservoir)$/;

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’]*(?:-\p{L}+)?$/u;

/**
 * The person whose name, or whose title, starts at token `i`: by a title ("President Moon"), a given name, an initial
 * in the middle, a given name of two halves ("Jae-in"), a family name of East or South Asia, or by the word before
 * ("minister", "by"). Null where nothing tells.
 * @param before The text before the token, some 40 characters.
 * @param after The text behind a token.
 * @param isListed Whether a person's name stands right before, with a comma or "and" between.
 */
export function personAt(
  run: readonly Token[],
  i: number,
  before: () => string,
  after: (i: number) => string,
  isListed: () => boolean,
): PersonName | null {
  let first = i;
  while (first < run.length && isTitle(run[first]!.text) && !run[first]!.possessive) {
    if (run[first]!.gap === '-' && run[first + 1]?.text === 'Elect' && run[first + 1]!.gap === '') first += 2;
    else if (run[first]!.gap === '-' && run[first + 1] && isTitle(run[first + 1]!.text)) first++;
    else if (run[first]!.gap === '') first++;
    else break;
  }
  const titled = first > i;
  if (!titled && LETTERS_BEFORE.test(run[i]!.text) && run[i]!.gap === '') first++;
  const to = nameEnd(run, first, titled);
  const words = run.slice(first, to).map((token) => token.text);
  if (THING.test(words.at(-1) ?? '') || THING.test(words.slice(-2).join(' '))) return null;
  // "Riba AI"
  if (/^\p{Lu}{2,}$/u.test(words.at(-1) ?? '') && ABBREVIATIONS.has(words.at(-1)!)) return null;
  if (words.includes('General') || STRUCTURE.test(words.at(-1) ?? '')) return null;
  if (words.length === 0 || words.some((word, n) => headType(word) !== null && !(n > 0 && isGivenName(words[0]!))))
    return null;
  if (titled) {
    if (words.length === 1 && (INITIAL.test(words[0]!) || isTitle(words[0]!))) return null;
    // "Lord Chief Justice"
    if (words.every((word) => isTitle(word) || KINDS.test(word))) return null;
    return { from: first, to };
  }
  if (words.length < 2 || words.length > 4 || tellsDoing(words[0]!)) return null;
  const tells =
    isGivenName(words[0]!) || (hasMiddleInitial(words) && !OPENERS.has(words.at(-1)!)) || isFamilyFirstOrLast(words);
  const isPlaced = () =>
    (isListed() && !after(to - 1).startsWith(':')) ||
    endsInRole(before().trimEnd()) ||
    isApposedToRole(before().trimEnd(), after(to - 1)) ||
    isPersonByApposition(after(to - 1)) ||
    isOfBody(words.at(-1)!, after(to - 1)) ||
    (run[i]!.opening && words.length === 2 && PICTURED.test(after(to - 1))) ||
    /^,? (?:who|said|says|wrote|argued|told|warned|added)\b/.test(after(to - 1));
  const isCited = () => run[i]!.opening && AUTHORS.test(after(to - 1));
  // "Prime Minister said" names no one.
  const isOffice = KINDS.test(words[0]!) || isTitle(words.at(-1)!);
  const mayBePlaced = words.length <= 3 && words.every((word) => /\p{Ll}/u.test(word)) && !isOffice;
  return tells || isCited() || (mayBePlaced && isPlaced()) ? { from: first, to } : null;
}

/** "Ruth Vik *Published* 3 May" */
const PRINTED = /^(?:Posted|Published|Updated)$/;

/** "Kalvo Vik/Getty Images": who took a picture, and for whom. */
const PICTURED =
  /^ ?\/ ?(?:AFP|AP|Bloomberg|EPA|Getty|Kyodo|NurPhoto|Pool|Reuters|Shutterstock|Xinhua|Yonhap|ZUMA)(?!\p{L})/u;

/** Index behind the words of a name from `first`: at most four, side by side, with particles and "Jr." */
function nameEnd(run: readonly Token[], first: number, titled: boolean): number {
  let to = first;
  while (to < run.length && to - first < 4) {
    const token = run[to]!;
    if (CALENDAR_NAME.test(token.text) || isHeadlineVerb(token.text) || PRINTED.test(token.text)) break;
    if (!NAME_WORD.test(token.text.replace(/\.$/, ''))) break;
    // "President Maia SANDU": behind a title the family name may be set in capitals.
    if (isAllCapitals(token.text)) return titled && isShoutedName(run, first, to) ? to + 1 : to;
    if (to > first && LETTERS_BEHIND.test(token.text)) break;
    to++;
    if (token.possessive) break;
    if (token.gap === '-' && run[to] && isHalf(run, first, to, titled)) continue;
    if (token.gap === ',' && /^[JS]r\.?$/.test(run[to]?.text ?? '')) return to + 1;
    if (
      token.gap === '' ||
      /^(?:de|del|du|von|van|bin|al|da|das|dos|la|von der|van der|de la|de las|de los)$/.test(token.gap ?? 'x')
    )
      continue;
    break;
  }
  return to;
}

/** A family name in capitals at token `at`: behind a given name ("Maia SANDU"), or behind "Mr." alone. */
function isShoutedName(run: readonly Token[], first: number, at: number): boolean {
  return /^M(?:r|s|rs)\.?$/.test(run[first - 1]!.text) || (at > first && run[at]!.text.length > 3);
}

/**
 * Whether token `at` is the second half of a name, behind a hyphen: a short word, or any behind a title or given name
 * ("Dr. Laura Chen-Whitfield", "Hans-Werner Sinn", but not "Harley-Davidson").
 */
function isHalf(run: readonly Token[], first: number, at: number, titled: boolean): boolean {
  const { text, gap } = run[at]!;
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || isTitle(text)) return false;
  if (text.length < 6 || titled) return true;
  const isSecond = at === first + 1;
  return isGivenName(run[first]!.text) && (!isSecond || (gap === '' && isGivenName(text)));
}

function isAllCapitals(word: string): boolean {
  return word.length > 2 && /^\p{Lu}+$/u.test(word);
}

function hasMiddleInitial(words: readonly string[]): boolean {
  return (
    words.length > 2 && words.slice(1, -1).some((word) => INITIAL.test(word)) && /^\p{Lu}(?:\p{Ll}|\.)/u.test(words[0]!)
  );
}

/** A family name of East or South Asia, first or last. */
function isFamilyFirstOrLast(words: readonly string[]): boolean {
  return words.length <= 3 && (isFamilyName(words[0]!) || isFamilyName(words.at(-1)!));
}

/** "Vik, *T.M.* Ferries": initials behind a family name, whatever stands behind them. */
export function areInitials(text: string, { start, text: word }: Token): boolean {
  return (
    /^(?:\p{Lu}\.)+$/u.test(word) && /\p{Lu}\p{Ll}[\p{L}’'-]*, $/u.test(text.slice(Math.max(0, start - 24), start))
  );
}
