import { holdsLetterOrDigit, isDigit, isLetter } from '../marks/letters.js';
import { NUMBER_WORDS, numberWord } from '../marks/numberWords.js';
import { WordFilter } from '../marks/wordFilter.js';
import type { Span } from '../text/document.js';
import type { Filling, Placing, Template } from './claim.js';
import { keyOfName } from './keys.js';
import type { Passage } from './passage.js';
import type { Reader } from './reader.js';
import type { Token } from './token.js';

/** A gap with the token that fills it. */
export interface Gap {
  readonly token: Token;
  readonly filling: Filling;
}

/** The template of a sentence, and its gaps in order. */
export function templateOf(
  tokens: readonly Token[],
  reader: Reader,
): { readonly template: Template; readonly gaps: readonly Gap[] } {
  const words: string[] = [];
  const gaps: Gap[] = [];
  let content = 0;
  let before = '';
  for (const token of tokens) {
    const filling = fillingOf(token, before);
    if (token.word !== '.') before = token.word;
    const name = filling ? null : reader.nameOf(token);
    if (filling) gaps.push({ token, filling });
    if (filling || holdsLetterOrDigit(token.word))
      words.push(filling ? gapWord(token) : name ? keyOfName(name.key) : token.word);
    if (!filling && (name || token.tag === 'noun' || token.tag === 'verb')) content++;
  }
  return { template: { words: words.join(' '), content, gaps: gaps.map(({ filling }) => filling) }, gaps };
}

/** Whether a sentence may hold a figure, date or number: no is sure, and cheaper than its tokens. */
export function mayHoldGap({ text, marks }: Passage, { start, end }: Span): boolean {
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    let next = at + 1;
    if (isLetter(code)) {
      while (next < end && isLetter(text.charCodeAt(next))) next++;
      if (SPELLED.mayHold(text, at, next)) return true;
    }
    at = next;
  }
  return marks.some(
    ({ type, span }) => (type === 'quantity' || type === 'date') && start <= span.start && span.end <= end,
  );
}

/** A rank's superlative says what it ranks by: "second-largest" is no "second-oldest". */
function gapWord({ mark, word }: Token): string {
  const isRank = mark?.type === 'quantity' && mark.kind === 'rank';
  return isRank ? `#${/(?<!\p{L})\p{L}+est$/u.exec(word)?.[0] ?? ''}` : '#';
}

/** @param before The word in front; a stop may stand between. */
function fillingOf(token: Token, before: string): Filling | null {
  const { mark, word } = token;
  if (mark?.type === 'quantity') return { kind: 'quantity', value: `${mark.low} ${mark.high} ${mark.approximator}` };
  if (mark?.type === 'date') return { kind: 'date', value: mark.iso };
  const value = mark ? null : numberOf(word);
  return value === null || LOCATORS.test(before) ? null : { kind: 'number', value };
}

const TIMES: ReadonlyMap<string, string> = new Map([
  ['once', '1'],
  ['twice', '2'],
  ['thrice', '3'],
]);

const SPELLED = new WordFilter([...NUMBER_WORDS.keys(), ...TIMES.keys()]);

/** Words whose number is a place in a text: it locates, and says nothing. */
const LOCATORS =
  /^(?:pp?|pages?|paras?|paragraphs?|lines?|vols?|volumes?|nos?|numbers?|chs?|chapters?|secs?|sections?|arts?|articles?|figs?|figures?|tables?|box|appendix|annex|nn?|notes?|footnotes?|parts?)\.?$/;

/** The value of a number that no recogniser took: "week 4", "the 7th round", "at age seven", "twice". */
function numberOf(word: string): string | null {
  const times = TIMES.get(word);
  if (times !== undefined) return times;
  const digits = isDigit(word.charCodeAt(0)) && /^(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (digits) return String(Number(digits.replace(/,/g, '')));
  const spelled = numberWord(word);
  return spelled && spelled.kind !== 'scale' && spelled.kind !== 'dozen' ? String(spelled.value) : null;
}

/** Sentences shorter than this are too common to be one sentence said twice: content words. */
const FEWEST_WORDS = 3;

/** From so many words on, gaps among them, the small words say enough of their own: one content word less will do. */
const LONG = 8;

function fewestWords({ words }: Template): number {
  return words.split(' ').length < LONG ? FEWEST_WORDS : FEWEST_WORDS - 1;
}

/** In one document, sentences that differ in one figure alone must say more, or be rows of a list. */
const FEWEST_WORDS_WITHIN = 5;

/**
 * Whether two claims stand at the same gap of the same sentence, and that gap alone tells them apart. Of quantities
 * more than one may differ; a date or label that differs makes it another case.
 */
export function sameTemplate(a: Placing | null, b: Placing | null, sameDocument: boolean): boolean {
  if (!a || !b || a.gap !== b.gap) return false;
  const [x, y] = [a.template, b.template];
  if (x.words !== y.words || x.gaps.length !== y.gaps.length) return false;
  if (x.content < (sameDocument ? FEWEST_WORDS_WITHIN : fewestWords(x))) return false;
  const own = x.gaps[a.gap]!.kind;
  if (sameDocument && own !== 'quantity') return false;
  return x.gaps.every((gap, i) => {
    const other = y.gaps[i]!;
    if (i === a.gap) return gap.kind === other.kind;
    return gap.value === other.value || (own === 'quantity' && gap.kind === 'quantity' && other.kind === 'quantity');
  });
}
