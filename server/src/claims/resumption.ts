import { chunksOf } from './chunks.js';
import { isFiniteVerb } from './clauseBounds.js';
import { isVerbal, type Token } from './token.js';
import { type VerbClass, verbClass } from './verbs.js';

/**
 * The tokens of a sentence that goes on with the measure of the one before, or of its own first half, with that measure for
 * the pronoun: "Employment in mining fell to 93,000 in 2019. In 2021 it stood at 121,000.", "The budget is $5 billion; that
 * is 2 percent of GDP." Other sentences stay as they are.
 * @param before Reads the sentence in front; null for none.
 */
export function resumed(tokens: readonly Token[], before: () => readonly Token[] | null): readonly Token[] {
  const at = tokens.findIndex(
    ({ word }, i) => RESUMING.test(word) && isVerbal(tokens[tokens[i + 1]?.tag === 'adverb' ? i + 2 : i + 1]),
  );
  if (at < 0) return tokens;
  const from = tokens.findLastIndex(({ tag }, i) => i < at && tag === 'break') + 1;
  // Another subject stands in front: "Chile says that it is 5 percent".
  if (tokens.slice(from, at).some(isVerbal) || !isValued(tokens.slice(from))) return tokens;
  const earlier = from > 0 ? tokens.slice(0, from - 1) : before();
  const measure = earlier && isValued(earlier) ? measureIn(earlier) : null;
  if (!measure) return tokens;
  const isDated = tokens.slice(from).some(({ tag }) => tag === 'date');
  const kept = isPlaced(tokens.slice(from, at)) ? unplaced(measure) : measure;
  return kept === null
    ? tokens
    : [...tokens.slice(0, at), ...(isDated ? undated(kept) : kept), ...tokens.slice(at + 1)];
}

/** "Employment in 2019": what goes on has a date of its own. */
function undated(tokens: readonly Token[]): readonly Token[] {
  const isDate = (token: Token | undefined) => token?.tag === 'date';
  return tokens.filter((token, i) => !isDate(token) && !(token.tag === 'preposition' && isDate(tokens[i + 1])));
}

/** "In the euro area, it …", "Worldwide, it …": what goes on has a place of its own. */
function isPlaced(front: readonly Token[]): boolean {
  if (front.some(({ word }) => /^(?:worldwide|globally|nationally|nationwide|overall)$/.test(word))) return true;
  const at = front.findIndex(({ word }) => /^(?:in|across|among|within|outside)$/.test(word));
  const place = at < 0 ? [] : front.slice(at + 1);
  return place.some(({ tag, word }) => tag === 'name' || (tag === 'noun' && !TIMES.test(word)));
}

const TIMES = /^(?:years?|quarters?|halves|half|months?|weeks?|decades?|turn|meantime)$/;

/** "Unemployment in Spain" without its place; null where the place can't be taken out: "Spain's unemployment". */
function unplaced(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex(
    ({ tag, word }, i) => tag === 'preposition' && /^(?:in|of|for|across)$/.test(word) && isName(tokens, i + 1),
  );
  if (at < 0) return tokens.some(({ tag }) => tag === 'name') ? null : tokens;
  const end = tokens.findIndex(({ tag }, i) => i > at && tag === 'preposition');
  const kept = [...tokens.slice(0, at), ...(end < 0 ? [] : tokens.slice(end))];
  return kept.some(({ tag }) => tag === 'name') ? null : kept;
}

function isName(tokens: readonly Token[], at: number): boolean {
  return tokens[tokens[at]?.tag === 'determiner' ? at + 1 : at]?.tag === 'name';
}

const RESUMING = /^(?:it|this|that|these|they)$/;

/** What a verb may say of a measure. */
const VALUING: ReadonlySet<VerbClass> = new Set(['equal', 'rise', 'fall']);

/** Whether the first verb says what figure something has. */
function isValued(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(isVerbal);
  const end = tokens.findIndex((token, i) => i > first && !isVerbal(token) && token.tag !== 'adverb');
  const main = tokens.slice(first, end).findLast(isVerbal);
  const named = main?.tag === 'verb' && main.verb ? verbClass(main.verb.lemma) : 'equal';
  return first >= 0 && VALUING.has(named) && tokens.slice(end).some(({ tag }) => tag === 'figure');
}

/** The subject of a sentence, a noun with what hangs on it; null where it is a bare name, or more than one phrase. */
function measureIn(tokens: readonly Token[]): readonly Token[] | null {
  const chunks = chunksOf(tokens);
  const verb = chunks.findIndex((_, i) => isFiniteVerb(chunks, i));
  let first = verb - 1;
  while (first > 1 && chunks[first]!.kind === 'noun' && chunks[first - 1]!.kind === 'preposition') first -= 2;
  const [start, end] = [chunks[first]?.tokens[0], chunks[verb]?.tokens[0]];
  if (chunks[first]?.kind !== 'noun' || !start || !end) return null;
  const at = tokens.indexOf(start);
  // "In Spain unemployment was 11 percent": the place in front is none of the noun's words.
  const isFronted = at === 1 && tokens[0]!.word === 'in' && start.tag === 'name';
  const subject = tokens.slice(isFronted ? at + 1 : at, tokens.indexOf(end));
  const isNoun = chunks[first]!.tokens.some(({ tag }) => tag === 'noun');
  return isNoun && subject.every(({ tag }) => tag !== 'figure') ? subject : null;
}
