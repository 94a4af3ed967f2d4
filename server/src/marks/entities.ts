import type { Span } from '../text/document.js';
import { isAcronym, isCode, isShouting, isState, isUnit } from './allCapitals.js';
import { runsOf, type Token } from './capitals.js';
import { type DefinedName, definedNames } from './definedNames.js';
import { extentOf, titleStart } from './extents.js';
import { gazetteer, governmentOf, indexOf, type KnownEntity } from './gazetteer.js';
import { blanked, isHeadlineVerb, isTitleCase, quotedTitles } from './headlines.js';
import { senseIn } from './homonyms.js';
import { legalCitations } from './legal.js';
import type { EntityMention, EntityType, Mark } from './mark.js';
import { type Form, formAt } from './nameForms.js';
import { headType } from './nameHeads.js';
import { nameKey } from './nameKey.js';
import { governmentEntity } from './names.js';
import { ABBREVIATIONS, OPENERS } from './nameWords.js';
import { isGivenName, isTitle } from './people.js';
import { type PersonName, personAt } from './personNames.js';
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
    { text: 'It was President [|Boric|] who asked.', marks: ['person Boric'] },
    { text: 'They met President [|Maia SANDU|] in spring.', marks: ['person Maia SANDU'] },
    { text: 'They met president-elect [|Sandu|].', marks: ['person Sandu'] },
    { text: 'Chapter 12 [|Ministry of Fisheries|].', marks: ['organization Ministry of Fisheries'] },
    {
      text: 'the [|US|] Secretary and the [|US|] Policy',
      marks: ['country United States', 'country United States'],
    },
    { text: 'the [|CHIPS and Science Act of 2022|]', marks: ['law CHIPS and Science Act'] },
    { text: 'the [|Center for Harbor Safety Inc.|], a charity', marks: ['organization Center for Harbor Safety Inc.'] },
    { text: 'the [|Fisheries Data Agreements I and II|]', marks: ['agreement Fisheries Data Agreements I and II'] },
    {
      text: 'signed a [|regional cable treaty|] ([|RCT|]) in May',
      marks: ['agreement regional cable treaty', 'agreement RCT'],
    },
    {
      text: 'the [|Sandu|] and incoming [|Boric administrations|]',
      marks: ['organization Sandu administration', 'organization Boric administrations'],
    },
    {
      text: 'See “Cabinet Announces [|Harbor Dredging Task Force|] for the Coast,” May 3.',
      marks: ['organization Harbor Dredging Task Force'],
    },
    { text: 'By [|Mary J. Holm|] and [|Suh Jin-ho|]', marks: ['person Mary J. Holm', 'person Suh Jin-ho'] },
    { text: 'orders from [|SK hynix|] and others', marks: ['company SK Hynix'] },
    { text: 'Exports rose. Tariffs fell.', marks: [] },
    { text: 'They sold 12 TWh at $40/MWh and 3 Gt a year.', marks: [] },
    {
      text: '[|Georgia|] and [|Armenia|] agreed; in [|Tbilisi|] they signed.',
      marks: ['country Georgia', 'country Armenia', 'other Tbilisi'],
    },
    { text: 'Sen. [|Anna Berg|] (D-Ariz.) and [|Ole Kalve|] (W.V.)', marks: ['person Anna Berg', 'person Ole Kalve'] },
    { text: 'See “Global Energy Markets after the Climate Bill.”', marks: [] },
    {
      text: 'Two plants stand in [|Georgia|] and [|Tennessee|].',
      marks: ['region Georgia (US state)', 'region Tennessee'],
    },
    { text: 'the [|Republic of Moldova|]', marks: ['country Moldova'] },
    {
      text: 'Now the former head of [|Riga Port|], [|Andris Kalve|], left.',
      marks: ['other Riga Port', 'person Andris Kalve'],
    },
    { text: 'to promote [|High-quality Development|]', marks: ['other High-quality Development'] },
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
    const more = [
      ...found.definedInLowerCase(),
      ...laws.map(({ span, name }): EntityMention => {
        return { type: 'entity', span, surface: text.slice(span.start, span.end), entityType: 'law', known: name };
      }),
    ];
    return more.length > 0 ? inOrder([...found.list, ...more]) : found.list;
  },
});

/** Citations by number that name a law, not a page of a register. */
const LAW_KINDS: ReadonlySet<string> = new Set(['statute', 'regulation', 'law', 'bill', 'order', 'section']);

