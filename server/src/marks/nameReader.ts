import type { Span } from '../text/document.js';
import {
  isAcronym,
  isBesideCapitals,
  isCatchline,
  isCode,
  isKind,
  isShouting,
  isSign,
  isState,
  isUnit,
} from './allCapitals.js';
import { capitalAt } from './capitalCities.js';
import type { Token } from './capitals.js';
import { type DefinedName, definedNames } from './definedNames.js';
import { extentOf, titleStart } from './extents.js';
import { indexOf, type KnownEntity } from './gazetteer.js';
import { isHeadlineVerb } from './headlines.js';
import { isForeign } from './homonyms.js';
import { type KnownName, KnownNames } from './knownNames.js';
import type { EntityMention, EntityType, Mark } from './mark.js';
import { type Form, formAt, isOffice, portfolioEnd } from './nameForms.js';
import { headType } from './nameHeads.js';
import { ABBREVIATIONS, isPartNumber, OPENERS } from './nameWords.js';
import { isGivenName, isTitle } from './people.js';
import { type PersonName, personAt } from './personNames.js';
import type { ReadingContext } from './recogniser.js';
import { Setting } from './setting.js';
import { statedBehind, statedType } from './statedTypes.js';

/** What closes a name of a type and stands behind it. */
const CLOSING: Readonly<Partial<Record<EntityType, RegExp>>> = {
  law: /^ of (?:1[789]|20)\d\d(?!\d)/,
  organization: /^,? (?:Inc|Ltd|LLC)(?![\p{L}\p{N}])\.?/u,
  agreement: /^ (?:I and II|I, II and III|I{2,3}|IV|VI{1,3}|IX)(?![\p{L}\p{N}-])/u,
};

/** Heads of companies and laws that are common nouns as well: "Global Energy Markets", "Climate Bill Passes". */
const COMMON =
  /^(?:Bill|Order|Capital|Cells|Chemicals|Electronics|Energy|Foods|Industries|Innovation|Insurance|Materials|Chemical|Robotics|Semiconductor|Heavy|Motors?|Networks|Partners|Petroleum|Pharmaceuticals?|Securities|Semiconductors|Solutions?|Steel|Systems|Technologies|Telecom)$/;

/** Heads that name nobody where only a country stands before them: "US Secretary", "China Strategy". */
const GENERIC =
  /^(?:Secretary|Representative|Commissioner|Chair|Team|Delegation|Mission|Policy|Strategy|Plan|Program|Initiative|FTAs?|Agreements?|Statement|Report|Letter|Law|Bill|Regulations?)$/;

/** Reads the names of one flow, run by run, in order. */
export class NameReader {
  readonly list: EntityMention[] = [];
  readonly #text: string;
  readonly #known: KnownNames;
  readonly #taken: readonly Span[];
  readonly #defined: ReadonlyMap<number, DefinedName>;
  readonly #setting: Setting;
  #take = 0;

  constructor(text: string, context: ReadingContext, earlier: readonly Mark[]) {
    this.#text = text;
    this.#known = new KnownNames(text, indexOf(context.names));
    this.#taken = earlier
      .filter((m) => m.type === 'crossref' || m.type === 'date')
      .map((m) => m.span)
      .sort((a, b) => a.start - b.start);
    this.#defined = definedNames(text, earlier);
    this.#setting = new Setting(text);
  }

