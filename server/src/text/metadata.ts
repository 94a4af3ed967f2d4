import type { Metadata } from './document.js';
import { type Draft, endOf, startOf } from './drafts.js';

export function metadataOf(text: string, drafts: readonly Draft[]): Metadata {
  const title = drafts.find((draft) => draft.kind === 'heading' && draft.level === 1);
  return {
    title: title ? text.slice(startOf(title), endOf(title)) : null,
    date: null,
    publisher: null,
    authors: [],
  };
}