/** What closes a name of a type and stands behind it. */
const CLOSING: Readonly<Partial<Record<EntityType, RegExp>>> = {
  law: /^ of (?:1[789]|20)\d\d(?!\d)/,
  organization: /^,? (?:Inc|Ltd|LLC)(?![\p{L}\p{N}])\.?/u,
  agreement: /^ (?:I and II|I, II and III|I{2,3}|IV|VI{1,3}|IX)(?![\p{L}\p{N}-])/u,
};

/** Heads of companies and laws that are common nouns as well: "Global Energy Markets", "Climate Bill Passes". */
const COMMON =
  /^(?:Bill|Order|Capital|Cells|Chemicals|Electronics|Energy|Foods|Industries|Innovation|Insurance|Motors?|Networks|Partners|Petroleum|Pharmaceuticals?|Securities|Semiconductors|Solutions?|Steel|Systems|Technologies|Telecom)$/;

/** Heads that name nobody where only a country stands before them: "US Secretary", "China Strategy". */
const GENERIC =
  /^(?:Secretary|Representative|Commissioner|Chair|Team|Delegation|Mission|Policy|Strategy|Plan|Program|Initiative|FTAs?|Agreements?|Statement|Report|Letter|Law|Bill|Regulations?)$/;

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

/** A known name in a run, up to token `to`. */
interface Known {
  readonly to: number;
  readonly type: EntityType;
}

/** A known name with its entity; `tail` is what it has behind its last capital: " hynix". */
interface KnownHere extends Known {
  readonly entity: KnownEntity;
  readonly tail: string;
}

