import { isHeadlineVerb } from '../marks/headlines.js';
import type { EntityMention, EntityType } from '../marks/mark.js';
import { headType } from '../marks/nameHeads.js';
import { OPENERS } from '../marks/nameWords.js';
import { isFamilyName } from '../marks/people.js';
import { type AnalysedDocument, type Analysis, place } from './analyse.js';
import { type Group, typeOf } from './entityGroup.js';

/** Heads that stand alone for the one thing that has them: "the Commission". "House", "Party", "Group" mean too much. */
const ANAPHORS: ReadonlySet<string> = new Set(
  `Commission Committee Council Institute Institution Foundation Agency Authority Bank Fund Board Bureau Office Court Centre
  Center University Academy Association Federation Organization Organisation Secretariat Alliance Ministry Department
  Service Chamber Act Treaty Agreement Convention Protocol Directive Regulation Charter Accord Pact Compact Ordinance
  Framework Partnership`.split(/\s+/),
);

/** So many times oftener than all others that share a short form must a thing be named to have it. */
const SALIENT = 5;

/** A short form that only one thing of the document has. */
interface ShortForm {
  readonly group: Group;
  readonly type: EntityType;
  /** Whether it is a name by itself, and no head: "Vik", not "Commission". */
  readonly isOwn: boolean;
  /** Where the thing is first named: a short form stands behind. */
  readonly from: number;
}

/**
 * Adds the places that name something by a short form which only the whole document explains: a family name where
 * sentences and headlines start, "the Commission" where the document names one commission; and those at which a
 * sentence starts with a name of one word. A form that two share names neither, and a name that the document also
 * writes in lower case is a word.
 * @param authors Words that name someone by themselves.
 */
export function addLaterMentions(
  groups: ReadonlyMap<string, Group>,
  analysed: AnalysedDocument,
  authors: ReadonlySet<string>,
): void {
  const forms = shortForms(groups, authors);
  if (forms.size === 0) return;
  for (const { flow } of analysed.analyses)
    for (const [word] of flow.text.matchAll(/(?<!\p{L})\p{Ll}{3,}/gu)) {
      const name = word.charAt(0).toUpperCase() + word.slice(1);
      if (forms.get(name)?.isOwn) forms.delete(name);
    }
  for (const analysis of analysed.analyses)
    for (const { form, mention } of candidates(analysis, forms)) {
      const placed = place(analysed.document, analysis.flow, mention, mention.span);
      if (placed.span.start < form.from) continue;
      form.group.mentions.push(placed);
    }
}

/** The mentions that the short forms give in one flow, whichever stand in the flow outside of other marks. */
function* candidates(
  { flow, marks }: Analysis,
  forms: ReadonlyMap<string, ShortForm>,
): Iterable<{ readonly form: ShortForm; readonly mention: EntityMention }> {
  const taken = marks.filter(({ type }) => type === 'entity' || type === 'acronym');
  for (const match of flow.text.matchAll(/(?<![\p{L}\p{N}@_-])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?![\p{L}\p{N}_-])/gu)) {
    const [first] = match[0].split(' ');
    const surface = forms.has(match[0]) ? match[0] : first!;
    const form = forms.get(surface);
    if (!form) continue;
    const particle = form.type === 'person' ? particleBefore(flow.text, match.index, form.group.name) : 0;
    const span = { start: match.index - particle, end: match.index + surface.length };
    if (taken.some((mark) => mark.span.start < span.end && span.start < mark.span.end)) continue;
    const before = flow.text.slice(Math.max(0, span.start - 24), span.start);
    const after = flow.text.slice(span.end, span.end + 24);
    if (form.isOwn ? !standsAlone(before, after) : !isDefinite(before, after)) continue;
    const name = flow.text.slice(span.start, span.end);
    yield { form, mention: { type: 'entity', span, surface: name, entityType: form.type, known: null } };
  }
}

