import { rememberingTexts } from '../text/remember.js';
import { namesNumber, SENTENCE_WORDS } from './labels.js';
import type { Marker } from './mark.js';
import { marker, numbersIn } from './numberedMarkers.js';
import type { ReadingContext } from './recogniser.js';

/** Digits that may be a marker: glued to a word or to the end of a sentence, or set off in front of a stop. */
interface Candidate {
  readonly start: number;
  /** End of the digits, or of a list of them ("3,4", "3–5"). */
  readonly end: number;
  readonly number: number;
  /** The shape alone tells: "investment.3 For". Else only the sequence of the document can: "PORTA7". */
  readonly isClear: boolean;
  /** "in all years 7.": a blank stands in front of it, and a stop behind. Only the notes of the document can tell. */
  readonly isSetOff: boolean;
  /** The digits with the word in front, by which a context names an unclear marker: "PORTA7". */
  readonly word: string;
}

/** Labels beyond the last that a marker may name by mistake, so that "[14] of 13" is still read as a marker. */
const BEYOND = 3;

/** Markers among the glued digits of a flow. Without numbered labels in the document there are none. */
export function gluedMarkers(text: string, context: ReadingContext): readonly Marker[] {
  const last = lastLabel(context.labels);
  if (last === 0) return [];
  return candidates(text, last).flatMap((candidate) => {
    if (!candidate.isClear && !context.glued.includes(candidate.word)) return [];
    const { start, end, number } = candidate;
    const digits = text.slice(start, end);
    return /\D/.test(digits) ? numbersIn(digits, start) : [marker(start, end, String(number))];
  });
}

/**
 * Which unclear candidates are markers: those whose number lies between those of the clear markers around them. Where
 * the document glues none clearly, and where a word comes with its digit again, the digit belongs to the word: "NIS2",
 * "IRIS²".
 * @param flows The running texts of a document without its notes, in order.
 * @param labels The labels of its notes and references.
 * @returns The digits with the word in front: "PORTA7", "ports. 2".
 */
export function gluedWords(flows: readonly string[], labels: readonly string[]): readonly string[] {
  const last = lastLabel(labels);
  if (last === 0) return [];
  const all = flows.flatMap((text) => candidates(text, last)).filter(({ isSetOff }) => !isSetOff);
  const isRaising = flows.some((text) => gluedIn(text).isRaising);
  const names = isRaising ? flows.flatMap((text) => gluedIn(text).raisedNames) : [];
  const words = new Set(once(names).filter((name) => labels.includes(name.endsWith('²') ? '2' : '3')));
  if (!all.some((candidate) => candidate.isClear)) return [...words];
  const single = new Set(once(all.map(({ word }) => word)));
  let before = 0;
  for (const [i, candidate] of all.entries()) {
    if (!candidate.isClear) {
      const after = all.slice(i + 1, i + 40).find((next) => next.isClear)?.number ?? last + 1;
      if (candidate.number <= before || candidate.number >= after || candidate.number > before + BEYOND) continue;
      if (!single.has(candidate.word)) continue;
      words.add(candidate.word);
    }
    before = candidate.number;
  }
  return [...words];
}

/**
 * Which digits that a blank sets off are markers: each calls a note that nothing else calls, no other such digits do, and
 * the note before or behind it is called too, in the order of the text.
 * @param flows The running texts of a document without its notes, in order.
 * @param notes The labels of its notes.
 * @param isListing Whether it has a list of references by number too: then that is what brackets call.
 * @returns The digits with the word in front: "years 7".
 */
export function setOffWords(flows: readonly string[], notes: readonly string[], isListing: boolean): readonly string[] {
  const last = lastLabel(notes);
  if (last === 0 || flows.some((text) => isMarkedUp(text, isListing))) return [];
  const calls = flows.flatMap((text) => candidates(text, last)).filter(({ isClear, isSetOff }) => isClear || isSetOff);
  const places = placesOf(calls);
  const labels = new Set(notes);
  return calls.flatMap(({ isSetOff, number, word }, i) => {
    if (!isSetOff || places.get(number)?.[0] !== i || !labels.has(String(number))) return [];
    const [before, after] = [places.get(number - 1) ?? [], places.get(number + 1) ?? []];
    const isInOrder = before.every((place) => place < i) && after.every((place) => place > i);
    return isInOrder && before.length + after.length > 0 ? [word] : [];
  });
}

