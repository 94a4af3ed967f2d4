import type { Figure } from './figure.js';

const ARTICLE_TIME =
  /an? (?<more>whole |full |single |further |little )?(?<unit>hour|day|week|fortnight|month|year|decade|century|millennium)(?<half> and a half)?(?![a-z'’-])/iy;
const BEHIND =
  / (?:ago|earlier|later|(?:before|after)(?! (?:tax|taxes|benefits|interest|depreciation|inflation|deductions|subsidies)(?![a-z]))|hence|old|long|from now|thereafter|previously|prior|into|since)(?![a-z])/y;
const BEFORE =
  /(?:^|[ (])(?:for|in|within|over|under|than|about|around|nearly|almost|roughly|approximately|after|least|to|just|only|every|last|lasting|lasted|took|takes|take|needs?|needed|requires?|required|spanning|half|once in|of) $/i;
/** "$5 billion in a year" still is a time, "twice in a year" and "5 percent a year" a rate. */
const RATE_BEFORE = /(?:once|twice|times|percent|%) (?:in )?$/i;

/** "a decade ago", "more than a year", "a whole year": one of a unit of time; null for rates ("$5 billion a year", "$5 a year before tax"). */
export function articleDurationAt(text: string, start: number): Figure | null {
  ARTICLE_TIME.lastIndex = start;
  const groups = ARTICLE_TIME.exec(text)?.groups;
  if (!groups) return null;
  const end = ARTICLE_TIME.lastIndex;
  const before = text.slice(Math.max(0, start - 16), start);
  BEHIND.lastIndex = end;
  const isTime = BEHIND.test(text) || groups.more || groups.half || BEFORE.test(before);
  if (!isTime || (!groups.more && RATE_BEFORE.test(before))) return null;
  const value = groups.half ? 1.5 : 1;
  const numeral = {
    start,
    end,
    low: value,
    high: value,
    precision: value === 1 ? 1 : 0.5,
    scale: 1,
    form: 'words' as const,
  };
  return {
    start,
    end,
    numeral,
    unit: { kind: 'duration', unit: groups.unit!.toLowerCase(), factor: 1 },
    role: 'number',
  };
}
