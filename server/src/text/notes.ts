import { CALLED, isCalledInBrackets } from './bracketedCalls.js';
import { contentOf, type Draft, endOf, startOf } from './drafts.js';
import { LIST_HEADING } from './listHeading.js';
import { namesIn } from './people.js';
import { SAME_AUTHORS } from './sameAuthors.js';
import { endsInAbbreviation, endsSentence, startsLower } from './wording.js';

/** What citations hold and sentences rarely do. */
const CITATION =
  /https?:|www\.|\bdoi\b|\b(?:See|see also|Ibid|ibid|supra|op\. ?cit|cf|Cf|Id|et al)\b[.,]?|\bpp?\. ?\d|\b(?:accessed|retrieved|available at|last visited)\b|[”"’],? [^.]{2,60}\b(?:19|20)\d\d|,[”"’]|\b(?:19|20)\d\d\)?[.,]? ?$|\b(?:Press|Journal|Review|Report|Working Paper|Vol\.|No\.) |\b\d+ (?:U\.?S\.?C|C\.?F\.?R|Fed\. ?Reg|F\.?R|Stat)\b|\b(?:P\.? ?L\.?|Pub\. ?L\.|Public Law)(?: No\.)? \d/;

const URL_ONLY = /^[<(]?(?:https?:\/\/|www\.)\S+[>)]?\.?$/;
/** "ASEAN = Association of …" under a figure or table. */
const LEGEND = /^\p{Lu}[\p{L}\p{N}&.-]{1,12} = \p{L}/u;
const SOURCE = /^(?:Sources?|Notes?|Data|Source and notes?) ?: /i;

/** Settles which drafts are notes and entries of reference lists, and what they are called. */
export function markNotes(text: string, drafts: readonly Draft[]): void {
  let list: 'note' | 'reference' | null = null;
  /** Number of the last note outside lists. */
  let noted = 0;
  let entry = 0;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.kind !== 'paragraph') continue;
    const heading = draft.lines.length === 1 ? LIST_HEADING.exec(text.slice(startOf(draft), endOf(draft))) : null;
    if (heading && isListAhead(drafts, i)) {
      list = heading[3] ? 'note' : 'reference';
      draft.kind = 'heading';
      entry = 0;
      continue;
    }
    if (list) {
      const number = entryNumber(draft, entry);
      if (number !== null || isEntry(text, draft, draft.head, entry)) {
        note(draft, list, draft.opening?.label ?? repeatedLabel(text, drafts, i));
        if (number !== null) entry = number;
        continue;
      }
      const previous = drafts[i - 1];
      if (previous && previous.kind === list && isContinuation(text, previous, draft, draft.head)) {
        note(draft, list, null);
        draft.role = 'about';
        continue;
      }
      // The head of a page between two entries.
      if (draft.lines.length < 3 && AUTHOR_AND_YEAR.test(drafts[i + 1]?.head ?? '')) continue;
      list = null;
    }
    noted = markOutsideList(text, drafts, i, noted);
  }
}

/**
 * Settles whether a draft outside of lists is a note.
 * @param noted Number of the last such note, 0 before the first.
 * @returns That number behind the draft.
 */
function markOutsideList(text: string, drafts: readonly Draft[], i: number, noted: number): number {
  const draft = drafts[i]!;
  const { head, opening } = draft;
  if (!opening) {
    if (SOURCE.test(head) || LEGEND.test(head) || (URL_ONLY.test(head) && lastNote(drafts, i)))
      note(draft, 'note', null);
    return noted;
  }
  if (i < FRONT && isAffiliation(text, drafts, i)) {
    draft.role = 'about';
    return noted;
  }
  const number = Number(opening.label);
  const isNamed = opening.type === 'definition' || opening.type === 'reference';
  if (!isNamed && !isNumberedNote(text, drafts, i, number, noted)) return noted;
  note(draft, 'note', opening.label);
  return isNamed ? noted : number;
}