/** Where each number is called, by index: where it is clear, or else the only place where it may be. */
function placesOf(calls: readonly Candidate[]): ReadonlyMap<number, readonly number[]> {
  const clear = new Map<number, number[]>();
  const doubtful = new Map<number, number[]>();
  for (const [i, { number, isClear }] of calls.entries()) {
    const places = isClear ? clear : doubtful;
    const known = places.get(number);
    if (known) known.push(i);
    else places.set(number, [i]);
  }
  return new Map([...[...doubtful].filter(([, places]) => places.length === 1), ...clear]);
}

/** So many digits that call notes in order show that there are notes, though none was found by its number. */
const ENOUGH = 4;
/** The share of all such digits that they are then. */
const MOST = 0.8;

/**
 * The numbers by which a text calls notes that it does not list by number: 1, 2, 3, … in order, each glued to a word or
 * the end of a sentence. Empty where it calls few, or others as often.
 * @param flows The running texts of a document, in order.
 */
export function calledInOrder(flows: readonly string[]): readonly string[] {
  const calls = flows.flatMap((text) => gluedIn(text).candidates).filter(({ isClear }) => isClear);
  let last = 0;
  let count = 0;
  for (const { number } of calls)
    if (number > last && number <= last + BEYOND) {
      last = number;
      count++;
    }
  const isOrder = count >= ENOUGH && count >= MOST * calls.length;
  return isOrder ? Array.from({ length: last }, (_, i) => String(i + 1)) : [];
}

/** Whether a text calls notes by marks around or above their numbers; a document that does sets none off by a blank. */
function isMarkedUp(text: string, isListing: boolean): boolean {
  return gluedIn(text).isRaising || /\[\^|\$ ?\^/.test(text) || (!isListing && /\[\d{1,3}[\],–-]/.test(text));
}

/** A superscript that only a marker is: behind a sign, or no square or cube. */
const RAISED_MARKER = /[.,;:)”"’][¹²³⁴-⁹]|\p{Ll}[¹⁴-⁹]/u;
/** Capitals with a square or cube at the end of a text: "IRIS²". */
export const RAISED_NAME: RegExp = /(?<![\p{L}\p{N}])\p{Lu}{2,9}[²³]$/u;
/** Characters of such a name with the one in front of it. */
const LONGEST_NAME = 11;

function raisedNames(text: string): readonly string[] {
  const ends = [...text.matchAll(/[²³]/g)].map(({ index }) => index + 1);
  return ends.flatMap((end) => RAISED_NAME.exec(text.slice(Math.max(0, end - LONGEST_NAME), end))?.[0] ?? []);
}

/** What a list holds once. */
function once(list: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const item of list) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].flatMap(([item, count]) => (count === 1 ? [item] : []));
}

/** The highest number among the labels; 0 where none is a number. */
function lastLabel(labels: readonly string[]): number {
  let last = 0;
  for (const label of labels) if (/^\d{1,3}$/.test(label)) last = Math.max(last, Number(label));
  return last;
}

/** @param last The highest label. */
function candidates(text: string, last: number): readonly Candidate[] {
  let end = 0;
  return gluedIn(text).candidates.filter((candidate) => {
    if (candidate.number > last + BEYOND || candidate.start < end) return false;
    end = candidate.end;
    return true;
  });
}

/** What may be markers, whatever the document's labels; asked for twice, and again at every edit. */
const gluedIn = rememberingTexts((text) => ({
  candidates: [...text.matchAll(/\d+/g)].flatMap(({ 0: digits, index: start }) => {
    const end = start + digits.length;
    if (MARKED_YEAR.test(digits)) return yearAt(text, start, end) ?? [];
    if (digits.length > 3 || digits.startsWith('0')) return [];
    if (GLUE.test(text.slice(Math.max(0, start - 2), start))) return candidateAt(text, start, end) ?? [];
    return SET_OFF_BY.test(text.slice(end, end + 2)) ? (setOffAt(text, start, end) ?? []) : [];
  }),
  isRaising: RAISED_MARKER.test(text),
  raisedNames: raisedNames(text),
}));

