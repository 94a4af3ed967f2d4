import { CALENDAR_NAME } from './calendar.js';
import type { Token } from './capitals.js';
import { governmentOf } from './gazetteer.js';
import { isHeadlineVerb } from './headlines.js';
import type { EntityType } from './mark.js';
import { headType, lowerHeadType, opensName, opensWith, pairType } from './nameHeads.js';
import { OPENERS, TOPIC } from './nameWords.js';
import { isTitle } from './people.js';

/** A name found in a run of tokens. */
export interface Form {
  /** Index behind its last token. */
  readonly to: number;
  readonly type: EntityType;
  /** A word of lower case behind the last token that belongs to it, with its blank: " administration"; '' without. */
  readonly tail: string;
}

/** Whether a known entity starts at token `i`, and the index behind it; null where none does. */
export type KnownAt = (i: number) => { readonly to: number; readonly type: EntityType } | null;

/** Heads that take "in": a body abroad is named by its place. */
const TAKES_IN = /^(?:Committee|Chamber|Embassy|Mission|Institute|Investment|Commerce|Council|Trade|States)$/;

/** Heads whose names list what they deal with: "Ministry of Trade, Industry and Energy". */
const LISTS =
  /^(?:Ministry|Department|Committee|Subcommittee|Office|Center|Centre|Bureau|Commission|Institute|Agency|College|School)$/i;

/** Words that start an office: "… and Senior Fellow". */
const RANKS =
  /^(?:Senior|Permanent|Under|Deputy|Vice|Prime|Former|Assistant|Associate|Executive|Managing|Acting|Chief|Head|Founding)$/;

/** Whether words before a title belong to the office: one, a title, or ranks: "*Judge Advocate* General", "*Executive Vice*-President". */
export function isOffice(words: readonly Token[]): boolean {
  return words.length === 1 || isTitle(words[0]!.text) || words.every((word) => RANKS.test(word.text));
}

/**
 * The name that starts at token `i` and shows by a head what it is: "Infrastructure Investment and Jobs Act",
 * "Ministry of Trade, Industry and Energy", "Biden administration". Null where there is none.
 * @param after The text behind a token, by its index.
 */
export function formAt(run: readonly Token[], i: number, knownAt: KnownAt, after: (i: number) => string): Form | null {
  const base = baseEnd(run, i, knownAt);
  const lower = lowerHead(run, i, base, knownAt, after);
  const head = lastHead(run, i, base, knownAt);
  if (head === null) return lower ?? joinedForm(run, i, base, knownAt);
  const type = headType(run[head]!.text)!;
  const to = head === base - 1 ? extended(run, base, run[head]!.text, type, knownAt) : head + 1;
  if (to === head + 1 && head === i) return lower;
  // "Joint Ferry Command and Control": a program of both.
  if (run[head]!.text === 'Command' && run[head]!.gap === 'and' && run[head + 1]!.text === 'Control')
    return { to: head + 2, type: 'program', tail: '' };
  // "Chips Act for Ports": a law that all know is not one for something.
  const known = type === 'law' ? knownAt(i) : null;
  if (known?.type === 'law' && known.to < to && /^(?:for|on|to)/.test(run[known.to - 1]!.gap ?? '')) return null;
  const act = to > head + 1 ? actEnd(run, head + 1, to) : null;
  if (act !== null) return { to: act, type: 'law', tail: '' };
  const meant = typeInContext(run, i, head, type, knownAt);
  return { to: to === head + 1 ? numberOrSeat(run, to, meant, knownAt) : to, type: meant, tail: '' };
}

/** "Bank of Norway *Act* 1998": index behind the head of a law that closes tokens [from, to), its year aside; null without. */
function actEnd(run: readonly Token[], from: number, to: number): number | null {
  const last = /^(?:19|20)\d\d$/.test(run[to - 1]!.text) ? to - 2 : to - 1;
  return last > from && run[last - 1]!.gap === '' && /^(?:Act|Bill)$/.test(run[last]!.text) ? last + 1 : null;
}

