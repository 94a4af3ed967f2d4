import { stem } from './content.js';

/**
 * Words of which a statement means one or the other, each row two sides; general English, and the pairs that statistics
 * are split by. Base forms; they are stemmed on loading.
 */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['support approve pass endorse', 'oppose reject disapprove disfavor'],
  ['accept', 'refuse reject decline'],
  ['agree', 'disagree'],
  ['trust', 'distrust mistrust'],
  ['satisfied', 'dissatisfied'],
  ['have', 'lack'],
  ['employ', 'unemployed'],
  ['urban', 'rural'],
  ['male man boy', 'female woman girl'],
  ['public state', 'private'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['upper', 'lower'],
  ['direct', 'indirect'],
  ['legal', 'illegal'],
  ['regular', 'irregular'],
  ['formal', 'informal'],
  ['onshore', 'offshore'],
  ['developed', 'developing'],
  ['primary', 'secondary'],
  ['income revenue', 'spending cost'],
  ['asset', 'liability'],
  ['birth', 'death'],
  ['arrive arrival come enter', 'leave departure flee depart emigrate'],
  ['emigrant emigrate', 'immigrant immigrate'],
  ['open', 'close'],
  ['begin start', 'end finish stop complete'],
  ['win', 'lose'],
  ['create', 'lose destroy'],
  ['include', 'exclude'],
  ['skilled', 'unskilled'],
  ['young youth', 'old'],
  ['short-term', 'long-term'],
  ['inflow', 'outflow'],
  ['supply', 'demand'],
  ['debtor', 'creditor'],
  ['acquit', 'convict'],
  ['upstream', 'downstream'],
  ['house', 'senate'],
  ['passenger', 'freight'],
  ['wholesale', 'retail'],
  ['temporary', 'permanent'],
  ['full-time', 'part-time'],
  ['new', 'existing'],
  ['sale', 'grant subsidy incentive funding award'],
  ['pledge promise commit approve pass', 'pay disburse'],
  ['appropriate vote', 'spend pay disburse'],
];

const SIDES = new Map<string, ReadonlySet<string>>();
for (const sides of OPPOSITES) {
  const [first, second] = sides.map((words) => words.split(' ').map(stem));
  for (const word of first!) SIDES.set(word, new Set([...(SIDES.get(word) ?? []), ...second!]));
  for (const word of second!) SIDES.set(word, new Set([...(SIDES.get(word) ?? []), ...first!]));
}

/** Whether a word of one statement is the opposite of one of the other: "support" and "oppose", "urban" and "rural". */
export function areOpposite(a: readonly string[], b: readonly string[]): boolean {
  const only = (some: readonly string[], others: readonly string[]) => some.filter((word) => !others.includes(word));
  const there = only(b, a);
  return only(a, b).some((word) => there.some((other) => SIDES.get(wordOf(word))?.has(wordOf(other))));
}

/** The last word of a name tells what it is: "United States Senate". */
function wordOf(key: string): string {
  return key.startsWith('@') ? stem(key.slice(key.lastIndexOf(' ') + 1)) : key;
}
