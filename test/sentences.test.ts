import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { sentences } from '../server/src/text/sentences.js';

/** A text with ` | ` (or `|` where no blank stands between) at every place where one sentence ends and the next begins. */
function parts(marked: string): void {
  const text = marked.replace(/ \| /g, ' ').replace(/\|/g, '');
  const expected = marked.split('|').map((part) => part.trim());
  deepEqual(
    sentences(text).map((span) => text.slice(span.start, span.end)),
    expected,
  );
}

describe('sentences', () => {
  it('end at a stop, a question or an exclamation mark', () => {
    parts('Exports fell. | Who paid for it? | Consumers did! | Prices rose.');
    parts('Really?! | Yes!! | The tariff stayed.');
  });

  it('do not end within numbers, names and addresses', () => {
    parts('Growth was 5.12 percent, see section 3.1.1 of www.example.org/a.Report for more. | Then it slowed.');
    parts('Write to first.last@example.org. | The office answers.');
    parts('The fund holds $79.3 billion. | It was founded in 1999.');
  });

  it('do not end behind abbreviations that something must follow', () => {
    parts('Sen. Park met Dr. Han on Jan. 5 at St. Mary’s.');
    parts('See No. 12, p. 5, fig. 3, and Art. 21, e.g. Korea vs. Japan, i.e. both.');
    parts('The bill, H.R. 5040, amends Sec. 232 and vol. 12.');
  });

  it('end behind other abbreviations where the next word begins one', () => {
    parts('The chips come from Acme Inc. | The firm is in the U.S. | However, it left.');
    parts('It works for the U.S. Government and Acme Inc. Korea.');
    parts('U.S.–ROK trade grew, as Kim et al. showed. | They used data of Acme Co. | It was enough.');
    parts('The plane left at 6 p.m. | The crew was late.');
    parts('At 6 p.m. Mr. Cho left.');
    parts('That is for you and I. | How it ends is open.');
    parts('Albert I. Jones and J. F. Kim agreed.');
  });

  it('keep capitals in headlines together', () => parts('The U.S. Can Afford a Bigger Fleet.'));

  it('end behind acronyms that look like titles', () => parts('There is no cure for MS. | Researchers hope.'));

  it('go on over what a small letter continues', () => {
    parts('“We will pay.” said the minister.');
    parts('Work (He was paid for 5 years.) at the port.');
    parts('The firm Yahoo! in Korea.');
  });

  it('hold their closing quotes and brackets', () => {
    parts('She said, “We will pay.” | The court agreed.');
    parts('(It grew by 5 percent.) | The rest fell.');
  });

  it('hold the note marks behind their stop', () => {
    parts('Firms won credits for investment.3 | For its part, the House waited.');
    parts('The claim fell. $^{1}$ | It passed.$^{2}$ | Trade grew.');
    parts('The claim fell.[12] | Congress waited.[^a][^b] | It passed.”4,5 | Trade grew.¹² | Prices fell.');
    parts('It was signed in 2023.[^1] | Of the ports, two closed.');
    parts('It rose to 4.5 Points.');
    parts('It grew 5.12 Points.');
  });

  it('end at stops without a blank', () => {
    parts('Trade grew. | Prices fell.|The bank waited until 2022.|Then it acted.');
    parts('It runs on Node.js and Booking.Com, at a/b.Html too.');
  });

  it('go on over an ellipsis of three, and end with one of four', () => {
    parts('We have . . . Korea to thank.');
    parts('They never said so . . . . | The rest is known.');
    parts('He wrote “[...] Korea [...]” (Smith 55).');
  });

  it('end before a figure, but for a number that its word asks for', () => {
    parts('Trade fell in 2022. | 19 percent of firms left.');
    parts('Few firms left. | 60 percent stayed.');
  });

  it('take numbered items of one line apart', () => {
    parts('1) Ports and rail | 2) Roads | 3) Airports');
    parts('1. Ports grew. | 2. Rail fell in Sec. 3. | 3. Roads stayed.');
    parts('• 9. Ports | • 10. Rail');
    parts('a. The ports b.c. to d.');
    parts('The aims are (1) ports; (2) rail; and 3) roads.');
    parts('1. See p. 2. | The rest is fine.');
    parts('(a) Ports grew. | (b) Rail fell.');
  });

  it('of a text without words are the text', () => {
    deepEqual(sentences(''), []);
    deepEqual(sentences(' \n'), []);
    parts('. . .');
    parts('Done. ***');
  });

  it('agree with retext-english where nothing is abbreviated', () => {
    const parser = unified().use(retextEnglish).freeze();
    const word = fc.constantFrom('exports', 'rose', 'billion', 'to', 'of', 'tariffs,', '$79.3', '(credits)', '“chips”');
    const sentence = fc
      .tuple(fc.constantFrom('Trade', 'The', 'Korea', 'Imports'), fc.array(word), fc.constantFrom('.', '?', '!', '.”'))
      .map(([first, rest, end]) => `${[first, ...rest, 'percent'].join(' ')}${end}`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), (list) => {
        const text = list.join(' ');
        const root = parser.parse(text) as Root;
        const starts = root.children.flatMap((node) =>
          node.type === 'ParagraphNode'
            ? node.children.flatMap((s) => (s.type === 'SentenceNode' ? [s.position!.start.offset] : []))
            : [],
        );
        deepEqual(
          sentences(text).map((span) => span.start),
          starts,
        );
      }),
    );
  });

  it('cover every word once, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '.',
      ' ',
      '"',
      '1',
      'a',
      'A',
      '. ',
      '[1]',
      '1) ',
      'U.S. ',
      'The ',
      '\n',
      '…',
      '’',
      ')',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        let end = 0;
        for (const span of sentences(value)) {
          ok(end <= span.start && span.start < span.end);
          equal(value.slice(end, span.start).trim(), '');
          equal(value.slice(span.start, span.end).trim(), value.slice(span.start, span.end));
          end = span.end;
        }
        equal(value.slice(end).trim(), '');
      }),
    );
  });

  it('take linear time on a line of anything', () => {
    for (const unit of [
      '1',
      ' ',
      '"',
      'a-',
      '. ',
      '.',
      '1. ',
      'A. ',
      '1) ',
      '[1]',
      '.1,',
      '. "',
      'St. X ',
      '!a',
      '1-1',
    ])
      sentences(unit.repeat(1e5));
  }).timeout(20_000);
});
