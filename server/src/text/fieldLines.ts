/** Keys of `Key: value` lines in front of a text. */
export const FIELD: RegExp =
  /^(title|headline|subtitle|authors?(?:\(s\))?|by|byline|date|published|publication date|publisher|published by|source|organi[sz]ation|institution|series|document type|type|language|url|link|doi|isbn|issn|contact|e-?mail|phone|tel|place|location|subject|topics?|tags?|key ?words|jel(?: codes?| classifications?)?|report no\.?|number|version|status|to|from|cc|re|for immediate release|media contact) ?: +(\S.*)$/i;

/** Addresses alone in a line. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;

/** Whether a line of a front page stands for itself: a field, or an address. */
export function isFieldLine(line: string): boolean {
  return (/^\p{Lu}/u.test(line) && FIELD.test(line)) || ADDRESS.test(line);
}
