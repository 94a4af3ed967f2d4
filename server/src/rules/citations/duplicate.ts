import type { PlacedReference } from '../../corpus/analyse.js';
import { titleKey } from '../../marks/titleKey.js';
import { defineRule, type Related } from '../rule.js';
import { entrySpan, urlKey } from './entry.js';

export default defineRule({
  id: 'citations/duplicate',
  severity: 'information',
  title: 'Work that is listed twice',
  docs:
    'Finds two entries of a reference list that are one work: the same title and the same address, or the same title, ' +
    'first author and year. Readers take them for two sources. Keep one, and point the markers of both to it. Silent ' +
    'for notes, which may cite a work in full each time, and for entries that name different parts of a work. ' +
    'Measured on 600 references of mixed style: 2 of 3 findings right, the third a reprint, hence information.',
  examples: {
    good: [
      'Aid rose [1]. Trade fell [2].\n\nReferences\n\n1. Lee, A. Aid for Small Ports. 2021.\n2. Lee, A. Aid for Small Ports: A Review. 2022.\n',
      'Aid rose [1]. Trade fell [2].\n\nReferences\n\n1. Lee, A. Aid for Small Ports. 2021.\n2. Cho, B. Aid for Small Ports. 2021.\n',
      '=== draft.md\nAid rose.[^1] Trade fell.[^2]\n\n[^1]: A. Lee, “Aid for Small Ports,” 2021, 4.\n\n[^2]: A. Lee, “Aid for Small Ports,” 2021, 9.\n',
    ],
    bad: [
      {
        text: 'Aid rose [1]. Trade fell [2]. Ports closed [3].\n\nReferences\n\n1. Lee, A. Aid for Small Ports. 2021.\n2. Cho, B. Trade of Yards. 2022.\n[|3. Lee, A. (2021). Aid for small ports.|]\n',
        message: 'The same work as 1.',
      },
      {
        text: 'Aid rose [1]. Trade fell [2].\n\nReferences\n\n1. Port Office. “Aid for Small Ports.” https://ports.example/aid/small\n[|2. “Aid for small ports”, https://www.ports.example/aid/small/|]\n',
        message: 'The same work as 1.',
      },
      {
        text: '=== draft.md\nAid rose (Lee 2021).\n\n## References\n\n- Cho, B. 2022. Trade of Yards. Harbor Press.\n- Lee, A. 2021. Aid for Small Ports. Harbor Press.\n[|- Lee, A. 2021. Aid for Small Ports. Harbor Press, Oslo.|]\n',
        message: 'The same work as Lee 2021.',
      },
    ],
  },
  *check({ document, references }) {
    const list = references.filter(({ block }) => block.kind === 'reference');
    for (const [i, one] of list.entries()) {
      const other = list.slice(0, i).find((earlier) => isSameWork(earlier, one));
      if (!other) continue;
      const related: Related[] = [
        { uri: document.uri, span: entrySpan(document.text, other.block), message: `The other entry: ${other.id}` },
      ];
      yield { span: entrySpan(document.text, one.block), message: `The same work as ${other.id}.`, related };
    }
  },
});

function isSameWork(a: PlacedReference, b: PlacedReference): boolean {
  if (a.title === null || b.title === null || titleKey(a.title) !== titleKey(b.title)) return false;
  if (titleKey(a.title).split(' ').length < 3) return false;
  if (a.url !== null && b.url !== null) return urlKey(a.url) === urlKey(b.url);
  const [first] = a.authors;
  return first !== undefined && surname(first) === surname(b.authors[0] ?? '') && a.date !== null && a.date === b.date;
}

/** The longest word of a name, which an order of its parts and initials do not change. */
function surname(author: string): string {
  const words = author.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
