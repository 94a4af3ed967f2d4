import type { EntityType } from '../marks/mark.js';
import type { CanonicalName } from '../marks/names.js';
import type { ClaimContext } from './context.js';
import { LAW_NOUNS } from './lawNouns.js';
import type { Passage } from './passage.js';
import { isHead } from './shortForms.js';
import { subjectOf } from './subject.js';
import type { Token } from './token.js';

/** Tells what the words of one sentence refer back to: "its", "the act", "the tunnel", "the Boston company". */
export class Anaphora {
  readonly #passage: Passage;
  readonly #tokens: readonly Token[];
  readonly #earlier: () => readonly (readonly Token[])[];
  readonly #context: ClaimContext;
  readonly #nameOf: (token: Token) => CanonicalName | null;

  /**
   * @param tokens Of the sentence.
   * @param earlier Those of each sentence before it in the flow, the nearest first.
   * @param nameOf What a token names.
   */
  constructor(
    passage: Passage,
    tokens: readonly Token[],
    earlier: () => readonly (readonly Token[])[],
    context: ClaimContext,
    nameOf: (token: Token) => CanonicalName | null,
  ) {
    this.#passage = passage;
    this.#tokens = tokens;
    this.#earlier = earlier;
    this.#context = context;
    this.#nameOf = nameOf;
  }

  /** What a word that is no name stands for; null where it stands for nothing. */
  of(token: Token): CanonicalName | null {
    if (PRONOUN.has(token.word)) return this.#ofPronoun(token);
    const types = LAW_NOUNS.get(token.word);
    if (types) return isDefinite(token, this.#tokens) ? this.#ofLaw(token, types) : null;
    if (SUM.test(token.word)) return this.#ofSum(token);
    if (COUNTRY_NOUN.has(token.word)) return isDefinite(token, this.#tokens) ? this.#ofCountry(token) : null;
    if (FIRM_NOUN.test(token.word)) return isDefinite(token, this.#tokens, true) ? this.#ofFirm(token) : null;
    if (isHead(token.word)) return isDefinite(token, this.#tokens) ? this.#ofHead(token) : null;
    return null;
  }

  /** The last date of the nearest sentence before that has one; null without one near, as `DateMention.iso`. */
  earlierDate(): string | null {
    for (const tokens of this.#earlier().slice(0, NEAR)) {
      const mark = tokens.findLast(({ tag }) => tag === 'date')?.mark;
      if (mark?.type === 'date') return mark.iso;
    }
    return null;
  }

  #ofPronoun(token: Token): CanonicalName | null {
    if (this.#isAnothers(token) || this.#isOfMany(token)) return null;
    // A country is "it".
    const isOne = /^it/.test(token.word);
    const isMeant = ({ type }: CanonicalName) => type !== 'person' && (isOne || type !== 'country');
    return this.#announced(token) ?? this.#antecedent(token, 1, isMeant);
  }

  #ofLaw(token: Token, types: ReadonlySet<EntityType>): CanonicalName | null {
    const { act, law } = this.#context;
    const near = this.#antecedent(token, Number.POSITIVE_INFINITY, ({ type }) => types.has(type));
    // "The heir of the Clean Homes program, the act …": the law that it is all about.
    if (ACT.test(token.word) && act && near?.type !== 'law') return act;
    return near ?? (law && types.has(law.type) ? law : null);
  }

  /** "Of this amount": of what the sentence before gives to a law. */
  #ofSum(token: Token): CanonicalName | null {
    const [of, pointer] = this.#tokens.slice(0, 2);
    const isFronted = of?.word === 'of' && /^(?:this|that)$/.test(pointer?.word ?? '') && this.#tokens[2] === token;
    return isFronted ? this.#antecedent(token, 1, ({ type }) => type === 'law') : null;
  }

  #ofCountry(token: Token): CanonicalName | null {
    const near = this.#antecedent(token, NEAR, ({ type }) => COUNTRIES.has(type));
    if (near) return near;
    const subject = subjectOf(this.#passage, this.#context);
    return subject && COUNTRIES.has(subject.type) ? subject : null;
  }

  #ofFirm(token: Token): CanonicalName | null {
    const types = this.#isPlaced(token) ? FIRMS : COMPANIES;
    if (this.#near(({ type }) => types.has(type)).size > 1) return null;
    const near = this.#antecedent(token, NEAR, ({ type }) => FIRMS.has(type));
    return near ?? named(this.#context.shortForms.byHead, token.word);
  }

  #ofHead(token: Token): CanonicalName | null {
    const isMeant = ({ key }: CanonicalName) => key.endsWith(` ${token.word}`);
    if (this.#near(isMeant).size > 1 || this.#isOfAnother(token)) return null;
    return this.#antecedent(token, NEAR, isMeant) ?? named(this.#context.shortForms.byHead, token.word);
  }

  /** "The Boston company". */
  #isPlaced(token: Token): boolean {
    return this.#tokens[this.#tokens.indexOf(token) - 1]?.mark?.type === 'entity';
  }

  /** The keys of those that the sentences near name: "Unlike the Nordic Bank, the Baltic Bank is small. The bank …". */
  #near(isMeant: (name: CanonicalName) => boolean): ReadonlySet<string> {
    const marked = this.#earlier()
      .slice(0, NEAR)
      .flatMap((tokens) => tokens.filter(({ mark }) => mark !== null));
    const names = marked.flatMap((token) => this.#nameOf(token) ?? []);
    return new Set(names.filter(isMeant).map(({ key }) => key));
  }

  /** "The bank of Peru is in debt. The bank …": the word stands near for what has no name of its own. */
  #isOfAnother({ word }: Token): boolean {
    const near = this.#earlier().slice(0, NEAR);
    return near.some((tokens) => tokens.some((other) => other.word === word && !isDefinite(other, tokens)));
  }

  /** "Its predecessor", "their rivals": another is meant than what the pronoun stands for. */
  #isAnothers(pronoun: Token): boolean {
    const next = this.#tokens[this.#tokens.indexOf(pronoun) + 1]?.word ?? '';
    return /^(?:predecessor|successor|rival|competitor|counterpart|neighbou?r|parent|subsidiary|owner)s?$/.test(next);
  }

