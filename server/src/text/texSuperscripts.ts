/** A note's number, or some, as TeX raises them, for expressions: "$^{1}$", "$^2$", "$^{3,5}$". The numbers are its one group. */
export const TEX_SUPERSCRIPT = '\\$ ?\\^ ?\\{? ?(\\d{1,3}(?: ?[,–-] ?\\d{1,3}){0,4}) ?\\}? ?\\$';
