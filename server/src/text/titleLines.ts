/** Lines beside a title that are none. */

/** Nouns of bodies, in title case and in capitals. */
const BODY =
  'Department|Ministry|Office|Institute|Institution|Center|Centre|Council|Bureau|Committee|Subcommittee|Commission|Agency|Bank|Foundation|House|Administration|Authority';
const BODIES = `(?:${BODY}|${BODY.toUpperCase()})`;

/** Who publishes: a title only where no other line is one. */
export const PUBLISHER: RegExp = new RegExp(
  `^(?:(?:[Tt]he|THE) )?(?:[A-Z][A-Za-z.&-]* ){0,3}${BODIES} (?:for|of|on|FOR|OF|ON) [^:?!\\d]{3,80}$|` +
    `^(?:(?:[Tt]he|THE) )?(?:[A-Z][A-Za-z.&-]* (?:(?:for|of|and|on|FOR|OF|AND|ON) )?){1,5}(?:${BODIES}|Service|SERVICE|Forum)$|` +
    '^(?:THE WHITE HOUSE|The White House)\\b[^:?!]{0,40}$',
);

/** "OECD Economics Department Working Papers", "No. 168", "118TH CONGRESS", "IN THE HOUSE OF REPRESENTATIVES", "15 CFR Part 231", "Statement before the …" */
export const SERIES: RegExp =
  /^(?:\d{2,3}(?:th|st|nd|rd) congress|\d(?:st|d|nd|th) session|in the (?:house|senate) .*|\d{1,2} cfr parts? .*|(?:no|vol)\. ?\d.*|number \d+|(?:an? )?(?:(?:prepared|written|opening) )?(?:statement|testimony) (?:before|of|by|for the record) .*|[^:?!]{0,80}\b(?:working|policy|discussion|research|occasional|issue|technical|briefing) (?:papers?|notes?|series|briefs?)(?: (?:series|no\.?|number))?(?: \d[\d/-]{0,9})?)$/i;

/** What stands below a title. */
export const PRESENTED: RegExp =
  /^(?:presented to|a report (?:by|to|of|for)|prepared (?:by|for)|report (?:by|to) the|before the (?:.* )?(?:(?:sub)?committee|board|commission|senate|house|congress|court|council)\b.*)(?: |$)/i;
