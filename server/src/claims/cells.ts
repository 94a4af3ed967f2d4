import type { Quantity } from '../marks/mark.js';
import { recognise } from '../marks/recognise.js';
import type { ReadingContext } from '../marks/recogniser.js';
import { sentences } from '../text/sentences.js';
import { type Cell, type CellText, contentOf, isAllOf } from './cellText.js';
import type { Claim, Filler } from './claim.js';
import type { ClaimContext } from './context.js';
import { claimsOf } from './extract.js';
import { isNameKey } from './keys.js';

/**
 * The claim that a cell makes, read as the sentence that it stands for. Where nothing in it has a name, it hangs on what
 * stands above the table.
 * @param told What the cell says.
 */
export function claimsOfCell(
  told: CellText,
  cell: Cell,
  context: ClaimContext,
  reading: ReadingContext,
): readonly Claim[] {
  const { start, text } = told;
  const marks = recognise({ text, pieces: [] }, reading);
  const passage = {
    text,
    marks,
    sentences: sentences(text),
    kind: 'paragraph',
    heading: null,
    reference: null,
  } as const;
  const claim = claimsOf(passage, context).find(({ figure }) => {
    return figure.type === 'quantity' && figure.span.start === start;
  });
  // A figure that no frame reads is told by its whole sentence, which nobody wrote.
  if (!claim || claim.topic === text || !UNIT.test(text.slice(claim.figure.span.end))) return [];
  const { flow } = cell;
  const whole = { start: 0, end: flow.text.length };
  const own = cell.marks.find((mark) => mark.type === 'quantity' && isAllOf(flow.text, mark));
  const figure = { ...(claim.figure as Quantity), span: own?.span ?? whole };
  const filled = Object.entries(claim.roles).map(([role, filler]) => [role, { ...filler, span: null }] as const);
  const roles = {
    ...Object.fromEntries(filled),
    ...narrowing(told),
    ...(claim.words.some(isNameKey) ? {} : under(told)),
  };
  return [{ ...claim, figure, roles, sentence: whole, placing: null }];
}

/** What may follow a figure that is read whole: "people", "of GDP". Scales and digits are part of it. */
const UNIT = /^(?: (?!(?:thousand|million|billion|trillion|[mb]n|[mbk])s?\b)\p{L}+)*\.$/iu;

/** What a cell hangs on that names nothing. */
function under({ caption, heading }: CellText): Readonly<Record<string, Filler>> {
  const text = caption ?? heading ?? '';
  return { under: { keys: contentOf(text), text, span: null } };
}

/** What stands above the table and is not in the sentence. */
function narrowing({ caption, heading, text }: CellText): Readonly<Record<string, Filler>> {
  const said = new Set(contentOf(text));
  const roles = Object.entries({ caption, heading }).flatMap(([role, words]) => {
    const keys = contentOf(words ?? '').filter((key) => !said.has(key));
    return keys.length === 0 ? [] : [[role, { keys, text: words!, span: null }] as const];
  });
  return Object.fromEntries(roles);
}
