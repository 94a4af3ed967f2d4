import type { PlacedReference } from '../../corpus/analyse.js';
import { titleKey } from '../../marks/titleKey.js';
import { defineRule, type Related } from '../rule.js';
import { entrySpan, urlKey } from './entry.js';

export default defineRule({
  id: 'citations/same-url',
  severity: 'warning',
  title: 'One URL for two works',
  docs:
    'Finds two references with one address and two titles that have hardly a word in common: the address of one was ' +
    'copied with the other. Look both up. Silent where the address is that of a whole site, where it holds more than ' +
    'two works, and where the titles overlap, as a report and its chapter do. ' +
    'Measured on five think-tank papers and 600 references: no finding.',
  examples: {
    good: [
      '=== draft.md\nAid rose.[^1] Trade fell.[^2]\n\n[^1]: “Aid for Small Ports,” Port Office, 2021, https://ports.example/a/12.\n\n[^2]: “Aid for Small Ports in 2021,” Port Office, 2021, https://ports.example/a/12.\n',
      '=== draft.md\nAid rose.[^1] Trade fell.[^2]\n\n[^1]: “Aid for Small Ports,” Port Office, 2021, https://ports.example.\n\n[^2]: “Tolls of the Coast,” Port Office, 2021, https://ports.example.\n',
      '=== draft.md\nAid rose.[^1] Trade fell.[^2]\n\n[^1]: “Aid for Small Ports,” Port Office, 2021, https://ports.example/a/12.\n\n[^2]: “Tolls of the Coast,” Port Office, 2021, https://ports.example/a/13.\n',
    ],
    bad: [
      {
        text: '=== draft.md\nAid rose.[^1] Trade fell.[^2]\n\n[^1]: “Aid for Small Ports,” Port Office, 2021, https://ports.example/a/12.\n\n[|[^2]: “Tolls of the Coast,” Port Office, 2021, https://ports.example/a/12.|]\n',
        message: 'One address for “Tolls of the Coast” here and “Aid for Small Ports” in 1.',
      },
      {
        text: '=== draft.md\nAid rose.[^1] Trade fell.[^2]\n\n[^1]: B. Cho, “Aid for Small Ports,” 2021, https://www.ports.example/a/12/.\n\n[|[^2]: A. Lee, “Tolls of the Coast,” 2020, http://ports.example/a/12.|]\n',
        message: 'One address for “Tolls of the Coast” here and “Aid for Small Ports” in 1.',
      },
      {
        text: 'Aid rose [1]. Trade fell [2].\n\nReferences\n\n1. Lee, A. “Aid for Small Ports.” 2021. https://ports.example/a/12\n[|2. Cho, B. “Trade of Yards.” 2022. https://ports.example/a/12|]\n',
        message: 'One address for “Trade of Yards” here and “Aid for Small Ports” in 1.',
      },
    ],
  },
  *check({ document, references }) {
    const cited = references.filter(({ title, url }) => title !== null && url !== null && isPage(url));
    const byUrl = new Map<string, PlacedReference[]>();
    for (const work of cited) byUrl.set(urlKey(work.url!), [...(byUrl.get(urlKey(work.url!)) ?? []), work]);
    for (const works of byUrl.values()) {
      const distinct = works.filter((work, i) => works.slice(0, i).every((earlier) => !overlaps(work, earlier)));
      const [one, other, third] = distinct;
      if (!one || !other || third) continue;
      const related: Related[] = [
        { uri: document.uri, span: entrySpan(document.text, one.block), message: `The other work: ${one.title}` },
      ];
      const message = `One address for “${other.title}” here and “${one.title}” in ${one.id}.`;
      yield { span: entrySpan(document.text, other.block), message, related };
    }
  },
});

/** Whether an address is more than that of a site or of one of its sections. */
function isPage(url: string): boolean {
  const path = urlKey(url).split('/').slice(1).join('/');
  return /\d/.test(path) || path.split(/[/_-]/).length > 2;
}

/** Whether two titles share a third of the shorter one's words. */
function overlaps(a: PlacedReference, b: PlacedReference): boolean {
  const [one, other] = [a, b].map(
    ({ title }) =>
      new Set(
        titleKey(title!)
          .split(' ')
          .filter((word) => word.length > 3),
      ),
  );
  const shared = [...one!].filter((word) => other!.has(word)).length;
  return shared * 3 >= Math.min(one!.size, other!.size);
}