/** Length of the particles before a family name that its bearer has too: "Von der Leyen". */
function particleBefore(text: string, start: number, name: string): number {
  const particle = /(?<!\p{L})(?:von der|van der|de las?|de los|von|van|de|del|das?|dos|di|bin|al) $/iu.exec(
    text.slice(Math.max(0, start - 10), start),
  )?.[0];
  return particle !== undefined && name.toLowerCase().includes(` ${particle.toLowerCase()}`) ? particle.length : 0;
}

/** No other capitalised word belongs to it, and no figure counts it; a verb of a headline may follow. */
function standsAlone(before: string, after: string): boolean {
  const next = /^ (\p{Lu}[\p{L}]*)/u.exec(after)?.[1];
  const previous = /(\p{Lu}\p{Ll}[\p{L}.]*|\p{Lu}\.) $/u.exec(before)?.[1];
  if (/\d \(?$/.test(before)) return false;
  return (next === undefined || isHeadlineVerb(next)) && (previous === undefined || OPENERS.has(previous));
}

/** "the Commission", with no more of the name behind it. */
function isDefinite(before: string, after: string): boolean {
  return (
    /(?<!\p{L})[Tt]he $/u.test(before) &&
    !/^(?: (?:of|for|on|to|in|between|with) (?:the )?\p{Lu}|,? (?:&|and) \p{Lu}| \p{Lu}|[-–/])/u.test(after)
  );
}

/** The short forms that stand for exactly one thing of the document, or for one that it names far more than the others. */
function shortForms(groups: ReadonlyMap<string, Group>, authors: ReadonlySet<string>): Map<string, ShortForm> {
  const owners = new Map<string, Group[]>();
  for (const group of groups.values()) {
    const isWhole = authors.has(group.name) || isNameOfOneWord(group);
    const form = isWhole ? group.name : shortFormOf(group);
    if (form !== null) owners.set(form, [...(owners.get(form) ?? []), group]);
  }
  const forms = new Map<string, ShortForm>();
  for (const [surface, sharing] of owners) {
    const [group, ...others] = sharing.sort((a, b) => b.mentions.length - a.mentions.length);
    const total = others.reduce((sum, other) => sum + other.mentions.length, 0);
    if (!group || (total > 0 && group.mentions.length < SALIENT * total)) continue;
    const isWhole = surface === group.name;
    const from = isWhole ? 0 : Math.min(...group.mentions.map(({ span }) => span.start));
    const type = typeOf(group.types);
    forms.set(surface, { group, type, isOwn: isWhole || type === 'person', from });
  }
  return forms;
}

/** "Orvik", told within sentences: it names the same where it begins one. Of "Riders" and "Tribal" nothing is sure. */
function isNameOfOneWord({ name, mentions, types }: Group): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(name) || OPENERS.has(name) || headType(name) !== null) return false;
  if (typeOf(types) === 'other' && /(?:al|ary|ian|ic|ive|ous|s)$/.test(name)) return false;
  return mentions.every(({ value }) => value.known === null);
}

function shortFormOf(group: Group): string | null {
  const type = typeOf(group.types);
  if (type === 'person') return familyName(group.name);
  if (type !== 'organization' && type !== 'law' && type !== 'agreement') return null;
  return headOf(group.name);
}

/** "Del Toro" of "Carlos Del Toro", "Moon" of "Moon Jae-in"; null for a name of one word. */
function familyName(name: string): string | null {
  const words = name.split(' ');
  if (words.length < 2) return null;
  const first = words[0]!;
  if (isFamilyName(first) && (words.length === 3 || /-/.test(name))) return first;
  const particle = words.length > 2 && /^(?:De|Del|Van|Von|Da|Di|Le|La)$/.test(words.at(-2)!);
  const last = particle ? words.slice(-2).join(' ') : words.at(-1)!;
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(last) && !OPENERS.has(last) ? last : null;
}

/** "Commission" of "Harbor Safety Commission", "Ministry" of "Ministry of Fisheries"; null where no such noun heads it. */
function headOf(name: string): string | null {
  const core = name.replace(/ \(.*$/, '').split(/ (?:of|for|on|to|in|with|between|against) /u)[0]!;
  const head = core.split(/[\s-]+/).at(-1)!;
  return ANAPHORS.has(head) && headType(head) !== null && name !== head ? head : null;
}
