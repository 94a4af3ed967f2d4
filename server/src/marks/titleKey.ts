/** The form under which titles of works are compared: words in lower case, without accents and signs. */
export function titleKey(title: string): string {
  const known = remembered.get(title);
  if (known !== undefined) return known;
  if (remembered.size >= MOST) remembered.clear();
  const plain = title.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  const key = (plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  remembered.set(title, key);
  return key;
}

/** A document's references are looked up at every edit. */
const MOST = 2_000;
const remembered = new Map<string, string>();