  /** "Tenants under the act pay half of their income": it is theirs. */
  #isOfMany(pronoun: Token): boolean {
    const before = this.#tokens.slice(0, this.#tokens.indexOf(pronoun));
    return /^the/.test(pronoun.word) && before.some(({ tag, word }) => tag === 'noun' && /[^su]s$|^people$/.test(word));
  }

  /** "Since its founding in 1995, the bank …": in a fronted phrase the name follows. */
  #announced(pronoun: Token): CanonicalName | null {
    const at = this.#tokens.indexOf(pronoun);
    const comma = this.#tokens.findIndex(({ tag }, i) => i > at && tag === 'comma');
    if (comma < 0 || this.#tokens[0]?.tag !== 'preposition') return null;
    if (this.#tokens.slice(0, comma).some(({ tag }) => tag === 'name' || tag === 'verb')) return null;
    const next = this.#tokens[comma + 1]?.tag === 'determiner' ? comma + 2 : comma + 1;
    const following = this.#tokens[next];
    return following?.tag === 'name' ? this.#nameOf(following) : null;
  }

  /**
   * The first name before a word in its sentence, else in the nearest sentence before that has one.
   * @param reach How many sentences back.
   * @param isMeant Whether a name may be meant.
   */
  #antecedent(token: Token, reach: number, isMeant: (name: CanonicalName) => boolean): CanonicalName | null {
    const before = withoutTeller(this.#tokens.filter(({ end }) => end <= token.start));
    const own = this.#ofOpening(before, token, isMeant) ?? this.#firstName(before, token, isMeant);
    if (own || reach < 1) return own;
    const earlier = this.#earlier();
    for (const [i, tokens] of earlier.slice(0, reach).entries()) {
      const name = this.#firstName(tokens, token, isMeant);
      if (!name) continue;
      // "The fund is old. It works with the Baltic Bank. It lends …": it is the fund.
      const isOfIt = PRONOUN.has(token.word) && isSubjectPronoun(tokens[0]);
      return isOfIt ? this.#firstName(earlier[i + 1] ?? [], token, isMeant) : name;
    }
    return null;
  }

  /** "The act gives $5 billion to Peru, where it …": what the sentence begins with. */
  #ofOpening(tokens: readonly Token[], token: Token, isMeant: (name: CanonicalName) => boolean): CanonicalName | null {
    const opening = tokens.find(({ mark, word }) => mark !== null || ACT.test(word) || /^program(?:me)?$/.test(word));
    if (!PRONOUN.has(token.word) || !opening || opening.mark || !isDefinite(opening, this.#tokens)) return null;
    const name = this.#nameOf(opening);
    return name && isMeant(name) ? name : null;
  }

  #firstName(
    tokens: readonly Token[],
    { mark }: Token,
    isMeant: (name: CanonicalName) => boolean,
  ): CanonicalName | null {
    for (const other of tokens) {
      const name = other.mark ? other.mark !== mark && this.#nameOf(other) : this.#byHead(other, tokens);
      if (name && isMeant(name)) return name;
    }
    return null;
  }

  /** What "the tunnel" stands for in the document, wherever it stands. */
  #byHead(token: Token, tokens: readonly Token[]): CanonicalName | null {
    return isHead(token.word) && isDefinite(token, tokens) ? named(this.#context.shortForms.byHead, token.word) : null;
  }
}

