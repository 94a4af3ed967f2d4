/** A year of four digits, no decimal and no percentage. */
export const YEAR = '((?:1[5-9]|20)\\d\\d)(?!\\d|[.,]\\d|%)';
/** Blanks between two words. */
export const S = '[\\s\\u00a0\\u202f]{1,3}';
/** Between the ends of a span. */
export const DASH = '\\s?[-\\u2010-\\u2014]\\s?';

/** A pattern that is read at one place. */
export function sticky(source: string, flags = ''): RegExp {
  return new RegExp(source, `y${flags}`);
}

/** What a {@link sticky} pattern reads at an offset. */
export function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