function isNumberedNote(text: string, drafts: readonly Draft[], i: number, number: number, noted: number): boolean {
  const draft = drafts[i]!;
  switch (draft.opening!.type) {
    case 'superscript':
      return true;
    case 'bracketed':
      return number === noted + 1 && isCalled(text, draft, `\\(${number}\\)`);
    case 'number':
    case 'bare':
      return isPageNote(text, drafts, i, number, noted, draft.head);
    default:
      return false;
  }
}

/** How many drafts from the start may tell where the authors work. */
const FRONT = 15;
const WORKPLACE =
  /\b(?:Universit|Institut|School|College|Academy|Department|Faculty|Cent(?:er|re)|Laborator|Council|Bank|Ministry|Corporation|Foundation|Association)/;

/** "1 Department of Ports, University of Riba" below "Ada Lind1 and Tom Berg2", or below another such line. */
function isAffiliation(text: string, drafts: readonly Draft[], i: number): boolean {
  const draft = drafts[i]!;
  if (!/^(?:superscript|bare|sign|number)$/.test(draft.opening!.type)) return false;
  if (!WORKPLACE.test(draft.head) || CITATION.test(draft.head) || endsSentence(text, startOf(draft), endOf(draft)))
    return false;
  const above = drafts.slice(Math.max(0, i - 2), i);
  return above.some(
    (before) => (before.role === 'about' && before.opening !== null) || namesIn(before.head).length > 0,
  );
}

/** "———. 2021": by the authors of the entry before, and the year. */
const REPEATED = new RegExp(`^${SAME_AUTHORS}\\. ?\\(?((?:1[89]|20)\\d\\d[a-z]?)\\b`);

