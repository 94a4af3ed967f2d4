/** Headings of lists of references, and of notes at the end. */
export const LIST_HEADING =
  /^(?:(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]? )?(?:(selected |works? |literature |list of |general )?(references?(?: list| cited)?|bibliography|works cited|literature(?: cited)?|sources?(?: cited)?|further reading|citations)|(end ?notes?|foot ?notes?|notes?(?: and (?:references|sources))?|references and notes))[\s:.]*$/i;
