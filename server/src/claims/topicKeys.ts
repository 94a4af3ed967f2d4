import type { Claim } from './claim.js';
import { eventKeys } from './compareEvents.js';
import { namingKeys } from './compareNames.js';
import { isWeak } from './content.js';
import { frameOf } from './frames/index.js';
import { ALIKE } from './wording.js';

/** Lists to read: any `enough` of them hold every match. */
export interface Probe {
  readonly keys: readonly string[];
  readonly enough: number;
}

/** Keys under which a claim is filed. */
export function postings(claim: Claim): readonly string[] {
  if (claim.frame === 'NAME') return namingKeys(claim);
  if (claim.frame === 'EVENT') return [...eventKeys(claim), ...templateKeys(claim)];
  const unit = unitOf(claim);
  const { about, doing } = claim.roles;
  const gist = [...(about?.keys ?? []), ...(doing?.keys ?? [])].map((key) => `${unit} gist ${key}`);
  return [
    ...new Set([
      ...gist,
      ...frameKeys(claim, unit),
      ...claim.words.map((word) => `${unit} word ${word}`),
      ...templateKeys(claim),
      ...citationKeys(claim, unit),
    ]),
  ];
}

/** Keys under which a claim's matches are found: one list for each way in which two claims can be about one thing. */
export function probes(claim: Claim): readonly Probe[] {
  if (claim.frame === 'NAME') return [everyOf(namingKeys(claim))];
  if (claim.frame === 'EVENT') return [everyOf(eventKeys(claim)), everyOf(templateKeys(claim))];
  const unit = unitOf(claim);
  const about = claim.roles.about?.keys ?? [];
  const strong = about.filter((key) => !isWeak(key)).map((key) => `${unit} gist ${key}`);
  const words = claim.words.map((word) => `${unit} word ${word}`);
  return [
    everyOf(templateKeys(claim)),
    // Each strong key of one gist is in the other, so one list will do.
    strong.length > 0 ? { keys: strong, enough: 1 } : everyOf(about.map((key) => `${unit} gist ${key}`)),
    everyOf(frameKeys(claim, unit)),
    everyOf(citationKeys(claim, unit)),
    // Of sentences that share four words in five, any fifth of one's words and one more hold one of the other's.
    { keys: words, enough: words.length - Math.ceil(words.length * ALIKE) + 1 },
  ];
}

/** The sentence said again has all the same words. */
function templateKeys({ placing }: Claim): readonly string[] {
  return placing ? [`template ${placing.gap} ${placing.words}`] : [];
}

/** The entry that a title's figure stands in, or that a figure's sentence cites. */
function citationKeys({ roles, source }: Claim, unit: string): readonly string[] {
  return [...(roles.entry?.keys ?? []), ...(source === null ? [] : [source])].map((label) => `${unit} cited ${label}`);
}

function everyOf(keys: readonly string[]): Probe {
  return { keys, enough: keys.length };
}

function frameKeys(claim: Claim, unit: string): readonly string[] {
  const role = frameOf(claim.frame)?.key[0];
  const keys = role === undefined ? [] : (claim.roles[role]?.keys ?? []);
  return keys.map((key) => `${unit} ${claim.frame} ${key}`);
}

/** What counts count is among their words, so they share one unit. */
function unitOf({ figure }: Claim): string {
  if (figure.type !== 'quantity') return figure.type;
  return figure.kind === 'count' ? 'count' : `${figure.kind} ${figure.unit}`;
}
