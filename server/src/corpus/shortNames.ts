import { alignmentCost, partsOf } from '../marks/abbreviation.js';
import { gazetteer } from '../marks/gazetteer.js';
import { headType } from '../marks/nameHeads.js';
import { isFamilyName } from '../marks/people.js';
import { type Group, typeOf } from './entityGroup.js';

/** Whether one name is plainly a short form of the other: a family name, an acronym, a body without what it deals with. */
export function isShortFor(short: Group, long: Group): boolean {
  const shortType = typeOf(short.types);
  const longType = typeOf(long.types);
  if (longType === 'person')
    return (
      !/^\p{Lu}+$/u.test(short.name) &&
      (shortType === 'person' || shortType === 'other' || isGuessed(short)) &&
      isFamilyNameOf(short.key, long.key)
    );
  if (longType === 'country' || longType === 'region') return false;
  if (shortType === 'other' && (isAcronymOf(short.name, long.name) || isSlipOf(short, long))) return true;
  if (longType === 'company' && (shortType === 'other' || shortType === 'company') && isFirmOf(short, long))
    return true;
  if (longType === 'program' && shortType === 'other' && isProgramOf(short, long)) return true;
  const isFirms = shortType === 'company' && longType === 'organization' && long.key === `${short.key} consortium`;
  if (shortType !== longType && shortType !== 'other' && !isFirms) return false;
  const words = short.key.split(' ').length;
  // "Framework 2.0" for "Ferry Safety Framework 2.0".
  if (long.key.endsWith(` ${short.key}`))
    return words > 3 || isWithoutPlace(short, long) || / \d{1,2}\.0$/.test(short.name);
  const full = long.keys.find((key) => key.startsWith(`${short.key} `));
  if (full === undefined) return false;
  const rest = full.slice(short.key.length + 1);
  return (
    words > 1 &&
    /^(?:(?:for|on) |(?:strategy|plan|initiative|program|project|agreement|framework|consortium|group)$)/.test(rest)
  );
}

/** "Court of Auditors" for "European Court of Auditors": the body of a country or union, without it. */
function isWithoutPlace(short: Group, long: Group): boolean {
  if (typeOf(short.types) !== 'organization' || !/ (?:of|for) /.test(short.name)) return false;
  const place = gazetteer.get(long.name.slice(0, -short.name.length).trim());
  return place !== null && (place.type === 'country' || /^Europe/.test(place.name));
}

/** "Orvo" for "Orvo Initiative", "Project Orvo": what tells the program from others. */
function isProgramOf({ name, key }: Group, long: Group): boolean {
  if (!/^\p{Lu}[\p{L}\p{N}]{3,}$/u.test(name) || headType(name) !== null || SHARED.test(name)) return false;
  // "Economics Program" is of a body, "Orvik Project" after a place.
  return long.keys.some((full) => [`${key} initiative`, `project ${key}`, `operation ${key}`].includes(full));
}

/** "Orvik" for "China Orvik Steel Group": the word that tells the firm from others, first or behind its country. */
function isFirmOf({ name, key, types, mentions }: Group, long: Group): boolean {
  if (mentions.some(({ value }) => value.known !== null) || !FIRM.test(long.name)) return false;
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(name) || headType(name) !== null || SHARED.test(name)) return false;
  return long.keys.some((full) => {
    const [first, ...rest] = full.split(' ');
    // The "Orvik Ferry Company" may run the ferry of a place.
    if (first === key) return rest.length > 0 && (typeOf(types) === 'company' || rest.join(' ') === 'technologies');
    return rest[0] === key && gazetteer.get(capital(first!))?.type === 'country';
  });
}

/** What closes the name of a whole firm, and not of one of its yards or shops. */
const FIRM = /(?:^| )(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|PLC|plc|AG|SE|Group|Holdings?|Technologies)\.?$/;

/** Words that many firms begin with. */
const SHARED =
  /^(?:Advanced|Applied|Central|Clean|Digital|Eastern|First|General|Global|Green|Industrial|International|National|Northern|Royal|Smart|Southern|Standard|State|United|Universal|Western)$/;

/** "Nikon’s Berg and Canon’s Vik" look like products; who is named in full elsewhere is a person. */
function isGuessed({ types, mentions }: Group): boolean {
  return typeOf(types) === 'product' && mentions.every(({ value }) => value.known === null);
}

/** The last word of a name, or the first of one in East Asian order ("moon jae in"). */
function isFamilyNameOf(short: string, name: string): boolean {
  if (name.endsWith(` ${short}`) && name.indexOf(' ') === name.length - short.length - 1) return true;
  const words = name.split(' ');
  if (short.includes(' '))
    return words.length > 2 && name.endsWith(` ${short}`) && /^(?:de|del|van|von|da|di) /.test(short);
  if (words.length < 2) return false;
  const familyFirst = isFamilyName(capital(short)) || (words.length === 3 && words[2]!.length < 6);
  return words.at(-1) === short || (words[0] === short && familyFirst);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "BAALT" once for "BALT": an acronym with a letter written twice. */
function isSlipOf(short: Group, long: Group): boolean {
  const { name, mentions } = short;
  if (mentions.length > 1 || !/^\p{Lu}{5,}$/u.test(name)) return false;
  return long.mentions.some(
    ({ value: { surface } }) => surface.length === name.length - 1 && withoutDoubles(surface) === withoutDoubles(name),
  );
}

function withoutDoubles(acronym: string): string {
  return acronym.replace(/(.)\1+/gu, '$1');
}

/** Whether each word of a name gives the acronym a letter, small words aside. */
function isAcronymOf(acronym: string, name: string): boolean {
  if (!/^\p{Lu}{3,}$/u.test(acronym)) return false;
  return alignmentCost(acronym.toLowerCase(), partsOf(name)) < 0.3;
}
