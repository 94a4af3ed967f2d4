import type { EntityType } from './mark.js';

/** The noun that tells what a name of several words names. One line a type; `+` marks heads that also open a name. */
const LINES: Readonly<Partial<Record<EntityType, string>>> = {
  law: `Act+ Law Code+ Constitution+ Ordinance Statute Statutes Directive Decree Amendment Amendments Regulations+
    Regulation+ Bill Order Schedules`,
  agreement: `Agreement+ Agreements+ Treaty+ Treaties Accord Accords Convention+ Conventions Protocol+ Protocols Pact
    Partnership+ Framework+ Arrangement+ Compact Charter+ Covenant+ Armistice Memorandum+ FTA CEPA`,
  organization: `Organization+ Organisation+ Association+ Commission+ Committee+ Subcommittee+ Council+ Department+
    Departments+ Ministry+ Ministries+ Agency+ Authority+ Administration Board+ Bureau+ Office+ Offices Institute+
    Institutes+ Institution+ Foundation+ Center+ Centre+ Centers+ University+ College+ School+ Academy+ Academies+ Society+ Union+
    Federation+ Bank+ Fund+ Forum+ Congress+ Senate House Parliament Assembly Court+ Courts Corps Army Navy Force Forces
    Service Services Secretariat Embassy+ Chamber+ Party+ Coalition+ League+ Mission+ Delegation
    Conference+ Consortium Laboratory Laboratories Police Guard Tribunal Observatory Club Alliance+ Group Cabinet Army
    Chair+ Church Hospital Museum Press Library Team Inspectorate Directorate+ Division+ Cooperative
    Command Treasury Registry Ombudsman Quad Government Lab`,
  company: `Inc Corp Corporation Company Co Ltd LLC LLP PLC plc AG GmbH NV ASA AB SE SpA BV Oyj Holdings Electronics Motors Motor Industries
    Technologies Semiconductors Airlines Shipyard Pharmaceuticals Pharmaceutical Biologics Bioscience Biosciences
    Partners Capital Ventures Telecom Systems Petroleum Chemicals Foods Insurance Securities Innovation Energy
    Solutions Solution Aerospace Airways Bancorp Brothers Entertainment Images Labs Networks Pharma Steel Cells Robotics Semiconductor Materials Chemical Heavy`,
  program: `Program+ Programme+ Programs Initiative+ Initiatives Plan+ Strategy+ Project+ Scheme+ Policy Campaign Roadmap+ Package
    Agenda Summit Mechanism Facility+ Network Challenge Scholarship Fellowship Partnership Belt Deal JSI JSIs Program Dialogue+ Dialogues
    Week`,
  publication: `Report+ Review+ Journal+ Times Post News Herald Tribune Chronicle Gazette Magazine Statement+ Blog Scorecard Handbook+
    Bulletin+ Annals+ Daily Outlook+ Yearbook+ Quarterly Register Survey+ Index+ Dictionary Encyclopedia+ Communiqué Declaration+
    Platform Letter Briefing Brief Briefs Papers Indicators Prospects Strategy`,
  region: `Sea+ Strait+ Ocean Peninsula Island Islands+ River Valley+ Gulf+ Bay+ County Province+ Region Rim Hemisphere
    City+ Coast Mountains Basin Canal Lake+ Desert Territory Territories Prefecture Straits Corridor Delta Triangle Building Springs Heights Beach`,
  country: 'Republic+ Kingdom+ Emirates+',
};

/** Words of lower case that close a name: "Biden administration", "Korean government". */
const LOWER_HEADS: ReadonlyMap<string, EntityType> = new Map([
  ['administration', 'organization'],
  ['administrations', 'organization'],
  ['government', 'organization'],
  ['peninsula', 'region'],
  ['region', 'region'],
  ['strait', 'region'],
  ['province', 'region'],
  ['county', 'region'],
]);

const heads = new Map<string, EntityType>();
const openers = new Set<string>();
for (const [type, line] of Object.entries(LINES))
  for (const word of line.trim().split(/\s+/)) {
    const head = word.replace('+', '');
    if (!heads.has(head)) heads.set(head, type as EntityType);
    if (word.endsWith('+')) openers.add(head);
  }

/** The type that a name's head tells ("Act": law), in capitals too; null for a word that is no head. */
export function headType(word: string): EntityType | null {
  const plain = word.endsWith('.') ? word.slice(0, -1) : word;
  const type = heads.get(plain);
  if (type !== undefined) return type;
  if (!isCapital(plain.charCodeAt(1)) || !/^\p{Lu}{3,}$/u.test(plain)) return null;
  return heads.get(plain[0]! + plain.slice(1).toLowerCase()) ?? null;
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code > 0x7f;
}

/** Whether a name may start with this head: "Ministry of Finance", "Agreement on Fisheries". */
export function opensName(word: string): boolean {
  return openers.has(word) || (word === word.toUpperCase() && openers.has(word[0]! + word.slice(1).toLowerCase()));
}