/** Index behind the year, the version or the seat of the name before token `at`: "Ferry Report 2024", "US Embassy Seoul". */
function numberOrSeat(run: readonly Token[], at: number, type: EntityType, knownAt: KnownAt): number {
  if (run[at - 1]!.gap !== '' || at >= run.length) return at;
  const { text } = run[at]!;
  const isDated = type === 'publication' || type === 'program';
  if (/^\d{1,2}\.0$/.test(text) || (isDated && /^(?:19|20)\d\d$/.test(text))) return at + 1;
  if (run[at - 1]!.text !== 'Embassy') return at;
  return knownAt(at)?.to ?? (governmentOf.has(text) ? at + 1 : at);
}

/** "Hanwha Ocean" and "Hanwha Group" are companies, "National Convention" a body: the words before a head can tell more than the head. */
function typeInContext(run: readonly Token[], i: number, head: number, type: EntityType, knownAt: KnownAt): EntityType {
  const known = type === 'region' || run[head]!.text === 'Group' ? knownAt(i) : null;
  if (known?.type === 'company' && (type === 'region' || known.to === head)) return 'company';
  const behind = run[head]!.gap === 'of' ? ` of ${run[head + 1]!.text}` : '';
  return pairType(`${run[head - 1]?.text ?? ''} ${run[head]!.text}${behind}`) ?? type;
}

/** Index behind the tokens from `i` that stand side by side or with hyphens or "&". */
function baseEnd(run: readonly Token[], i: number, knownAt: KnownAt): number {
  let end = i + 1;
  while (end < run.length && /^[-&]?$/.test(run[end - 1]!.gap ?? 'x') && !run[end - 1]!.possessive) {
    if (isHeadlineVerb(run[end]!.text) || isOfficeOf(run, end)) break;
    const known = run[end]!.text === 'Republic' ? knownAt(end) : null;
    end = known?.to ?? end + 1;
  }
  return end;
}

