import { contentOf, type Draft, endOf, startOf } from './drafts.js';
import { isOpen } from './notes.js';
import { endsSentence, flat, isTitleCase, leadsOn, startsLower } from './wording.js';

/** A draft with the later drafts that continue it behind a page break, notes or furniture. */
export interface Joined {
  readonly draft: Draft;
  readonly parts: readonly Draft[];
}

/** How many characters of notes, captions and furniture may stand between the halves of a sentence. */
const FARTHEST = 20_000;

/** Joins what one sentence runs through: paragraphs cut by page breaks, notes and furniture, and entries cut by empty lines. */
export function joinInterrupted(text: string, drafts: readonly Draft[]): readonly Joined[] {
  const joined: { draft: Draft; parts: Draft[] }[] = [];
  let open: { draft: Draft; parts: Draft[] } | null = null;
  let note: { draft: Draft; parts: Draft[] } | null = null;
  let isInterrupted = false;
  for (const draft of drafts) {
    if (
      note &&
      draft.label === null &&
      (draft.kind === 'note' || draft.kind === 'reference') &&
      isAddress(text, draft)
    ) {
      note.parts.push(draft);
      continue;
    }
    if (open && startOf(draft) - endOf(open.parts.at(-1)!) > FARTHEST) open = null;
    if (open && continues(text, open.parts.at(-1)!, draft, isInterrupted)) {
      open.parts.push(draft);
      if (!isOpen(text, draft)) open = null;
      isInterrupted = false;
      continue;
    }
    const entry = { draft, parts: [draft] };
    joined.push(entry);
    if (draft.kind === 'note' || draft.kind === 'reference') note = draft.label === null ? note : entry;
    else if (draft.kind !== 'chrome') note = null;
    if (isOpen(text, draft) && draft.role === null) {
      open = entry;
      isInterrupted = false;
    } else if (interrupts(draft)) isInterrupted = true;
    else open = null;
  }
  return joined;
}

/** What may stand between the halves of a sentence. */
function interrupts(draft: Draft): boolean {
  return (
    draft.role !== null ||
    draft.kind === 'note' ||
    draft.kind === 'chrome' ||
    draft.kind === 'caption' ||
    draft.kind === 'table'
  );
}

function continues(text: string, last: Draft, draft: Draft, isInterrupted: boolean): boolean {
  if ((draft.kind !== 'paragraph' && draft.kind !== 'quote') || draft.opening || draft.role !== null) return false;
  const start = contentOf(draft);
  if (startsLower(text, start)) return true;
  if (last.kind === 'item') return false;
  if (leadsOn(text, startOf(last), endOf(last))) return true;
  const isLong = endOf(last) - startOf(last) > 100;
  // What is capitalised as a title is no half of a sentence.
  if (isTitleCase(flat(text, startOf(last), endOf(last)))) return false;
  return isInterrupted && isLong && (endOf(draft) - start > 100 || endsSentence(text, start, endOf(draft)));
}

function isAddress(text: string, draft: Draft): boolean {
  return /^[<(]?(?:https?:|www\.)/.test(text.slice(startOf(draft), startOf(draft) + 10)) || draft.role === 'about';
}
