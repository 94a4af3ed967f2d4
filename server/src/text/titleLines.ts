/** Lines beside a title that are none. */

/** Who publishes: a title only where no other line is one. */
export const PUBLISHER: RegExp =
  /^(?:(?:The|US|U\.S\.|UK|HM) )?(?:Department|Ministry|Office|Institute|Institution|Cent(?:er|re)|Council|Bureau|Committee|Commission|Agency|Bank|Foundation|House) (?:for|of|on) [^:?!\d]{3,80}$/i;

/** "OECD Economics Department Working Papers", "No. 168", "118TH CONGRESS", "IN THE HOUSE OF REPRESENTATIVES" */
export const SERIES: RegExp =
  /^(?:\d{2,3}(?:th|st|nd|rd) congress|\d(?:st|d|nd|th) session|in the (?:house|senate) .*|(?:no|vol)\. ?\d.*|[^:?!]{0,80}\b(?:working|policy|discussion|research|occasional|issue|technical|briefing) (?:papers?|notes?|series|briefs)(?: (?:series|no\.?|number))?(?: \d[\d/-]{0,9})?)$/i;

/** What stands below a title. */
export const PRESENTED: RegExp =
  /^(?:presented to|a report (?:by|to|of|for)|prepared (?:by|for)|report (?:by|to) the) /i;