/** Names of one flow, in order. */
class Mentions {
  readonly list: EntityMention[] = [];
  readonly #text: string;
  readonly #names: ReturnType<typeof indexOf>;
  readonly #taken: readonly Span[];
  readonly #defined: ReadonlyMap<number, DefinedName>;
  readonly #titled: boolean;
  readonly #titles: readonly Span[];
  #run: readonly Token[] = [];
  #knownOfRun: (KnownHere | false)[] = [];
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
    const text = this.#text;
    const token = run[i]!;
    if (token.start < (this.list.at(-1)?.span.end ?? 0)) return i + 1;
    const defined = this.#defined.get(token.start);
    if (defined) {
      this.#add(
        this.#completed(defined.span, defined.type),
        defined.type,
        this.#lookup(text.slice(defined.span.start, defined.span.end)),
      );
      return i + 1;
    }
    if (this.#isTaken(token)) return i + 1;
    const knownAt = (j: number) => this.#knownAt(run, j);
    const after = (j: number) => text.slice(run[j]!.end, run[j]!.end + 120);
    const known = this.#knownAt(run, i);
    if (!known && (OPENERS.has(token.text) || this.#opensHeadline(token))) return i + 1;
    if (/^\p{N}/u.test(token.text) && token.gap !== '-') return i + 1;
    const read = formAt(run, i, knownAt, after);
    const form = read && (this.#isPlaced(run, i, read, known) || this.#isCommon(run, read, known)) ? null : read;
    if (form && (!known || form.to > known.to || form.tail !== '') && !this.#isHeadline(run, i, form)) {
      const inner = this.#innerName(run, i, form, known?.to ?? i);
      if (inner === null) {
        this.#addForm(run, i, form);
        return form.to;
      }
      if (!known) return inner;
    }
    const isLone = i + 1 === run.length && !isTitle(token.text);
    const before = () => text.slice(Math.max(0, token.start - 40), token.start);
    const person = isLone ? null : personAt(run, i, before, after, () => this.#isListed(token));
    if (
      person &&
      !this.#isPlace(run, person) &&
      (!known || (person.to > known.to && isGivenName(token.text))) &&
      !this.#inTitle(token)
    ) {
      this.#add({ start: run[person.from]!.start, end: run[person.to - 1]!.end }, 'person', null);
      return person.to;
    }
    if (known) {
      const span = { start: token.start, end: run[known.to - 1]!.end + known.tail.length };
      this.#add(this.#completed(span, known.type), known.type, known.entity);
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

  /** The longest known name at token `i`. */
  #knownAt(run: readonly Token[], i: number): KnownHere | null {
    // Asked for the same token again and again, while the forms around it are tried.
    if (this.#run !== run) {
      this.#run = run;
      this.#knownOfRun = [];
    }
    this.#knownOfRun[i] ??= this.#readKnown(run, i) ?? false;
    return this.#knownOfRun[i] || null;
  }

  #readKnown(run: readonly Token[], i: number): KnownHere | null {
    const first = nameKey(run[i]!.text).split(' ')[0]!;
    if (first === 'the' && run[i]!.gap === '') {
      const named = i + 1 < run.length ? this.#knownAt(run, i + 1) : null;
      return named?.type === 'publication' ? named : null;
    }
    const most = Math.max(gazetteer.longest(first), this.#names.longest(first));
    if (most > run.length - i) {
      const { end } = run.at(-1)!;
      const tail = /^ \p{Ll}{2,}(?![\p{L}\p{N}])/u.exec(this.#text.slice(end, end + 24))?.[0];
      const isTail = tail !== undefined && (gazetteer.endsIn(tail.slice(1)) || this.#names.endsIn(tail.slice(1)));
      const entity = isTail ? this.#lookup(this.#text.slice(run[i]!.start, end) + tail) : null;
      if (tail !== undefined && entity) return { to: run.length, type: entity.type, entity, tail };
    }
    for (let to = Math.min(run.length, i + most); to > i; to--) {
      const surface = this.#text.slice(run[i]!.start, run[to - 1]!.end);
      const found = this.#lookup(surface);
      const entity = found && senseIn(this.#text, found);
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
    const whole = this.#completed(span, form.type);
    const entity = this.#lookup(this.#text.slice(whole.start, whole.end));
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
    if (!this.#titled && !this.#inTitle(run[i]!)) return null;
    if (known > i + 1 && headType(run[form.to - 1]!.text) === null) return known;
    if (form.type !== 'publication' && form.type !== 'program') return null;
    for (let j = i + 1; j < form.to; j++) {
      const inner = this.#knownAt(run, j);
      if (inner && inner.to < form.to) return j;
    }
    return null;
  }

  /** Acronyms and capitalised words that nothing else tells. */
  #other(run: readonly Token[], i: number): number {
    const token = run[i]!;
    if (isState(this.#text, token)) return i + 1;
    if (/^\p{Lu}[\p{Lu}\p{N}&]{1,9}s?$/u.test(token.text) || /^(?:\p{Lu}\.){2,}$/u.test(token.text)) {
      if (
        isAcronym(token.text) &&
        !isShouting(this.#text, token) &&
        !isCode(this.#text, token) &&
        !isUnit(this.#text, token)
      )
        this.#add({ start: token.start, end: token.end }, 'other', null);
      return i + 1;
    }
    if (this.#titled || this.#inTitle(token)) return i + 1;
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
    if ((token.opening && to - i === 1 && !/\p{Ll}\p{Lu}/u.test(token.text)) || /^\p{N}|^\p{Lu}\.?$/u.test(token.text))
      return to;
    if (isTitle(run[to - 1]!.text) || (to - i === 1 && (headType(token.text) !== null || isUnit(this.#text, token))))
      return to;
    if (ABBREVIATIONS.has(token.text)) return to;
    const isPerson = to - i === 1 && titleStart(this.#text, token.start) < token.start;
    this.#add({ start: token.start, end: run[to - 1]!.end }, isPerson ? 'person' : 'other', null);
    return to;
  }

  /** "Cabinet *Announces* Task Force": a verb of a headline starts no name. */
  #opensHeadline(token: Token): boolean {
    return isHeadlineVerb(token.text) && (this.#titled || this.#inTitle(token));
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

  /** "Visit Denmark": a verb and a country look like two names. */
  #isPlace(run: readonly Token[], { from, to }: PersonName): boolean {
    return !isGivenName(run[from]!.text) && this.#knownAt(run, to - 1)?.type === 'country';
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
    return this.#titled && run[i]!.opening && form.to < run.length && !this.#knownAt(run, i);
  }

  /** A country with a common noun behind it, or a common noun that more words of a title follow: no name. */
  #isCommon(run: readonly Token[], form: Form, known: Known | null): boolean {
    if (form.tail !== '') return false;
    const head = run[form.to - 1]!;
    if (known?.type === 'country' && form.to === known.to + 1 && run[known.to - 1]!.gap === '')
      return GENERIC.test(head.text);
    if (!COMMON.test(head.text) || known) return false;
    return this.#titled || this.#inTitle(head) || head.gap === '';
  }

  /** "US Jones Act": a country before a name that is known without it. */
  #isPlaced(run: readonly Token[], i: number, form: Form, known: Known | null): boolean {
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

  #add(span: Span, entityType: EntityType, entity: KnownEntity | null, shared: Span | null = null): void {
    const surface = this.#text.slice(span.start, span.end);
    const extent = shared ?? extentOf(this.#text, span, entityType, this.list.at(-1));
    const known = entity?.name ?? null;
    this.list.push({ type: 'entity', span, surface, entityType, known, ...(extent && { extent }) });
  }
}
