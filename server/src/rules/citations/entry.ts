import { hull, locate, type Span, type TextBlock } from '../../text/document.js';

/** Where a note or list entry stands, from its label to the end of its first line. Offsets into the file. */
export function entrySpan(text: string, { flow, span }: TextBlock): Span {
  const words = locate(text, flow, { start: 0, end: flow.text.length }).slice(0, 1);
  const { start, end } = hull([{ start: span.start, end: span.start + 1 }, ...words]);
  const line = text.slice(start, end).search(/[\r\n]/);
  return { start, end: line < 0 ? end : start + line };
}

/** The form under which addresses are compared: without scheme, "www.", a trailing slash, and what only tracks or scrolls. */
export function urlKey(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*/, '')
    .replace(/[?&]utm_[^&]*/g, '')
    .replace(/\/$/, '');
}
