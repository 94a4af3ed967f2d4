import type { Flow } from '../text/document.js';
import { acronyms } from './acronyms.js';
import { crossReferences } from './crossReferences.js';
import { dates } from './dates.js';
import { entities } from './entities.js';
import type { Mark, Quantity } from './mark.js';
import { markers } from './markers.js';
import { quantities } from './quantities.js';
import { PLAIN_CONTEXT, type ReadingContext, type Recogniser } from './recogniser.js';

/** All recognisers, in the order in which they read: each sees what those before it found. */
export const recognisers: readonly Recogniser[] = [markers, crossReferences, dates, acronyms, entities, quantities];

/** All marks of a flow, in order of `span.start`. Marks of different types may overlap (an acronym holds an entity). */
export function recognise(flow: Flow, context: ReadingContext): readonly Mark[] {
  const marks: Mark[] = [];
  for (const recogniser of recognisers) for (const mark of recogniser.recognise(flow, context, marks)) marks.push(mark);
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The quantities in some words that stand in no document. @param dollar What "$" means, as an ISO 4217 code. */
export function quantitiesIn(words: string, dollar: string): readonly Quantity[] {
  // Words end as a sentence does, which no mark takes for more.
  const text = `${words}.`;
  const flow = { text, pieces: [{ flow: 0, file: 0, length: text.length }] };
  return recognise(flow, { ...PLAIN_CONTEXT, dollar }).filter((mark): mark is Quantity => mark.type === 'quantity');
}
