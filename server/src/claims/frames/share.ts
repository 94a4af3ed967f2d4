import type { Filler } from '../claim.js';
import { stem, WORLD } from '../content.js';
import { defineFrame, type Reading, rolesOf, without } from '../frame.js';
import { groupTokens, type Reader } from '../reader.js';
import type { Group, Statement } from '../statement.js';
import type { Token } from '../token.js';

export default defineFrame({
  id: 'SHARE',
  docs: `A percentage of a whole: "30 percent of its exports go to Peru", "Peru's share of its exports was 30 percent",
"Peru accounts for a third of its exports". The part is what the whole does not already say. The words are the nouns for
a part (share, proportion, percentage …) and the verbs that equate a part with its whole (account for, make up …). Where
it is told where the whole is used, or whether it is made, refined or used, that must be the same.`,
  key: ['part', 'whole'],
  scope: [],
  apart: ['where', 'stage'],
  examples: [
    {
      a: 'The plan of the Clean Chips Act aims to raise the US share of memory output to 20 percent in 2035.',
      b: 'The aim of the United States is 30 percent of memory output in 2035.',
      relation: 'conflict',
    },
    {
      a: 'The aim is to have 20 percent of chip production on Norwegian soil by 2030.',
      b: 'The Clean Chips Act was designed with the aim of Norway achieving a 30 percent share of chip production by 2030.',
      relation: 'conflict',
    },
    {
      a: 'China supplies 70 percent of the rare earths used in Peru.',
      b: 'China supplies 58 percent of the rare earths used in Japan.',
      relation: null,
    },
    {
      a: 'Over 40% of Peruvian exports go to China.',
      b: 'China accounted for a third of the exports of Peru.',
      relation: 'conflict',
    },
    {
      a: "China's share of total exports from Peru was 31.8 percent.",
      b: 'About 32 percent of Peruvian exports go to China.',
      relation: 'agree',
    },
    {
      a: 'Chile captured a 36% share of the global copper market in the first quarter of 2025.',
      b: "Chile's share of the global copper market rose from 36 percent in the fourth quarter of 2024 to 37.9 percent in the first quarter of 2025.",
      relation: 'conflict',
    },
    {
      a: 'Smelters consumed 40 TWh in 2024, roughly 1.5 percent of the world electricity.',
      b: 'Smelters used 46 TWh in 2024, about 1.8 percent of global power demand.',
      relation: 'conflict',
    },
    {
      a: 'China accounts for over 95 percent of the world production of tungsten.',
      b: 'China was responsible for 70 percent of global mine production of tungsten.',
      relation: 'conflict',
    },
    {
      a: 'Copper makes up 59 percent of Peruvian exports and zinc 12 percent.',
      b: 'Zinc made up 17 percent of the exports of Peru.',
      relation: 'conflict',
    },
    {
      a: 'Copper makes up 59 percent of Peruvian exports and zinc 12 percent.',
      b: 'Copper made up 59 percent of the exports of Peru.',
      relation: 'agree',
    },
    {
      a: 'China produces 70 percent of the tungsten of the world.',
      b: 'China processes 90 percent of the tungsten of the world.',
      relation: null,
    },
    { a: "Wind's share of power was 12 percent.", b: "Coal's share of power was 31 percent.", relation: null },
    {
      a: 'In 1990, farming made up 21 percent of Peruvian output and was the largest sector until the mid-2000s.',
      b: 'Farming made up 12 percent of Peruvian output in 1990.',
      relation: 'conflict',
    },
    {
      a: 'From 1990, when farming made up 21 percent of Peruvian output, to 2010, the country grew fast.',
      b: 'Farming made up 12 percent of Peruvian output in 2010.',
      relation: 'differs-by-period',
    },
    {
      a: "China's share of copper exports from Peru was 70 percent.",
      b: "China's share of exports from Peru was 32 percent.",
      relation: 'differs-by-scope',
    },
  ],
  read(statement, reader) {
    const mark = statement.figure.mark;
    if (mark?.type !== 'quantity' || mark.kind !== 'percent' || mark.unit === 'pp') return null;
    const found = ofWhole(statement, reader) ?? ofShare(statement, reader);
    const where = found && placeOf(statement, found, reader);
    return found && { ...found, roles: { ...found.roles, ...rolesOf({ where, stage: stageOf(statement) }) } };
  },
});

