import type { Mark } from '../marks/mark.js';
import type { Span } from '../text/document.js';
import type { Claim, Filler } from './claim.js';
import type { ClaimContext } from './context.js';
import { claimsOf } from './extract.js';
import type { Passage } from './passage.js';

/** The words that a list completes: "The act provides:" above "$5 billion for roads". */
export interface LeadIn {
  /** Without the colon; with the sentences before it that may say what "it" is. */
  readonly text: string;
  /** Where each sentence of `text` begins. */
  readonly starts: readonly number[];
  /** The marks in it; offsets into `text`. */
  readonly marks: readonly Mark[];
}

/** A longer one is no clause that an item could complete. In characters. */
const LONGEST = 200;

/** How many sentences stand for what "it" is. */
const BEFORE = 2;

/** The lead-in that a flow above a list ends in; null where it does not end in a colon. @param marks Of the flow. */
export function leadInOf(text: string, marks: readonly Mark[]): LeadIn | null {
  const end = text.trimEnd().length - 1;
  if (text[end] !== ':') return null;
  const stops = [...text.slice(0, end).matchAll(/[.!?]["”’)]*\s+/g)].map((stop) => stop.index + stop[0].length);
  const starts = [0, ...stops].slice(-1 - BEFORE);
  const [from, last] = [starts[0]!, starts.at(-1)!];
  if (end - last > LONGEST || end === last) return null;
  const inside = marks.filter((mark) => from <= mark.span.start && mark.span.end <= end);
  return {
    text: text.slice(from, end),
    starts: starts.map((start) => start - from),
    marks: inside.map((mark) => moved(mark, -from)),
  };
}

/** An item that goes on where its lead-in stops: it opens with a figure, and at most a word or two before. */
function completes({ text, marks, sentences }: Passage): boolean {
  const first = marks.find(({ type }) => type === 'quantity');
  return first !== undefined && sentences.length > 0 && /^(?:\p{L}+ ){0,2}$/u.test(text.slice(0, first.span.start));
}

/** The claims of an item of a list, read behind the words that it completes where it does. */
export function claimsUnder(lead: LeadIn | null, passage: Passage, context: ClaimContext): readonly Claim[] {
  if (!lead || passage.kind !== 'item' || !completes(passage)) return claimsOf(passage, context);
  const shift = lead.text.length + 1;
  const own = new Map(passage.marks.map((mark): [Mark, Mark] => [moved(mark, shift), mark]));
  const [first, ...rest] = passage.sentences.map((span) => spanMoved(span, shift));
  const whole: Passage = {
    ...passage,
    text: `${lead.text} ${passage.text}`,
    marks: [...lead.marks, ...own.keys()],
    sentences: [
      ...lead.starts.slice(0, -1).map((start, i) => ({ start, end: lead.starts[i + 1]! - 1 })),
      { start: lead.starts.at(-1)!, end: first!.end },
      ...rest,
    ],
  };
  const sentences = new Map<Span, Span>();
  return claimsOf(whole, context).flatMap((claim): Claim[] => {
    const figure = own.get(claim.figure as Mark) ?? null;
    if (figure === null) return [];
    // Claims of one sentence share its span, by which they are told from those of others.
    const sentence = sentences.get(claim.sentence) ?? spanWithin(claim.sentence, shift);
    sentences.set(claim.sentence, sentence);
    const roles = Object.entries(claim.roles).map(([role, filler]) => [role, fillerMoved(filler, shift)]);
    return [{ ...claim, figure: figure as Claim['figure'], sentence, roles: Object.fromEntries(roles) }];
  });
}

function moved<T extends Mark>(mark: T, by: number): T {
  return { ...mark, span: spanMoved(mark.span, by) };
}

function spanMoved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A span of the whole in the item alone. */
function spanWithin({ start, end }: Span, shift: number): Span {
  return { start: Math.max(0, start - shift), end: end - shift };
}

/** What stands in the lead-in has no place in the item. */
function fillerMoved(filler: Filler, shift: number): Filler {
  const isInside = filler.span !== null && filler.span.start >= shift;
  return { ...filler, span: isInside ? spanMoved(filler.span!, -shift) : null };
}