/** Heads that open a name behind the word that goes with them: "*Working Group* on Ferries". */
const OPENING_PAIR = /^(?:(?:Action|Advisory|Contact|Expert|Focus|Study|Working) Group|Task Force)$/;

/** Whether a head goes on with what it deals with behind the word before it: "Working Group on Ferries". */
export function opensWith(before: string, head: string): boolean {
  return OPENING_PAIR.test(`${before} ${head}`);
}

/** The type that a word of lower case gives to the name before it; null for other words. */
export function lowerHeadType(word: string): EntityType | null {
  return LOWER_HEADS.get(word) ?? null;
}

/** Heads of companies that name a field of work as well. */
const FIELD = /^(?:Capital|Electronics|Energy|Foods|Innovation|Insurance|Semiconductors|Steel|Technologies|Telecom)$/;

/** First words of bodies whose names are in another language: "Unidad para las Víctimas". */
const FOREIGN_BODY =
  /^(?:Agence|Agencia|Agência|Asociación|Associação|Autoridad|Banco|Banque|Bundesamt|Bundesministerium|Comisión|Comissão|Confederación|Conseil|Consejo|Corporación|Defensoría|Federación|Fiscalía|Fondation|Fundação|Fundación|Institut|Instituto|Kreditanstalt|Ministère|Ministerio|Ministério|Organización|Secretaría|Servicio|Superintendencia|Unidad|Universidad|Universidade|Università|Universität|Université) \p{L}/u;

/** What a head names with the word at its side, where that is not what it names otherwise. */
const PAIRS: readonly (readonly [RegExp, EntityType])[] = [
  [/(?:^| )(?:Agricultural|Commercial|Construction|Merchants|Savings) Bank(?: of |$)/, 'company'],
  [/(?:^| )(?:Geological|Ordnance|Hydrographic|Antarctic) Survey$/, 'organization'],
  [/(?:^| )National Convention$/, 'organization'],
  [/(?:^| )Code of (?:Conduct|Practice)(?: |$)/, 'agreement'],
  [/(?:^| )Global Partnership(?: |$)/, 'organization'],
  [/^G\d{1,2}$/, 'organization'],
  [/^[A-Z]{3,6} (?:Analytics|Consulting|Research)$/, 'company'],
  [/(?:^| )(?:(?:Governance|Management) Framework|Explanatory Memorandum)$/, 'publication'],
  [/(?:^| )Tax Credits?$/, 'program'],
  [/^(?:\S+ ){2,6}Rule$/, 'law'],
  [/(?:^| )National Labs$/, 'organization'],
  [/(?:^| )(?:Economic|Energy|Freight|Growth|Innovation|Shipping|Trade|Transport) Corridor$/, 'program'],
  [/^(?!AI|HR|ICT|IP|IT)[A-Z]{2,5} Resources$/, 'company'],
  [/ (?:(?:Air|Missile) Defen[cs]e|Artillery|Combat|Launch|Missile|Rocket|Weapons?) System$/, 'product'],
  [/(?:^| )Command and Control$/, 'program'],
  [/^\p{Lu}{2,5} Network$/u, 'organization'],
  [/^(?:Project|Operation) (?!Manage|Direct|Lead|Finance|Office|Team|Syndicate)\p{Lu}\p{Ll}+$/u, 'program'],
  [/ (?:White|Green|Working|Position|Discussion) Papers?(?: \d{4})?$/, 'publication'],
  [/^\S+ \S+ (?:\S+ )*(?:Machine|Missile|Rover|Satellite|Telescope|Tool)$/, 'product'],
];

/** The type of a name whose head means something else beside a word: "Commercial Bank of Riba". Null for other names. */
export function pairType(name: string): EntityType | null {
  return PAIRS.find(([pair]) => pair.test(name))?.[1] ?? null;
}

/** The type of a whole name by its form: its last head before "of", "for", "on"…, or its first; null without one. */
export function typeOfName(name: string): EntityType | null {
  // "Ports and Yards Act of 1998": the year tells nothing.
  const undated = name.replace(/(?: of)? (?:1[789]|20)\d\d$/, '');
  if (undated !== name) return typeOfName(undated);
  const core = name.split(/ (?:of|for|on|to|in|with|between|against|and) /u);
  const words = core[0]!.split(/[\s-]+/);
  const last = words.at(-1)!.replace(/(?<![’'”"),])[’'”"),]+s?$/u, '');
  const byEnd = name.split(/[\s-]+/).at(-1)!;
  // "Research and Innovation", "Incentives to Build Semiconductors": behind "and" or a verb such a noun is no company's.
  const isField = (name.endsWith(` and ${byEnd}`) || name.includes(' to ')) && FIELD.test(byEnd);
  const type = pairType(name) ?? headType(last) ?? lowerHeadType(byEnd) ?? (isField ? null : headType(byEnd));
  return type ?? (FOREIGN_BODY.test(name) ? 'organization' : null);
}
