/** People, things and money that come by the million, never by the metre: "66m children", "2.4m low-income homes", "3m euros". */
const COUNTED =
  /^ (?:US )?(?:[a-z]+(?:-[a-z]+)? ){0,2}(?:dollars|euros|pounds|yen|won(?! (?:by|the|an?|in|at|his|her|their)(?![a-z]))|yuan|rupees|francs|crowns|kroner|kronor|rou?bles|pesos|dirhams|lira|zlotys?|people|persons|children|women|men|adults|households|homes|houses|families|jobs|workers|employees|deaths|lives|cases|births|doses|vaccines|refugees|migrants|residents|inhabitants|citizens|voters|votes|students|pupils|patients|users|customers|members|farmers|tonnes|tons|barrels|vehicles|cars|tourists|visitors|passengers|shells|taxpayers|viewers|subscribers|pensioners|hectares|acres|square (?:kilomet|met|mile|f[oe][oe]t|yard)\w*|litres|liters|gallons|bushels|units|trees|animals|birds|cattle|sheep|pigs|devices|phones|smartphones|accounts|shares|bottles)(?![a-z])/;

/** What is measured by the metre, and how it is said. */
const LENGTH =
  /(?<![a-z])(?:long|high|tall|wide|thick|deep(?:er|est)?|above|below|apart|away|across|tower|length|height|width|depth|distance|distancing|radius|diameter|circumference|altitude|elevation|range|span|thickness|walls?|fences?|hulls?|tunnels?|bridges?|dams?|beams?|waves?|water|seas?|tides?|floods?|rivers?|snow|rainfall|pools?|sprint|race|dash|hurdles|telescopes?|mirrors?|antennas?|apertures?|lenses|met(?:er|re)s?|kilomet(?:er|re)s?|feet|foot|inch(?:es)?|yards?|miles?|[ckm]m|ft)(?![a-z])/i;

/** Behind a whole amount: a sign, or a small word; a noun would be what is so many metres long ("a 3.6m mast"). */
const CLOSED =
  /^(?:["”’)]{0,2}(?:[.,;:!?)—–](?!\d)|$)| (?:to|in|from|for|and|or|at|on|last|this|next|by (?:20\d\d|the|last|next)|a (?:year|month|day)|now|today|since|as|after|before|during|compared|against|were|are|was|is|had|have|has|who|more|fewer)(?![a-z]))/;

/** Other amounts beside it that are written the same way: "£3m", "$40bn". */
const OTHERS = /\p{Sc}\d[\d.,]{0,8} ?(?:m|bn|tn)(?![a-z])|(?<![\d.,])\d[\d.,]{0,8} ?(?:bn|tn)(?![a-z])/u;

const AROUND = 80;
const FAR = 200;

/**
 * Whether the small "m" glued to a bare number is a million: "from 4.6m to 7.5m". It is a metre where anything near is
 * measured in length, and where the number describes a noun that does not come by the million.
 * @param start Where the number begins, and `end` behind the letter.
 */
export function isMillion(text: string, start: number, end: number, hasDecimals: boolean): boolean {
  const behind = text.slice(end, end + 48);
  if (COUNTED.test(behind)) return true;
  if (!CLOSED.test(behind) || LENGTH.test(text.slice(Math.max(0, start - AROUND), end + AROUND))) return false;
  return hasDecimals || OTHERS.test(text.slice(Math.max(0, start - FAR), end + FAR));
}
