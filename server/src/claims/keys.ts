import type { Quantity } from '../marks/mark.js';

/**
 * Keys are what claims and the fillers of their roles are compared by: content words by their stem, `@` and the key of a
 * canonical name, `#` and a number, date or label ("Lot 2") beside the figure.
 */

/** @param name The key of a canonical name. */
export function keyOfName(name: string): string {
  return `@${name}`;
}

/** The key of another figure of a sentence. */
export function keyOfQuantity({ kind, low, high }: Quantity): string {
  return `#${kind} ${low} ${high}`;
}

/** The key of another date of a sentence. @param iso As the mark has it. */
export function keyOfDate(iso: string): string {
  return `#${iso}`;
}

export function isNameKey(key: string): boolean {
  return key.startsWith('@');
}

export function isNumberKey(key: string): boolean {
  return key.startsWith('#');
}

/** Whether a key is that of a content word. */
export function isWordKey(key: string): boolean {
  return !isNameKey(key) && !isNumberKey(key);
}