  /** Takes the names out of one run. */
  read(run: readonly Token[]): void {
    let i = 0;
    while (i < run.length) i = Math.max(i + 1, this.#readAt(run, i));
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
    const defined = this.#defined.get(token.start);
    if (defined) return this.#addDefined(defined, i);
    if (this.#isTaken(token) || isSign(this.#text, token)) return i + 1;
    const known = this.#known.at(run, i);
    const opens = OPENERS.has(token.text) && token.gap !== '-' && !this.#isNamed(run, i);
    if (!known && (opens || this.#opensHeadline(token))) return i + 1;
    if (/^\p{N}/u.test(token.text) && token.gap !== '-') return i + 1;
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

  #addDefined({ span, type, name }: DefinedName, i: number): number {
    const known = this.#known.lookup(name);
    this.#add(this.#completed(span, type), known?.type ?? type, known);
    return i + 1;
  }

  /** A name whose form tells what it is; null where none starts here, or a name that is known says it better. */
  #readForm(run: readonly Token[], i: number, known: KnownName | null): number | null {
    const knownAt = (j: number) => this.#known.at(run, j);
    const form = formAt(run, i, knownAt, (j) => this.#after(run[j]!));
    if (!form || this.#isPlaced(run, i, form, known) || this.#isCommon(run, form, known)) return null;
    if ((known && form.to <= known.to && form.tail === '') || this.#isHeadline(run, i, form)) return null;
    if (!known && form.tail === '' && isCatchline(run.slice(i, form.to))) return form.to;
    const law = known ? null : this.#knownLaw(run, i, form);
    if (law !== null) return law;
    const inner = this.#innerName(run, i, form, known?.to ?? i);
    if (inner !== null) return known ? null : inner;
    this.#addForm(run, i, form);
    return form.to;
  }

  /** "Implementation of *CHIPS Act*": the token at which a law begins that is known and closes the form; null without one. */
  #knownLaw(run: readonly Token[], i: number, { type, to }: Form): number | null {
    if (type !== 'law') return null;
    for (let j = i + 1; j < to; j++)
      if (
        /^(?:of|for|on|in|to|under|with)\b/.test(run[j - 1]!.gap ?? '') &&
        this.#known.at(run, j)?.to === to &&
        this.#known.at(run, j)?.type === 'law'
      )
        return j;
    return null;
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
    this.#add(this.#completed(span, known.type), known.type, known.entity);
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
    const whole = this.#completed(span, form.type);
    const entity = this.#known.lookup(this.#text.slice(whole.start, whole.end));
    const shared = form.tail === ' administrations' ? this.#shareHead(span) : null;
    this.#add(whole, entity?.type ?? form.type, entity, shared);
  }

  /** A name with what closes it: the year of a law, the "Inc." of a body, the numbers of agreements ("I and II"). */
  #completed(span: Span, type: EntityType): Span {
    const closing = CLOSING[type]?.exec(this.#text.slice(span.end, span.end + 16));
    return closing ? { start: span.start, end: span.end + closing[0].length } : span;
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

  /**
   * In a title, a name may go on with the title's words: what is known counts, and what a statement or a plan is about.
   * @returns The token at which a name starts that is known; null where the form stands as a whole.
   */
  #innerName(run: readonly Token[], i: number, form: Form, known: number): number | null {
    if (!this.#setting.isInTitle(run[i]!)) return null;
    if (known > i + 1 && headType(run[form.to - 1]!.text) === null) return known;
    if (form.type === 'region' || form.type === 'country')
      for (let j = Math.max(i + 1, known); j + 1 < form.to; j++) if (this.#known.at(run, j)?.to === form.to) return j;
    if (form.type !== 'publication' && form.type !== 'program') return null;
    for (let j = Math.max(i + 1, known); j < form.to; j++) {
      const inner = this.#known.at(run, j);
      if (inner && inner.to < form.to) return j;
    }
    return null;
  }

  /** Acronyms and capitalised words that nothing else tells. */
  #readOther(run: readonly Token[], i: number): number {
    const token = run[i]!;
    if (isState(this.#text, token)) return i + 1;
    if (/^\p{Lu}[\p{Lu}\p{N}&]{1,9}s?$/u.test(token.text) || /^(?:\p{Lu}\.){2,}$/u.test(token.text))
      return this.#readAcronym(run, i);
    if (this.#setting.isInTitle(token) || this.#setting.isInLabel(token)) return i + 1;
    if (token.text === 'Ranking' && run[i + 1]?.text === 'Member') return this.#readRanking(run, i + 2);
    const portfolio = portfolioEnd(run, i, (j) => this.#known.at(run, j));
    if (portfolio !== null) return portfolio;
    const to = this.#otherEnd(run, i);
    if (this.#isNobody(run, i, to)) return to;
    const isPerson =
      to - i < 3 && headType(run[to - 1]!.text) === null && titleStart(this.#text, token.start) < token.start;
    this.#add({ start: token.start, end: run[to - 1]!.end }, isPerson ? 'person' : 'other', null);
    return to;
  }

  #readAcronym(run: readonly Token[], i: number): number {
    const token = run[i]!;
    const isName =
      isAcronym(token.text) &&
      !isKind(this.#text, token) &&
      !isShouting(this.#text, token) &&
      !isBesideCapitals(run, i) &&
      !isCode(this.#text, token) &&
      !isUnit(this.#text, token);
    if (!isName) return i + 1;
    const to = this.#initialsEnd(run, i);
    this.#add({ start: token.start, end: run[to - 1]!.end }, 'other', null);
    return to;
  }

  /** Index behind the capitalised words that go with the one at `i`: up to a title or a name that is known. */
  #otherEnd(run: readonly Token[], i: number): number {
    let to = i + 1;
    while (
      to < run.length &&
      /^[-&]?$/.test(run[to - 1]!.gap ?? 'x') &&
      !run[to - 1]!.possessive &&
      !isTitle(run[to]!.text) &&
      !this.#known.at(run, to)
    )
      to++;
    return to;
  }

  /** Whether capitalised words that nothing else tells are those of an office, a part, a unit, or of how sentences begin. */
  #isNobody(run: readonly Token[], i: number, to: number): boolean {
    const [token, last] = [run[i]!, run[to - 1]!];
    const isAlone = to - i === 1;
    if (to < run.length && isTitle(run[to]!.text) && (isOffice(run.slice(i, to)) || this.#isOfficeOfPerson(run, to)))
      return true;
    if (token.opening && isAlone && !/\p{Ll}\p{Lu}/u.test(token.text) && !statedBehind(this.#text, token.end))
      return true;
    if (/^\p{N}|^\p{Lu}(?:\.|-\d\w*)?$/u.test(token.text) || this.#opensQuote(token)) return true;
    if (last.text === 'No' || isTitle(last.text) || ABBREVIATIONS.has(token.text)) return true;
    if (isAlone && (headType(token.text) !== null || isUnit(this.#text, token))) return true;
    if (isCatchline(run.slice(i, to)) && !isAcronym(token.text)) return true;
    // "World GDP": an opening word and what everyone shortens.
    const isShortened = token.opening && ABBREVIATIONS.has(last.text);
    return to - i === 2 && (isPartNumber(token.text, last.text) || isShortened);
  }

  /** "“*Supply* chain fund launched”": the first word of a quotation that goes on in lower case. */
  #opensQuote({ start, end, text }: Token): boolean {
    return (
      /["“]/.test(this.#text[start - 1] ?? '') &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      /^ \p{Ll}/u.test(this.#text.slice(end, end + 2))
    );
  }

  /** "*National Security* Advisor Jae Vik": words before the title of a person belong to it. */
  #isOfficeOfPerson(run: readonly Token[], title: number): boolean {
    const named = run[title]!.gap === '' ? run[title + 1] : undefined;
    return named !== undefined && isGivenName(named.text);
  }

  /** "Ranking Member *Vik*" */
  #readRanking(run: readonly Token[], i: number): number {
    const name = run[i - 1]!.gap === '' ? run[i] : undefined;
    if (!name || !/^\p{Lu}\p{Ll}/u.test(name.text)) return i;
    const to = name.gap === '' && isGivenName(name.text) && run[i + 1] ? i + 2 : i + 1;
    this.#add({ start: name.start, end: run[to - 1]!.end }, 'person', null);
    return to;
  }

  /** "CG Power": initials and the word that they come with are one name; three letters ("NHS Trusts") are a body's own. */
  #initialsEnd(run: readonly Token[], i: number): number {
    const next = run[i]!.gap === '' && !run[i]!.possessive ? run[i + 1] : undefined;
    const isName =
      /^(?!VP)\p{Lu}{2}$/u.test(run[i]!.text) &&
      next !== undefined &&
      /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
      !(this.#setting.isInTitle(next) || isTitle(next.text) || this.#known.at(run, i + 1));
    return isName ? i + 2 : i + 1;
  }

  /** "Cabinet *Announces* Task Force": a verb of a headline starts no name. */
  #opensHeadline(token: Token): boolean {
    return isHeadlineVerb(token.text) && this.#setting.isInTitle(token);
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

  /** A form of a title's words is no name: "New Trade Agreement Is Signed". */
  #isHeadline(run: readonly Token[], i: number, form: Form): boolean {
    return this.#setting.isTitled && run[i]!.opening && run[form.to - 1]!.gap === '' && !this.#known.at(run, i);
  }

  /** A country with a common noun behind it, or a common noun that more words of a title follow: no name. */
  #isCommon(run: readonly Token[], form: Form, known: KnownName | null): boolean {
    if (form.tail !== '') return false;
    const head = run[form.to - 1]!;
    if (known?.type === 'country' && form.to === known.to + 1 && run[known.to - 1]!.gap === '')
      return GENERIC.test(head.text);
    if (!COMMON.test(head.text) || known) return false;
    return this.#setting.isInTitle(head) || this.#setting.isInLabel(head) || head.gap === '';
  }

  /** "US Jones Act": a country before a name that is known without it. */
  #isPlaced(run: readonly Token[], i: number, form: Form, known: KnownName | null): boolean {
    if (known?.type !== 'country' || known.to >= form.to || run[known.to - 1]!.gap !== '') return false;
    if (this.#known.lookup(this.#text.slice(run[i]!.start, run[form.to - 1]!.end))) return false;
    const placed = this.#known.at(run, known.to);
    return placed?.to === form.to && !isForeign(placed.entity, known.entity);
  }

  /** "Taiwan's Chips Act": another law than the one that is known by the name. @returns Index behind it. */
  #readForeignLaw(run: readonly Token[], i: number, known: KnownName | null): number | null {
    if (!known || known.to >= run.length) return null;
    const country = run[known.to - 1]!;
    if (!country.possessive || country.gap !== '') return null;
    const law = this.#known.at(run, known.to);
    // "Korea's IRA worries": letters that all know mean what they always do.
    if (!law || law.to - known.to < 2 || !isForeign(law.entity, known.entity)) return null;
    this.#add(this.#completed({ start: run[i]!.start, end: run[law.to - 1]!.end }, 'law'), 'law', null);
    return law.to;
  }

  #add(span: Span, formType: EntityType, entity: KnownEntity | null, shared: Span | null = null): void {
    const surface = this.#text.slice(span.start, span.end);
    const entityType = formType === 'other' && !entity ? (statedType(this.#text, span) ?? 'other') : formType;
    const extent = shared ?? extentOf(this.#text, span, entityType, this.list.at(-1));
    const known = entity?.name ?? null;
    this.list.push({ type: 'entity', span, surface, entityType, known, ...(extent && { extent }) });
  }
}
