import { deepEqual, equal } from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULTS } from '../server/src/configuration.js';
import { Review } from '../server/src/lsp/review.js';
import { DEFAULT_SETTINGS } from '../server/src/lsp/settings.js';

const URI = 'untitled:draft.md';
const TEXT =
  'Aid rose.\n<!-- crosscheck-disable-next-line dates/order until 2026-12-31 -->\nIt ran from 2022 to 2012.\n';

describe('a server that runs over midnight', () => {
  it('lets suppressions end with their day, and reads nothing again', async () => {
    const published: string[][] = [];
    const review = new Review(
      {
        publish: (_, __, findings) => published.push(findings.map(({ rule }) => rule)),
        drop: () => {},
        reading: () => {},
        unmet: () => {},
        settled: () => {},
        log: (message) => equal(message, ''),
      },
      DEFAULT_SETTINGS,
    );
    const turnTo = (today: string) =>
      review.configure([], { ...DEFAULT_SETTINGS, configuration: { ...DEFAULTS, today } });
    turnTo('2026-12-31');
    review.show(TextDocument.create(URI, 'markdown', 1, TEXT));
    const before = (await review.find(URI))!.corpus;
    await review.settled();
    deepEqual(published.at(-1), []);
    turnTo('2027-01-01');
    await review.settled();
    deepEqual(published.at(-1), ['suppressions/expired', 'dates/order']);
    equal((await review.find(URI))!.corpus, before);
  });
});
