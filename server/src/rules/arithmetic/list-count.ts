import type { AnalysedDocument } from '../../corpus/analyse.js';
import type { Quantity } from '../../marks/mark.js';
import type { Block } from '../../text/document.js';
import { type GappedSentence, gappedSentences, perSentence, spanOf, WORD, written } from '../gapped.js';
import { defineRule } from '../rule.js';

/** Nouns for things that a writer counts in order to list them. */
const LISTED =
  /^(?:pillar|reason|way|point|principle|goal|objective|aim|priority|step|area|category|type|kind|component|element|factor|recommendation|question|part|phase|stage|option|criterion|criteria|condition|precondition|measure|action|line|theme|challenge|issue|task|target|element|lesson|finding|conclusion|argument|requirement|proposal|sector|field|aspect|dimension|function|feature|mission|role|strategy|objection|risk|scenario|track|trend|driver|chapter|section|topic|tool|policy|approach|method|problem|obstacle|barrier|advantage|benefit|change|assumption|source|group|level|domain|initiative|agreement|document|report|law|country|state|member|company|firm|region|province|city|nation|economy|party|agency|institution|organization|program|project|bank|minister|candidate)$/;
/** "Three pillars: …", "11 of the 12 original members: …", "14 countries (…)": the count and where its list opens. */
const OPENING = new RegExp(`\\{(\\d+)\\}((?: (?:${WORD}|\\{\\d+\\})){1,5}?)(:| \\(|—| – )`, 'g');
/** A count of fewer than are there, or of what the list is not. */
const NOT_ALL =
  /(?:\bof (?:the|its|these|those|our|their)|\b(?:one|some|most|each|any|all but|another|other|first|last|next|top|only) of(?: the)?|\b(?:first|last|next|top|every|other|another|further|additional)) $/i;
/** What makes the list open, or the words behind the count more than a noun. */
const NO_NOUN =
  /\b(?:that|which|who|ago|later|per|in|on|at|by|from|to|for|said|says|agreed|agree|asked|voted|met|wrote|following|including|such as|example|between|than)\b/i;
