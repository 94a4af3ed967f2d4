import { dateLine, datelineOf, placedDateLine, wholeDate } from './dateLines.js';
import { type Draft, endOf, startOf } from './drafts.js';
import { FIELD } from './fieldLines.js';
import { ABOUT, bylineNames, isSurelyPerson, namesIn, OFFICE_LINE } from './people.js';
import { endsSentence } from './wording.js';
import { isYearHeading } from './yearHeadings.js';

/** What a document says of itself, beside its title. */
export interface Imprint {
  readonly authors: readonly string[];
  /** In order; each as `dateLine` reads it. */
  readonly dates: readonly { readonly iso: string; readonly isUpdate: boolean }[];
  /** `Key: value` lines, keys in lower case. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Fields that stand behind abstracts, too. */
const ANYWHERE = /^(?:key ?words|jel|doi|isbn|issn|contact|e-?mail|media contact|tags?)/i;

/** What an archive says in square brackets of the page that it took: "[Rules and Regulations]". */
const NOTICE = /^(?:From the [^[\]]{3,90} )?\[[^\]]{3,150}\](?:\s{1,9}\[[^\]]{3,150}\]){0,5}$/;
/** "[Harbor Register Volume 8 (Monday, May 5, 2025)]" */
const DAY_IN_BRACKETS = /\((?:\p{Lu}\p{Ll}{2,8}day, )?(\p{Lu}\p{Ll}{2,8} \d{1,2}, (?:19|20)\d\d)\)/u;

/** How many drafts from the start may be bylines and dates. */
const FRONT = 25;

/** A paragraph of more characters is the text's own. */
const PROSE = 100;

/** Settles bylines, dates, fields and paragraphs about the authors. */
export function markImprint(text: string, drafts: readonly Draft[]): Imprint {
  const fields = new Map<string, string>();
  const dates: { iso: string; isUpdate: boolean }[] = [];
  const authors = new Set<string>();
  let isFront = true;
  let isBeforeProse = true;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const length = endOf(draft) - startOf(draft);
    if (isFront && (i > FRONT || (length > 250 && endsSentence(text, startOf(draft), endOf(draft))))) isFront = false;
    if ((draft.kind !== 'paragraph' && draft.kind !== 'chrome') || isYearHeading(drafts, i)) continue;
    if (isBeforeProse && draft.kind === 'paragraph' && length > PROSE && i <= FRONT) {
      const iso = datelineOf(draft.head);
      isBeforeProse = iso === null && !endsSentence(text, startOf(draft), endOf(draft));
      if (iso !== null) dates.push({ iso, isUpdate: false });
    }
    if (length > 200) continue;
    const line = draft.head;
    const whole = draft.opening ? text.slice(startOf(draft), endOf(draft)) : line;
    // The first line may be a title: "Pearl Harbor, December 7, 1941".
    const date = isFront && i > 0 ? placedDateLine(whole) : isFront || length < 40 ? dateLine(whole) : null;
    if (date) {
      if (isFront) dates.push(date);
      draft.role = 'date';
    }
    if (draft.kind !== 'paragraph') continue;
    if (isFront && NOTICE.test(whole)) {
      draft.role = 'field';
      const day = DAY_IN_BRACKETS.exec(whole)?.[1];
      const iso = day === undefined ? null : wholeDate(day);
      if (iso !== null) dates.push({ iso, isUpdate: false });
      continue;
    }
    const field = FIELD.exec(line);
    if (field && (isFront || ANYWHERE.test(field[1]!))) {
      const key = field[1]!.toLowerCase();
      if (isFront && !fields.has(key)) fields.set(key, field[2]!);
      draft.role = 'field';
      continue;
    }
    const names = isFront ? bylineNames(line) : [];
    for (const name of names) authors.add(name);
    if (names.length > 0) draft.role = 'byline';
  }
  markNames(drafts, authors);
  markAbouts(drafts, [...authors]);
  return { authors: [...authors], dates, fields };
}

/** Lines of names alone: on the front page behind other text, or where another line tells that they are people. */
function markNames(drafts: readonly Draft[], authors: Set<string>): void {
  const known = new Set(authors);
  for (const draft of drafts) {
    const portrait =
      draft.role === 'furniture' ? /^(?:headshot|photo|portrait)(?: photo)? of (.{4,60})$/i.exec(draft.head) : null;
    if (portrait) known.add(portrait[1]!);
  }
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (!isShortLine(draft)) continue;
    const line = draft.head;
    const names = namesIn(line);
    if (names.length === 0) {
      if (OFFICE_LINE.test(line) && isBesideName(drafts, i)) draft.role = 'byline';
      continue;
    }
    const isSure = names.some((name) => known.has(name) || isSurelyPerson(name)) || names.length > 1;
    const isFollowed = [drafts[i + 1], drafts[i + 2]].some(
      (next) => next && (next.role === 'date' || (isShortLine(next) && OFFICE_LINE.test(next.head))),
    );
    if (!(isSure || (isFollowed && i > 0))) continue;
    draft.role = 'byline';
    if (i < FRONT && i > 0) for (const name of names) authors.add(name);
  }
}

function isBesideName(drafts: readonly Draft[], i: number): boolean {
  const before = drafts[i - 1];
  return before !== undefined && (before.role === 'byline' || before.role === 'furniture');
}

function isShortLine(draft: Draft): boolean {
  return (
    draft.kind === 'paragraph' && draft.role === null && draft.opening === null && endOf(draft) - startOf(draft) <= 160
  );
}

function markAbouts(drafts: readonly Draft[], authors: readonly string[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'paragraph' || draft.role !== null) continue;
    const head = draft.head;
    if (
      ABOUT.test(head) ||
      authors.some((author) => head.startsWith(author) && /^(?:,| is | was )/.test(head.slice(author.length)))
    )
      draft.role = 'about';
  }
}
