import type { Filler } from '../claim.js';
import { defineFrame, rolesOf } from '../frame.js';
import { keyOfName } from '../keys.js';
import { groupTokens, type Reader } from '../reader.js';
import type { Group, Statement } from '../statement.js';
import { isVerbal, kindOf, type Token } from '../token.js';

export default defineFrame({
  id: 'ECONOMIC_GROWTH',
  docs: `How fast an economy grows: "global growth of 3 percent in 2025", "growth in Peru will slow to 2 percent", "the
economy of Peru grew by 2 percent", "the fund expects Peru's GDP to expand 2 percent". "Growth" of a place is that of its
output, as economists say it; "nominal", "potential" and "non-oil" growth are kinds of it. The words are those of the forecasts of central banks and funds; growth of anything else
(exports, jobs, wages) is left to the frame of growth.`,
  key: ['economy'],
  scope: ['kind'],
  examples: [
    {
      a: 'The fund forecast global growth of 3% in 2025 and 3.1% in 2026.',
      b: 'The bank was projecting global GDP growth at 2.3% for 2025.',
      relation: 'conflict',
    },
    {
      a: 'The fund forecast global growth of 3% in 2025 and 3.1% in 2026.',
      b: 'World output is projected to grow by 3.1 percent in 2026.',
      relation: 'agree',
    },
    {
      a: 'Growth in Peru will slow to 2.1 percent in 2026.',
      b: 'The fund expects Peruvian GDP to expand 2.6 percent in 2026.',
      relation: 'conflict',
    },
    {
      a: 'Peru’s growth was raised to 2.4 percent for 2025.',
      b: 'The economy of Peru is forecast to grow by 2.4% in 2025.',
      relation: 'agree',
    },
    {
      a: 'The economy of Peru grew by 2.4% in 2025.',
      b: 'The economy of Peru grew by 3.1% in 2024.',
      relation: 'differs-by-period',
    },
    {
      a: 'The economy of Peru grew by 2.4% in 2025.',
      b: 'The economy of Chile grew by 3.1% in 2025.',
      relation: null,
    },
    {
      a: 'The economy of Peru grew by 2.4% in 2025.',
      b: 'Nominal growth of 7.1% was reported for Peru in 2025.',
      relation: null,
    },
    {
      a: 'The economy of Peru grew by 2.4% in 2025.',
      b: 'Export growth in Peru was 7 percent in 2025.',
      relation: null,
    },
    {
      a: 'The economy of Peru grew by 2.4% in 2025.',
      b: 'Growth in Peru fell by 1.2 percentage points in 2025.',
      relation: null,
    },
  ],
  read(statement, reader) {
    const { figure } = statement;
    if (kindOf(figure) !== 'percent' || figure.mark?.type !== 'quantity' || figure.mark.unit === 'pp') return null;
    const tokens = growthOf(statement, reader) ?? growing(statement, reader);
    const economy = tokens && economyOf(tokens, reader);
    if (!economy) return null;
    const isFall = statement.verb !== null && SHRINK.test(statement.verb.lemma);
    const direction = isFall ? 'fall' : 'rise';
    const aspect = { keys: [direction], text: direction, span: figure };
    const kind = reader.filler(tokens.filter(({ word }) => KIND.test(word)));
    return { roles: rolesOf({ economy, kind, aspect }), topic: `economic growth of ${economy.text}` };
  },
});

const GROWTH = /^(?:growth|expansion)$/;
/** What grows, beside whose it is. */
const OUTPUT = /^(?:economy|economies|economic|gdp|output|product|gross|domestic|real|annual|overall|headline)$/;
const KIND = /^(?:nominal|potential|non-oil|capita|trend)$/;
const WORLD = /^(?:world|global|worldwide)$/;
const GROW = /^(?:grow|expand|increase|rise|shrink|contract|decline|fall)$/;
const SHRINK = /^(?:shrink|contract)$/;
/** Who expects it, in front: "the fund forecast global growth". */
const FORECAST = /^(?:forecasts?|projections?|estimates?|outlook)$/;