/** Most numbers stand behind a word and a space: they are ruled out first. */
const GLUE = /\S$|[^\s\p{L}\d] $/u;
/** What ends a sentence, or a clause with a dash, behind what is set off. */
const SET_OFF_BY = /^(?:[.;](?:\s|$)|[—\ufffd])/;
const LIST = /(?:[,–-]\d{1,3}){0,4}(?!\w)/y;
/** Abbreviations before a number, and names of numbered things. */
const NUMBERED =
  /(?:^|[^\p{L}])(?:nos?|figs?|secs?|arts?|vols?|pp?|vs?|ver|rev|add|app|ex|ch|eds?|approx|ca?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|al|st|mt|ft|nn?|pt|eq|ref|res|r|s)$/iu;

function candidateAt(text: string, start: number, digitsEnd: number): Candidate | null {
  LIST.lastIndex = digitsEnd;
  const end = digitsEnd + (LIST.exec(text)?.[0].length ?? 0);
  const after = text.slice(end, end + 3);
  const isFollowed = /^(?:$|[\s.,;:!?)\]”’"—–](?!\d)|\p{Lu})/u.test(after) && !/^ (?:%|per)/.test(after);
  if (!isFollowed) return null;
  const before = text.slice(Math.max(0, start - 28), start);
  const isClear = clarity(before, after, text, start);
  if (isClear === null) return null;
  const word = /(?<!\S)\S*\s?$/.exec(before)![0] + text.slice(start, digitsEnd);
  return { start, end, number: Number(text.slice(start, digitsEnd)), isClear, isSetOff: false, word };
}

/** A year with a number glued on. */
const MARKED_YEAR = /^(?:19|20)\d\d[1-9]\d?$/;

/** "Ports Board, 19873": a year that closes a line or clause. */
function yearAt(text: string, start: number, end: number): Candidate | null {
  const isPlaced =
    /[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start)) && /^(?:$|[.;\s])/.test(text.slice(end, end + 1));
  const number = Number(text.slice(start + 4, end));
  return isPlaced
    ? { start: start + 4, end, number, isClear: false, isSetOff: false, word: text.slice(start, end) }
    : null;
}

/** "in all years 7.", but no "at tier 7.", "rose by about 7." or "in May 7.". */
function setOffAt(text: string, start: number, end: number): Candidate | null {
  const word = /(?<![^\s(“"‘—-])\p{Ll}{4,} $/u.exec(text.slice(Math.max(0, start - 28), start))?.[0].trimEnd();
  if (word === undefined || namesNumber(word) || SENTENCE_WORDS.test(word)) return null;
  const number = Number(text.slice(start, end));
  return { start, end, number, isClear: false, isSetOff: true, word: `${word} ${number}` };
}

/** True for a clear marker, false for one that needs the sequence, null for none. */
function clarity(before: string, after: string, text: string, start: number): boolean | null {
  const sentenceEnd = /[\p{L}\d%)\]”"’][.!?][”"’)]? $/u.test(before);
  if (sentenceEnd) return after === '' || /^\.\p{Lu}/u.test(after) ? false : null;
  // "200%2", "$12.5B9"
  if (/\d(?:%|[BMK]|bn|[mt]n)$/.test(before)) return false;
  const word = /(?<!\p{L})\p{L}+$/u.exec(before)?.[0];
  if (word !== undefined) {
    if (word.length === 1 || /[\d_@-]$/.test(before.slice(0, -word.length))) return null;
    return /^\p{Ll}{4,}$/u.test(word) && !/^\p{Lu}/u.test(after);
  }
  const mark = /([.,;:!?]?)([”"’)\]]{0,2})$/.exec(before)!;
  if (mark[0] === '') return null;
  const stem = before.slice(0, -mark[0].length);
  if (/(?:^|[^\d.,])(?:1[5-9]|20)\d\d(?:[/–-]\d\d)?$/.test(stem))
    return mark[1] === '.' ? /^(?:$|\s+[\p{Lu}“"])/u.test(text.slice(start).replace(/^\d+/, '').slice(0, 4)) : null;
  if (/\d$/.test(stem) && mark[2] === '') return null;
  if (/\d$/.test(stem) && !/^[.,]/.test(mark[0])) return null;
  if (mark[1] === ':' || mark[1] === ';') return false;
  if (mark[2] !== '' && mark[1] === '' && !/\p{L}$/u.test(stem)) return null;
  if (NUMBERED.test(stem)) return null;
  return /\p{L}{2}$|[%)\]]$|\d$/u.test(stem) ? true : /\p{L}$/u.test(stem) ? false : null;
}
