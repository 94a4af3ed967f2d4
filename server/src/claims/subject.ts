import { type CanonicalName, canonicalName } from '../marks/names.js';
import { type ClaimContext, SUBJECTS } from './context.js';
import type { Passage } from './passage.js';

/** A heading of a few words, as a name has. */
const MAYBE_NAME = /^(?:the )?[\p{Lu}\p{N}][^\s:;,?!]*(?: [^\s:;,?!]+){0,5}$/iu;

/** What a sentence without a name speaks of: what its heading is the name of, else what the title names; null for nothing. */
export function subjectOf({ heading }: Passage, { definitions, names, subject }: ClaimContext): CanonicalName | null {
  const under = heading !== null && MAYBE_NAME.test(heading) ? canonicalName(heading, definitions, names) : null;
  return under && SUBJECTS.has(under.type) ? under : subject;
}