/** What is done to a thing before it is used, the later first: who refines an ore may not mine it. */
const STAGES: readonly (readonly [string, RegExp])[] = [
  ['refined', /^(?:process|refin|separat|smelt|enrich)/],
  ['made', /^(?:produc|mine[ds]?$|mining|manufactur|output$)/],
];

/** Which of them a share is of, by its verb and the words of its whole; null where neither says so. */
function stageOf({ verb, predicate, whole }: Statement): Filler | null {
  const words = [...groupTokens(whole).map(({ word }) => word), verb?.lemma ?? '', predicate?.lemma ?? ''];
  const stage = STAGES.find(([, stems]) => words.some((word) => stems.test(word)))?.[0];
  return stage === undefined ? null : { keys: [stage], text: stage, span: null };
}

/** Where the whole is used or made, said behind it: "the rare earths used in Japan". */
function placeOf({ tokens, whole }: Statement, { roles }: Reading, reader: Reader): Filler | null {
  const last = groupTokens(whole).at(-1);
  const from = last ? tokens.indexOf(last) + 1 : 0;
  if (from === 0) return null;
  const end = tokens.findIndex(({ tag }, i) => i >= from && (tag === 'comma' || tag === 'break' || tag === 'figure'));
  const behind = tokens.slice(from, end < 0 ? tokens.length : end);
  const isUse = behind.some(({ tag, verb }) => tag === 'verb' && verb?.form === 'past');
  const places = isUse ? behind.filter((token) => reader.isPlace(token)) : [];
  return without(without(reader.filler(places), roles.part ?? null), roles.whole ?? null);
}

/** "30 percent of exports go to Peru", "Peru accounts for 30 percent of exports". */
function ofWhole(statement: Statement, reader: Reader): Reading | null {
  if (!statement.whole) return null;
  const { verb, predicate, subject } = statement;
  if (verb && (verb.verbClass === 'rise' || verb.verbClass === 'fall') && statement.before === 'by') return null;
  if (isAim(subject)) return ofAim(statement, statement.whole, subject, reader);
  const doer = predicate && !verb ? complementOf(statement, predicate.tokens) : subject;
  const whole = reader.filler(statement.whole);
  return reading(reader.filler(doer), whole) ?? ofOwn(statement, reader);
}

/** What is aimed at is a share of somebody's: "the aim is 20 percent". */
const AIM = /^(?:aim|goal|target|objective|ambition)$/;

function isAim(group: Group | null): group is Group {
  return AIM.test(group?.tokens.at(-1)?.word ?? '');
}

/** Whose aim it is: "Norway's aim", "with the aim of Norway achieving a share". */
function holderOfAim({ tokens, links }: Group): readonly Token[] {
  const whose = links.find(({ preposition }) => preposition === 'of');
  return [...tokens.slice(0, ownerEnd(tokens)), ...(whose?.group.tokens ?? [])];
}

/** "The aim is 20 percent of output on Norwegian soil": where it is made tells whose it is, if nothing else does. */
function ofAim({ figure }: Statement, whole: Group, aim: Group, reader: Reader): Reading | null {
  const holder = reader.filler(holderOfAim(aim).filter(({ end }) => end < figure.start));
  if (holder) return reading(holder, reader.filler(whole));
  const at = whole.links.findIndex(({ preposition }) => preposition === 'on' || preposition === 'in');
  const places = at < 0 ? [] : whole.links[at]!.group.tokens.filter((token) => reader.isPlace(token));
  return reading(reader.filler(places), reader.filler({ ...whole, links: whole.links.slice(0, Math.max(at, 0)) }));
}

/** "ASML earned 30 percent of its sales from China": the part is what the thing's own comes from, goes to or is made in. */
function ofOwn({ subject, verb, whole }: Statement, reader: Reader): Reading | null {
  // Who imports and who exports is said by that.
  if (verb?.verbClass === 'import' || verb?.verbClass === 'export') return null;
  const isMade = verb !== null && /^(?:earn|make|generate|book|record)$/.test(verb.lemma);
  const at =
    whole?.links.findIndex(
      ({ preposition }) => preposition === 'from' || preposition === 'to' || (isMade && preposition === 'in'),
    ) ?? -1;
  if (!whole || !subject || at < 0 || !/^(?:its|their)$/.test(whole.tokens[0]!.word)) return null;
  const named = whole.links[at]!.group.tokens.filter((token) => reader.nameOf(token));
  const rest = { tokens: whole.tokens, links: whole.links.slice(0, at) };
  return named.length === 0 ? null : reading(reader.filler(named), reader.filler(rest));
}

