import { isMissed } from './circumstances.js';
import type { Filler } from './claim.js';
import { stem } from './content.js';
import { groupTokens, type Reader } from './reader.js';
import type { Statement } from './statement.js';
import { kindOf, type Token } from './token.js';

/**
 * What happened on a date, as the words of it: the verb with its subject and object, and what stands beside the date.
 * Null where the date is that of a figure ("in 2023 it caught 9,800 tonnes"), of what was only planned, and of what
 * people do again and again.
 */
export function occurrenceOf(statement: Statement, reader: Reader): Filler | null {
  const { figure, tokens } = statement;
  // "In May 2021, the cabinet resigned": behind the comma stands what happened.
  const { object, subject, verb } = statement.opened ?? statement;
  if (isMissed(statement) || tokens.some((token) => RECURRING.has(token.verb?.lemma ?? ''))) return null;
  if (tokens.some((token) => kindOf(token) !== null && kindOf(token) !== 'duration')) return null;
  const at = tokens.indexOf(figure);
  let [from, to] = [at, at + 1];
  while (from > 0 && !isBound(tokens[from - 1]!)) from--;
  while (to < tokens.length && !isBound(tokens[to]!)) to++;
  const told = new Set([
    ...tokens.slice(Math.max(from, 0), to),
    ...groupTokens(subject),
    ...(verb?.tokens ?? []),
    ...groupTokens(object),
  ]);
  const words = reader.filler([...told].filter(({ tag }) => tag !== 'date').sort((a, b) => a.start - b.start));
  return words && { ...words, keys: [...new Set(words.keys.map((key) => BEGINNINGS.get(key) ?? key))].sort() };
}

const RECURRING = new Set(
  'say tell report announce meet visit speak write discuss warn argue note ask answer find'.split(' '),
);

function isBound({ tag }: Token): boolean {
  return tag === 'break' || tag === 'comma' || tag === 'subordinator' || tag === 'date';
}

/** Words by which things begin: papers choose freely among them. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map(
  'begin start beginning launch open opening inaugurate inauguration commence commencement found founding establish establishment create creation'
    .split(' ')
    .map((word) => [stem(word), stem('start')]),
);
