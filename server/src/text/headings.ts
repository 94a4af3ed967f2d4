import { isBoldLine } from './boldLines.js';
import { contentOf, type Draft, endOf, startOf } from './drafts.js';
import { LIST_HEADING } from './listHeading.js';
import { namesIn } from './people.js';
import { PRESENTED, PUBLISHER, SERIES } from './titleLines.js';
import {
  endsInAbbreviation,
  endsSentence,
  isTitleCase,
  leadsOn,
  startsLower,
  startsUpper,
  wordsOf,
} from './wording.js';
import { widthOf } from './wrapping.js';
import { isYearHeading } from './yearHeadings.js';

const LONGEST = 160;

/** How many drafts from the start may be the title or repeat it. */
const FRONT = 30;

const KNOWN =
  /^(?:abstract|summary|executive summary|key (?:findings|takeaways|points|messages)|introduction|background|overview|context|methodology|methods|data|results|findings|discussion|analysis|recommendations?|policy (?:recommendations|implications|options)|conclusions?|concluding (?:remarks|thoughts)|acknowledge?ments?|about the authors?|about|appendix|annex|glossary|preface|foreword|next steps|the way forward|looking ahead|contents|table of contents|notes|references)$/i;

/** Settles headings and their levels. */
export function markHeadings(text: string, drafts: readonly Draft[]): void {
  const title = titleOf(text, drafts);
  const titleText = title < 0 ? null : drafts[title]!.head;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.kind !== 'paragraph' || draft.role !== null) continue;
    if (i === title || (i < FRONT && draft.head === titleText)) {
      draft.kind = 'heading';
      draft.level = 1;
    } else if (isYearHeading(drafts, i) || isHeading(text, drafts, i)) draft.kind = 'heading';
  }
  setLevels(drafts);
}

/** Index of the title: the first line on the front page that reads like one, rather one of four words than a shorter one; -1 without. */
function titleOf(text: string, drafts: readonly Draft[]): number {
  let short = -1;
  for (let i = 0; i < Math.min(drafts.length, FRONT); i++) {
    const draft = drafts[i]!;
    if (draft.kind === 'chrome' || draft.role !== null) continue;
    if (draft.kind !== 'paragraph') return short;
    if (!isTitleLike(text, draft, i === 0) || goesOnBehindPage(text, drafts, i)) {
      const isFurniture = isCapitals(draft.head) || / {4}/.test(text.slice(startOf(draft), endOf(draft)));
      if (endOf(draft) - startOf(draft) > 60 && !isFurniture) return short;
      continue;
    }
    if (draft.opening !== null && draft.opening.type !== 'bare') return short;
    const head = draft.head;
    if (short >= 0 && (KNOWN.test(head) || PRESENTED.test(head))) return short;
    if (wordsOf(head).length > 3 && !PUBLISHER.test(head) && !SERIES.test(head)) return i;
    if (short < 0) short = i;
  }
  return short;
}

function isHeading(text: string, drafts: readonly Draft[], i: number): boolean {
  const draft = drafts[i]!;
  const isBold = isBoldLine(text.slice(startOf(draft), endOf(draft)));
  if (!isBold && !isTitleLike(text, draft)) return false;
  const next = follower(drafts, i);
  if (!next || goesOnBehindPage(text, drafts, i)) return false;
  if (isBold && leadsToBody(text, drafts, i)) return true;
  if (draft.opening?.type === 'section') return true;
  const head = draft.head;
  if (isAmongNames(drafts, i)) return false;
  if (draft.opening) return isNumberedHeading(text, drafts, i);
  if (KNOWN.test(head)) return true;
  if (
    PRESENTED.test(head) ||
    SERIES.test(head) ||
    /^[QA][:.] /.test(head) ||
    (drafts[i - 1]?.opening?.type === 'caption' && IN_UNITS.test(head))
  )
    return false;
  if (isCapitals(head) && draft.isApart) return true;
  if (!draft.isApart) return !next.isApart && isBody(text, next) && (isTitleCase(head) || isSetClose(text, drafts, i));
  return leadsToBody(text, drafts, i);
}

/** The last of the authors, each on a line of its own. */
function isAmongNames(drafts: readonly Draft[], i: number): boolean {
  return [drafts[i], drafts[i - 1]].every((draft) => draft?.kind === 'paragraph' && namesIn(draft.head).length > 0);
}

