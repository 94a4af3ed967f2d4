import type { Claim, Filler, Placed } from '../claims/claim.js';
import { stem } from '../claims/content.js';
import { isNameKey, isNumberKey } from '../claims/keys.js';
import { isEndOf } from '../claims/period.js';
import type { Corpus } from '../corpus/corpus.js';
import { entitiesIn } from './mentions.js';
import { referenceLine } from './referenceLine.js';
import { toPlainText } from './richText.js';
import { valueText } from './valueText.js';

/** One thing that a statement says. */
export interface Part {
  /** "Value", "Recipient", "Period". */
  readonly name: string;
  readonly text: string;
}

/** What a statement says, taken apart: its value, its frame with the words that fill its roles, what qualifies it. */
export function partsOf(corpus: Corpus, claim: Placed<Claim>): readonly Part[] {
  const { figure, frame, modality, period, roles, scope } = claim.value;
  const telling = Object.entries(roles).filter(([role, filler]) => isTelling(role, filler, frame));
  // What two roles share is told once: who gives the money is also where it comes from.
  const told = telling.filter(([, { text }], i) => telling.findIndex(([, other]) => other.text === text) === i);
  const filled = told.map(([role, filler]): Part => {
    return { name: nameOfRole(role), text: fillerText(corpus, claim.uri, filler) };
  });
  return [
    { name: 'Value', text: figure.type === 'quantity' ? valueText(figure) : claim.text },
    {
      name: 'Kind',
      text:
        frame === 'LEXICAL' ? 'none that is known; its words are compared' : frame.toLowerCase().replaceAll('_', ' '),
    },
    ...filled,
    { name: 'Period', text: period ? periodText(period) : 'none' },
    { name: 'Said as', text: modality },
    { name: 'Limited to', text: scope.join(', ') || 'nothing' },
    { name: 'Source', text: citedText(corpus, claim) },
  ];
}

/** Roles that every figure has, in words for people; the rest are called as their frame calls them. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['about', 'Speaks of'],
  ['doing', 'Verbs'],
  ['aspect', 'Change'],
  ['otherEnd', 'Other end of change'],
  ['recurring', 'Recurring period'],
  ['added', 'Adds to others'],
  ['accrued', 'Up to now'],
  ['headline', 'Stands in'],
  // "Kind" is the frame.
  ['kind', 'Of the kind'],
  // "Source" is what a figure cites, here as everywhere.
  ['source', 'Money from'],
]);

function nameOfRole(role: string): string {
  return NAMES.get(role) ?? `${role.charAt(0).toUpperCase()}${role.slice(1)}`;
}

/** Whether a role says something of its own: where a frame reads the statement, its words need no second reading. */
function isTelling(role: string, { keys }: Filler, frame: Claim['frame']): boolean {
  if (role === 'own' || role === 'modifiers') return false;
  if (role === 'aspect') return keys[0] !== 'level';
  return frame === 'LEXICAL' || (role !== 'about' && role !== 'doing');
}

function periodText(period: NonNullable<Claim['period']>): string {
  const { basis, from, text, to } = period;
  if (basis === 'document') return `none stated; written ${text}`;
  const days = from === to ? from : `${from} to ${to}`;
  return text === days || isEndOf(period) ? text : `${text}, that is ${days}`;
}

/** The words as written, and the names that they stand for where these are others. */
function fillerText(corpus: Corpus, uri: string, { keys, text }: Filler): string {
  const written = text.replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/g, '').toLowerCase();
  const names = keys.filter((key) => isNameKey(key) && !written.includes(key.slice(1)));
  const told = names.map((key) => keyText(corpus, uri, '', key));
  return `${text.replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/g, '')}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
}

function citedText(corpus: Corpus, { uri, value }: Placed<Claim>): string {
  if (value.source === null) return 'none';
  const reference = corpus.documents.get(uri)?.references.find(({ id }) => id === value.source);
  return reference ? toPlainText([{ runs: referenceLine(reference, uri) }]) : `note ${value.source}`;
}

/**
 * A key of a filler in words (see {@link Filler.keys}).
 * @param uri The document, which may name what it names.
 * @param sentence Where the word of a stem stands.
 * @returns null where the word is another form ("bought" of "buy").
 */
export function keyText(corpus: Corpus, uri: string, sentence: string, key: string): string | null {
  if (isNumberKey(key)) return key.slice(1);
  if (!isNameKey(key)) return sentence.match(/[\p{L}’'-]+/gu)?.find((word) => holdsStem(word, key)) ?? null;
  const analysed = corpus.documents.get(uri);
  const entity = analysed && entitiesIn(analysed).find((one) => one.key === key.slice(1));
  return entity?.name ?? key.slice(1);
}

function holdsStem(word: string, key: string): boolean {
  return word
    .toLowerCase()
    .split(/[’'-]/)
    .some((part) => stem(part) === key);
}