/** Without "according to the council," and "the council estimates that": nothing more is said of who tells it. */
function withoutTeller(tokens: readonly Token[]): readonly Token[] {
  const telling = tokens.findIndex(({ verb }, i) => TELLING.test(verb?.lemma ?? '') && tokens[i + 1]?.word === 'that');
  if (telling >= 0) return tokens.slice(telling + 2);
  const from = tokens.findIndex(({ word }, i) => word === 'according' && tokens[i + 1]?.word === 'to');
  const to = tokens.findIndex(({ tag }, i) => i > from && tag === 'comma');
  return from < 0 || to < 0 ? tokens : [...tokens.slice(0, from), ...tokens.slice(to)];
}

const TELLING = /^(?:say|estimate|report|find|show|calculate|reckon|claim|argue|note|state|conclude)$/;

const PRONOUN = new Set(['it', 'its', 'their', 'they']);

function isSubjectPronoun(token: Token | undefined): boolean {
  return token?.word === 'it' || token?.word === 'its';
}

/** What a program is not called. */
const ACT = /^(?:act|law|bill|legislation|statute)$/;

const SUM = /^(?:amount|sum|total|money|funding)$/;

/** "The government", "the country": the one that was spoken of, where that is near, else the one that it is all about. */
const COUNTRY_NOUN = new Set(['government', 'country', 'nation']);
const COUNTRIES: ReadonlySet<EntityType> = new Set(['country']);

/** "The company": the one that was spoken of last, where that is near. Names that are not known may be companies. */
export const FIRM_NOUN = /^(?:company|firm|group|carmaker|chipmaker|shipbuilder|manufacturer|utility|operator)$/;
const FIRMS: ReadonlySet<EntityType> = new Set(['company', 'other']);
const COMPANIES: ReadonlySet<EntityType> = new Set(['company']);

/** How many sentences back. */
const NEAR = 2;

/**
 * "The act", "this agreement", not "the act of 2012" or "the package tour".
 * @param tokens The sentence that the token is of.
 * @param placed Whether a place may stand in front: "the Boston company".
 */
function isDefinite(token: Token, tokens: readonly Token[], placed = false): boolean {
  const at = tokens.indexOf(token);
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const isPlaced = placed && before?.mark?.type === 'entity' && PLACES.has(before.mark.entityType);
  return (
    /^(?:the|this)$/.test((isPlaced ? tokens[at - 2] : before)?.word ?? '') &&
    !(
      next &&
      ((next.tag === 'noun' && !isClauseOf(at, tokens)) ||
        next.tag === 'name' ||
        /^(?:of|for|on|in|that|which)$/.test(next.word))
    )
  );
}

/** "Once the program kicks in, …": the noun behind it is its verb. */
function isClauseOf(at: number, tokens: readonly Token[]): boolean {
  const [opener, verb, then] = [tokens[at - 2], tokens[at + 1], tokens[at + 2]];
  const isVerb = verb!.word.endsWith('s') && (then?.tag === 'comma' || then?.tag === 'preposition');
  return isVerb && /^(?:once|when|if|after|as|until|before|while|since)$/.test(opener?.word ?? '');
}

const PLACES: ReadonlySet<EntityType> = new Set(['country', 'region']);

function named(names: Readonly<Record<string, CanonicalName>>, word: string): CanonicalName | null {
  return Object.hasOwn(names, word) ? names[word]! : null;
}