/** The next draft that is no furniture. */
function follower(drafts: readonly Draft[], i: number): Draft | undefined {
  for (let k = i + 1; k < Math.min(drafts.length, i + 6); k++) if (drafts[k]!.role !== 'furniture') return drafts[k];
  return undefined;
}

/** Whether a line is the first half of a sentence that the end of a page cuts, with its furniture and notes or without. */
function goesOnBehindPage(text: string, drafts: readonly Draft[], i: number): boolean {
  let k = i + 1;
  while (drafts[k]?.role === 'furniture' || drafts[k]?.kind === 'note') k++;
  const next = drafts[k];
  if (next?.kind !== 'paragraph' || !startsLower(text, contentOf(next))) return false;
  return k > i + 1 || text.slice(endOf(drafts[i]!), startOf(next)).includes('\f');
}

/** Whether running text comes next, or one more heading with running text. */
function leadsToBody(text: string, drafts: readonly Draft[], i: number): boolean {
  for (let k = i + 1, seen = 0; k < drafts.length && seen < 3; k++) {
    const next = drafts[k]!;
    if (next.role === 'furniture') continue;
    if (next.role !== null) return false;
    if (isBody(text, next)) return true;
    if (!isTitleLike(text, next)) return false;
    seen++;
  }
  return false;
}

function isBody(text: string, draft: Draft): boolean {
  if (
    draft.kind === 'table' ||
    draft.kind === 'caption' ||
    draft.kind === 'note' ||
    draft.kind === 'reference' ||
    draft.kind === 'item'
  )
    return true;
  if (draft.kind !== 'paragraph' && draft.kind !== 'quote') return false;
  if (draft.opening && draft.opening.type !== 'section' && draft.opening.type !== 'caption') return true;
  const length = endOf(draft) - startOf(draft);
  return length > LONGEST || (length > 40 && endsSentence(text, startOf(draft), endOf(draft)));
}

/** So many lines of a paragraph show how wide a column is set, and so much narrower a heading of it is. */
const COLUMN = 3;
const NARROW = 0.7;

/**
 * "Demand for ferries" right between two paragraphs of a column: far shorter than its lines, behind the end of a sentence
 * and in front of the start of one.
 */
function isSetClose(text: string, drafts: readonly Draft[], i: number): boolean {
  const [before, draft, next] = [drafts[i - 1], drafts[i]!, drafts[i + 1]];
  if (before?.kind !== 'paragraph' || next?.kind !== 'paragraph' || next.lines.length < COLUMN) return false;
  if (!endsSentence(text, startOf(before), endOf(before)) || !startsUpper(text, contentOf(next))) return false;
  const width = Math.min(...next.lines.slice(0, COLUMN).map(widthOf));
  return wordsOf(draft.head).length > 2 && draft.lines.every((line) => widthOf(line) < NARROW * width);
}

/** Whether `1. Title` is a heading and no list item: its neighbours are no items of the same list. */
function isNumberedHeading(text: string, drafts: readonly Draft[], i: number): boolean {
  const draft = drafts[i]!;
  const { label, type } = draft.opening!;
  if (type === 'bare') return draft.isApart && isChapter(drafts, label) && leadsToBody(text, drafts, i);
  if (type !== 'number' && type !== 'letter' && type !== 'roman') return false;
  if (!draft.isApart && !isCapitals(draft.head)) return false;
  const next = follower(drafts, i);
  const previous = drafts[i - 1];
  if (next?.opening?.type === type || (previous?.opening?.type === type && previous.kind !== 'heading')) return false;
  return startsUpper(text, contentOf(draft));
}

/** Whether sections of a chapter follow or went before: "2" of "1.1 Background". */
function isChapter(drafts: readonly Draft[], label: string): boolean {
  const sections = drafts.filter(({ opening }) => opening?.type === 'section');
  const last = Math.max(...sections.map(({ opening }) => Number.parseInt(opening!.label, 10)));
  return sections.length > 1 && Number(label) <= last + 2;
}

/** "As a percentage of GDP" below the name of a table. */
const IN_UNITS = /^(?:as an? |in |per ?cent|percentage|us\$|usd|eur|€|£|index|thousands?|millions?|billions?)\b/i;

