import { COMPANY_NOUNS } from '../../marks/statedTypes.js';
import type { AcronymUse } from './acronymUses.js';

/** What a company is, or a house of the press. */
const KIND = `(?:${COMPANY_NOUNS}|[a-z]+(?:builder|designer)|bidder|broadcaster|newspaper|(?:news|media) outlet|(?:TV|television|radio) station)`;
const BEFORE = new RegExp(`(?<![a-z])${KIND}s? $`, 'u');
/** "ABC, a Dutch chipmaker", "ABC Semiconductor", "ABC’s sales", "ABC shares". */
const BEHIND = new RegExp(
  `^,? (?:Inc|Ltd|Corp|Corporation|PLC|plc|AG|NV|SE|SpA|Holdings|Semiconductors?|Electronics|Technolog(?:y|ies)|Motors?|Pharma|Systems|Energy|Steel|Shipbuilding)(?![a-z])|^, (?:an?|the) (?:[\\p{L}-]+ ){0,3}${KIND}(?![a-z])|^(?:['’]s)? (?:sales|revenues?|fabs?|shares|share price|profits|earnings|shareholders)(?![a-z])`,
  'u',
);
/** Prefixes of the names of ships: no reader misses what they are short for. */
const SHIP = /^(?:USNS|USS|USCGC|HMS|HMAS|HMCS|HMNZS|RFA|RMS|ROKS|INS|TCG)$/;

/** Whether the words around capitals tell that they name a company, or open the name of a ship ("USS Nimitz"). */
export function isCompanyOrShip({ acronym, analysis: { flow }, span }: AcronymUse): boolean {
  const behind = flow.text.slice(span.end, span.end + 60);
  if (SHIP.test(acronym)) return /^ [“"‘]?\p{Lu}\p{Ll}/u.test(behind);
  return BEHIND.test(behind) || BEFORE.test(flow.text.slice(Math.max(0, span.start - 32), span.start));
}
