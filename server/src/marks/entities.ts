import type { Span } from '../text/document.js';
import { runsOf, type Token } from './capitals.js';
import { gazetteer, governmentOf, indexOf, type KnownEntity } from './gazetteer.js';
import { blanked, isTitleCase, quotedTitles } from './headlines.js';
import { legalCitations } from './legal.js';
import type { AcronymDefinition, EntityMention, EntityType, Mark } from './mark.js';
import { type Form, formAt } from './nameForms.js';
import { headType, typeOfName } from './nameHeads.js';
import { nameKey } from './nameKey.js';
import { governmentEntity } from './names.js';
import { ABBREVIATIONS, OPENERS } from './nameWords.js';
import { isGivenName, isTitle } from './people.js';
import { personAt } from './personNames.js';
import { defineRecogniser, type ReadingContext } from './recogniser.js';

export const entities = defineRecogniser<EntityMention>({
  id: 'entity',
  docs: `Names: those that a definition in the text, the gazetteer or the configuration knows, those whose form tells what
they are ("… Act", "Ministry of …", "President …"), acronyms, and other words that are capitalised within a sentence.
Capitals at the start of a sentence and in titles tell nothing, and are left alone unless the name is known.`,
  examples: [
    { text: '[|France|] sued [|Spain|].', marks: ['country France', 'country Spain'] },
    { text: 'The [|U.S.|] and the [|ROK|] met.', marks: ['country United States', 'country South Korea'] },
    {
      text: 'The [|Ministry of Roads, Rail and Ports|] told the [|Harbor Safety Commission|].',
      marks: ['organization Ministry of Roads, Rail and Ports', 'organization Harbor Safety Commission'],
    },
    { text: 'the [|Clean Ports and Jobs Act|]', marks: ['law Clean Ports and Jobs Act'] },
    { text: 'the [|K-Chips Act|] and the [|CHIPS Act|]', marks: ['law K-Chips Act', 'law CHIPS and Science Act'] },
    { text: 'It was [|President Boric|] who asked.', marks: ['person President Boric'] },
    { text: 'By [|Mary J. Holm|] and [|Suh Jin-ho|]', marks: ['person Mary J. Holm', 'person Suh Jin-ho'] },
    { text: 'orders from [|SK hynix|] and others', marks: ['company SK Hynix'] },
    { text: 'Exports rose. Tariffs fell.', marks: [] },
    {
      text: 'the [|Trudeau government|] and the [|Danish government|]',
      marks: ['organization Trudeau government', 'organization Danish government'],
    },
  ],
  recognise({ text }, context, earlier) {
    const found = new Mentions(text, context, earlier);
    const markers = earlier.filter((mark) => mark.type === 'marker').map((mark) => mark.span);
    const laws = legalCitations(text).filter(({ kind }) => LAW_KINDS.has(kind));
    const apart = [...markers, ...laws.map((law) => law.span)];
    for (const run of runsOf(blanked(text, apart))) found.read(run);
    for (const { span, name } of laws)
      found.list.push({
        type: 'entity',
        span,
        surface: text.slice(span.start, span.end),
        entityType: 'law',
        known: name,
      });
    return laws.length > 0 ? inOrder(found.list) : found.list;
  },
});

/** Citations by number that name a law, not a page of a register. */
const LAW_KINDS: ReadonlySet<string> = new Set(['statute', 'regulation', 'law', 'bill', 'order', 'section']);

