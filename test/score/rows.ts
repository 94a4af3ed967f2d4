import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The rows of a public test set that lies beside the checkout.
 * @param path Below the folder of public sets: "chrono/en.jsonl".
 * @returns No rows where the set is absent, which it says on standard output.
 */
export function rowsOf<T>(path: string): readonly T[] {
  const file = join(import.meta.dirname, '../../../shared/external', path);
  if (!existsSync(file)) {
    console.log(`${path}: the public set is not here; nothing was scored`);
    return [];
  }
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

export function ratio(a: number, b: number): string {
  return b === 0 ? '–' : (a / b).toFixed(3);
}