const OPEN_LIST =
  / [-–] |\b(?:including|such as|e\.g\.|for example|among others|among them|and others|and more|and so on|etc|respectively|which|who|whose|where|both|as well as|see|chapter|figure|table|note|page|plus|but|not|because|if|when|while|since|is|are|was|were|has|have|had|will|would|should|could|must|can|may)\b|\.\.\.|…|https?:|[[\]{}"“”]/i;
/** The longest item, in words; longer ones have commas of their own. */
const LONGEST = 6;

export default defineRule({
  id: 'arithmetic/list-count',
  severity: 'warning',
  title: 'List with more or fewer items than its count',
  docs:
    'Finds a count whose list follows at once and has another number of items: "five members: Chile, Peru, …" with four names, ' +
    '"three pillars:" above four bullets. An item was added or dropped, or the count was never brought up to date. Items within a sentence are counted ' +
    'between commas or semicolons, in every way that "and" allows. Silent on open lists ("including", "such as"), where the numbers are far apart, on long or nested items and on counts with "about" or "at least". ' +
    'Measured on some 1,800 real documents (country profiles, essays, abstracts, papers): 36 lists announced, none reported.',
  examples: {
    good: [
      'The pact has four members: Chile, Peru, New Zealand, and Fiji.',
      'The plan rests on two pillars: research and development, and trade.',
      'It has 30 members, including these countries: Chile, Peru, and Fiji.',
      'The plan has three pillars:\n\n- trade\n- research\n- training\n',
      'Two of the three states (Ohio and Iowa) agreed.',
    ],
    bad: [
      {
        text: 'The pact has [|five|] members: Chile, Peru, New Zealand, and Fiji.',
        message: 'five members are announced, and 4 are listed.',
      },
      {
        text: 'The plan has [|three|] pillars:\n\n- trade\n- research\n- training\n- standards\n',
        message: 'three pillars are announced, and 4 are listed.',
      },
      {
        text: '[|Two|] of the three countries (Chile, Peru, and Fiji) agreed.',
        message: 'Two countries are announced, and 3 are listed.',
      },
    ],
  },
  *check(document) {
    const items = itemsBelow(document);
    for (const sentence of gappedSentences(document, 1))
      for (const { count, noun, list } of announcements(sentence)) {
        const below = list === '' ? items(sentence) : null;
        const listed = below === null ? itemsIn(list) : ([below, below] as const);
        if (!listed || !isAnother(count, listed)) continue;
        const says = `${written(sentence.analysis.flow, count)} ${noun} are announced`;
        const [least, most] = listed;
        const message = `${says}, and ${least === most ? least : `${least} or ${most}`} are listed.`;
        yield { span: spanOf(document, sentence.analysis, count), message };
      }
  },
});

interface Announcement {
  readonly count: Quantity;
  readonly noun: string;
  /** What stands behind the colon or in the brackets; '' where the sentence ends there. */
  readonly list: string;
}

const announcements = perSentence(({ text, figures }): readonly Announcement[] => {
  const found: Announcement[] = [];
  for (const match of text.matchAll(OPENING)) {
    const [opening, index, words, sign] = match;
    const count = figures[Number(index)];
    if (!count || !isExactCount(count) || NOT_ALL.test(text.slice(Math.max(0, match.index - 24), match.index)))
      continue;
    // "Two of the three pillars" counts two.
    const noun = words!.replace(/^ of (?:the |its |their |all )?\{\d+\}/, '').trim();
    if (noun === '' || noun.includes('{') || NO_NOUN.test(noun) || !LISTED.test(count.unit)) continue;
    const rest = text.slice(match.index + opening.length);
    const list = listOf(rest.trim(), sign!.trim());
    if (list !== null) found.push({ count, noun: noun.split(' ').at(-1)!, list });
  }
  return found;
});

/** The list behind its sign: to the sentence's end, the closing bracket or the second dash; null where it is not closed. */
function listOf(rest: string, sign: string): string | null {
  if (sign === ':') return rest.replace(/[.?!]$/, '');
  const end = sign === '(' ? rest.indexOf(')') : rest.indexOf(sign);
  // A bracket without a name in it is mostly a gloss.
  return end > 0 && /\p{Lu}/u.test(rest.slice(0, end)) ? rest.slice(0, end) : null;
}

function isExactCount({ kind, approximator, low, high }: Quantity): boolean {
  return kind === 'count' && approximator === 'exact' && low === high && low >= 2 && low <= 60;
}

/** The least and the most items that a list within a sentence may have; null where it is no plain list. */
function itemsIn(list: string): readonly [number, number] | null {
  if (list.length > 600 || OPEN_LIST.test(list) || /[:()]/.test(list)) return null;
  const isLong = list.includes(';');
  const parts = list.split(isLong ? /;\s*/ : /,\s*/).map((part) => part.replace(/^(?:and|or|&) /, '').trim());
  const isClosed = /(?:^|[\s,;])(?:and|or|&) [^,;]*$/.test(list);
  if (!isClosed || parts.some((part) => part === '' || (!isLong && part.split(/\s+/).length > LONGEST))) return null;
  // "Kim, the minister": an apposition is no item.
  const articles = parts.filter((part) => /^(?:an?|the) [a-z]/.test(part)).length;
  if (articles > 0 && articles < parts.length) return null;
  const joined = parts.join(' ').match(/ (?:and|or|&) /g)?.length ?? 0;
  return [parts.length, parts.length + joined];
}

/** Whether the list has another number of items, and near enough to be the list that was counted. */
function isAnother({ low }: Quantity, [least, most]: readonly [number, number]): boolean {
  const apart = Math.max(least - low, low - most);
  // Twice as many parts: "Austin, Texas, Boston, Massachusetts".
  return apart > 0 && apart <= Math.max(2, low / 4) && least !== 2 * low;
}

/** How many items stand below a paragraph that ends in a colon; null where none do. */
function itemsBelow({ document: { blocks } }: AnalysedDocument): (sentence: GappedSentence) => number | null {
  return ({ analysis, span }) => {
    const { block, flow } = analysis;
    if (block.kind !== 'paragraph' || flow.text.slice(span.end).trim() !== '') return null;
    const below = blocks.slice(blocks.indexOf(block) + 1).filter(({ kind }) => kind !== 'chrome' && kind !== 'note');
    const end = below.findIndex(({ kind }) => kind !== 'item');
    const items = end < 0 ? below : below.slice(0, end);
    const level = levelOf(items[0]);
    const count = items.filter((item) => levelOf(item) === level).length;
    return count > 1 ? count : null;
  };
}

function levelOf(block: Block | undefined): number | null {
  return block?.kind === 'item' ? block.level : null;
}