/** In order and without overlap; of two that overlap the first stands. */
function inOrder(mentions: EntityMention[]): readonly EntityMention[] {
  let end = 0;
  return mentions
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

/** Names of one flow, in order. */
class Mentions {
  readonly list: EntityMention[] = [];
  readonly #text: string;
  readonly #names: ReturnType<typeof indexOf>;
  readonly #taken: readonly Span[];
  readonly #defined: ReadonlyMap<number, { readonly span: Span; readonly type: EntityType }>;
  readonly #titled: boolean;
  readonly #titles: readonly Span[];
  #title = 0;
  #take = 0;

  constructor(text: string, context: ReadingContext, earlier: readonly Mark[]) {
    this.#text = text;
    this.#names = indexOf(context.names);
    this.#taken = earlier
      .filter((m) => m.type === 'crossref' || m.type === 'date')
      .map((m) => m.span)
      .sort((a, b) => a.start - b.start);
    this.#defined = definedNames(text, earlier);
    this.#titled = isTitleCase(text);
    this.#titles = quotedTitles(text);
  }

  /** Takes the names out of one run. */
  read(run: readonly Token[]): void {
    let i = 0;
    while (i < run.length) i = Math.max(i + 1, this.#readAt(run, i));
  }

  /** Takes the name at token `i`, if there is one. @returns Index behind what was read. */
  #readAt(run: readonly Token[], i: number): number {
    const text = this.#text;
    const token = run[i]!;
    if (token.start < (this.list.at(-1)?.span.end ?? 0)) return i + 1;
    const defined = this.#defined.get(token.start);
    if (defined) {
      this.#add(defined.span, defined.type, this.#lookup(text.slice(defined.span.start, defined.span.end)));
      return i + 1;
    }
    if (this.#isTaken(token)) return i + 1;
    const knownAt = (j: number) => this.#knownAt(run, j);
    const after = (j: number) => text.slice(run[j]!.end, run[j]!.end + 120);
    const known = this.#knownAt(run, i);
    if (!known && OPENERS.has(token.text)) return i + 1;
    const read = formAt(run, i, knownAt, after);
    const form = read && this.#isPlaced(run, i, read, known) ? null : read;
    if (form && (!known || form.to > known.to || form.tail !== '') && !this.#isHeadline(run, i, form)) {
      this.#addForm(run, i, form);
      return form.to;
    }
    const person = personAt(
      run,
      i,
      text.slice(Math.max(0, token.start - 40), token.start),
      after,
      this.#isListed(token),
    );
    if (person && (!known || (person.to > known.to && isGivenName(token.text))) && !this.#inTitle(token)) {
      this.#add({ start: run[person.from]!.start, end: run[person.to - 1]!.end }, 'person', null);
      return person.to;
    }
    if (known) {
      const span = { start: token.start, end: run[known.to - 1]!.end + known.tail.length };
      this.#add(span, known.type, known.entity);
      return known.to;
    }
    const capital = this.#capital(run, i);
    if (capital) {
      const to = i + (token.text.includes(' ') || governmentOf.has(token.text) ? 1 : 2);
      this.#add({ start: token.start, end: run[to - 1]!.end }, capital.type, capital);
      return to;
    }
    return this.#other(run, i);
  }

  /** The longest known name at token `i`; `tail` is what it has behind its last capital: " hynix". */
  #knownAt(
    run: readonly Token[],
    i: number,
  ): { readonly to: number; readonly type: EntityType; readonly entity: KnownEntity; readonly tail: string } | null {
    const first = nameKey(run[i]!.text).split(' ')[0]!;
    if (first === 'the' && run[i]!.gap === '') {
      const named = i + 1 < run.length ? this.#knownAt(run, i + 1) : null;
      return named?.type === 'publication' ? named : null;
    }
    const most = Math.max(gazetteer.longest(first), this.#names.longest(first));
    if (most > run.length - i) {
      const { end } = run.at(-1)!;
      const tail = /^ \p{Ll}{2,}(?![\p{L}\p{N}])/u.exec(this.#text.slice(end, end + 24))?.[0];
      const entity = tail === undefined ? null : this.#lookup(this.#text.slice(run[i]!.start, end) + tail);
      if (tail !== undefined && entity) return { to: run.length, type: entity.type, entity, tail };
    }
    for (let to = Math.min(run.length, i + most); to > i; to--) {
      const surface = this.#text.slice(run[i]!.start, run[to - 1]!.end);
      const entity = this.#lookup(surface);
      if (entity) return { to, type: entity.type, entity, tail: '' };
    }
    return null;
  }

  #lookup(surface: string): KnownEntity | null {
    const key = nameKey(surface);
    return this.#names.get(surface, key) ?? gazetteer.get(surface, key);
  }

  #addForm(run: readonly Token[], i: number, form: Form): void {
    const span = { start: run[i]!.start, end: run[form.to - 1]!.end + form.tail.length };
    const year = /^ of (?:1[789]|20)\d\d(?!\d)/.exec(this.#text.slice(span.end, span.end + 9));
    const whole = year && form.type === 'law' ? { start: span.start, end: span.end + year[0].length } : span;
    const entity = this.#lookup(this.#text.slice(whole.start, whole.end));
    this.#add(whole, entity?.type ?? form.type, entity);
  }

  /** Acronyms and capitalised words that nothing else tells. */
  #other(run: readonly Token[], i: number): number {
    const token = run[i]!;
    if (/^\p{Lu}[\p{Lu}\p{N}&]{1,9}s?$/u.test(token.text) || /^(?:\p{Lu}\.){2,}$/u.test(token.text)) {
      if (isAcronym(token.text) && !this.#isShouting(token) && !this.#isCode(token))
        this.#add({ start: token.start, end: token.end }, 'other', null);
      return i + 1;
    }
    let to = i + 1;
    while (
      to < run.length &&
      /^[-&]?$/.test(run[to - 1]!.gap ?? 'x') &&
      !run[to - 1]!.possessive &&
      !isTitle(run[to]!.text) &&
      !this.#knownAt(run, to)
    )
      to++;
    if (to < run.length && to - i === 1 && isTitle(run[to]!.text)) return to;
    if (
      this.#titled ||
      this.#inTitle(token) ||
      (token.opening && to - i === 1 && !/\p{Ll}\p{Lu}/u.test(token.text)) ||
      /^\p{N}|^\p{Lu}\.?$/u.test(token.text)
    )
      return to;
    if (to - i === 1 && headType(token.text) !== null) return to;
    this.#add({ start: token.start, end: run[to - 1]!.end }, 'other', null);
    return to;
  }

  /** Whether all letters around are capitals, so that a word in capitals is no acronym. */
  #isShouting(token: Token): boolean {
    const around = this.#text.slice(Math.max(0, token.start - 12), token.end + 12);
    return !/\p{Ll}/u.test(around) && /\p{Lu}{2}[^\p{L}]+\p{Lu}{4}/u.test(around);
  }

  /** Codes stand in rows: "F13, F15". */
  #isCode(token: Token): boolean {
    if (!/\d/.test(token.text)) return false;
    return (
      /^[,;] ?\p{Lu}\d/u.test(this.#text.slice(token.end, token.end + 4)) ||
      /\d[,;] ?$/.test(this.#text.slice(Math.max(0, token.start - 3), token.start))
    );
  }

  #inTitle(token: Token): boolean {
    // Tokens come in order, so what ends before this one is done with.
    while ((this.#titles[this.#title]?.end ?? token.end) < token.start) this.#title++;
    return (this.#titles[this.#title]?.start ?? token.end) <= token.start;
  }

  #isTaken(token: Token): boolean {
    while ((this.#taken[this.#take]?.end ?? token.end) < token.end) this.#take++;
    return (this.#taken[this.#take]?.start ?? token.end) <= token.start;
  }

  /** Whether a person's name stands before a token, with a comma or "and" between. */
  #isListed(token: Token): boolean {
    const last = this.list.at(-1);
    if (last?.entityType !== 'person') return false;
    return /^(?:, |,? and )$/.test(this.#text.slice(last.span.end, Math.min(token.start, last.span.end + 8)));
  }

  /** A form of a title's words is no name: "New Trade Agreement Is Signed". */
  #isHeadline(run: readonly Token[], i: number, form: Form): boolean {
    return this.#titled && run[i]!.opening && form.to < run.length && !this.#knownAt(run, i);
  }

  /** "US Jones Act": a country before a name that is known without it. */
  #isPlaced(
    run: readonly Token[],
    i: number,
    form: Form,
    known: { readonly to: number; readonly type: EntityType } | null,
  ): boolean {
    if (known?.type !== 'country' || known.to >= form.to || run[known.to - 1]!.gap !== '') return false;
    if (this.#lookup(this.#text.slice(run[i]!.start, run[form.to - 1]!.end))) return false;
    return this.#knownAt(run, known.to)?.to === form.to;
  }

  /** A capital stands for its government, but behind "in", "from", "to" and before a comma it is the city. */
  #capital(run: readonly Token[], i: number): KnownEntity | null {
    const token = run[i]!;
    const two = run[i + 1] && token.gap === '' ? `${token.text} ${run[i + 1]!.text}` : '';
    const city = governmentOf.has(token.text) ? token.text : governmentOf.has(two) ? two : null;
    if (city === null) return null;
    const before = this.#text.slice(Math.max(0, token.start - 12), token.start);
    const after = this.#text.slice(token.start + city.length, token.start + city.length + 3);
    const isPlace = /\b(?:in|near|at|around|outside|via|visited) $/i.test(before) || /^, ?\p{Lu}/u.test(after);
    return isPlace ? { name: city, type: 'region', key: nameKey(city) } : governmentEntity(governmentOf.get(city)!);
  }

  #add(span: Span, entityType: EntityType, entity: KnownEntity | null): void {
    const surface = this.#text.slice(span.start, span.end);
    this.list.push({ type: 'entity', span, surface, entityType, known: entity?.name ?? null });
  }
}

/** Whether a word in capitals names someone: up to seven letters, and no common noun's or small word's. */
function isAcronym(word: string): boolean {
  if (ABBREVIATIONS.has(word) || /^[IVXLC]+$/.test(word) || /\d{3}/.test(word) || word.length > 8) return false;
  return !OPENERS.has(word[0] + word.slice(1).toLowerCase());
}

/** Names that the flow defines, by where they start: expansions, acronyms, and laws around a bracketed acronym. */
function definedNames(
  text: string,
  earlier: readonly Mark[],
): Map<number, { readonly span: Span; readonly type: EntityType }> {
  const names = new Map<number, { readonly span: Span; readonly type: EntityType }>();
  for (const mark of earlier) {
    if (mark.type !== 'acronym' || !isName(mark.expansion)) continue;
    const type = typeOfName(mark.expansion) ?? 'other';
    const nested = nestedName(text, mark);
    if (nested) names.set(nested.span.start, nested);
    else names.set(mark.expansionSpan.start, { span: mark.expansionSpan, type });
    if (!nested) names.set(mark.acronymSpan.start, { span: mark.acronymSpan, type });
  }
  return names;
}

/** "Making Ports Safer (MPS) and Cleaner Act": the name goes on behind the bracket. */
function nestedName(text: string, mark: AcronymDefinition): { readonly span: Span; readonly type: EntityType } | null {
  if (mark.acronymSpan.start < mark.expansionSpan.end) return null;
  const rest = /^(?: (?:and|for|of|in|to))?(?: \p{Lu}[\p{L}-]*){1,5}/u.exec(
    text.slice(mark.span.end, mark.span.end + 80),
  );
  const words = rest?.[0].split(' ') ?? [];
  while (words.length > 0 && headType(words.at(-1)!) === null) words.pop();
  if (words.length < 2) return null;
  return {
    span: { start: mark.expansionSpan.start, end: mark.span.end + words.join(' ').length },
    type: headType(words.at(-1)!)!,
  };
}

/** Whether an expansion is a name, not a common noun: most of its longer words are capitalised. */
function isName(expansion: string): boolean {
  const words = expansion.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * Math.max(1, words.length);
}