const SHARE = /^(?:share|proportion|percentage|portion|fraction|stake|slice)s?$/;

/** "Peru's share of exports was 30 percent", "a market share of 30 percent". */
function ofShare(statement: Statement, reader: Reader): Reading | null {
  if (statement.before === 'by') return null;
  for (const group of [statement.noun, statement.governor, statement.subject]) {
    const at = group?.tokens.findIndex((token) => SHARE.test(token.word)) ?? -1;
    if (!group || at < 0) continue;
    const link = (...words: string[]) =>
      group.links
        .filter(({ preposition, group: { tokens } }) => words.includes(preposition) && !isNothing(preposition, tokens))
        .flatMap((l) => l.group.tokens);
    const before = group.tokens.slice(0, at);
    const owner = before.slice(0, ownerEnd(before));
    const modifiers = before.slice(owner.length);
    const of = link('of', 'to');
    const inside = link('in');
    if (owner.length === 0 && of.length > 0 && inside.length > 0)
      return reading(reader.filler(of), reader.filler(inside));
    const aimed = isAim(statement.subject) ? holderOfAim(statement.subject) : [];
    const doer = aimed.length > 0 ? aimed : groupTokens(statement.subject ?? statement.actor);
    const holder = owner.length > 0 ? owner : group === statement.subject ? [] : doer;
    if (of.length === 0) return reading(reader.filler(holder), reader.filler([...modifiers, ...inside]));
    // "Its global share of trade" is its share of global trade.
    const isOfWorld = (token: Token) => reader.keys([token]).includes(WORLD);
    return reading(
      reader.filler([...holder, ...modifiers.filter((token) => !isOfWorld(token))]),
      reader.filler([...modifiers.filter(isOfWorld), ...of, ...link('in', 'from', 'for', 'by')]),
    );
  }
  return null;
}

/** "From 10 percent" in "a share of output from 10 percent to 20 percent", "in the first quarter": where a share starts, and when it is one. */
function isNothing(preposition: string, tokens: readonly Token[]): boolean {
  if (preposition === 'from') return tokens.some(({ tag }) => tag === 'figure');
  const last = tokens.at(-1);
  return preposition === 'in' && (last?.tag === 'date' || TIME.test(last?.word ?? ''));
}

const TIME = /^(?:day|week|month|quarter|half|year|decade|period)s?$/;

/** Behind "China's", "its" or "the US"; 0 without a possessor. */
function ownerEnd(tokens: readonly Token[]): number {
  const own = tokens.findLastIndex((token) => token.tag === 'possessive' || /^(?:its|their)$/.test(token.word)) + 1;
  return own > 0 || tokens[0]?.word !== 'the' ? own : tokens.findIndex(({ tag }) => tag === 'name') + 1;
}

/** The world's market for a thing is its things, and who makes them is said with whose they are. */
const MARKET: ReadonlySet<string> = new Set([stem('market')]);
const MAKERS: ReadonlySet<string> = new Set(
  'yard shipyard foundry maker manufacturer producer supplier vendor builder shipbuilder miner refiner'
    .split(' ')
    .map(stem),
);

/** Nobody has a share of electricity but by using it: the demand for it is all of it. */
const ELECTRICITY = stem('electricity');
const USE: ReadonlySet<string> = new Set('demand consumption consume use usage'.split(' ').map(stem));

function reading(given: Filler | null, all: Filler | null): Reading | null {
  const whole = plainer(all?.keys.includes(ELECTRICITY) ? plainer(all, USE) : all, MARKET);
  const rest = plainer(without(given, whole), MAKERS);
  if (!rest || !whole) return null;
  return { roles: rolesOf({ part: rest, whole }), topic: `share of ${rest.text} in ${whole.text}` };
}

/** Without words that say little beside others. */
function plainer(filler: Filler | null, words: ReadonlySet<string>): Filler | null {
  const keys = filler?.keys.filter((key) => !words.has(key)) ?? [];
  return filler && keys.length > 0 ? { ...filler, keys } : filler;
}

/** What follows the verb: "Peru" in "go to Peru". */
function complementOf(statement: Statement, verb: readonly Token[]): readonly Token[] {
  const last = verb.at(-1)!;
  const behind = statement.tokens.filter((token) => token.start > last.start && token.tag !== 'date');
  return behind.slice(behind[0]?.tag === 'preposition' ? 1 : 0);
}
