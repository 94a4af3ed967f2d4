import { governmentOf } from '../marks/gazetteer.js';
import type { EntityType } from '../marks/mark.js';
import { nameKey } from '../marks/nameKey.js';
import { type CanonicalName, canonicalName } from '../marks/names.js';
import type { Span } from '../text/document.js';
import type { Filler } from './claim.js';
import { stem } from './content.js';
import type { ClaimContext } from './context.js';
import type { Passage } from './passage.js';
import type { Group } from './statement.js';
import { subjectOf } from './subject.js';
import { LONGEST_TERM, opensTerm, type Term, termAt } from './terms.js';
import type { Token } from './token.js';
import { toldRuns } from './told.js';
import { wordKeys } from './wordKeys.js';

/** A word or term with its keys. */
interface Unit {
  readonly keys: readonly string[];
  /** Index of its last token in its phrase. */
  readonly at: number;
  /** Its first token. */
  readonly token: Token;
}

/** Reads words of one sentence into what is compared: names, content words, what pronouns stand for. */
export class Reader {
  readonly text: string;
  readonly #passage: Passage;
  readonly #tokens: readonly Token[];
  readonly #earlier: () => readonly (readonly Token[])[];
  readonly #context: ClaimContext;
  /** Every figure of a sentence asks for the same words. */
  readonly #names = new Map<Token, CanonicalName | null>();
  readonly #keys = new Map<Token, readonly string[]>();

  /**
   * @param tokens Of the sentence.
   * @param earlier Those of each sentence before it in the flow, the nearest first.
   */
  constructor(
    passage: Passage,
    tokens: readonly Token[],
    earlier: () => readonly (readonly Token[])[],
    context: ClaimContext,
  ) {
    this.text = passage.text;
    this.#passage = passage;
    this.#tokens = tokens;
    this.#earlier = earlier;
    this.#context = context;
  }

  /** What a token names, directly or as a pronoun ("its", "the act"); null where it names nothing. */
  nameOf(token: Token): CanonicalName | null {
    const known = this.#names.get(token);
    if (known !== undefined) return known;
    const name = this.#readName(token);
    this.#names.set(token, name);
    return name;
  }

