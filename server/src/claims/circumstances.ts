import type { Filler } from './claim.js';
import { rolesOf } from './frame.js';
import { groupTokens, type Reader } from './reader.js';
import type { Group, Link, Statement } from './statement.js';
import type { Token } from './token.js';

/** Events that take place once for each of those whom they serve, bind or reach. */
const STAGED: ReadonlySet<string> = new Set(['opening', 'launch', 'entry into force', 'founding', 'completion']);

/** What each party to a treaty and each chamber does on a day of its own. */
const OF_PARTIES: ReadonlySet<string> = new Set(['signing', 'ratification', 'adoption', 'passage']);

/**
 * What tells one event of a thing from another of its kind, as roles: `by` or `parties`, whose it is; `limit`, for whom or
 * where it is; `edition`, the year in the thing's name; `tense`, whether it was or is yet to come; `manner`, how much of
 * it. Two that are filled otherwise are two events, and one that only one side fills leaves open whether they are.
 * @param actor Who does it, where the verb says so.
 * @param what The thing's name; null where it has none.
 */
export function circumstancesOf(
  statement: Statement,
  event: string,
  actor: Group | null,
  what: Token | null,
  reader: Reader,
): Readonly<Record<string, Filler>> {
  const doers = OF_PARTIES.has(event) ? [actor && whole(actor, statement), ...behind(statement, /^by$/)] : [];
  const by = doers.map((group) => group && partyOf(group, reader)).find((party) => party !== null);
  const parties = doers.map((group) => group && partiesOf(group, reader)).find((several) => several !== null);
  const limits = STAGED.has(event) ? limitsOf(statement, what, reader) : [];
  return rolesOf({
    by: by ?? null,
    parties: parties ?? null,
    limit: limits.length > 0 ? reader.filler(limits) : null,
    edition: (what && editionOf(what, reader)) ?? spanOf(statement),
    tense: tenseOf(statement),
    manner: mannerOf(statement),
  });
}

/** "Partly opened", "opened again", "as far as Arden", "in beta", "at first reading": no event of the whole, or not its first. */
export function isPartial({ tokens }: Statement): boolean {
  return tokens.some(({ word }, i) => {
    const next = tokens[i + 1]?.word ?? '';
    if (word === 'in') return /^(?:part|parts|stages|phases|beta|principle)$/.test(next);
    if (/^(?:first|second|third|final)$/.test(word)) return next === 'reading';
    if (word === 'as') return next === 'far' || /^(?:pilot|trial|test)$/.test(tokens[i + 2]?.word ?? '');
    return PARTIAL.test(word);
  });
}

const PARTIAL = /^(?:partly|partially|provisionally|temporarily|symbolically|again|experimentally)$/;

/** "Officially", "fully", "in full": often later than the event itself. */
function mannerOf({ tokens }: Statement): Filler | null {
  const at = tokens.findIndex(({ word }, i) => MANNER.test(word) || (word === 'in' && tokens[i + 1]?.word === 'full'));
  const word = tokens[at]?.word;
  return word === undefined ? null : { keys: [word], text: word, span: null };
}

const MANNER = /^(?:officially|formally|fully|finally)$/;

/** "Was to open in 2020", "had been due to open": it says nothing of when that was. */
export function isMissed({ tokens, figure }: Statement): boolean {
  return tokens.some(({ word, start }, i) => {
    if (start > figure.start) return false;
    const next = tokens[i + 1]?.word ?? '';
    if (/^(?:was|were)$/.test(word))
      return next === 'to' || PLANNED.test(next) || PLANNED.test(tokens[i + 2]?.word ?? '');
    return word === 'had' && tokens.slice(i + 1, i + 4).some((token) => PLANNED.test(token.word));
  });
}

const PLANNED =
  /^(?:due|set|meant|supposed|expected|planned|scheduled|slated|intended|hoped|foreseen|projected|bound)$/;

