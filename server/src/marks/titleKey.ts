import { rememberingTexts } from '../text/remember.js';

/** The form under which titles of works are compared: words in lower case, without accents and signs. */
export const titleKey = rememberingTexts((title) => {
  const plain = title.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  return (plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
});
