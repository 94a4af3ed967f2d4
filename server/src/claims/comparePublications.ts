import type { DateMention } from '../marks/mark.js';
import type { Claim, Filler, Relation } from './claim.js';
import { rangeOf } from './dateRange.js';
import { shareKey } from './fillers.js';

/** How two dates of one event stand to each other. */
export interface EventComparison {
  readonly relation: Relation;
  readonly score: number;
}

/** Whether a claim gives the date of a work: a reference's own, or a sentence's that names the work. */
export function isPublication(claim: Claim): boolean {
  return claim.roles.event?.keys[0] === 'publication';
}

/**
 * Two dates of one work. A sentence and the reference that it cites may disagree: where the title says what the work is
 * ("Joint Statement"), or else where its maker is named in both. Two sentences only agree: the same parties may have
 * issued another statement in another year.
 */
export function comparePublications(a: Claim, b: Claim, sameDocument: boolean): EventComparison | null {
  if (a.figure.type !== 'date' || b.figure.type !== 'date') return null;
  const [entry, mention] = a.roles.entry ? [a, b] : [b, a];
  if (!entry.roles.entry) {
    const isOne = shareKey(a.roles.kind, b.roles.kind) && haveParty(a, b);
    return isOne && areApart(a.figure, b.figure) === false ? { relation: 'agree', score: 0.8 } : null;
  }
  if (!sameDocument || mention.roles.entry || !shareKey(entry.roles.entry, mention.roles.cites)) return null;
  const apart = areApart(a.figure, b.figure);
  if (apart === null) return null;
  const { kind } = mention.roles;
  if (kind ? !shareKey(kind, entry.roles.what) : apart && !haveParty(mention, entry)) return null;
  return { relation: apart ? 'conflict' : 'agree', score: kind ? 0.9 : 0.7 };
}

/** Keys of the inverted index: the entry that is meant with what it is or a party, and the work with each of its parties. */
export function publicationKeys({ roles }: Claim): readonly string[] {
  const labels = (roles.entry ?? roles.cites)?.keys ?? [];
  const telling = [...((roles.entry ? roles.what : roles.kind)?.keys ?? []), ...lastWords(roles.parties)];
  const cited = labels.flatMap((label) => telling.map((word) => `cited ${label} ${word}`));
  const parties = roles.entry || !roles.kind ? [] : lastWords(roles.parties);
  return [...cited, ...parties.map((party) => `work ${roles.kind!.keys[0]} ${party}`)];
}

/** Whether two dates have no day in common; null where one is no date that a calendar has. */
function areApart(a: DateMention, b: DateMention): boolean | null {
  const [x, y] = [rangeOf(a.iso), rangeOf(b.iso)];
  return x && y && (x.to < y.from || y.to < x.from);
}

function haveParty(a: Claim, b: Claim): boolean {
  const other = lastWords(b.roles.parties);
  return lastWords(a.roles.parties).some((party) => other.includes(party));
}

/** "President Boric" and "Gabriel Boric" are one party. */
function lastWords(parties: Filler | undefined): readonly string[] {
  return parties?.keys.map((key) => key.slice(key.lastIndexOf(' ') + 1).replace('@', '')) ?? [];
}
