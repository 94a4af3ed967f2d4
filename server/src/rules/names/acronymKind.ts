import { isTicker } from '../../marks/allCapitals.js';
import { datelinePlace } from '../../marks/datelines.js';
import { perFlow } from '../../marks/perFlow.js';
import type { Span } from '../../text/document.js';
import { MONTH } from '../../text/months.js';
import type { AcronymUse } from './acronymUses.js';
import { isCompanyOrShip } from './companyInitials.js';

/** A name that nobody spells out or that is told, something that is no acronym of its own, or an acronym. */
export type AcronymKind = 'name' | 'other' | 'acronym';

/** What the capitals of a use stand for. Found out once for each. */
export function acronymKind(use: AcronymUse): AcronymKind {
  const known = kinds(use.analysis);
  const isName = () => isCompanyOrShip(use) || isIntroduced(use);
  const kind = known.get(use.span.start) ?? (isName() ? 'name' : isPartOfOther(use) ? 'other' : 'acronym');
  known.set(use.span.start, kind);
  return kind;
}

const kinds = perFlow(() => new Map<number, AcronymKind>());

/** "Also known as ABC": the words in front say what it is. */
function isIntroduced({ analysis: { flow }, span: { start } }: AcronymUse): boolean {
  return INTRODUCED.test(flow.text.slice(Math.max(0, start - 20), start));
}

const INTRODUCED = /(?<![a-z])(?:known as|called|dubbed|termed) (?:the )?["“‘]?$/;

/** Whether capitals are part of a longer name, a country, a numeral, a state, or shouting. */
function isPartOfOther({ acronym, analysis: { flow, marks }, span }: AcronymUse): boolean {
  const { text } = flow;
  if (/^[IVXLCDM]+$/.test(acronym) || !SHAPE.test(acronym)) return true;
  if (isOfDateline(text, span)) return true;
  if (isOfOffice(text, span) || isTicker(text, span)) return true;
  if (!/\p{Ll}{2}/u.test(text)) return true;
  if (
    /\p{Lu}{2}[\s,:;–-]{1,2}$/u.test(text.slice(Math.max(0, span.start - 4), span.start)) ||
    /^[\s,:;–-]{1,2}\p{Lu}{2}/u.test(text.slice(span.end, span.end + 4))
  )
    return true;
  // "Nelson MANDELA": some houses write family names so.
  const before = /(?:^|[\s(])(\p{Lu}\p{Ll}+),? $/u.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[1];
  if (before !== undefined && !OPENERS.has(before.toLowerCase())) return true;
  return marks.some((mark) => {
    if (mark.type !== 'entity' && mark.type !== 'quantity' && mark.type !== 'date') return false;
    if (mark.span.start > span.start || span.end > mark.span.end) return false;
    if (mark.type !== 'entity') return true;
    return (
      mark.surface.replace(/^[Tt]he |['’]s$/g, '').length > acronym.length + 1 ||
      /^(?:company|country|region|person|publication)$/.test(mark.entityType)
    );
  });
}

/** Whether capitals are of the place where a text was written, or of a label in front of it. */
function isOfDateline(text: string, { start, end }: AcronymUse['span']): boolean {
  const place = datelinePlace(text);
  return (place !== null && end <= place.end) || (start === 0 && LABEL.test(text.slice(end, end + 40)));
}

/** What follows the place where a release was written or a label: "SEOUL, 14 May 2024", "LIMA: The council", "DATES: This". */
const LABEL = new RegExp(`^: \\p{Lu}|^,? (?:\\p{L}+, )?(?:\\d{1,2} )?${MONTH}`, 'u');

/** Words that begin sentences in front of acronyms. */
const OPENERS = new Set(
  `the a an in on at by of for to from with under over and or but nor as if when while since because although though
both several many most some all any each every no new old former current its their our his her this that these those
like unlike via per within without after before during through against among between given despite not only even how
what why where which whether other another such`.split(/\s+/),
);

/** Three to six letters, or two with "&": two alone are initials, states and units more often; seven are shouted. */
const SHAPE = /^(?:\p{Lu}{3,6}|\p{Lu}&\p{Lu})$/u;

const OFFICE = '(?:Minist(?:er|ry)|Department|Secretary|Directorate|Bureau)';
const OF_OFFICE = new RegExp(`${OFFICE} (?:of|for) (?:(?:\\p{Lu}\\p{L}+,? ){1,4})(?:and|&) $`, 'u');
const IN_OFFICE = /\p{Lu}\p{Ll}+,? (?:and|&) $/u;
const OFFICE_BEHIND = new RegExp(`^ ${OFFICE}(?![a-z])`);

/** "The Ministry of Science and ICT", "the Science and ICT Minister": a body is called so. */
function isOfOffice(text: string, { end, start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return OF_OFFICE.test(before) || (IN_OFFICE.test(before) && OFFICE_BEHIND.test(text.slice(end, end + 16)));
}