/** "Berg 2021" of "———. 2021. …" below an entry of Berg's; null for other entries. */
function repeatedLabel(text: string, drafts: readonly Draft[], i: number): string | null {
  const year = REPEATED.exec(drafts[i]!.head)?.[1];
  if (year === undefined) return null;
  for (let k = i - 1; k >= 0 && drafts[k]!.kind === 'reference'; k--) {
    if (REPEATED.test(drafts[k]!.head)) continue;
    const name = /^(\p{Lu}[^,.(]{1,60})(?=[,.] )/u.exec(text.slice(startOf(drafts[k]!), endOf(drafts[k]!)))?.[1];
    return name === undefined ? null : `${name} ${year}`;
  }
  return null;
}

/** Whether the text before a draft calls it by a number that is glued to the end of a sentence or clause. */
function isCalled(text: string, draft: Draft, number: string): boolean {
  const before = text.slice(Math.max(0, startOf(draft) - CALLED), startOf(draft));
  return new RegExp(`(?:[\\p{L}%)]|(?:19|20)\\d\\d)[.,;:”"’]{1,2}${number}(?![\\p{L}\\d(.,])`, 'u').test(before);
}
function note(draft: Draft, kind: 'note' | 'reference', label: string | null): void {
  draft.kind = kind;
  draft.label = label;
}

function lastNote(drafts: readonly Draft[], i: number): boolean {
  const previous = drafts[i - 1];
  return (
    previous !== undefined && (previous.kind === 'note' || previous.kind === 'reference') && previous.label !== null
  );
}

/** "Lind, A. 2023. ", "Ministry of Ports (2021), " */
const AUTHOR_AND_YEAR = /^\p{Lu}[^:;?!]{1,120}?[ (](?:1[5-9]|20)\d\d[a-z]?\)?[.,:] ?[\p{Lu}“"‘]/u;

/** Whether entries follow a heading such as "Notes": a citation among the next drafts, or numbers from one. */
export function isListAhead(drafts: readonly Draft[], i: number): boolean {
  for (const next of drafts.slice(i + 1, i + 4)) {
    if (next.opening && /^(?:1|¹)$/.test(next.opening.label)) return true;
    if (CITATION.test(next.head) || AUTHOR_AND_YEAR.test(next.head)) return true;
  }
  return false;
}

/** The number by which a draft continues a numbered list; null where it does not. */
function entryNumber(draft: Draft, entry: number): number | null {
  const opening = draft.opening;
  if (!opening || !/^\d+$/.test(opening.label)) return null;
  if (opening.type === 'section') return null;
  const number = Number(opening.label);
  if (opening.type === 'bare') return number === entry + 1 ? number : null;
  return number > entry && (entry === 0 || number <= entry + 5) ? number : null;
}

/** Whether a draft without a number is an entry: it cites something. */
function isEntry(text: string, draft: Draft, head: string, entry: number): boolean {
  if (entry > 0 && draft.opening === null) return false;
  const length = endOf(draft) - startOf(draft);
  return (
    length > 30 &&
    !startsLower(text, contentOf(draft)) &&
    !URL_ONLY.test(head) &&
    /\b(?:1[5-9]|20)\d\d|https?:|www\.|n\.d\.|forthcoming/.test(
      text.slice(startOf(draft), Math.min(endOf(draft), startOf(draft) + 1000)),
    )
  );
}

/** Whether a draft goes on with the entry before it: an address, or a sentence not yet ended. */
function isContinuation(text: string, previous: Draft, draft: Draft, head: string): boolean {
  if (URL_ONLY.test(head)) return true;
  return startsLower(text, startOf(draft)) || !endsSentence(text, startOf(previous), endOf(previous));
}

/** Whether a numbered draft in the running text is a note printed at a page's end. */
function isPageNote(
  text: string,
  drafts: readonly Draft[],
  i: number,
  number: number,
  noted: number,
  head: string,
): boolean {
  const previous = drafts[i - 1];
  if (!previous) return false;
  const isNext = number === noted + 1 || (number === 1 && noted > 0);
  const isCited = CITATION.test(head);
  const afterNote =
    (previous.kind === 'note' && previous.label !== null) ||
    (previous.kind === 'chrome' && previous.role === 'furniture' && noted > 0);
  if (isNext && afterNote && !isNumberedTitle(text, drafts[i]!)) return true;
  if (isNext && isCited && isOpen(text, previous)) return true;
  if (isNext && isOpen(text, previous) && goesOnBehind(text, drafts, i)) return true;
  if (drafts[i]!.isApart && isCalledInBrackets(text, startOf(drafts[i]!), number, noted)) return true;
  if (number === noted + 1 && drafts[i]!.isApart)
    if (endsSentence(text, startOf(drafts[i]!), endOf(drafts[i]!)) && isCalled(text, drafts[i]!, `${number}`))
      return true;
  return isNext && isCited && (drafts[i]!.opening!.type === 'bare' || /https?:|www\.|\bIbid|\bsupra\b/.test(head));
}

/** "3 Conclusion": a few words without a stop behind an empty line. */
function isNumberedTitle(text: string, draft: Draft): boolean {
  if (draft.opening!.type !== 'bare' || !draft.isApart || endOf(draft) - startOf(draft) > 60) return false;
  return !CITATION.test(draft.head) && !endsSentence(text, startOf(draft), endOf(draft));
}

/** Whether a paragraph breaks off in mid-sentence. */
export function isOpen(text: string, draft: Draft): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'item' && draft.kind !== 'quote') return false;
  const start = startOf(draft);
  const end = endOf(draft);
  return end - start > 40 && (!endsSentence(text, start, end) || endsInAbbreviation(text, start, end));
}

/** Whether, behind this and further numbered drafts, the text goes on in lower case. */
function goesOnBehind(text: string, drafts: readonly Draft[], i: number): boolean {
  for (let k = i + 1; k < Math.min(drafts.length, i + 25); k++) {
    const next = drafts[k]!;
    if (next.opening?.type === 'number' || next.opening?.type === 'bare' || next.kind === 'chrome') continue;
    return startsLower(text, startOf(next));
  }
  return false;
}
