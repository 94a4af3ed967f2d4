import { rememberingTexts } from '../text/remember.js';

/** Abbreviated countries and bodies, as they stand inside longer names too: "US Navy", "EU Council". */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bU\.? ?S\.?(?:A\b\.?|(?![\p{L}\p{N}]))/gu, ' United States '],
  [/\bU\.? ?K\b\.?/g, ' United Kingdom '],
  [/\bE\.?U\b\.?/g, ' European Union '],
  [/\bU\.?N\b\.?/g, ' United Nations '],
  [/\bROK\b|\bS\. ?Korea(?=n?s?\b)|\bRepublic of Korea\b|\bSouth Korea(?=n?s?\b)/gi, ' Korea'],
  [/\bN\. ?Korea(?=n?s?\b)/g, ' North Korea'],
  [/\bUnited States of America\b/g, ' United States '],
];

/** Spellings of one word; keys are written with the second. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['aluminium', 'aluminum'],
]);

/**
 * The form under which names are compared: lower case, without diacritics, points, hyphens, quotes, a possessive's s,
 * a leading "the" or year ("2015 Nuclear Accord") and an act's "of 2022"; "&" is "and", British spellings are
 * American, "U.S." is "united states", South Korea is "korea" under any of its names, "Commerce Department" is
 * "department of commerce". Not meant for people to read. '' where the surface has neither letter nor digit.
 */
export const nameKey = rememberingTexts(formKey);

function formKey(surface: string): string {
  let key = surface.replace(/\((?:\p{Lu}|&){2,10}\)/gu, ' ');
  for (const [short, full] of SHORT) key = key.replace(short, full);
  // Most names are plain words, which need no more.
  key = (/^[a-z]+(?: [a-z]+)*$/i.test(key) ? key.toLowerCase() : plainWords(key))
    .replace(/[^ ]+/g, (word) => WORDS.get(word) ?? word)
    .replace(/\bco operation\b/g, 'cooperation')
    .replace(/(?<=\bembassy) in /, ' ')
    .replace(/^the /, '')
    .replace(/^(?:19|20)\d\d (?=[^ ]+ [^ ])/, '')
    .replace(/(?<= act| law| code) of (?:1[789]|20)\d\d$/, '')
    .replace(/(?<=[^ ] [^ ]+ )(agreement|program|initiative|partnership)s$/, '$1')
    .replace(/(?<=[^ ] administration)s$/, '')
    .replace(
      /(?<=(?:development|investment|finance|insurance|broadcasting|housing|petroleum|oil|power) )corp$/,
      'corporation',
    )
    .replace(/(?<=[^ ]) (?:inc|corp|ltd|llc|plc|co)$/, '');
  // A president and the vice president: "Biden-Harris administration".
  key = key.replace(/^([^ ]+) [^ ]+ administration$/, (whole, first: string) =>
    /\p{L}[-–]\p{Lu}/u.test(surface) ? `${first} administration` : whole,
  );
  const department = /^((?:united states )?)([^ ]+(?: and [^ ]+)?) (department|ministry)$/.exec(key);
  return department ? `${department[1]}${department[3]} of ${department[2]}` : key;
}

/** In lower case, with a blank for whatever is neither letter nor digit. */
function plainWords(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]s(?![\p{L}\p{N}])/gu, '')
    .replace(/['’‘.®™]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
