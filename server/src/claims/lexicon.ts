/**
 * The closed classes of English, complete, and what a clause needs to know of verbs (`verbs.ts`).
 * The words come from the grammar, not from any document.
 */

/** Whether a word is a form of "be". @param word Lower case. */
export function isBe(word: string): boolean {
  return BE.has(word);
}

const BE = new Set('is are was were be been being'.split(' '));

/** Whether a word in front of a unit of time points to a time from now: "last year". @param word Lower case. */
export function isPointing(word: string): boolean {
  return POINTING.has(word);
}

const POINTING = new Set('last past previous next coming this'.split(' '));

/** What a word does in its clause, as far as it can be told without a tagger. `noun` holds adjectives too. */
export type Tag =
  | 'figure'
  | 'date'
  | 'name'
  | 'noun'
  | 'verb'
  | 'auxiliary'
  | 'adverb'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'negation'
  | 'comma'
  | 'break'
  | 'open'
  | 'close';

const CLASSES: Readonly<Partial<Record<Tag, string>>> = {
  determiner:
    'a an the this these those its their his her our your my each every all some any both either several few many most much other another such same own',
  possessive: "'s ’s",
  pronoun: 'it they he she we i you them him us itself themselves one ones there',
  preposition:
    'of in on to for with by from at over under during since until till between among across through throughout via per against into onto within without toward towards than as about above below behind beyond near around despite amid amidst after before upon along alongside including excluding versus vs like off outside inside up down according',
  conjunction: 'and or nor plus &',
  subordinator:
    'whereas while although though because if when whenever once unless but yet so where wherever however meanwhile',
  relative: 'which who whom whose that',
  negation: "not never no n't neither",
  auxiliary:
    'is are was were be been being am has have had having do does did will would can could may might shall should must cannot',
  adverb:
    'also only just even still already now today then thus too very more less least almost together again ever soon later earlier ago abroad alone altogether further perhaps aside',
};

const TAGS: ReadonlyMap<string, Tag> = new Map(
  Object.entries(CLASSES).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag as Tag] as const)),
);

/** The tag of a closed-class word or punctuation mark, else null. @param word Lower case. */
export function closedTag(word: string): Tag | null {
  const known = TAGS.get(word);
  if (known !== undefined || !word.endsWith('ly')) return known ?? null;
  return /^[a-z]{3,}ly$/.test(word) && !LY_NOUNS.has(word) ? 'adverb' : null;
}

const LY_NOUNS = new Set(
  'supply assembly family reply monopoly july rely apply comply multiply ally anomaly'.split(' '),
);
