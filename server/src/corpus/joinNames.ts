import type { AcronymDefinition, EntityMention } from '../marks/mark.js';
import { nameKey } from '../marks/nameKey.js';
import { canonicalName } from '../marks/names.js';
import type { AnalysedDocument } from './analyse.js';
import { type Group, join, typeOf } from './entityGroup.js';
import { meaning } from './meaning.js';
import { isShortFor } from './shortNames.js';

/**
 * Joins what the definitions of one acronym name: "… (ABC)" twice with a word changed is a slip of the pen, not a second
 * body; and in "Making Ports Safer (MPS) and Cleaner Act", MPS is the act.
 */
export function joinDefinitions(groups: Map<string, Group>, analysed: AnalysedDocument): void {
  const { definitions, names } = analysed.context;
  for (const { flow, marks } of analysed.analyses)
    for (const mark of marks) {
      if (mark.type !== 'acronym') continue;
      const meant = groups.get(canonicalName(mark.acronym, definitions, names).key);
      const whole = marks.find((m): m is EntityMention => m.type === 'entity' && isExpansion(m, mark, flow.text));
      if (!whole) continue;
      const named = groups.get(meaning(whole, analysed.context).key);
      if (!meant || !named || meant === named) continue;
      const nested = whole.span.end > mark.span.end || whole.span.start < mark.expansionSpan.start;
      if (nested || sharesMostWords(meant.key, named.key)) join(groups, nested ? named : meant, nested ? meant : named);
    }
}

/**
 * Whether a name is what an acronym stands for, or holds it behind other capitals: "*General Harbor* Code of Practice
 * (CoP)", "*Convention on* Certain Ferries (CF)".
 */
function isExpansion({ span }: EntityMention, { expansionSpan }: AcronymDefinition, text: string): boolean {
  if (span.start >= expansionSpan.start || span.end !== expansionSpan.end) return span.start === expansionSpan.start;
  return /^(?:\p{Lu}[^\s]* ){1,5}(?:on )?$/u.test(text.slice(span.start, expansionSpan.start));
}

function sharesMostWords(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  const other = b.split(' ');
  return other.filter((word) => words.has(word)).length > 0.6 * Math.max(words.size, other.length);
}

/** A bill or a public law by its number. */
const NUMBERED = /^(?:H\. ?R\.|S\.|H\. ?J\. ?Res|S\. ?J\. ?Res|Public Law|Pub\. ?L|P\. ?L\.)/;

/** "H.R. 12 – Clean Harbors Act", "Clean Harbors Act (Public Law 99-12)", "Clean Harbors Act, H.R. 12,": the number is the law's. */
export function joinNumbers(groups: Map<string, Group>, analysed: AnalysedDocument): void {
  for (const { flow, marks } of analysed.analyses) {
    const laws = marks.filter((mark): mark is EntityMention => mark.type === 'entity' && mark.entityType === 'law');
    for (const [i, second] of laws.entries()) {
      const first = laws[i - 1];
      if (!first || NUMBERED.test(first.surface) === NUMBERED.test(second.surface)) continue;
      const between = flow.text.slice(first.span.end, Math.min(second.span.start, first.span.end + 4));
      const isBeside = /^ ?(?:[-–—]|\() ?$/.test(between);
      if (!isBeside && !(between === ', ' && isApposed(second, flow.text, laws[i + 1]))) continue;
      const [number, law] = NUMBERED.test(first.surface) ? [first, second] : [second, first];
      const from = groups.get(meaning(number, analysed.context).key);
      const into = groups.get(meaning(law, analysed.context).key);
      if (from && into && from !== into) join(groups, into, from);
    }
  }
}

/** Whether a number behind a law and a comma is the law's, and none of a list of laws. @param next The law behind it. */
function isApposed({ surface, span }: EntityMention, text: string, next: EntityMention | undefined): boolean {
  const behind = text.slice(span.end, next ? Math.min(next.span.start, span.end + 8) : span.end + 8);
  return NUMBERED.test(surface) && /^[,.;:)]/.test(behind) && !(next && /^,? (?:and |or )?(?:the )?$/.test(behind));
}

/** Joins groups whose name is a short form of exactly one other's. */
export function joinShortForms(groups: Map<string, Group>): void {
  const all = [...groups.values()];
  const byWord = new Map<string, Set<Group>>();
  for (const group of all) addWords(byWord, group, group);
  for (const short of all) {
    // A short form's first word is a word of the long one, unless it is an acronym.
    const near = /^\p{Lu}{3,}$/u.test(short.name) ? all : (byWord.get(short.key.split(' ')[0]!) ?? []);
    const longer = [...near].filter((long) => long !== short && groups.has(long.key) && isShortFor(short, long));
    if (longer.length !== 1 || !groups.has(short.key)) continue;
    const [long] = longer;
    // "Riba Ferry Framework" rather than "RFF Agreement", which no text writes in full.
    const isSpelledOut = nameKey(long!.name).startsWith(nameKey(short.name));
    if (!isSpelledOut && long!.key.startsWith(`${nameKey(short.name)} `)) long!.name = short.name;
    join(groups, long!, short);
    addWords(byWord, long!, short);
  }
}

/** Lists a group under the words of the keys of another that it is, or was joined by. */
function addWords(byWord: Map<string, Set<Group>>, group: Group, { keys }: Group): void {
  for (const word of keys.flatMap((key) => key.split(' '))) {
    const listed = byWord.get(word);
    if (listed) listed.add(group);
    else byWord.set(word, new Set([group]));
  }
}

/**
 * Drops capitalised words that the document also writes in lower case, where nothing else tells that they name
 * someone: "the State", "Head of the …"; and letters that are short for common nouns: "EUV".
 */
export function dropCommonWords(groups: Map<string, Group>, analysed: AnalysedDocument): void {
  const doubtful = new Map<string, Group>();
  for (const group of groups.values())
    if (typeOf(group.types) === 'other') {
      if (/^\p{Lu}\p{Ll}+$/u.test(group.name)) doubtful.set(group.name.toLowerCase(), group);
      else if (!/\p{Lu}/u.test(group.name)) groups.delete(group.key);
    }
  if (doubtful.size === 0) return;
  for (const { flow } of analysed.analyses)
    for (const [word] of flow.text.matchAll(/(?<!\p{L})\p{Ll}{2,}/gu)) {
      const group = doubtful.get(word);
      if (group) groups.delete(group.key);
    }
}