/** The one country or body that a group names; null for a person, and where several act together. */
function partyOf(group: Group, reader: Reader): Filler | null {
  const chamber = group.tokens.findLast(({ word }) => CHAMBER.test(word));
  const [only, ...others] = groupTokens(group).filter((token) => reader.nameOf(token));
  const type = only && reader.nameOf(only)?.type;
  if (!only) return chamber ? reader.filler([chamber]) : null;
  return others.length === 0 && (type === 'country' || type === 'organization') ? reader.filler([only]) : null;
}

/** "Norway and Finland signed": up to the verb. */
function whole(actor: Group, { tokens }: Statement): Group {
  const from = tokens.indexOf(actor.tokens[0]!);
  const verb = tokens.findIndex(({ tag }, i) => i > from && (tag === 'verb' || tag === 'auxiliary'));
  return from < 0 || verb < 0 ? actor : { tokens: tokens.slice(from, verb), links: [] };
}

/** "Norway and Finland": all who do it together. */
function partiesOf(group: Group, reader: Reader): Filler | null {
  const places = groupTokens(group).filter((token) => reader.isPlace(token));
  return places.length > 1 ? reader.filler(places) : null;
}

/** "The programme was adopted for 2018–22": the years that it is for. */
function spanOf({ adjuncts, figure }: Statement): Filler | null {
  const spans = adjuncts.flatMap(({ preposition, group }) => (preposition === 'for' ? group.tokens : []));
  const span = spans.find(({ mark }) => mark !== figure.mark && mark?.type === 'date' && mark.iso.includes('/'));
  return span ? { keys: [span.word], text: span.word, span: null } : null;
}

const CHAMBER =
  /^(?:parliament|council|senate|house|assembly|congress|cabinet|government|commission|chamber|bundestag|bundesrat|lords|commons)$/;

function behind({ adjuncts }: Statement, prepositions: RegExp): readonly Group[] {
  return adjuncts.flatMap(({ preposition, group }) => (prepositions.test(preposition) ? [group] : []));
}

/** "For freight trains", "to cars", "in Latvia". */
function limitsOf(statement: Statement, what: Token | null, reader: Reader): readonly Token[] {
  return statement.adjuncts
    .filter((link) => isLimit(link, statement, what, reader))
    .flatMap(({ group }) => [...group.tokens]);
}

function isLimit({ preposition, group }: Link, { figure }: Statement, what: Token | null, reader: Reader): boolean {
  const { tokens } = group;
  if (tokens.some((token) => token === what || token === figure || token.tag === 'date')) return false;
  if (preposition === 'in') return tokens.some((token) => reader.isPlace(token));
  if (preposition === 'from' || preposition === 'between') return tokens.some(({ tag }) => tag === 'name');
  const head = tokens.findLast(({ tag }) => tag === 'noun' || tag === 'name');
  return /^(?:for|to)$/.test(preposition) && head !== undefined && !EVERYBODY.test(head.word);
}

/** What all events of that kind are for: "opened to traffic", "for the first time". */
const EVERYBODY = /^(?:traffic|public|use|business|operation|operations|service|time|vehicles|all|good|law)$/;

/** "The Ports Act 2019", "of 2019": its year. */
function editionOf(what: Token, reader: Reader): Filler | null {
  const year = /^,? (?:of )?(?:\(?)((?:19|20)\d\d)\b(?! (?:was|were|is|has))/.exec(
    reader.text.slice(what.end, what.end + 16),
  )?.[1];
  return year === undefined ? null : { keys: [year], text: year, span: null };
}

function tenseOf({ tokens, verb }: Statement): Filler | null {
  const isAhead = tokens.some(({ word }, i) => word === 'will' || (PLANNED.test(word) && tokens[i + 1]?.word === 'to'));
  const isPast = verb?.tokens.some(({ word }) => PAST.test(word));
  const tense = isAhead ? 'ahead' : isPast ? 'past' : null;
  return tense && { keys: [tense], text: tense, span: null };
}

const PAST = /^(?:was|were|had|has|have|\w+ed|went|came|became|took|began)$/;
