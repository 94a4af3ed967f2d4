import { MONTH_LIKE } from '../text/months.js';
import { gazetteer } from './gazetteer.js';
import { headType, opensName, typeOfName } from './nameHeads.js';
import { OPENERS } from './nameWords.js';
import { isBody, isHouse } from './referencePublisher.js';
import { titleEnd, trimmed } from './referenceTitle.js';

// References that begin with who published the work and a full stop: "House of Lords. Ports at Risk, 2023."

const MONTHS = new RegExp(MONTH_LIKE, 'g');

/**
 * Whether the name that a reference begins with is who published the work, not its title.
 * @param name The reference up to its first full stop.
 * @param rest What stands behind it.
 */
export function isPublishing(name: string, rest: string): boolean {
  if (!/^\.\s/.test(rest) || !/\p{L}{3}/u.test(rest.replace(MONTHS, ''))) return false;
  const from = /^[\s.]*/.exec(rest)![0].length;
  const { start, end } = trimmed(rest, from, titleEnd(rest, from));
  const title = rest.slice(start, end);
  // "Central Bank. Harbor Press, 2020": a house behind it makes it a title.
  if (isHouse(title) || gazetteer.get(title.split(',')[0]!)?.type === 'publication') return false;
  return isBodysName(name.replace(/ \(\p{L}{2,10}\)$/u, '')) || (isShortName(name) && isLongTitle(title));
}

/** "House of Lords", "Center for Ferry Studies", "Riba Ports Council"; no title that holds a body. */
export function isBodysName(name: string): boolean {
  const known = gazetteer.get(name)?.type;
  if (known !== undefined) return known === 'organization' || known === 'company';
  if (!/^(?!\S+ing )\p{Lu}[^.,:;?!\d]{3,100}$/u.test(name) || /(?<! (?:of|for|on)) the /.test(name)) return false;
  const [core = ''] = name.split(/ (?:of|for|on) /);
  const head = core.split(' ').at(-1)!;
  const isWhole = core === name || opensName(head);
  return isWhole && headType(head) === 'organization' && !/(?:^| )\p{Ll}/u.test(core.replace(/ and /g, ' '));
}

/** "Ports and Yards": two to four words that may be a firm's. */
function isShortName(name: string): boolean {
  return /^\p{Lu}[\p{L}&-]*(?: (?:and |of |& )?\p{Lu}[\p{L}-]*){1,3}$/u.test(name);
}

/** "Ferry Market Forecast to 2030": what nobody is called. */
function isLongTitle(title: string): boolean {
  if (isBody(title) || typeOfName(title.split(',')[0]!) === 'publication') return false;
  return /^(?:\S+ ){3,}\S+$/.test(title) && /: | (?:at|from|in|on|to|with) /.test(title);
}

/** "Orvik, Ferry Tracker 2021, 17 December 2020": one word that is no noun of a title, and a title behind its comma. */
export function isNamedFirst(name: string, title: string): boolean {
  if (!/^\p{Lu}[\p{L}&]{3,}$/u.test(name) || OPENERS.has(name) || headType(name) !== null) return false;
  if (isHouse(title) || isBody(title)) return false;
  const isWork = typeOfName(title) === 'publication' || /^(?:An?|The|\p{Lu}\p{Ll}+ing) |\p{L} \d{4}$/u.test(title);
  return (isWork && title.includes(' ')) || isLongTitle(title);
}
