import type { Quantity } from '../marks/mark.js';
import { HEDGE, perSentence, sameUnit, WORD, written } from './gapped.js';

/** A figure's noun, its date. */
const WHEN = `(?: (?:${WORD}|@)){0,5}?,?`;
const UP =
  'increas\\w*|ris(?:e|es|ing|en)|rose|gr[eo]w\\w*|growth|gain\\w*|jump\\w*|climb\\w*|surg\\w*|soar\\w*|expan\\w*|up|hike';
const DOWN =
  'decreas\\w*|f[ae]ll\\w*|declin\\w*|dropp?\\w*|reduc\\w*|cuts?|shr[aiu]nk\\w*|down|contract\\w*|plung\\w*|slump\\w*|loss';
const P = `${HEDGE}\\{(?<p>\\d+)\\}`;
const A = `${HEDGE}\\{(?<a>\\d+)\\}`;
const B = `${HEDGE}\\{(?<b>\\d+)\\}`;
const VERB = `\\b(?<verb>${UP}|${DOWN})`;
const FROM_TO = `from ${A}${WHEN} to ${B}`;
/** Up to some words without a figure, and what may close them. */
const BETWEEN = `(?: (?:${WORD}|@),?){0,8}?,?(?: ?[(—–:-]{1,2} ?| )(?:officially,? |up |down )?`;
/** How a change stands beside the figures from which (a) and to which (b) it led; p is the change. */
const PATTERNS = [
  // "grew 50 percent, from 20 to 30", "a 50 percent increase in sales, from 20 to 30"
  `${VERB}(?: ${WORD}){0,5}? (?:by |of )?(?:\\{\\d+\\},? or )?${P}${BETWEEN}${FROM_TO}`,
  `\\{(?<p>\\d+)\\} (?<verb>${UP}|${DOWN})${BETWEEN}${FROM_TO}`,
  // "increased by 50 percent from 2001 (20) to 2010 (30)"
  `${VERB} (?:by )?${P} from @ \\(${A}\\) to @ \\(${B}\\)`,
  // "from 20 to 30, an increase of 50 percent", "(up 50 percent)", "a 50 percent rise"
  `${FROM_TO}${WHEN} ?[,(—–;-] ?(?:or |which is |that is |representing |an? |the )*(?<verb>${UP}|${DOWN}) (?:of |by )?${P}`,
  `${FROM_TO}${WHEN} ?[,(—–;-] ?(?:or |which is |that is |representing |an? |the )*${P} (?<verb>${UP}|${DOWN})`,
  // "rose 50 percent to 30, from 20", "30, up 50 percent from 20"
  `${VERB} (?:by )?${P}${WHEN} to ${B}${WHEN}(?: |, | \\()(?:up |down )?(?:from|compared (?:with|to)) ${A}`,
  `${B}(?: ${WORD}){0,4}(?:, | \\()(?<verb>up|down) ${P} (?:from|on|over|compared (?:with|to)) ${A}`,
  `${B}(?: (?:${WORD}|@)){0,6}, (?:an? |or )*\\{(?<p>\\d+)\\} (?<verb>${UP}|${DOWN}) (?:from|over|compared (?:with|to)) ${A}`,
  // "reached 30 in 2020, up from 20 in 2019, an increase of 50 percent"
  `${B}(?: (?:${WORD}|@)){0,6}, (?<verb>up|down) from ${A}${WHEN} ?[,(—–;-] ?(?:or |an? )*(?:${UP}|${DOWN}) (?:of |by )?${P}`,
  // "more than doubled from 20 to 50": the change is itself the verb
  `\\{(?<p>\\d+)\\}${BETWEEN}${FROM_TO}`,
].map((pattern) => new RegExp(pattern, 'gi'));
/** A rate over several years, a corrected series, or a change that is said of another figure. */
const OTHER =
  /\b(?:annual(?:ly)?|a year|per year|yearly|per annum|each year|every year|average|compound|CAGR|real|inflation|adjusted|per capita|points?)\b/i;
/** Factors that are verbs. */
const IS_VERB = /^(?:doubl|tripl|treb|quadrupl|quintupl|halv)/i;
const IS_DOWN = new RegExp(`^(?:${DOWN})$`, 'i');

/** A change that a sentence states beside the figures from which and to which it led. */
export interface Change {
  readonly stated: Quantity;
  readonly from: Quantity;
  readonly to: Quantity;
  readonly isDown: boolean;
}

/** The changes that a sentence states beside both figures; each figure of change once. */
export const changesOf = perSentence(({ text, figures, analysis: { flow } }): readonly Change[] => {
  const changes = new Map<Quantity, Change>();
  // The patterns are dear, and most sentences hold no change with what it leads from and to.
  if (figures.length < 3 || !figures.some(isFactor)) return [];
  for (const pattern of PATTERNS)
    for (const { 0: words, groups = {} } of text.matchAll(pattern)) {
      const [stated, from, to] = [groups.p, groups.a, groups.b].map((index) => figures[Number(index)]);
      if (!stated || !from || !to || OTHER.test(words) || changes.has(stated)) continue;
      const isHalved = /^halv/i.test(written(flow, stated));
      if (!groups.verb && !IS_VERB.test(written(flow, stated))) continue;
      if (isChange(stated, from) && sameUnit(from, to))
        changes.set(stated, { stated, from, to, isDown: IS_DOWN.test(groups.verb ?? '') || isHalved });
    }
  return [...changes.values()];
});

function isFactor({ kind }: Quantity): boolean {
  return kind === 'percent' || kind === 'multiplier';
}

function isChange(stated: Quantity, from: Quantity): boolean {
  if (!isFactor(stated)) return false;
  return from.kind !== 'multiplier' && from.kind !== 'rank' && from.kind !== 'duration';
}