/** "Global growth of 3 percent", "growth in Peru will slow to 2 percent": what belongs to the noun; null without it. */
function growthOf(statement: Statement, reader: Reader): readonly Token[] | null {
  const { noun, governor, subject, before, tokens } = statement;
  const isValue = before === null || before === 'at' || before === 'to';
  const groups = [noun, before === 'by' || before === 'from' ? null : governor, isValue ? subject : null];
  const group = groups.find((each) => each?.tokens.some(({ word }) => GROWTH.test(word)));
  const said = group ? [...group.tokens, ...group.links.flatMap((link) => groupTokens(link.group))] : shared(statement);
  if (!said.some(({ word }) => GROWTH.test(word))) return null;
  const own = said.slice(said.findLastIndex(({ word }) => FORECAST.test(word)) + 1);
  const all = [...own, ...fronted(tokens)];
  return all.every((token) => isOfEconomy(token, reader)) ? all : null;
}

/** "For Peru, growth of 3 percent is expected". */
function fronted(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(({ tag }) => tag === 'comma');
  return tokens[0]?.word === 'for' && comma > 0 ? tokens.slice(1, comma) : [];
}

/** "Growth of 3 percent in 2025 and *3.1 percent* in 2026": what stands in front of the first. */
function shared({ tokens, figure }: Statement): readonly Token[] {
  const at = tokens.indexOf(figure);
  const first = tokens.findLastIndex(({ tag }, i) => i < at && tag === 'figure');
  const isShared = first > 0 && tokens.slice(first + 1, at).every(({ tag }) => BETWEEN.test(tag));
  return isShared ? phraseBefore(tokens, tokens[first - 1]!.tag === 'preposition' ? first - 1 : first) : [];
}

const BETWEEN = /^(?:date|preposition|conjunction|comma)$/;

/** "Peru's economy grew by 2 percent", "expects Peruvian GDP to expand 2 percent": what stands in front of the verb. */
function growing({ verb, subject, before, tokens }: Statement, reader: Reader): readonly Token[] | null {
  if (!verb || !GROW.test(verb.lemma) || (before !== null && before !== 'by')) return null;
  const group: Group | null = subject;
  const all = group ? groupTokens(group) : phraseBefore(tokens, tokens.indexOf(verb.tokens[0]!));
  const isEconomy = all.some(({ word }) => /^(?:economy|gdp|output)$/.test(word));
  return isEconomy && all.every((token) => isOfEconomy(token, reader)) ? all : null;
}

/** The phrase in front of "to grow", "is forecast to grow", "of 3 percent". */
function phraseBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let end = at;
  while (
    end > 0 &&
    (isVerbal(tokens[end - 1]) || tokens[end - 1]!.word === 'to' || FORECAST.test(tokens[end - 1]!.word))
  )
    end--;
  let start = end;
  while (start > 0 && isOfPhrase(tokens[start - 1]!)) start--;
  return tokens.slice(start, end);
}

function isOfPhrase({ tag, word }: Token): boolean {
  return /^(?:noun|name|determiner|possessive)$/.test(tag) || /^(?:of|in)$/.test(word);
}

function isOfEconomy(token: Token, reader: Reader): boolean {
  const { tag, word } = token;
  return (
    tag === 'date' ||
    tag === 'figure' ||
    tag === 'determiner' ||
    tag === 'possessive' ||
    tag === 'preposition' ||
    isPlace(token, reader) ||
    WORLD.test(word) ||
    OUTPUT.test(word) ||
    KIND.test(word) ||
    GROWTH.test(word)
  );
}

function isPlace(token: Token, reader: Reader): boolean {
  return reader.isPlace(token) || /^(?:european union|eurozone|euro area|asean)$/.test(reader.nameOf(token)?.key ?? '');
}

/** Whose output it is; null where nothing tells. */
function economyOf(tokens: readonly Token[], reader: Reader): Filler | null {
  const places = tokens.filter((token) => isPlace(token, reader));
  const world = tokens.find(({ word }) => WORLD.test(word));
  if (places.length === 1) {
    const filler = reader.filler(places);
    return filler && { ...filler, text: reader.nameOf(places[0]!)?.name ?? filler.text };
  }
  return places.length === 0 && world
    ? { keys: [keyOfName('world')], text: 'the world', span: { start: world.start, end: world.end } }
    : null;
}
