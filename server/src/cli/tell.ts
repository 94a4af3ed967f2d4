import { plain } from './formats/plain.js';

/** Tells a person something in one line on standard error. */
export function tell(message: string): void {
  process.stderr.write(`crosscheck: ${plain(message)}\n`);
}
