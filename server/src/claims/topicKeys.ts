import { awardKeys } from './awards.js';
import { baseUnit, inBaseUnit } from './baseUnits.js';
import type { Claim, Filler } from './claim.js';
import { eventKeys } from './compareEvents.js';
import { namingKeys } from './compareNames.js';
import { occurrenceKeys } from './compareOccurrences.js';
import { isWeak } from './content.js';
import { telling } from './fillers.js';
import { frameOf } from './frames/index.js';
import { isNumberKey, isWordKey } from './keys.js';
import { likenessKeys } from './likeness.js';
import { ownWordKeys } from './ownTopic.js';
import { isUndated } from './period.js';
import { sameValueKey } from './sameValue.js';
import { ALIKE } from './wording.js';

/** A list of the index. Two claims are compared where they stand on one list. */
export interface Listing {
  readonly key: string;
  /**
   * Claims of a `topic` say the same thing of the same thing; those `near` each other share a subject only; of those on
   * a list for a `source`, its entry meets the sentences that cite it; those `alike` share a word and a unit, or a figure
   * that few things have.
   */
  readonly kind: 'topic' | 'near' | 'source' | 'alike';
}

/** The lists on which a claim stands, some of them twice: whatever is about the same thing stands on one of them. */
export function listings(claim: Claim): readonly Listing[] {
  const listed: Listing[] = [];
  const list = (kind: Listing['kind'], keys: readonly string[]) => {
    for (const key of keys) listed.push({ key, kind });
  };
  const unit = unitOf(claim);
  list('topic', topicKeys(claim, unit));
  list(
    'alike',
    [...likenessKeys(claim), ...occurrenceKeys(claim)].map((key) => `${unit} ${key}`),
  );
  if (claim.figure.type !== 'quantity') return listed;
  list('near', frameKeys(claim, unit, 'near'));
  list('source', citationKeys(claim, unit));
  const value = sameValueKey(claim);
  if (value !== null) list('alike', [value]);
  return listed;
}

function topicKeys(claim: Claim, unit: string): readonly string[] {
  if (claim.frame === 'NAME') return namingKeys(claim);
  if (claim.frame === 'EVENT') return [...eventKeys(claim), ...templateKeys(claim)];
  const said = [...gistKeys(claim, unit), ...frameKeys(claim, unit, 'topic')];
  const awards = awardKeys(claim).map((key) => `${unit} award ${key}`);
  const sized = claim.roles.sized?.keys.map((key) => `${unit} size ${key}`) ?? [];
  const own = ownWordKeys(claim).map((key) => `${unit} own ${key}`);
  return [
    ...said,
    ...awards,
    ...sized,
    ...dated(claim, [...said, ...own]),
    ...own,
    ...wordingKeys(claim, unit),
    ...templateKeys(claim),
  ];
}

/** A thing that is told of many times has a list for each of them too, so that those of one time meet. */
function dated(claim: Claim, keys: readonly string[]): readonly string[] {
  const { period } = claim;
  return period === null || isUndated(claim) ? [] : keys.map((key) => `${key} ${period.from} ${period.to}`);
}

/** The sentence said again has all the same words, dates and labels; of its quantities more than one may differ. */
function templateKeys({ placing }: Claim): readonly string[] {
  if (!placing) return [];
  const { gaps, words } = placing.template;
  const own = gaps[placing.gap]!.kind;
  const fixed = gaps.map((gap, i) =>
    i === placing.gap || (own === 'quantity' && gap.kind === 'quantity') ? gap.kind : gap.value,
  );
  return [`template ${placing.gap} ${words} ${fixed.join()}`];
}

/** The entry that a title's figure stands in, or that a figure's sentence cites, with each word that they may share. */
function citationKeys({ roles, source, words }: Claim, unit: string): readonly string[] {
  const labels = [...(roles.entry?.keys ?? []), ...(source === null ? [] : [source])];
  const said = words.filter((word) => !isNumberKey(word));
  return labels.flatMap((label) => said.map((word) => `${unit} cited ${label} ${word}`));
}

/** Verbs that one side may leave out; clauses with more are told by all of them or none. */
const MOST_VERBS = 3;

/**
 * What a clause is about, with each choice of its verbs: a clause that leaves one out stands on one list with it. Words
 * that say little count only where there are no others.
 */
function gistKeys({ roles: { about, doing } }: Claim, unit: string): readonly string[] {
  if (!about) return [];
  const things = about.keys.filter((key) => !isWeak(key));
  const verbs = (doing?.keys ?? []).filter((key) => !isWeak(key) && !things.includes(key));
  const choices = verbs.length > MOST_VERBS ? [[], verbs] : subsets(verbs);
  return choices.map((chosen) => {
    const keys = [...things, ...chosen].sort();
    return `${unit} gist ${keys.length > 0 ? keys.join() : `weak ${about.keys.join()}`}`;
  });
}

function subsets(keys: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** keys.length }, (_, set) => keys.filter((_key, i) => set & (1 << i)));
}

/** One key of each role that must match, in every combination; of a topic also what narrows it. */
function frameKeys(claim: Claim, unit: string, kind: Listing['kind']): readonly string[] {
  const frame = frameOf(claim.frame);
  if (!frame || frame.key.length === 0 || (kind === 'near' && frame.scope.length === 0)) return [];
  const key = frame.key.map((role) => telling(claim.roles[role]));
  const scope = kind === 'near' ? [] : frame.scope.map((role) => scopeKeys(claim.roles[role]));
  const parts = [...key, ...scope];
  return parts
    .reduce<readonly string[]>((all, keys) => all.flatMap((some) => keys.map((one) => `${some}|${one}`)), [''])
    .map((combination) => `${unit} ${claim.frame} ${kind}${combination}`);
}

function scopeKeys(filler: Filler | undefined): readonly string[] {
  if (!filler) return ['-'];
  const numbers = filler.keys.filter(isNumberKey).join();
  return telling(filler).map((key) => `${key} ${numbers}`);
}

/**
 * Of sentences that share four words in five, the first fifths of their words and one more have one in common, in any
 * fixed order of words; long words come first because they are rare. Names and figures must all be the same.
 */
function wordingKeys({ words }: Claim, unit: string): readonly string[] {
  const hard = words.filter((word) => !isWordKey(word));
  const soft = words.filter(isWordKey).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const enough = words.length - Math.ceil(words.length * ALIKE) + 1;
  const listed = `${unit} words ${hard.join()} `;
  return [...soft, ...hard].slice(0, enough).map((word) => listed + word);
}

/** What counts count is among their words, so they share one unit. */
function unitOf({ figure }: Claim): string {
  if (figure.type !== 'quantity') return figure.type;
  return figure.kind === 'count' ? 'count' : `${figure.kind} ${baseUnit(figure)}`;
}

/** What a claim says the value is: claims with one value and one topic agree. */
export function valueKey({ figure, roles }: Claim): string {
  if (figure.type === 'quantity') {
    const { approximator, high, low } = inBaseUnit(figure);
    return `${low} ${high} ${approximator}`;
  }
  return figure.type === 'date' ? figure.iso : (roles.form?.keys[0] ?? '');
}
