import type { Span } from '../text/document.js';
import { compoundType } from './compoundTypes.js';
import type { EntityType } from './mark.js';
import { headType, pairType } from './nameHeads.js';
import { STATE_ABBREVIATIONS } from './stateAbbreviations.js';

/** Nouns for places that take a name behind "of". */
const PLACES = 'city|town|village|province|prefecture|county|island|suburb|district|municipality';

/** Nouns for firms, and for nobody else. */
const FIRMS =
  'company|firm|\\p{Ll}{3,9}maker|retailer|utility|start-?up|spin-?off|shipbuilder|conglomerate|foundry|insurer|refiner|airline|' +
  'automaker|unicorn|brokerage|joint venture|multinational|chaebol|shipyard|corporation';

/** Nouns by which a text says that a name is a company's, as a pattern; some name people too. */
export const COMPANY_NOUNS: string =
  `${FIRMS}|maker|manufacturer|producer|supplier|vendor|subsidiary|developer|operator|contractor|distributor|miner|carrier|lender|` +
  'affiliate|giant';

/** Nouns by which a text says what a name is: "Norvik, a Danish utility", "the chipmaker Norvik". */
const NOUNS: Readonly<Partial<Record<EntityType, string>>> = {
  company: COMPANY_NOUNS,
  organization: `agency|ministry|regulator|watchdog|think[ -]tank|nonprofit|non-profit|charity|group|union|association|
    institute|party|coalition|consortium|laboratory|militia|university|research cent(?:er|re)|trade body|lobby|
    organi[sz]ation|network of \\p{Ll}+|court|committee|foundation`,
  region: `${PLACES}|port city|state|region|archipelago|river|valley`,
  product: `app|chatbot|messenger|smartphone|missile|rocket|satellite|drone|munition|torpedo|howitzer|warplane|bomber|helicopter|
    fighter jet|stealth fighter|demonstrator|unmanned aircraft|operating system|search engine|vaccine|video game|sedan|supercomputer|
    lunar orbiter|(?:AI|language|foundation) model|(?:diagnostic|payment|radar|weapons?|artillery|(?:air|missile) defen[cs]e|navigation) system|
    software package|software suite|(?:software|AI|cloud|messaging|targeting) platform|robot`,
  publication: 'newspaper|daily|magazine|weekly|tabloid|trade journal|news site|newsletter',
};

const TYPES = Object.entries(NOUNS).map(([type, nouns]) => [type as EntityType, nouns.replace(/\n */g, '')] as const);
const nounsFor = (type: EntityType) => TYPES.find(([each]) => each === type)![1];
const ANY = TYPES.map(([, nouns]) => nouns).join('|');
/** "Danish", "e-commerce", "Seoul-based", "U.S.", "second-largest": what stands before the noun. */
const QUALIFIERS =
  "(?:(?!(?:of|in|at|by|for|from|to|with|that|which|who|and|or) )[\\p{L}\\d][\\p{L}\\d.’'&-]{0,24},? ){0,5}?";
const ENDS =
  "(?=[,.;:)—–]| (?:that|which|who|whose|in|of|on|at|for|from|based|backed|owned|led|listed|headquartered|run|and|with|under|near|outside|tied|linked|known|founded|controlled|headed|making|focused|focusing|specializing)\\b|[’']s?\\b|$)";

