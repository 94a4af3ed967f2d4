import type { Span } from '../text/document.js';
import { isCatchline, isListLetter, isSign } from './allCapitals.js';
import { capitalAt } from './capitalCities.js';
import type { Token } from './capitals.js';
import { closed } from './closings.js';
import { datelinePlace } from './datelines.js';
import { type DefinedName, definedNames } from './definedNames.js';
import { extentOf } from './extents.js';
import { foreignLaw } from './foreignLaw.js';
import { innerName, isNoName, isNoun, knownLaw } from './formDoubts.js';
import type { KnownEntity } from './gazetteer.js';
import { isTitleWord } from './headlines.js';
import { type KnownName, KnownNames } from './knownNames.js';
import type { EntityMention, EntityType, Mark } from './mark.js';
import { type Form, formAt } from './nameForms.js';
import { headType } from './nameHeads.js';
import { OPENERS, PRAISE } from './nameWords.js';
import { otherAt } from './otherNames.js';
import { isGivenName, isTitle } from './people.js';
import { areInitials, type PersonName, personAt } from './personNames.js';
import type { ReadingContext } from './recogniser.js';
import { type Around, Setting } from './setting.js';
import { typeInText } from './statedTypes.js';

/** Reads the names of one flow, run by run, in order. */
export class NameReader {
  readonly list: EntityMention[] = [];
  readonly #text: string;
  readonly #known: KnownNames;
  readonly #taken: readonly Span[];
  readonly #defined: ReadonlyMap<number, DefinedName>;
  readonly #setting: Setting;
  readonly #around: Around;
  #take = 0;

  constructor(text: string, context: ReadingContext, earlier: readonly Mark[]) {
    this.#text = text;
    this.#known = new KnownNames(text, context);
    this.#taken = earlier
      .filter((m) => m.type === 'crossref' || m.type === 'date')
      .map((m) => m.span)
      .sort((a, b) => a.start - b.start);
    this.#defined = definedNames(text, earlier);
    this.#setting = new Setting(text);
    this.#around = { text, names: this.#known, setting: this.#setting };
  }

  /** Takes the names out of one run. */
  read(run: readonly Token[]): void {
    const cut = this.#setting.isHeadline ? this.#titleWordIn(run) : -1;
    const part = cut < 0 ? run : run.slice(0, cut);
    let i = 0;
    while (i < part.length) i = Math.max(i + 1, this.#readAt(part, i));
    if (cut >= 0) this.read(run.slice(cut + 1));
  }

  /** Index of the first word of a headline that is part of no name; -1 without one. */
  #titleWordIn(run: readonly Token[]): number {
    for (let i = 0; i < run.length; i++) {
      const known = this.#known.at(run, i);
      if (known) i = known.to - 1;
      else if (isTitleWord(run[i]!.text)) return i;
    }
    return -1;
  }

