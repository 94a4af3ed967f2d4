import { governmentOf } from '../marks/gazetteer.js';
import type { EntityType } from '../marks/mark.js';
import { nameKey } from '../marks/nameKey.js';
import { type CanonicalName, canonicalName } from '../marks/names.js';
import type { Span } from '../text/document.js';
import { Anaphora, FIRM_NOUN } from './anaphora.js';
import type { Filler } from './claim.js';
import { stem } from './content.js';
import type { ClaimContext } from './context.js';
import { keyOfName } from './keys.js';
import { isPointing } from './lexicon.js';
import type { Passage } from './passage.js';
import type { Group } from './statement.js';
import { LONGEST_TERM, opensTerm, type Term, termAt } from './terms.js';
import { kindOf, type Token } from './token.js';
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
  readonly #tokens: readonly Token[];
  readonly #anaphora: Anaphora;
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
    this.#tokens = tokens;
    this.#context = context;
    this.#anaphora = new Anaphora(passage, tokens, earlier, context, (token) => this.nameOf(token));
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
    return this.#shortForm(token) ?? this.#anaphora.of(token);
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
    const keys = this.#isLeftOut(token) ? [] : this.#readKeys(token);
    this.#keys.set(token, keys);
    return keys;
  }

  #readKeys(token: Token): readonly string[] {
    const name = this.nameOf(token);
    // What a government does, its country does: "Tokyo pledged", "Japan pledged".
    const named = name && [keyOfName(name.key.replace(/^government of (?:the )?/, ''))];
    const people = named && isPeople(token, name) && this.#areTold(token) ? [...named, CITIZEN] : named;
    return people ?? (token.word === 'without' ? ['lack'] : wordKeys(token));
  }

  /** "The Boston company" is the company; "the end of 2023", "the next two decades" and "the end of the decade" are times. */
  #isLeftOut(token: Token): boolean {
    const isPlaced = token.tag === 'name' && FIRM_NOUN.test(this.#after(token, 1)?.word ?? '');
    if (isPlaced) return this.isPlace(token) && this.nameOf(this.#after(token, 1)!) !== null;
    if (isPointing(token.word)) return isDuration(this.#after(token, 1));
    if (/^(?:year|decade|century)$/.test(token.word))
      return this.#after(token, -2)?.word === 'of' && TIME_NOUN.test(this.#after(token, -3)?.word ?? '');
    if (!TIME_NOUN.test(token.word) || this.#after(token, 1)?.word !== 'of') return false;
    const behind = this.#after(token, 2);
    return behind?.tag === 'date' || /^(?:year|last|this|next|century|decade)$/.test(this.#after(token, 3)?.word ?? '');
  }

  /** The token so many places behind one of the sentence. */
  #after(token: Token, places: number): Token | undefined {
    return this.#tokens[this.#tokens.indexOf(token) + places];
  }

  /** A filler; null where the tokens hold nothing to compare. */
  filler(tokens: readonly Token[] | Group | null): Filler | null {
    const all = tokens === null || 'links' in tokens ? groupTokens(tokens) : tokens;
    const keys = this.keys(all);
    if (keys.length === 0) return null;
    // "Norway's fish" without Norway is "fish".
    const runs = toldRuns(all, this.#tokens)
      .map((run) => (run[0]!.tag === 'possessive' ? run.slice(1) : run))
      .filter((run) => run.length > 0);
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

  /**
   * The law that a sentence without any name speaks of; null where it names something, or the document is about none.
   * @param clause In which no pronoun may stand either.
   */
  lawOfDocument(clause: readonly Token[]): CanonicalName | null {
    const isTold = this.#tokens.some(({ tag }) => tag === 'name') || clause.some(({ tag }) => tag === 'pronoun');
    return isTold ? null : this.#context.law;
  }

  /** The last date of the nearest sentence before that has one, as `DateMention.iso`; null without one. */
  earlierDate(): string | null {
    return this.#anaphora.earlierDate();
  }

  /** "Meridian" at the start of a sentence, where no name is marked, in a document about Meridian Networks. */
  #shortForm(token: Token): CanonicalName | null {
    const { byFirst } = this.#context.shortForms;
    const isCapital = token.mark === null && /\p{Lu}/u.test(this.text.charAt(token.start));
    return isCapital && Object.hasOwn(byFirst, token.word) ? byFirst[token.word]! : null;
  }
}

/** All tokens of a group, links included, in order; determiners in front of names stay. None without a group. */
export function groupTokens(group: Group | null): readonly Token[] {
  return group ? [...group.tokens, ...group.links.flatMap((link) => groupTokens(link.group))] : [];
}

/** "World Trade Organization", not "research and development". */
function isName(expansion: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(expansion);
}

/** What a time has: "at the end of 2023", "by the close of the year". */
const TIME_NOUN = /^(?:end|close|start|beginning|middle|turn|outset|half|quarter)$/;

/** "Last year", "next month": the period tells when. */
function isTime(tokens: readonly Token[], at: number): boolean {
  return isPointing(tokens[at]!.word) && /^(?:year|quarter|month|week|decade)s?$/.test(tokens[at + 1]?.word ?? '');
}

function isDuration(token: Token | undefined): boolean {
  return token !== undefined && kindOf(token) === 'duration';
}

/** "Germans": people of a country. */
function isPeople({ mark }: Token, { name, type }: CanonicalName): boolean {
  return type === 'country' && mark?.type === 'entity' && /^\p{Lu}\p{Ll}+s$/u.test(mark.surface) && !name.endsWith('s');
}

/** What people of a country are called, beside the country's name. */
export const CITIZEN = stem('citizen');

function canonical(surface: string, type: EntityType, context: ClaimContext): CanonicalName {
  const { definitions, names, shortForms } = context;
  const found = canonicalName(surface, definitions, names);
  if (Object.hasOwn(shortForms.byTail, found.key)) return shortForms.byTail[found.key]!;
  if (Object.hasOwn(shortForms.byFirst, found.key)) return shortForms.byFirst[found.key]!;
  // "In London": the city, not the government that its name stands for.
  if (type === 'region' && found.type === 'organization') return { name: surface, key: nameKey(surface), type };
  return found.type === 'other' && type !== 'other' ? { ...found, type } : found;
}
