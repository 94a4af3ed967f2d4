import { baseUnit } from '../claims/baseUnits.js';
import type { Claim, Placed } from '../claims/claim.js';
import { compare } from '../claims/compare.js';
import { isWeak } from '../claims/content.js';
import { difference } from '../claims/difference.js';
import { isNameKey } from '../claims/keys.js';
import { place } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import { statementAt } from '../corpus/statement.js';
import { keyText } from './parts.js';

/** A figure that shares a name or a word with another, and is not of the same thing. */
export interface LookAlike {
  readonly other: Placed<Claim>;
  /** What tells them apart, in a phrase. */
  readonly why: string;
}

/** More than anyone reads. */
const MOST = 6;

/** The figures of one unit that share most with a claim and are no pair with it; rare words count for more. */
export function lookAlikes(corpus: Corpus, claim: Placed<Claim>): readonly LookAlike[] {
  const keys = strongKeys(claim.value);
  const paired = new Set(corpus.pairsOf(claim).flatMap(({ a, b }) => [a.value, b.value]));
  const alike: { readonly claim: Claim; readonly shared: readonly string[]; readonly place: () => Placed<Claim> }[] =
    [];
  const counts = new Map<string, number>();
  for (const [uri, { analyses, document }] of corpus.documents)
    for (const { claims, flow } of analyses)
      for (const other of claims) {
        if (other === claim.value || !isOfOneUnit(claim.value, other)) continue;
        const shared = strongKeys(other).filter((key) => keys.includes(key));
        for (const key of shared) counts.set(key, (counts.get(key) ?? 0) + 1);
        if (shared.length === 0 || paired.has(other) || isPair(claim.value, other, uri === claim.uri)) continue;
        alike.push({ claim: other, shared, place: () => place(document, flow, other, other.figure.span) });
      }
  const weight = (shared: readonly string[]) => shared.reduce((sum, key) => sum + 1 / (counts.get(key) ?? 1), 0);
  return alike
    .map((one) => ({ ...one, weight: one.shared.length + weight(one.shared) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map((one): LookAlike => {
      const other = one.place();
      return { other, why: whyNot(corpus, claim, other) };
    });
}

/** Two figures of one sentence never are. */
function isPair(a: Claim, b: Claim, sameDocument: boolean): boolean {
  return a.sentence !== b.sentence && compare(a, b, sameDocument) !== null;
}

function isOfOneUnit({ figure: a }: Claim, { figure: b }: Claim): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity') return a.type === 'date' && b.type === 'date';
  return a.kind === b.kind && (a.kind === 'count' || baseUnit(a) === baseUnit(b));
}

function strongKeys({ roles }: Claim): readonly string[] {
  const keys = Object.entries(roles).flatMap(([role, filler]) => (role === 'aspect' ? [] : filler.keys));
  return [...new Set(keys)].filter((key) => !isWeak(key));
}

const ASPECTS: Readonly<Record<string, string>> = {
  level: 'a level',
  rise: 'a rise',
  fall: 'a fall',
  start: 'the start of a change',
};

/** What tells two figures apart, in a phrase. */
function whyNot(corpus: Corpus, here: Placed<Claim>, there: Placed<Claim>): string {
  const told = difference(here.value, there.value, here.uri === there.uri);
  switch (told.kind) {
    case 'sentence':
      return 'one sentence sets both side by side';
    case 'bound':
      return `the same thing; ${here.text} and ${there.text} allow each other`;
    case 'coincidence':
      return 'the same figure, of another period or scope';
    case 'fragment':
      return 'no sentences: what they are figures of stands elsewhere';
    case 'reversed':
      return 'the other way round: from here to there, and from there to here';
    case 'role': {
      const text = (filler: typeof told.here) =>
        filler ? (told.role === 'aspect' && ASPECTS[filler.keys[0] ?? '']) || filler.text : 'none';
      return `${told.role}: ${text(told.there)} there, ${text(told.here)} here`;
    }
    case 'words': {
      const parts = [onlyText(corpus, there, told.there, 'only there'), onlyText(corpus, here, told.here, 'only here')];
      return parts.filter(Boolean).join('; ') || 'too little in common';
    }
  }
}

/** Names first: they tell most. */
function onlyText(corpus: Corpus, claim: Placed<Claim>, keys: readonly string[], head: string): string {
  const sentence = statementAt(corpus.documents.get(claim.uri)!, claim.span).text;
  const words = [...keys]
    .sort((a, b) => Number(isNameKey(b)) - Number(isNameKey(a)))
    .flatMap((key) => keyText(corpus, claim.uri, sentence, key) ?? []);
  return words.length === 0 ? '' : `${head}: ${words.slice(0, 4).join(', ')}${words.length > 4 ? ' …' : ''}`;
}