/** Behind a name and a comma: "a Danish utility", "one of the country's biggest chipmakers", "whose owner". */
const BEHIND = new RegExp(
  `^,? \\(?(?:an?|the|its|their|another|once an?|now an?|then an?|\\p{Lu}[\\p{L}. ]{0,24}['’]s) ${QUALIFIERS}(${ANY})${ENDS}`,
  'u',
);
const SEVERAL = new RegExp(`^, (?:one|two|both|some) of [\\p{L}\\d .’'-]{3,50}? (${stems(ANY)})s${ENDS}`, 'u');
/** Before a name: "the Danish chipmaker ", "start-up ", "the port city of ". */
const BEFORE = new RegExp(`(?<![\\p{L}-])(${ANY})(?:,| called| named| known as)? $`, 'u');
/** "a program called ": what may also stand for a program that is called after something else. */
const CALLED =
  /(?<![\p{L}-])(?:campaign|initiative|program(?:me)?|project|scheme) (?:called|known as|named) (?:the )?[“"*_]{0,2}$/u;
const PLACE_OF = new RegExp(`(?<!\\p{L})(?:${PLACES}|port) of $`, 'u');
/** Behind a name: what only a firm has. */
const FIRMS_OWN =
  /^(?:['’]s (?:\p{Ll}{3,12} )?(?:chief executive|CEO|CFO|co-?founders?|founder|shares|share price|stock|market (?:value|capitali[sz]ation)|earnings|factor(?:y|ies)|plants?|fabs?|foundry|headquarters|shareholders|customers)\b| (?:shares|stock) (?:fell|rose|jumped|dropped|surged|slid|gained|lost)\b| (?:affiliates?|subsidiar(?:y|ies))\b|,? which (?:makes?|sells?|suppl(?:y|ies)|manufactures?|builds?|produces?|assembles?|operates?) )/u;
/** Behind a name: what only a body has or is. */
const BODYS_OWN = /^(?:(?: \([^()]{1,16}\))? (?:alliance|bloc|coalition|consortium)|(?:['’]s)? secretariat)\b/;
/** Behind a name: what only a place has. */
const PLACES_OWN = /^ (?:valley|estuary|district|neighbou?rhood|suburbs?|archipelago|highlands)(?![\p{L}-])/u;
/** Behind the name of a town: its state, or where it lies. */
const TOWNS_OWN = new RegExp(`^, (?:${STATE_ABBREVIATIONS})\\.`);

/** What a name is or serves as: "Orvik is a Danish utility". */
const IS_ONE = new RegExp(
  `^ (?:is|was|became|remains|serves as) (?:an?|the|one of the) ${QUALIFIERS}(${FIRMS}|${nounsFor('product')}|${nounsFor('publication')})${ENDS}`,
  'u',
);
/** Behind a name: what somebody does. */
const DOES = /^,? (?:testifying|speaking) (?:before|at|to|in|on)(?!\p{L})|^, writing (?:in|for|with)(?!\p{L})/u;

/** Behind a family name in a list of references: the initials. */
const INITIALS = /^, (?:\p{Lu}\.[ -]?){1,3}(?=[,;:&(]| ?$|and )/u;
/** Where something is; but not what one puts money or trust in. */
const WHERE =
  /(?<!\p{L})(?<!(?:invest\p{Ll}*|stakes?|shares?|interests?|confidence|trust|faith|belie\p{Ll}+|published|particip\p{Ll}+|majority|holdings?|equity|ownership|registered|listed|searched|appeared|wrote|quoted) )(?:in|near|outside) $/u;

/** What a name is by its form, or by the words beside it where its form tells nothing, or no firm from a body ("Kalve Group"). */
export function typeInText(text: string, span: Span, formType: EntityType): EntityType {
  const name = text.slice(span.start, span.end);
  if ((formType === 'other' || formType === 'program') && isEdition(text, span)) return 'publication';
  if (formType === 'other') return statedType(text, span) ?? pairType(name) ?? 'other';
  // "the Large Fund industrial policy initiative"
  if (name.endsWith(' Fund') && compoundType(text, span) === 'program') return 'program';
  if (formType !== 'organization' || !name.endsWith(' Group')) return formType;
  // "Kalve Motor Group"
  const isFirm = headType(name.split(' ').at(-2)!) === 'company' || statedBehind(text, span.end) === 'company';
  return isFirm ? 'company' : formType;
}

/**
 * What the words beside a name say that it is: in an apposition ("Norvik, a Danish utility,"), by a noun in front ("the
 * chipmaker Norvik"), or by what only a firm or a town has ("Norvik’s chief executive"). Null where nothing tells.
 */
function statedType(text: string, { start, end }: Span): EntityType | null {
  // "The State's shares"
  if (text.slice(start, end) === 'State') return null;
  const stated = statedBehind(text, end) ?? statedBefore(text, start, text.slice(start, end));
  if (stated !== null) return stated;
  if (/ (?:AI|Labs)$/.test(text.slice(start, end)) && MAKES_ONE.test(text.slice(end, end + 60))) return 'company';
  return isPlace(text, start, end) ? 'region' : compoundType(text, { start, end });
}

/** As {@link statedType}, from the words behind the name alone. */
export function statedBehind(text: string, end: number): EntityType | null {
  const sign = text.charCodeAt(end);
  if (sign !== 0x2c && sign !== 0x20 && sign !== 0x27 && sign !== 0x2019) return null;
  const after = text.slice(end, end + 140);
  if (FIRMS_OWN.test(after)) return 'company';
  if (BODYS_OWN.test(after)) return 'organization';
  const medium = /^ \((?:blog|magazine|newsletter|newspaper|podcast)\)/.test(after);
  if (medium) return 'publication';
  if (PLACES_OWN.test(after)) return 'region';
  if (DOES.test(after)) return 'person';
  if (sign === 0x20) return typeOfNoun((after[1] === '(' ? BEHIND : IS_ONE).exec(after)?.[1]);
  if (sign !== 0x2c) return null;
  if (TOWNS_OWN.test(after)) return 'region';
  if (INITIALS.test(after)) return 'person';
  return typeOfNoun(BEHIND.exec(after)?.[1] ?? SEVERAL.exec(after)?.[1]);
}

/** "Kalve AI’s Orvo platform" */
const MAKES_ONE =
  /^['’]s (?:\p{Lu}[\p{L}\d-]*[*_]{0,2} ){1,3}(?:app|chatbot|model|platform|software|system)(?![\p{L}-])/u;

/** "the 2020 edition of the Art of Ports": what has editions is a publication. */
function isEdition(text: string, { start }: Span): boolean {
  return /(?<!\p{L})(?:edition|reprint) of (?:the |an? )?[*_“"]{0,2}$/u.test(
    text.slice(Math.max(0, start - 26), start),
  );
}

/** Endings of beliefs, languages, means of payment, and of what is no place behind another word ("in Critical Sectors"). */
const NO_PLACE = /(?:ism|ity|ic|chain|coin|bonds?)$| \p{L}+(?:ctor|logy|ment|ness|ship|[st]ion|stry|stries|logies)s?$/u;

/** "in Wuxi", "near New Vikby." */
function isPlace(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (text[start - 1] !== ' ' || !/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name) || NO_PLACE.test(name)) return false;
  return (
    /^(?:[,.;:)]|$| \p{Ll}|['’]s )/u.test(text.slice(end, end + 3)) &&
    WHERE.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** "Was first published in *Orvik Weekly* on 3 May". */
const PRINTED = /(?<!\p{L})(?:first|originally|previously) (?:appeared|published) in (?:the )?$/u;

function statedBefore(text: string, start: number, name: string): EntityType | null {
  if (!/[ “"*_]/.test(text[start - 1] ?? '')) return null;
  const before = text.slice(Math.max(0, start - 40), start);
  if (CALLED.test(before)) return 'program';
  if (PRINTED.test(before) && !/(?:ese|ian|ish)$/.test(name)) return 'publication';
  return PLACE_OF.test(before) ? 'region' : typeOfNoun(BEFORE.exec(before)?.[1]);
}

/** Nouns of which a list behind may name several, though one of them says little of a name: "armed groups such as". */
const KINDS: Readonly<Partial<Record<EntityType, string>>> = {
  company: `(?:${stems(COMPANY_NOUNS)})s`,
  organization:
    '(?:armed|rebel|militant|guerrilla|advocacy|lobby|industry|trade) groups|agencies|regulators|think[ -]tanks|organi[sz]ations|political parties|militias|universities|trade unions',
  region: 'cities|towns|villages|provinces|prefectures|suburbs|islands',
  program: 'programs|programmes|initiatives',
  product: 'apps|chatbots|products|(?:AI|language|foundation) models|messengers|smartphones|missiles|drones|vaccines',
  publication: 'newspapers|magazines|dailies|tabloids|journals',
};
const KIND_TYPES = Object.entries(KINDS).map(
  ([type, nouns]) => [type as EntityType, new RegExp(`^(?:${nouns})$`, 'u')] as const,
);
const ANY_KIND = Object.values(KINDS).join('|');
/** "cities, including ", "firms in the north such as the ", "three companies: ", "two firms (". */
const LISTED = new RegExp(
  `(?<![\\p{L}-])(${ANY_KIND})(?: (?:in|of|from|across) (?:the )?[\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?)?(?:(?:,? (?:including|such as|like|namely|notably)|:) (?:the )?| \\()$`,
  'u',
);
/** " and the other companies", ", other steelmakers". */
const OTHERS = new RegExp(
  `^(?:,? and|,) (?:the |many |several )?other (?:(?!(?:of|in|and|or) )[\\p{L}-]{2,20} ){0,2}?(${ANY_KIND})(?![\\p{L}-])`,
  'u',
);

/** What a list's names are by the noun in front of it: "cities, including ". Null without. @param start Where the list starts. */
export function kindBefore(text: string, start: number): EntityType | null {
  if (text[start - 1] !== ' ' && text[start - 1] !== '(') return null;
  return typeOfKind(LISTED.exec(text.slice(Math.max(0, start - 110), start))?.[1]);
}

/** As {@link kindBefore}, by the noun that closes the list: " and other companies". @param end Where its last name ends. */
export function kindBehind(text: string, end: number): EntityType | null {
  const sign = text.charCodeAt(end);
  if (sign !== 0x2c && sign !== 0x20) return null;
  return typeOfKind(OTHERS.exec(text.slice(end, end + 80))?.[1]);
}

function typeOfKind(noun: string | undefined): EntityType | null {
  return noun === undefined ? null : (KIND_TYPES.find(([, pattern]) => pattern.test(noun))?.[0] ?? null);
}

const WHOLE = TYPES.map(([type, nouns]) => [type, new RegExp(`^(?:${stems(nouns)})$`, 'u')] as const);

function typeOfNoun(noun: string | undefined): EntityType | null {
  return noun === undefined ? null : (WHOLE.find(([, pattern]) => pattern.test(noun))?.[0] ?? null);
}

/** With what stands before a plural's s beside each noun: "utilitie". */
function stems(nouns: string): string {
  return nouns.replace(/y(?=\||$)/g, '(?:y|ie)');
}
