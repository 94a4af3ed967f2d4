import type { Span } from '../text/document.js';
import type { EntityType } from './mark.js';

/** What closes a name of a type and stands behind it. */
const CLOSING: Readonly<Partial<Record<EntityType, RegExp>>> = {
  law: /^ of (?:1[789]|20)\d\d(?!\d)/,
  organization: /^,? (?:Inc|Ltd|LLC)(?![\p{L}\p{N}])\.?/u,
  company: /^ (?:N\.V|B\.V|S\.A|A\.S)\.(?![\p{L}\p{N}])/u,
  agreement: /^ (?:I and II|I, II and III|I{2,3}|IV|VI{1,3}|IX)(?![\p{L}\p{N}-])/u,
};

/** "Riba Directive 2000.07": the number of a law in a series. */
const SERIES = /(?:^| )(?:Directive|Instruction|Regulation|Order|Circular)$/;
const SERIAL = /^ \d{2,5}\.\d{1,3}(?!\.?\d)/;

/** A name with what closes it: the year of a law, the "Inc." of a body, the numbers of agreements ("I and II"), its own in a series. */
export function closed(text: string, span: Span, type: EntityType): Span {
  const behind = text.slice(span.end, span.end + 16);
  const isSeries = type === 'law' && SERIES.test(text.slice(Math.max(span.start, span.end - 12), span.end));
  const closing = CLOSING[type]?.exec(behind) ?? (isSeries ? SERIAL.exec(behind) : null);
  return closing ? { start: span.start, end: span.end + closing[0].length } : span;
}
