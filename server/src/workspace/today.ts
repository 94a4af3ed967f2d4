/** Making one takes longer than answering a hover. */
const day = new Intl.DateTimeFormat('sv-SE');

/** The day by the user's calendar, as `2026-12-31`. */
export function today(): string {
  return day.format(new Date());
}
