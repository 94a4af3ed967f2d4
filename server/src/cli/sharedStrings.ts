/** Distinct strings that are kept to be met again; a library has far fewer names and words than it has mentions. */
const MOST = 200_000;

/** Longer ones (the text of a paragraph) hardly come twice. In characters. */
const LONGEST = 200;

const known = new Map<string, string>();

/**
 * Has equal strings of plain data be one string: unpacking makes a new one at each place, and most of what a library
 * holds is the same few thousand words and names. Changes the data in place.
 * @param data What nobody else holds yet: a tree of objects and arrays.
 */
export function shareStrings<T extends object>(data: T): T {
  const seen = new Set<object>([data]);
  for (const value of seen) {
    const fields = value as Record<string, unknown>;
    for (const key in fields) {
      const field = fields[key];
      if (typeof field === 'string') fields[key] = shared(field);
      else if (typeof field === 'object' && field !== null) seen.add(field);
    }
  }
  return data;
}

function shared(text: string): string {
  if (text.length > LONGEST) return text;
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  known.set(text, text);
  return text;
}
