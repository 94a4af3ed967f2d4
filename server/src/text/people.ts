import { rememberingTexts } from './remember.js';

/** Names of people, their bylines and what they do, as the edges of a document give them. */

/** Endings and words of things that titles name and people are not called. */
const NO_NAME =
  /(?:tion|sion|ment|ity|ities|ness|ism|ance|ence|ency|ology|ics|acy|ship|ture|tures|tions|sions|ments|ing|ings|ies|ives|ers|ical|ional|ous)$/;
const NO_NAMES = new Set(
  'act agency america american annual appendix asia association bank board bill brief bureau bulletin canada capital center centre chapter china climate college commission committee company conclusion congress council court data defense department development economic economy education energy environment europe european executive federal figure final finance fiscal focus food foreign forum foundation free fund global government green group growth guide health house human impact index india indo-pacific initiative institute insight insights institution international introduction japan justice key korea labor law lessons market markets media memorandum middle ministry national network new news next north notes office our overview pacific panel paper part party plan policy post press program programme project public question questions rate reform region regional report reports research review rights risk rule rules russia sector security senate series service services social south special state states steps strategic strategy summary support sustainable system table tax team technology trade trends trust union united university update urban us view views water war ways west white who women work world year'.split(
    ' ',
  ),
);
const PARTICLE = /^(?:de|del|della|da|di|du|van|von|der|den|la|le|bin|ibn|al|el|ter|ten|dos|y)$/;
const TITLE = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Gen|Lt|Col|Amb|Ambassador|Senator|Rep|Hon|Rt)\.?$/;
const SUFFIX = /^(?:Jr|Sr|Ph\.?D|M\.?D|MBA|J\.?D|Esq|MP|KC|II|III|IV)\.?$/;

/** Whether a text is shaped like a person's full name. Alone this is weak evidence: "Grand Canal" is, too. */
function isPersonName(text: string): boolean {
  const words = text.split(' ').filter((word) => !TITLE.test(word) && !SUFFIX.test(word));
  if (words.length < 2 || words.length > 5) return false;
  if (!words.every((word, i) => isNamePart(word) || (i > 0 && i < words.length - 1 && PARTICLE.test(word))))
    return false;
  return isWholePart(words.at(-1)!) && words.some((word) => isWholePart(word));
}

/** Whether the shape of a name leaves little doubt: an initial, a title or a particle stands in it. */
export function isSurelyPerson(text: string): boolean {
  return isPersonName(text) && /(?:^| )(?:\p{Lu}\.|Wm\.|Dr\.?|Prof\.?|van|von|de|bin) /u.test(text);
}

function isNamePart(word: string): boolean {
  return /^\p{Lu}\.(?:-?\p{Lu}\.)?$/u.test(word) || /^\p{Lu}\p{Ll}{1,3}\.$/u.test(word) || isWholePart(word);
}

function isWholePart(word: string): boolean {
  if (!/^(?:\p{Lu}\p{Ll}*[’'])?\p{Lu}[\p{Ll}’']+(?:-\p{Lu}?\p{Ll}+|\p{Lu}\p{Ll}+){0,3}$/u.test(word)) return false;
  const lower = word.toLowerCase();
  return !NO_NAMES.has(lower) && !NO_NAME.test(lower);
}

/** The names in "A, B, and C"; empty unless every part is a name. Affiliations in brackets and marks of notes are left out. */
export const namesIn = rememberingTexts((list): readonly string[] => {
  const parts = list
    .replace(/\([^)]{0,80}\)|[*†‡¹²³⁴-⁹]+|(?<=\p{Ll})\d(?:,\d)?(?![\p{L}\d])/gu, '')
    .replace(/\s+/g, ' ')
    .split(/ ?(?:;|,? and |, (?!(?:Jr|Sr|Ph\.?D|M\.?D|II)\b)| & | with ) ?/)
    .map((part) => part.replace(/^The (?=Rt |Hon)/, ''))
    .map((part) => part.replace(/(?<![\s,.])[\s,.]+$/, (end) => (/[JS]r\.$/.test(part) ? end.trim() : '')).trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.length < 15 && parts.every(isPersonName) ? parts : [];
});

const BYLINE =
  /^(?:(?:(?:a |an )?(?:commentary|analysis|report|article|blog(?: post)?|post|story|op-ed|interview|essay|paper|brief|testimony|statement|research|working paper|written|authored|co-authored|prepared|edited|reported)[ :]+)?by[ :]+|(?:lead |principal |contributing |corresponding )?authors?(?:\(s\))? ?: ?|contributors? ?: ?|written by )/i;

/** The authors whom a byline names: "By A and B", "Commentary by A | July 2, 2024"; empty for any other line. */
export function bylineNames(line: string): readonly string[] {
  const lead = BYLINE.exec(line);
  if (!lead) return [];
  const rest = line.slice(lead[0].length);
  for (const list of [
    rest,
    rest.split(/ ?[|•·–—] ?| - /)[0]!,
    rest.split(/, (?=\p{Lu}\p{Ll}+ (?:\d|of|for|at|\p{Lu}))/u)[0]!,
  ]) {
    const names = namesIn(list);
    if (names.length > 0) return names;
  }
  return [];
}

const OFFICE =
  'director|fellow|professor|president|researcher|research (?:associate|analyst|assistant|scientist)|analyst|economist|chair(?:man|woman|person)?|advis[eo]r|scholar|editor|correspondent|minister|ambassador|manager|attorney|lecturer|secretary|officer|head|founder|partner|counsel|coordinator|reporter|columnist|expert|specialist|dean|commissioner|student|consultant|author|journalist|strategist|associate|scientist|intern|lead';

/** "Senior Fellow, Energy Program": what somebody does, without the name. */
export const OFFICE_LINE = new RegExp(
  `^(?:[\\p{L}.-]+ ){0,3}(?:${OFFICE})s?(?:,| of| for| at| in|$| and )[^.?!]*$`,
  'iu',
);

/** "Jane Roe is a senior fellow at …", "Jane Roe, former minister of …, is …". */
export const ABOUT = new RegExp(
  `^(?:Dr\\.? |Prof(?:essor|\\.)? |Ambassador )?\\p{Lu}[\\p{L}.’'-]+(?: [\\p{L}.’'-]+){1,4}(?:, [^.]{0,80},?)? (?:is|was|serves as|works as|joined|holds)(?: currently| also)? (?:(?:an?|the|as) )?(?:[\\p{L}-]+[ ,]+){0,6}(?:${OFFICE})\\b`,
  'u',
);
