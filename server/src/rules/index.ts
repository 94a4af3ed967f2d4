import conversion from './arithmetic/conversion.js';
import growth from './arithmetic/growth.js';
import listCount from './arithmetic/list-count.js';
import partExceedsWhole from './arithmetic/part-exceeds-whole.js';
import ratioWords from './arithmetic/ratio-words.js';
import shareOver100 from './arithmetic/share-over-100.js';
import sum from './arithmetic/sum.js';
import tableTotal from './arithmetic/table-total.js';
import brokenUrl from './citations/broken-url.js';
import dateUrl from './citations/date-url.js';
import duplicate from './citations/duplicate.js';
import missingReference from './citations/missing-reference.js';
import citationsOrder from './citations/order.js';
import sameUrl from './citations/same-url.js';
import uncitedFigure from './citations/uncited-figure.js';
import unsupportedFigure from './citations/unsupported-figure.js';
import unusedReference from './citations/unused-reference.js';
import gap from './crossrefs/gap.js';
import missing from './crossrefs/missing.js';
import uncalled from './crossrefs/uncalled.js';
import age from './dates/age.js';
import captionPeriod from './dates/caption-period.js';
import impossible from './dates/impossible.js';
import datesOrder from './dates/order.js';
import weekday from './dates/weekday.js';
import conflict from './figures/conflict.js';
import figuresInconsistent from './figures/inconsistent.js';
import register from './figures/register.js';
import superseded from './figures/superseded.js';
import unitSlip from './figures/unit-slip.js';
import acronymDefinedTwice from './names/acronym-defined-twice.js';
import acronymRedefined from './names/acronym-redefined.js';
import acronymUndefined from './names/acronym-undefined.js';
import acronymUnused from './names/acronym-unused.js';
import namesInconsistent from './names/inconsistent.js';
import nearMiss from './names/near-miss.js';
import shortTitle from './names/short-title.js';
import misquoted from './quotes/misquoted.js';
import type { Rule } from './rule.js';
import country from './style/country.js';
import dollar from './style/dollar.js';
import percent from './style/percent.js';
import expired from './suppressions/expired.js';
import unknown from './suppressions/unknown.js';
import unused from './suppressions/unused.js';

/** All rules, by family and name. */
export const rules: readonly Rule[] = [
  conversion,
  growth,
  listCount,
  partExceedsWhole,
  ratioWords,
  shareOver100,
  sum,
  tableTotal,
  brokenUrl,
  dateUrl,
  duplicate,
  missingReference,
  citationsOrder,
  sameUrl,
  uncitedFigure,
  unsupportedFigure,
  unusedReference,
  gap,
  missing,
  uncalled,
  age,
  captionPeriod,
  impossible,
  datesOrder,
  weekday,
  conflict,
  figuresInconsistent,
  register,
  superseded,
  unitSlip,
  acronymDefinedTwice,
  acronymRedefined,
  acronymUndefined,
  acronymUnused,
  namesInconsistent,
  nearMiss,
  shortTitle,
  misquoted,
  country,
  dollar,
  percent,
  expired,
  unknown,
  unused,
];