/** "SEC. 2. FINDINGS.", "Option 2: Do more" */
const LABELLED =
  /^(?:(?:SEC(?:TION)?\.?|§) ?\d{1,4}[A-Z]?\. [^\p{Ll}]{3,100}|(?:Option|Recommendation|Step|Phase|Pillar|Chapter|Part|Goal|Principle|Scenario|Finding|Theme|Priority|Objective|Action|Lesson|Challenge|Case Study) (?:\d{1,2}|[IVX]{1,4}|[A-Z])[:.] \p{Lu}[^.:;?!]{2,100}\.?)$/u;

/** @param isFirst Whether it is the first line of all, which may end in "U.S." and be a title. */
function isTitleLike(text: string, draft: Draft, isFirst = false): boolean {
  const start = startOf(draft);
  const end = endOf(draft);
  if (end - start > LONGEST || end - start < 3 || draft.lines.length > 3) return false;
  const type = draft.opening?.type;
  if (type === 'caption' || type === 'bullet' || type === 'quote' || type === 'bracketed' || type === 'superscript')
    return false;
  const content = contentOf(draft);
  if (!startsUpper(text, content) && type !== 'bare' && !/[\d$€£¥₩]/.test(text[content]!)) return false;
  if (draft.isApart && LABELLED.test(draft.head)) return true;
  if (/ {4}| \| /.test(text.slice(start, end)) || SHARES.test(draft.head)) return false;
  const last = text[end - 1]!;
  const isNumbered = type === 'number' || type === 'section' || type === 'roman';
  const isShortened = isFirst && endsInAbbreviation(text, start, end);
  if (last !== '?' && last !== '!' && !isShortened && endsSentence(text, start, end))
    if (!(isNumbered && isShortPhrase(draft.head))) return false;
  if (/^\(|\t/.test(text.slice(content, end)) || ADDRESS.test(draft.head)) return false;
  if (/[,;:|]$/.test(last) || FACT.test(draft.head) || leadsOn(text, start, end)) return false;
  return /\p{L}{3}/u.test(text.slice(content, end));
}

/** "Norway 25% 45% 13%": a row of a table that lost its columns. */
const SHARES = /\d ?% \d[\d.]* ?%/;

/** Where something is found: "Identifier: doi: 10.1/2". */
const ADDRESS = /\bdoi\b|https?:|\bwww\.|\S@\S/i;

/** "Permanent jobs: 1,050", "Length: 28.4 km": a label with its figure. "Korea: 5 lessons" and "Outlook: 2030" are titles. */
const FACT =
  /: (?:(?:[A-Z]{0,3}[$€£¥]\d[\d.,]*|\d[\d.,]*%|\d+[.,]\d[\d.,]*|\d+ (?:thousand|million|billion|trillion))(?: \p{L}+){0,4}|(?!(?:19|20)\d\d$)\d+)$/u;

/** "2. Basic Permissions.": a few words with one stop, at their end. */
function isShortPhrase(head: string): boolean {
  return head.length <= 70 && /^[^.:;?!]+\.$/.test(head) && isTitleCase(head);
}

function isCapitals(head: string): boolean {
  return !/\p{Ll}/u.test(head.replace(/’s\b|'s\b/g, '')) && /\p{Lu}{4}/u.test(head);
}

/** Numbers tell depth; letters and lines without either stand one below the number above them. */
function setLevels(drafts: readonly Draft[]): void {
  let numbered = 1;
  let lettered = 0;
  for (const draft of drafts) {
    if (draft.kind !== 'heading' || draft.level !== null) continue;
    draft.label = draft.opening?.label ?? null;
    const head = draft.head;
    switch (draft.opening?.type) {
      case 'section':
        numbered = Math.min(6, draft.opening.label.split('.').length + 1);
        lettered = 0;
        draft.level = numbered;
        break;
      case 'bare':
      case 'number':
      case 'roman':
        numbered = 2;
        lettered = 0;
        draft.level = numbered;
        break;
      case 'letter':
        lettered = Math.min(6, numbered + 1);
        draft.level = lettered;
        break;
      default: {
        const isChapter = numbered === 1 || isCapitals(head) || KNOWN.test(head) || LIST_HEADING.test(head);
        if (isChapter) lettered = 0;
        draft.level = isChapter ? 2 : Math.min(6, Math.max(numbered, lettered) + 1);
      }
    }
  }
}