  /** Names that a definition introduces in lower case: no run of capitals finds them. */
  definedInLowerCase(): readonly EntityMention[] {
    return [...this.#defined.values()].flatMap(({ span, type }): EntityMention[] => {
      const surface = this.#text.slice(span.start, span.end);
      return /^\p{Ll}+(?: \p{Ll}+)*$/u.test(surface)
        ? [{ type: 'entity', span, surface, entityType: type, known: null }]
        : [];
    });
  }

  /** Takes the name at token `i`, if there is one. @returns Index behind what was read. */
  #readAt(run: readonly Token[], i: number): number {
    const token = run[i]!;
    if (token.start < (this.list.at(-1)?.span.end ?? 0)) return i + 1;
    const dateline = i === 0 && token.start === 0 ? this.#readDateline(run) : null;
    if (dateline !== null) return dateline;
    const defined = this.#defined.get(token.start);
    if (defined) return this.#addDefined(defined, i);
    if (this.#isTaken(token) || isSign(this.#text, token) || isListLetter(run, i)) return i + 1;
    const known = this.#known.at(run, i);
    const opens = OPENERS.has(token.text) && token.gap !== '-' && !this.#isNamed(run, i);
    if (!known && (opens || this.#opensHeadline(token))) return i + 1;
    if (/^\p{N}/u.test(token.text) && token.gap !== '-') return i + 1;
    if (!known && areInitials(this.#text, token)) return i + 1;
    if (this.#setting.isLoud(token)) return this.#readKnown(run, i, known) ?? i + 1;
    return (
      this.#readForeignLaw(run, i, known) ??
      this.#readForm(run, i, known) ??
      this.#readPerson(run, i, known) ??
      this.#readKnown(run, i, known) ??
      this.#readCapital(run, i) ??
      this.#readOther(run, i)
    );
  }

  #readOther(run: readonly Token[], i: number): number {
    const { from, to, type } = otherAt(run, i, this.#around);
    if (type) this.#add({ start: run[from]!.start, end: run[to - 1]!.end }, type, null);
    return to;
  }

  /** "LIMA, March 3 –" @returns Index behind the place; null where the text opens with none. */
  #readDateline(run: readonly Token[]): number | null {
    const place = datelinePlace(this.#text);
    if (!place) return null;
    const name = this.#text
      .slice(0, place.end)
      .toLowerCase()
      .replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
    const entity = this.#known.lookup(name);
    const isPlace = entity?.type === 'region' || entity?.type === 'country';
    const [entityType, known] = isPlace ? [entity.type, entity.name] : (['region', name] as const);
    this.list.push({ type: 'entity', span: place, surface: this.#text.slice(0, place.end), entityType, known });
    const behind = run.findIndex(({ start }) => start >= place.end);
    return behind < 0 ? run.length : behind;
  }

  #addDefined({ span, type, name }: DefinedName, i: number): number {
    const known = this.#known.lookup(name);
    this.#add(closed(this.#text, span, type), known?.type ?? type, known);
    return i + 1;
  }

  /** A name whose form tells what it is; null where none starts here, or a name that is known says it better. */
  #readForm(run: readonly Token[], i: number, known: KnownName | null): number | null {
    const knownAt = (j: number) => this.#known.at(run, j);
    const token = run[i]!;
    const form = this.#upToDefined(
      run,
      i,
      formAt(run, i, knownAt, (j) => this.#after(run[j]!)),
    );
    if (!form || isNoName(run, i, form, known, this.#around)) return null;
    if (known && form.to <= known.to && form.tail === '') return null;
    if (!known && form.tail === '' && isCatchline(run.slice(i, form.to))) return form.to;
    // "Data Center Frontier" is a name again.
    if (!known && isNoun(run, i, form, this.#text)) return run[form.to - 1]!.gap === '' ? null : form.to;
    const law = known ? null : knownLaw(run, i, form, this.#around);
    if (law !== null) return law;
    const inner = innerName(run, i, form, known?.to ?? i, this.#around);
    if (inner !== null) return known ? null : inner;
    if (this.#isPraise(token, known, form)) return form.to;
    this.#addForm(run, i, form);
    return form.to;
  }

  /** "*National Committee* of the Riba Ports Conference (RPC)": what has an acronym is a name of its own. */
  #upToDefined(run: readonly Token[], i: number, form: Form | null): Form | null {
    if (!form) return null;
    for (let j = i + 2; j < form.to; j++) {
      // "Convention on Ferry Waste (CFW)" is one.
      const defined = run[j - 1]!.gap === 'on' ? undefined : this.#defined.get(run[j]!.start);
      if (defined?.span.end === run[form.to - 1]!.end && headType(run[j - 1]!.text) === form.type)
        return { ...form, to: j };
    }
    return form;
  }

  /** "Norway Unveils *Ambitious* Ports Program", "*New* Ferry Framework: It …": there such a word opens a description, not a name. */
  #isPraise(token: Token, known: KnownName | null, { type }: Form): boolean {
    if (known || type === 'law') return false;
    return PRAISE.has(token.text)
      ? this.#setting.isInTitle(token)
      : token.text === 'New' && this.#setting.isInLabel(token);
  }

  /** What stands behind a token, as far as a name may reach. */
  #after(token: Token): string {
    return this.#text.slice(token.end, token.end + 120);
  }

  #readPerson(run: readonly Token[], i: number, known: KnownName | null): number | null {
    const token = run[i]!;
    if (i + 1 === run.length && !isTitle(token.text)) return null;
    const before = () => this.#text.slice(Math.max(0, token.start - 40), token.start);
    const person = personAt(
      run,
      i,
      before,
      (j) => this.#after(run[j]!),
      () => this.#isListed(token),
    );
    if (!person || this.#isPlace(run, person) || this.#setting.isInQuotedTitle(token)) return null;
    if (known && (person.to <= known.to || !isGivenName(token.text))) return null;
    this.#add({ start: run[person.from]!.start, end: run[person.to - 1]!.end }, 'person', null);
    return person.to;
  }

  #readKnown(run: readonly Token[], i: number, known: KnownName | null): number | null {
    if (!known) return null;
    const span = { start: run[i]!.start, end: run[known.to - 1]!.end + known.tail.length };
    this.#add(closed(this.#text, span, known.type), known.type, known.entity);
    return known.to;
  }

  #readCapital(run: readonly Token[], i: number): number | null {
    const capital = capitalAt(this.#text, run, i);
    if (!capital) return null;
    const end = run[capital.to - 1]!.end;
    this.#add({ start: run[i]!.start, end }, capital.entity.type, capital.entity);
    return capital.to;
  }

  #addForm(run: readonly Token[], i: number, form: Form): void {
    const span = { start: run[i]!.start, end: run[form.to - 1]!.end + form.tail.length };
    const whole = closed(this.#text, span, form.type);
    const entity = this.#known.lookup(this.#text.slice(whole.start, whole.end));
    const shared = form.tail === ' administrations' ? this.#shareHead(span) : null;
    this.#add(whole, entity?.type ?? form.type, entity, shared);
  }

  /**
   * "the Sandu and incoming Boric administrations": the name before "and" has the same head.
   * @returns The span of both; null where no such name stands there.
   */
  #shareHead({ start, end }: Span): Span | null {
    const last = this.list.at(-1);
    if (!last || !/^(?:person|other)$/.test(last.entityType) || last.surface.includes(' ')) return null;
    if (!/^ and (?:\p{Ll}+ ){0,2}$/u.test(this.#text.slice(last.span.end, Math.min(start, last.span.end + 40))))
      return null;
    const { span, surface, type } = last;
    this.list[this.list.length - 1] = {
      type,
      span,
      surface,
      entityType: 'organization',
      known: `${surface} administration`,
    };
    return { start: span.start, end };
  }

  /** "Cabinet *Announces* Task Force": a verb of a headline starts no name. */
  #opensHeadline(token: Token): boolean {
    return isTitleWord(token.text) && this.#setting.isInTitle(token);
  }

  /** "the *Just* Transition Fund", "the *First* Step Act": in the middle of a sentence such words may open a name. */
  #isNamed(run: readonly Token[], i: number): boolean {
    const { text, opening, gap, start } = run[i]!;
    if (
      opening ||
      gap !== '' ||
      this.#setting.isTitled ||
      this.#known.at(run, i + 1) ||
      !/^(?:Just|One|First|Every|Each|Next|Third|All|Last)$/.test(text)
    )
      return false;
    return /(?<!\p{L})(?:[Tt]he|a|an|this|its|of|for|to|from|in|by|under) $/u.test(
      this.#text.slice(Math.max(0, start - 7), start),
    );
  }

  #isTaken(token: Token): boolean {
    while ((this.#taken[this.#take]?.end ?? token.end) < token.end) this.#take++;
    return (this.#taken[this.#take]?.start ?? token.end) <= token.start;
  }

  /** "Visit Denmark": a verb and a country look like two names. */
  #isPlace(run: readonly Token[], { from, to }: PersonName): boolean {
    return !isGivenName(run[from]!.text) && this.#known.at(run, to - 1)?.type === 'country';
  }

  /** Whether a person's name stands before a token, with a comma or "and" between. */
  #isListed(token: Token): boolean {
    const last = this.list.at(-1);
    if (last?.entityType !== 'person') return false;
    return /^(?: \([^()]{1,12}\))?(?:, |,? and )$/.test(
      this.#text.slice(last.span.end, Math.min(token.start, last.span.end + 24)),
    );
  }

  /** "Taiwan's Chips Act" @returns Index behind it; null where no such law stands at token `i`. */
  #readForeignLaw(run: readonly Token[], i: number, known: KnownName | null): number | null {
    const law = foreignLaw(run, i, known, this.#around);
    if (!law) return null;
    this.#add(closed(this.#text, { start: run[i]!.start, end: run[law.to - 1]!.end }, 'law'), 'law', law.entity);
    return law.to;
  }

  #add(span: Span, formType: EntityType, entity: KnownEntity | null, shared: Span | null = null): void {
    const surface = this.#text.slice(span.start, span.end);
    const entityType = entity ? formType : typeInText(this.#text, span, formType);
    const extent = shared ?? extentOf(this.#text, span, entityType, this.list.at(-1));
    const known = entity?.name ?? null;
    this.list.push({ type: 'entity', span, surface, entityType, known, ...(extent && { extent }) });
  }
}
