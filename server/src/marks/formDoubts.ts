import type { Token } from './capitals.js';
import { isForeign } from './homonyms.js';
import type { KnownName } from './knownNames.js';
import type { Form } from './nameForms.js';
import { headType } from './nameHeads.js';
import type { Around } from './setting.js';

// What has the form of a name and is none, or holds another that is one.

/** Heads of companies and laws that are common nouns as well: "Global Energy Markets", "Climate Bill Passes". */
const COMMON =
  /^(?:Bill|Order|Capital|Cells|Chemicals|Electronics|Energy|Foods|Industries|Innovation|Insurance|Materials|Chemical|Robotics|Semiconductor|Heavy|Motors?|Networks|Partners|Petroleum|Pharmaceuticals?|Securities|Semiconductors|Solutions?|Steel|Systems|Technologies|Telecom)$/;

/** What has a head and is a common noun all the same. */
const NOUNS =
  /^(?:(?:Call|Contact|Cost|Data|Distribution|Profit|Shopping) Cent(?:er|re)s?|(?:Labou?r|Sales) Forces?|(?:Body Mass|(?:Consumer|House|Producer|Retail|Wholesale) Prices?) Index|(?:The )?(?:Analytical|Assessment|Conceptual|Doctrinal|Evaluation|Governance|Institutional|Legal|Legislative|Methodological|Policy|Regulatory|Strategic|Theoretical) Frameworks?|(?:Literature|Peer|Policy) Review|(?:News|Press) Conference(?: on .*)?|(?:.{0,60} )?(?:Creative|Critical|Emerging|Extractive|High-Tech(?:nology)?|Key|Manufacturing|Service|Strategic) (?:Industries|Materials|Technologies))$/;

/** Whether words that have the form of a name are a common noun, and stand for nothing else: "Data Center". */
export function isNoun(run: readonly Token[], i: number, form: Form, text: string): boolean {
  return form.tail === '' && NOUNS.test(text.slice(run[i]!.start, run[form.to - 1]!.end));
}

/** Heads that name nobody where only a country stands before them: "US Secretary", "China Strategy". */
const GENERIC =
  /^(?:Secretary|Representative|Commissioner|Chair|Team|Delegation|Mission|Policy|Strategy|Plan|Program|Initiative|FTAs?|Agreements?|Statement|Report|Letter|Law|Bill|Regulations?)$/;

/**
 * Whether words that have the form of a name are none.
 * @param i Their first token.
 * @param known The name at that token that is known; null without.
 */
export function isNoName(
  run: readonly Token[],
  i: number,
  form: Form,
  known: KnownName | null,
  around: Around,
): boolean {
  return (
    isPlaced(run, i, form, known, around) || isCommon(run, form, known, around) || isHeadline(run, i, form, around)
  );
}

/** "US Jones Act", "U.S. Manufacturing Industries": a country before a name that is known without it, or before a noun. */
function isPlaced(
  run: readonly Token[],
  i: number,
  form: Form,
  known: KnownName | null,
  { names, text }: Around,
): boolean {
  if (known?.type !== 'country' || known.to >= form.to || run[known.to - 1]!.gap !== '') return false;
  if (names.lookup(text.slice(run[i]!.start, run[form.to - 1]!.end))) return false;
  if (isNoun(run, known.to, form, text)) return true;
  const placed = names.at(run, known.to);
  return placed?.to === form.to && !isForeign(placed.entity, known.entity);
}

/** A country with a common noun behind it, or a common noun that more words of a title follow. */
function isCommon(run: readonly Token[], form: Form, known: KnownName | null, { setting }: Around): boolean {
  if (form.tail !== '') return false;
  const head = run[form.to - 1]!;
  const isInHeadline = setting.isInTitle(head) || setting.isInLabel(head) || head.gap === '';
  const isPlaced = known?.type === 'country' || known?.type === 'region';
  if (isPlaced && form.to === known.to + 1 && run[known.to - 1]!.gap === '')
    return (known.type === 'country' && GENERIC.test(head.text)) || (isInHeadline && COMMON.test(head.text));
  if (!COMMON.test(head.text) || known) return false;
  return isInHeadline;
}

/** A form of a title's words: "New Trade Agreement Is Signed". */
function isHeadline(run: readonly Token[], i: number, form: Form, { names, setting }: Around): boolean {
  return setting.isTitled && run[i]!.opening && run[form.to - 1]!.gap === '' && !names.at(run, i);
}

/** "Implementation of *CHIPS Act*": the token at which a law begins that is known and closes the form; null without one. */
export function knownLaw(run: readonly Token[], i: number, { type, to }: Form, { names }: Around): number | null {
  if (type !== 'law') return null;
  for (let j = i + 1; j < to; j++) {
    const law = /^(?:of|for|on|in|to|under|with)\b/.test(run[j - 1]!.gap ?? '') ? names.at(run, j) : null;
    if (law?.to === to && law.type === 'law') return j;
  }
  return null;
}

/**
 * In a title, a name may go on with the title's words: what is known counts, and what a statement or a plan is about.
 * @param known Index behind the name at `i` that is known; `i` without one.
 * @returns The token at which a name starts that is known; null where the form stands as a whole.
 */
export function innerName(
  run: readonly Token[],
  i: number,
  form: Form,
  known: number,
  { names, setting }: Around,
): number | null {
  if (!setting.isInTitle(run[i]!)) return null;
  if (known > i + 1 && headType(run[form.to - 1]!.text) === null) return known;
  if (form.type === 'region' || form.type === 'country')
    for (let j = Math.max(i + 1, known); j + 1 < form.to; j++) if (names.at(run, j)?.to === form.to) return j;
  if (form.type !== 'publication' && form.type !== 'program') return null;
  for (let j = Math.max(i + 1, known); j < form.to; j++) {
    const inner = names.at(run, j);
    // "Riba-Peru Joint Statement": one of two.
    const isOfTwo = inner !== null && run[j - 1]!.gap === '-' && inner.to < form.to - 1;
    if (inner && inner.to < form.to && !isOfTwo) return j;
  }
  return null;
}