  #readName(token: Token): CanonicalName | null {
    if (token.mark?.type === 'entity')
      return canonical(token.mark.known ?? token.mark.surface, token.mark.entityType, this.#context);
    if (token.mark?.type === 'acronym' && isName(token.mark.expansion))
      return canonical(token.mark.expansion, 'other', this.#context);
    if (/^(?:its?|their|they)$/.test(token.word) && !this.#isAnothers(token))
      return (
        this.#announced(token) ??
        this.#antecedent(
          token,
          () => this.#earlier().slice(0, 1),
          ({ type }) => type !== 'person',
        )
      );
    const near = () => this.#earlier().slice(0, NEAR);
    const types = LAW_NOUNS.get(token.word);
    if (types && this.#isDefinite(token))
      return this.#antecedent(token, this.#earlier, ({ type }) => types.has(type)) ?? this.#law(types);
    const isCountry = COUNTRY_NOUN.test(token.word);
    const isFirm = FIRM_NOUN.test(token.word);
    const isBody = BODY_NOUN.test(token.word);
    if (types || !(isCountry || isFirm || isBody) || !this.#isDefinite(token)) return null;
    if (isCountry) return this.#antecedent(token, near, ({ type }) => COUNTRIES.has(type)) ?? this.#country();
    if (isFirm) return this.#antecedent(token, near, ({ type }) => FIRMS.has(type));
    return this.#antecedent(token, near, ({ key }) => key.endsWith(` ${token.word}`));
  }

  /** Whether a token is a capital that stands for its government. */
  isMetonym(token: Token): boolean {
    const isCapital = token.mark?.type === 'entity' && governmentOf.has(token.mark.surface);
    return isCapital && this.nameOf(token)?.type === 'organization';
  }

  /** Whether a token names a country or a region. */
  isPlace(token: Token): boolean {
    const type = this.nameOf(token)?.type;
    return type === 'country' || type === 'region';
  }

  /** "Immigration of Germans", which is not that to Germany; "42 percent of Argentines" are those in Argentina. */
  #areTold(people: Token): boolean {
    const at = this.#tokens.indexOf(people);
    return /^(?:of|among|by)$/.test(this.#tokens[at - 1]?.word ?? '') && this.#tokens[at - 2]?.tag !== 'figure';
  }

  /** See {@link Filler.keys}. */
  keys(tokens: readonly Token[]): readonly string[] {
    const keys: string[] = [];
    for (const unit of this.units(tokens)) for (const key of unit.keys) if (!keys.includes(key)) keys.push(key);
    return keys.sort();
  }

  /** The words of a phrase that have keys, in order; a term ("carbon dioxide") is one. */
  units(tokens: readonly Token[]): readonly Unit[] {
    const units: Unit[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const term = token.mark === null && opensTerm(token.word) ? this.#termAt(tokens, i) : null;
      if (term) units.push({ keys: [term.key], at: i + term.length - 1, token });
      else if (isTime(tokens, i)) i++;
      else if (token.word !== 'home' || tokens[i + 1]?.word !== 'to')
        units.push({ keys: this.#keysOf(token), at: i, token });
      if (term) i += term.length - 1;
    }
    return units;
  }

  #termAt(tokens: readonly Token[], at: number): Term | null {
    return termAt(tokens.slice(at, at + LONGEST_TERM).map(({ word }) => word));
  }

  #keysOf(token: Token): readonly string[] {
    const known = this.#keys.get(token);
    if (known) return known;
    const name = this.nameOf(token);
    // What a government does, its country does: "Tokyo pledged", "Japan pledged".
    const named = name && [`@${name.key.replace(/^government of (?:the )?/, '')}`];
    const people = named && isPeople(token, name) && this.#areTold(token) ? [...named, CITIZEN] : named;
    const keys = people ?? (token.word === 'without' ? ['lack'] : wordKeys(token));
    this.#keys.set(token, keys);
    return keys;
  }

  /** A filler; null where the tokens hold nothing to compare. */
  filler(tokens: readonly Token[] | Group | null): Filler | null {
    const all = tokens === null || 'links' in tokens ? groupTokens(tokens) : tokens;
    const keys = this.keys(all);
    if (keys.length === 0) return null;
    const runs = toldRuns(all, this.#tokens);
    const text = runs.map((run) => this.#wordsOf(run, { start: run[0]!.start, end: run.at(-1)!.end })).join(' ');
    return { keys, text, span: runs.length === 1 ? { start: runs[0]![0]!.start, end: runs[0]!.at(-1)!.end } : null };
  }

  /** The words of the flow, with the name that a pronoun or "the act" stands for. */
  #wordsOf(tokens: readonly Token[], { start, end }: Span): string {
    let [text, at] = ['', start];
    for (const token of tokens) {
      const name = token.mark ? null : this.nameOf(token);
      if (!name) continue;
      const isOwner = tokens.length > 1 && (token.word === 'its' || token.word === 'their');
      text +=
        this.text.slice(at, token.start).replace(/(?:the|this) $/i, '') + (isOwner ? `${name.name}’s` : name.name);
      at = token.end;
    }
    // The mark of an acronym that is defined ends in it: "Clean Ports Act (CPA".
    return text + this.text.slice(at, end).replace(/ \([^()]*$/, '');
  }

  /** "Its predecessor", "their rivals": another is meant than what the pronoun stands for. */
  #isAnothers(pronoun: Token): boolean {
    const next = this.#tokens[this.#tokens.indexOf(pronoun) + 1]?.word ?? '';
    return /^(?:predecessor|successor|rival|competitor|counterpart|neighbou?r|parent|subsidiary|owner)s?$/.test(next);
  }

  /** "Since its founding in 1995, the bank …": in a fronted phrase the name follows. */
  #announced(pronoun: Token): CanonicalName | null {
    const at = this.#tokens.indexOf(pronoun);
    const comma = this.#tokens.findIndex(({ tag }, i) => i > at && tag === 'comma');
    if (comma < 0 || this.#tokens[0]?.tag !== 'preposition') return null;
    if (this.#tokens.slice(0, comma).some(({ tag }) => tag === 'name' || tag === 'verb')) return null;
    const next = this.#tokens[comma + 1]?.tag === 'determiner' ? comma + 2 : comma + 1;
    const named = this.#tokens[next];
    return named?.tag === 'name' ? this.nameOf(named) : null;
  }

  /** "The act", "this agreement", not "the act of 2012" or "the package tour". */
  #isDefinite(token: Token): boolean {
    const at = this.#tokens.indexOf(token);
    const next = this.#tokens[at + 1];
    return (
      /^(?:the|this)$/.test(this.#tokens[at - 1]?.word ?? '') &&
      !(next && (next.tag === 'noun' || next.tag === 'name' || /^(?:of|for|on|in|that|which)$/.test(next.word)))
    );
  }

  /**
   * The first name before a word in its sentence, else in the nearest sentence before that has one.
   * @param isMeant Whether a name may be meant.
   */
  #antecedent(
    token: Token,
    earlier: () => readonly (readonly Token[])[],
    isMeant: (name: CanonicalName) => boolean,
  ): CanonicalName | null {
    const before = this.#tokens.filter(({ end }) => end <= token.start);
    const named = (tokens: readonly Token[]) => {
      for (const other of tokens) {
        const name = other.mark && other.mark !== token.mark ? this.nameOf(other) : null;
        if (name && isMeant(name)) return name;
      }
      return null;
    };
    const own = named(before);
    if (own) return own;
    for (const tokens of earlier()) {
      const name = named(tokens);
      if (name) return name;
    }
    return null;
  }

  #law(types: ReadonlySet<EntityType>): CanonicalName | null {
    const { law } = this.#context;
    return law && types.has(law.type) ? law : null;
  }

  #country(): CanonicalName | null {
    const subject = subjectOf(this.#passage, this.#context);
    return subject && COUNTRIES.has(subject.type) ? subject : null;
  }

  /** The law that a sentence without any name speaks of; null where it names something, or the document is about none. */
  lawOfDocument(): CanonicalName | null {
    return this.#tokens.some(({ tag }) => tag === 'name' || tag === 'pronoun') ? null : this.#context.law;
  }
}

const LAWS: ReadonlySet<EntityType> = new Set(['law', 'program']);
const AGREEMENTS: ReadonlySet<EntityType> = new Set(['agreement', 'law']);

/** "The government", "the country": the one that was spoken of, where that is near, else the one that it is all about. */
const COUNTRY_NOUN = /^(?:government|country|nation)$/;
const COUNTRIES: ReadonlySet<EntityType> = new Set(['country']);

/** "The company": the one that was spoken of last, where that is near. Names that are not known may be companies. */
const FIRM_NOUN = /^(?:company|firm|group|carmaker|chipmaker|shipbuilder|manufacturer|utility|operator)$/;
const FIRMS: ReadonlySet<EntityType> = new Set(['company', 'other']);

/** What stands for a name that ends in it: "the fund" for the Pandemic Fund. */
const BODY_NOUN =
  /^(?:fund|facility|bank|agency|authority|ministry|institute|association|alliance|council|commission|union|network|line|tunnel|bridge|dam|port|airport|railway|university|corporation|plant|project|initiative|mission|scheme)$/;

/** How many sentences back. */
const NEAR = 2;

/** Nouns that stand for a law or an agreement named before: what they may name. */
const LAW_NOUNS: ReadonlyMap<string, ReadonlySet<EntityType>> = new Map([
  ...'act law bill legislation statute package program programme plan scheme'
    .split(' ')
    .map((word) => [word, LAWS] as const),
  ...'agreement treaty pact accord deal'.split(' ').map((word) => [word, AGREEMENTS] as const),
]);

/** All tokens of a group, links included, in order; determiners in front of names stay. None without a group. */
export function groupTokens(group: Group | null): readonly Token[] {
  return group ? [...group.tokens, ...group.links.flatMap((link) => groupTokens(link.group))] : [];
}

/** "World Trade Organization", not "research and development". */
function isName(expansion: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(expansion);
}

/** "Last year", "next month": the period tells when. */
function isTime(tokens: readonly Token[], at: number): boolean {
  const isPointing = /^(?:last|next|this|past|previous|coming)$/.test(tokens[at]!.word);
  return isPointing && /^(?:year|quarter|month|week|decade)s?$/.test(tokens[at + 1]?.word ?? '');
}

/** "Germans": people of a country. */
function isPeople({ mark }: Token, { name, type }: CanonicalName): boolean {
  return type === 'country' && mark?.type === 'entity' && /^\p{Lu}\p{Ll}+s$/u.test(mark.surface) && !name.endsWith('s');
}

/** What people of a country are called, beside the country's name. */
export const CITIZEN = stem('citizen');

function canonical(surface: string, type: EntityType, { definitions, names }: ClaimContext): CanonicalName {
  const found = canonicalName(surface, definitions, names);
  // "In London": the city, not the government that its name stands for.
  if (type === 'region' && found.type === 'organization') return { name: surface, key: nameKey(surface), type };
  return found.type === 'other' && type !== 'other' ? { ...found, type } : found;
}
