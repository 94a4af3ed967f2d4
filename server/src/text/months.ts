/** The months, in order. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** A month's name, in full or short, as a pattern with one group. */
export const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|' +
  'Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![A-Za-z])';
/**
 * What may be a month in full or short, without its point, and more ("Marina"): for places where hardly anything but a
 * month stands. A pattern without a group.
 */
export const MONTH_LIKE = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';

const WHOLE = new RegExp(`^${MONTH}$`, 'i');

/** 1 to 12 for a month's English name, in full or short and in any case; 0 for anything else: "Jansen", "Martin". */
export function monthNumber(name: string): number {
  if (!WHOLE.test(name)) return 0;
  const letters = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(letters)) + 1;
}
