import type { Flow } from '../text/document.js';
import type { Reference } from './mark.js';

/** Takes a note or list entry apart. */
export function parseReference(_flow: Flow, label: string): Reference {
  return { id: label, authors: [], title: null, publisher: null, date: null, url: null };
}
