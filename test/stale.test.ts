import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../server/src/corpus/corpus.js';
import { check } from '../server/src/rules/check.js';
import { readDocument } from '../server/src/text/read.js';

// Paragraphs by which the findings of one document depend on what another holds: pairs, definitions, sources, quotations,
// numbers of laws, dates of documents, and comments that settle a disagreement with another document.
const PARAGRAPHS = [
  'The Clean Ports Act authorizes $12 billion.',
  'The Clean Ports Act provides $19 billion in funding.',
  '<!-- crosscheck-disable-next-line figures/conflict with a.md -- two budgets -->\nThe Clean Ports Act provides $19 billion in funding.',
  'The HSA holds. The HSA is old.',
  'The Harbor Safety Act (HSA) passed in 2019.',
  'The Harbor Savings Account (HSA) pays.',
  '# Tolls on the Coast of Peru',
  'Tolls on small ports may fall by a third next year.',
  'In “Tolls on the Coast of Peru” they hold that “tolls on all the small ports fall by a third.”',
  'The [paper](b.md) says: "Yards of the north lose money every winter".',
  'Yards of the north lose money every summer.',
  'Aid of $45 million went to small harbors.[^1]\n\n[^1]: Ann Berg, “Tolls on the Coast of Peru,” 2021.',
  'Aid of $35 million went to small harbors.',
  'The Harbor Safety Act (P.L. 117-12) passed.',
  'The Harbor Safety Act (P.L. 117-14) holds, beside the Harbor Tolls Act (P.L. 117-12).',
  '6 June 2018',
  '7 July 2023',
  'The fund for rural clinics holds 40 million euros.',
  'In 2022, the fund for rural clinics held 60 million euros.',
];
const NAMES = ['a.md', 'b.md', 'c.md'];

const text = fc
  .array(fc.constantFrom(...PARAGRAPHS), { maxLength: 6 })
  .map((paragraphs) => `${paragraphs.join('\n\n')}\n`);
const edit = fc.tuple(fc.constantFrom(...NAMES), fc.option(text, { freq: 5 }));

/** What a document's findings say; the places of the other sides move with their documents. */
function said(corpus: Corpus, uri: string): readonly string[] {
  return check(uri, corpus).map(({ message, rule, severity, span }) => `${rule} ${severity} ${span.start} ${message}`);
}

describe('findings', () => {
  it('are those of a new corpus where an edit said nothing of their document', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 8 }), (edits) => {
        const corpus = new Corpus();
        const shown = new Map<string, readonly string[]>();
        for (const [name, content] of edits) {
          const uri = `file:///${name}`;
          const changed = content === null ? corpus.remove(uri) : corpus.update(readDocument(uri, content));
          for (const one of changed) shown.set(one, said(corpus, one));
        }
        const scratch = new Corpus();
        for (const uri of [...corpus.documents.keys()].sort())
          scratch.update(readDocument(uri, corpus.documents.get(uri)!.document.text));
        for (const uri of corpus.documents.keys()) deepEqual(shown.get(uri), said(scratch, uri));
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
  it('are looked up in indexes that are made once, not at every check', () => {
    class Watched extends Corpus {
      readonly asked = new Set<unknown>();
      override find(...[keysOf, keys]: Parameters<Corpus['find']>) {
        this.asked.add(keysOf);
        return super.find(keysOf, keys);
      }
    }
    const corpus = new Watched();
    for (const name of NAMES)
      corpus.update(readDocument(name, `${PARAGRAPHS.join('\n\n')}\n<!-- crosscheck-disable-line -->\n`));
    const indexes = () => {
      for (const name of NAMES) check(name, corpus);
      return corpus.asked.size;
    };
    equal(indexes(), indexes());
  });
});
