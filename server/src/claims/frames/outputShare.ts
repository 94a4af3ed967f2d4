import { stem } from '../content.js';
import { defineFrame, rolesOf } from '../frame.js';
import type { Reader } from '../reader.js';
import type { Statement } from '../statement.js';
import { OUTPUTS } from '../terms.js';
import type { Token } from '../token.js';

export default defineFrame({
  id: 'OUTPUT_SHARE',
  docs: `What something of a country comes to in percent of its output: "Chile spent 4 percent of GDP on schools", "in Chile,
schools cost 4 percent of GDP", "Chile's budget for schools is 4 percent of GDP". Whose output it is may stand anywhere in
the clause, and that money is spent or budgeted says nothing more. The words for output are GDP and GNI. A share of the
world's output, or of that of an industry, is a share as any.`,
  key: ['of', 'what'],
  scope: [],
  examples: [
    {
      a: 'Chile spent 4.1 percent of GDP on schools.',
      b: 'In Chile, schools cost 5.2 percent of gross domestic product.',
      relation: 'conflict',
    },
    {
      a: "Chile's budget for schools is 4.1 percent of its GDP.",
      b: 'Spending on schools was 4.1 percent of GDP in Chile.',
      relation: 'agree',
    },
    {
      a: 'Exports made up 31 percent of Chilean GDP.',
      b: 'Chilean exports reached 28 percent of GDP.',
      relation: 'conflict',
    },
    {
      a: 'Chile spent 4.1 percent of GDP on schools.',
      b: 'Chile spent 6 percent of GDP on pensions.',
      relation: null,
    },
    { a: 'Chile spent 4.1 percent of GDP on schools.', b: 'Peru spent 5 percent of GDP on schools.', relation: null },
    {
      a: 'Chile spent 4.1 percent of GDP on schools.',
      b: 'Chile spent 0.7 percent of GDP on primary schools.',
      relation: 'differs-by-scope',
    },
  ],
  read(statement, reader) {
    const { before, figure, tokens, whole } = statement;
    const { mark } = figure;
    if (mark?.type !== 'quantity' || mark.kind !== 'percent' || mark.unit === 'pp' || before === 'by' || !whole)
      return null;
    const outputs = reader.keys(whole.tokens.filter((token) => !reader.isPlace(token)));
    if (outputs.length !== 1 || !OUTPUTS.has(outputs[0]!)) return null;
    const places = [...subjectsOf(statement), ...tokens].filter((token) => reader.isPlace(token));
    const of = reader.filler(places.slice(0, 1));
    if (!of || reader.keys(places).length !== of.keys.length) return null;
    const what = reader.filler(tokens.filter((token) => !places.includes(token) && tells(token, reader)));
    const output = outputs[0]!.toUpperCase();
    return what && { roles: rolesOf({ of, what }), topic: `share of ${what.text} in the ${output} of ${of.text}` };
  },
});

const SPENDING = stem('spending');
/** Words for money that is spent, whatever on. Whether it is public or private, the scope tells. */
const PURSES = /^(?:budgets?|allocations?|public|private|government|state)$/;

/** The subjects that a participle or a second predicate has from its main clause. */
function subjectsOf({ actor, subject }: Statement): readonly Token[] {
  return [actor, subject].flatMap((group) => group?.tokens ?? []);
}

/** Whether a word says what it is that comes to a share of output. */
function tells(token: Token, reader: Reader): boolean {
  if ((token.tag !== 'noun' && token.tag !== 'name') || PURSES.test(token.word)) return false;
  return !reader.keys([token]).some((key) => OUTPUTS.has(key) || key === SPENDING);
}