/** "Bank of Korea *Governor* Rhee": a title with a name behind it. */
function isOfficeOf(run: readonly Token[], at: number): boolean {
  const next = run[at]!.gap === '' && isTitle(run[at]!.text) ? run[at + 1] : undefined;
  if (isChair(run, at)) return true;
  return next !== undefined && !isTitle(next.text) && headType(next.text) === null && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** Whether token `at` opens the office of a name: "Orvik Group *Executive Chair* Ole Vik". */
export function isChair(run: readonly Token[], at: number): boolean {
  const [rank, chair, name] = run.slice(at, at + 3);
  if (!name || !RANKS.test(rank!.text) || rank!.gap !== '' || chair!.gap !== '') return false;
  return /^(?:Chair|Editor|Officer|Engineer)$/.test(chair!.text);
}

/** The last head among tokens [i, end), that a title behind it does not turn into a person's office. */
function lastHead(run: readonly Token[], i: number, end: number, knownAt: KnownAt): number | null {
  for (let h = end - 1; h >= i; h--) {
    // "Panel B. Index": what stands behind a letter with its point is another sentence's.
    if (headType(run[h]!.text) === null || (h > i && /^\p{Lu}\.$/u.test(run[h - 1]!.text))) continue;
    if (isTitle(run[h]!.text) && (h < end - 1 || h === i)) continue;
    if (knownAt(h)?.type === 'country') continue;
    // "U.S. Project Orvo": what is called a project behind the noun is named behind it.
    if (run[h]!.text === 'Project' && h < end - 1 && isNameBehind(run, h)) continue;
    if (run[h]!.text === 'Chair' && h > i && run.slice(i, h).every(({ text }) => RANKS.test(text))) continue;
    return h;
  }
  return null;
}

function isNameBehind(run: readonly Token[], h: number): boolean {
  const { text } = run[h + 1]!;
  return run[h]!.gap === '' && headType(text) === null && !OPENERS.has(text) && /^\p{Lu}\p{Ll}/u.test(text);
}

/** "Biden administration", "Korean government": the head is of lower case. */
function lowerHead(
  run: readonly Token[],
  i: number,
  end: number,
  knownAt: KnownAt,
  after: (i: number) => string,
): Form | null {
  const last = run[end - 1]!;
  if (last.gap !== null || last.possessive || end - i > 3) return null;
  const word = /^ (\p{Ll}+)(?!\p{L})/u.exec(after(end - 1))?.[1] ?? '';
  const type = lowerHeadType(word);
  if (type === null) return null;
  const known = knownAt(i);
  if (word === 'government' && known?.to !== end && (end - i > 1 || last.opening)) return null;
  if (last.opening && known?.to !== end && end - i === 1) return null;
  if (word.startsWith('administration') && run.slice(i, end - 1).some((token) => token.gap === '')) return null;
  return { to: end, type, tail: ` ${word}` };
}

/** "CHIPS and Science Act", "Freedom of Information Act": the head stands behind a small word. */
function joinedForm(run: readonly Token[], i: number, base: number, knownAt: KnownAt): Form | null {
  const known = knownAt(i);
  if (known && known.to >= base) return null;
  if (isTitle(run[i]!.text)) return null;
  let end = base;
  for (let steps = 0; steps < 4 && end < run.length; steps++) {
    const gap = run[end - 1]!.gap;
    if (gap === null || run[end - 1]!.possessive || !/^(?:,|,? ?and|(?:of|for|to|in|on)(?: the| a)?)$/.test(gap))
      return null;
    const next = baseEnd(run, end, knownAt);
    const head = lastHead(run, end, next, knownAt);
    if (head === null) {
      end = next;
      continue;
    }
    const type = headType(run[head]!.text)!;
    const byAnd = /and$/.test(gap) || gap === '&';
    const fits = type === 'law' || (byAnd && steps === 0 && /^(?:organization|agreement|program)$/.test(type));
    if (!fits || head === end || (opensName(run[head]!.text) && head === end)) return null;
    // "Riba Tech and Orvik Community College" are two.
    if (byAnd && /^(?:Community|State|Technical)$/.test(run[head - 1]!.text)) return null;
    if (byAnd && type !== 'law' && knownAt(end)) return null;
    return { to: extended(run, head + 1, run[head]!.text, type, knownAt), type, tail: '' };
  }
  return null;
}

/** Index behind what belongs to a head at `to - 1`: "Ministry |of Trade, Industry and Energy|". */
function extended(run: readonly Token[], to: number, head: string, type: EntityType, knownAt: KnownAt): number {
  if (!takesMore(run, to, head, type)) return to;
  let end = baseEnd(run, to, knownAt);
  const lists = LISTS.test(head) || (/^(?:Act|Law)$/.test(head) && /^on/.test(run[to - 1]!.gap ?? ''));
  let between = /^between/i.test(run[to - 1]!.gap ?? '');
  for (let steps = 0; steps < 8; steps++) {
    const last = run[end - 1]!;
    const gap = last.gap;
    if (gap === null || last.possessive || end >= run.length) break;
    const next = baseEnd(run, end, knownAt);
    if (/^(?:of|for)(?: the| a)?$/.test(gap) || (gap === 'on' && !CALENDAR_NAME.test(run[end]!.text))) {
      end = next;
    } else if (between && /^and(?: the)?$/.test(gap)) {
      end = next;
      between = false;
    } else if (/^between(?: the)?$/.test(gap) && type !== 'person') {
      end = next;
      between = true;
    } else if (gap === 'in the' && type === 'program' && /^Sectors?$/.test(run[next - 1]!.text)) {
      end = next;
    } else if (/^in(?: the)?$/.test(gap) && TAKES_IN.test(last.text)) {
      const place = last.text === 'Trade' ? { to: next } : knownAt(end);
      if (!place) break;
      end = place.to;
    } else if (/^(?:,? ?and|, and)$/.test(gap) && isMoreOfList(run, end, next, type, knownAt)) {
      end = next;
    } else if (gap === ',' && lists) {
      const closed = listEnd(run, end, knownAt);
      if (closed === null) break;
      end = closed;
    } else break;
  }
  // "Journal of Ports 12": a volume.
  return type === 'publication' && /^\d{1,3}$/.test(run[end - 1]!.text) ? end - 1 : end;
}

/** Whether the small word behind a head starts what the head deals with. */
function takesMore(run: readonly Token[], to: number, head: string, type: EntityType): boolean {
  const gap = run[to - 1]!.gap;
  const next = run[to];
  if (gap === null || !next || run[to - 1]!.possessive) return false;
  if (CALENDAR_NAME.test(next.text)) return false;
  if (/^(?:of|for)(?: the| a)?$/.test(gap)) return opensName(head) || type === 'agreement' || type === 'law';
  if (/^on(?: the)?$/.test(gap)) return opensName(head) || opensWith(run[to - 2]?.text ?? '', head);
  if (/^in(?: the)?$/.test(gap)) return /^(?:Embassy|Chamber|Chair|Mission|Institute)$/.test(head);
  if (/^(?:between|with|to|against)(?: the)?$/.test(gap) && !/^(?:FTAs?|CEPA)$/.test(head))
    return type === 'agreement' || (type === 'law' && gap === 'to');
  return false;
}

/** Whether tokens [end, next) behind "and" go on with the same name, and are none of their own. */
function isMoreOfList(run: readonly Token[], end: number, next: number, of: EntityType, knownAt: KnownAt): boolean {
  const { text } = run[end]!;
  if (TOPIC.test(text) && of !== 'organization') return true;
  if (knownAt(end) || isTitle(text) || RANKS.test(text) || /^\p{Lu}{2,}s?$/u.test(text)) return false;
  if (opensName(text) && /^(?:of|for|on)/.test(run[next - 1]!.gap ?? '')) return false;
  const type = headType(run[next - 1]!.text);
  return !(next - end > 2 && type !== null && type !== 'company');
}

/** Members of a government, who stand for one field each. */
const MEMBERS = /^(?:Ministers?|Secretary|Secretaries|Undersecretary)$/;

/** Index behind what a minister is for, "Minister of Trade, Industry and Ports"; null where token `i` opens no such list. */
export function portfolioEnd(run: readonly Token[], i: number, knownAt: KnownAt): number | null {
  if (!isTitle(run[i]!.text) || !/^(?:of|for)$/.test(run[i]!.gap ?? '')) return null;
  for (let end = i + 1; end < Math.min(run.length, i + 8) && !knownAt(end); end++) {
    const { gap } = run[end]!;
    if (gap === ',' || gap === '') continue;
    // "Secretary for Ports and *Director* for Yards"
    if (gap !== null && /^,? ?and$/.test(gap) && isTitle(run[end + 1]!.text)) return end + 1;
    if (gap !== null && /^,? ?and$/.test(gap) && run[i + 1]!.gap !== gap) return end + 2;
    // "Secretary of Homeland Security", "Vice President for Port Relations": one field.
    const isField = MEMBERS.test(run[i]!.text) || (run[i]!.gap === 'for' && headType(run[end]!.text) === null);
    return isField ? fieldEnd(run, end) : null;
  }
  return null;
}

/** Index behind a field, and what it is for: "Secretary of Commerce *for Industry and Security*". */
function fieldEnd(run: readonly Token[], field: number): number {
  const next = run[field]!.gap === 'for' ? field + 1 : null;
  if (next === null || next >= run.length) return field + 1;
  return /^,? ?and$/.test(run[next]!.gap ?? '') && next + 1 < run.length ? next + 2 : next + 1;
}

/** Index behind a list "A, B and C" whose first comma stands before token `from`; null where it is not closed by "and". */
function listEnd(run: readonly Token[], from: number, knownAt: KnownAt): number | null {
  let end = from;
  for (let items = 0; items < 4 && end < run.length; items++) {
    if (knownAt(end)) return null;
    const next = baseEnd(run, end, knownAt);
    if (next - end > 3) return null;
    const gap = run[next - 1]!.gap;
    if (gap !== null && /^,? ?and$/.test(gap) && next < run.length && !knownAt(next))
      return baseEnd(run, next, knownAt);
    if (gap !== ',') return null;
    end = next;
  }
  return null;
}
