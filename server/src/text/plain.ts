import type { Block, Document } from './document.js';

/** Pasted text: paragraphs parted by blank lines. */
export function readPlain(uri: string, text: string): Document {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const flow = {
      text: match[0].replace(/\n/g, ' '),
      pieces: [{ flow: 0, file: span.start, length: match[0].length }],
    };
    blocks.push({ kind: 'paragraph', level: null, label: null, span, flow });
  }
  return { uri, text, metadata: { title: null, date: null, publisher: null, authors: [] }, blocks };
}
