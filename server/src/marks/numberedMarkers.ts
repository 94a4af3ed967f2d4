import type { Marker } from './mark.js';

/** The markers in "3", "3, 5" and "5–7". */
export function numbersIn(text: string, offset: number): readonly Marker[] {
  const found: Marker[] = [];
  for (const match of text.matchAll(/(\d{1,4})(?:\s?[–-]\s?(\d{1,4}))?/g)) {
    const [whole, first, last] = match;
    const start = offset + match.index;
    const target = String(Number(first));
    const through = last === undefined ? undefined : String(Number(last));
    found.push({ ...marker(start, start + whole.length, target), ...(through === undefined ? {} : { through }) });
  }
  return found;
}

export function marker(start: number, end: number, target: string): Marker {
  return { type: 'marker', span: { start, end }, target };
}
