import type { EntityType } from '../../marks/mark.js';
import type { Filler } from '../claim.js';
import { stem } from '../content.js';
import { defineFrame, type Reading, rolesOf } from '../frame.js';
import { groupTokens, type Reader } from '../reader.js';
import type { Group, Statement } from '../statement.js';
import { kindOf, type Token } from '../token.js';

/** Nouns for what is charged as a percentage, from the vocabulary of trade, tax and central banking, with the kind they name. */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['tariff', /^(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)$/],
  ['tax', /^(?:tax(?:es)?|vat|excise)$/],
  ['interest', /^interest$/],
];

export default defineFrame({
  id: 'RATE',
  docs: `What is charged as a percentage: "a tariff of 25 percent on steel", "steel faces a 25 percent tariff", "the tax on
profits was raised to 28 percent". The kind of charge and what it is on must be the same; who charges it and where the
goods come from must not differ where both tell it. A tax credit is the share of what is spent that is paid back. A change by so much is growth, no rate.`,
  key: ['kind', 'on'],
  scope: [],
  apart: ['by', 'origin'],
  examples: [
    {
      a: 'The tariff on Peruvian copper was raised to 40 percent in May 2019.',
      b: 'In May 2019, Norway lifted its tariff on copper from Peru to 25 percent.',
      relation: 'conflict',
    },
    {
      a: 'Norway imposed a 25 percent duty on copper in 2019.',
      b: 'Copper has faced a tariff of 25 percent in Norway since 2019.',
      relation: 'agree',
    },
    {
      a: 'The corporate tax rate of Peru is 29 percent.',
      b: 'Peru has a corporate tax rate of 32 percent.',
      relation: 'conflict',
    },
    {
      a: 'Norway put a 25 percent tariff on copper in 2019.',
      b: 'Norway put a 10 percent tariff on zinc in 2019.',
      relation: null,
    },
    {
      a: 'Norway put a 25 percent tariff on copper in 2019.',
      b: 'Chile put a 10 percent tariff on copper in 2019.',
      relation: null,
    },
    {
      a: 'Norway raised its tariff on copper to 25 percent in 2019.',
      b: 'Norway raised its tariff on copper by 10 percent in 2019.',
      relation: null,
    },
    {
      a: 'The tax on company profits was 28 percent in 2015.',
      b: 'The tax on company profits was 24 percent in 2021.',
      relation: 'differs-by-period',
    },
    {
      a: 'Norway cut its import duties from 40 percent to 32 percent in 2019.',
      b: 'In 2019, Norway lowered import duties on Peruvian products to 32 percent from 40 percent.',
      relation: 'agree',
    },
    {
      a: 'The Clean Ports Act includes a 25 percent investment tax credit for the costs of equipment.',
      b: 'Under the Clean Ports Act, Orvik claims an Investment Tax Credit of 30 percent of its spending.',
      relation: 'conflict',
    },
    {
      a: 'Norway gives a 25 percent investment tax credit.',
      b: 'Peru gives a 15 percent investment tax credit.',
      relation: null,
    },
    { a: 'The income tax is 30 percent.', b: 'The inheritance tax is 12 percent.', relation: null },
  ],
  read(statement, reader) {
    const { figure, noun, governor, subject, object, before } = statement;
    if (kindOf(figure) !== 'percent' || before === 'by' || before === 'from') return null;
    const credit = creditOf(statement, reader);
    if (credit) return credit;
    for (const group of [noun, governor, object, subject]) {
      const charge = group && chargeOf(group);
      if (!charge) continue;
      const charged = onTokens(statement, group, charge.at);
      const goods = charged.filter((token) => !reader.nameOf(token));
      const isOfAll =
        charged.some(({ word }) => ALL_GOODS.test(word)) && goods.every(({ word }) => ALL_GOODS.test(word));
      const on = isOfAll ? GOODS : (reader.filler(goods) ?? reader.filler(charged));
      if (!on) return null;
      const kind: Filler = { keys: [charge.kind], text: charge.kind, span: null };
      const by = reader.filler(chargers(statement, group, charge.at, reader));
      const origin = reader.filler(origins(statement, group, reader));
      return { roles: rolesOf({ kind, on, by, origin }), topic: `${charge.kind} on ${on.text}` };
    }
    return null;
  },
});

/** "A 25 percent investment tax credit", "an Investment Tax Credit of 25 percent": what is spent on that is paid back in part. */
function creditOf({ noun, governor, before, tokens }: Statement, reader: Reader): Reading | null {
  const group = before === 'of' ? governor : noun;
  const head = group?.tokens.at(-1);
  if (!group || !head) return null;
  const name = reader.nameOf(head)?.key ?? '';
  const at = group.tokens.length - 2;
  const isCredit = /^credits?$/.test(head.word) && group.tokens[at]?.word === 'tax';
  if (!isCredit && !name.endsWith(' tax credit')) return null;
  const behind = group.links.find(({ preposition }) => preposition === 'for' || preposition === 'on');
  const spent = isCredit
    ? group.tokens.slice(0, at).filter(({ tag, word }) => tag === 'noun' && !PLAIN.test(word))
    : [];
  const words = isCredit ? spent.map(({ word }) => word) : name.split(' ').slice(0, -2);
  const on = words.length > 0 ? { keys: words.map(stem).sort(), text: words.join(' '), span: null } : null;
  const charged = on ?? reader.filler(behind ? groupTokens(behind.group) : []);
  if (!charged) return null;
  const givers = tokens.filter((token) => token !== head && GIVERS.has(reader.nameOf(token)?.type ?? 'other'));
  const kind: Filler = { keys: ['credit'], text: 'tax credit', span: null };
  return { roles: rolesOf({ kind, on: charged, by: reader.filler(givers) }), topic: `tax credit on ${charged.text}` };
}

/** Whose law it is. */
const GIVERS: ReadonlySet<EntityType> = new Set(['law', 'country']);

/** "Import duties", "tariffs on Peruvian goods": what all tariffs are on says nothing. */
const ALL_GOODS = /^(?:imports?|exports?|goods|products?|merchandise|items?)$/;
const GOODS: Filler = { keys: [stem('goods')], text: 'goods', span: null };

/** Which token of a phrase names the charge. */
function chargeOf({ tokens }: Group): { readonly at: number; readonly kind: string } | null {
  for (const [kind, words] of KINDS) {
    const at = tokens.findLastIndex(({ word }) => words.test(word));
    if (at >= 0) return { at, kind };
  }
  return null;
}

/** Adjectives that say nothing of what is charged. */
const PLAIN =
  /^(?:additional|extra|further|new|higher?|lower?|flat|blanket|universal|reciprocal|retaliatory|punitive|average|effective|current|proposed|planned|general|top|standard|basic)$/;

/** "On steel", "steel tariff", "steel faces a tariff". */
function onTokens({ verb, subject, adjuncts }: Statement, group: Group, at: number): readonly Token[] {
  const behind = [...group.links, ...adjuncts].find(({ preposition }) => preposition === 'on');
  if (behind) return groupTokens(behind.group).filter(({ tag }) => tag !== 'date');
  const modifiers = group.tokens.slice(0, at).filter(({ tag, word }) => tag === 'noun' && !PLAIN.test(word));
  if (modifiers.length > 0) return modifiers;
  return verb && /^(?:face|bear|carry|pay|incur|attract)$/.test(verb.lemma) && subject ? subject.tokens : [];
}

/** Who charges it: "Norway's tariff", "Norway raised its tariff", "a tariff in Norway". */
function chargers(statement: Statement, group: Group, at: number, reader: Reader): readonly Token[] {
  const { subject, verb, adjuncts } = statement;
  const owners = group.tokens.slice(0, at).filter((token) => reader.nameOf(token));
  if (owners.length > 0) return owners;
  const places = [...group.links, ...adjuncts].filter(({ preposition }) => /^(?:of|in|by)$/.test(preposition));
  const named = places.flatMap((place) => place.group.tokens.filter((token) => reader.nameOf(token)));
  if (named.length > 0) return named.slice(0, 1);
  return subject && subject !== group && verb && !verb.passive
    ? subject.tokens.filter((token) => reader.nameOf(token)).slice(0, 1)
    : [];
}

/** Where what is charged comes from: "on Peruvian copper", "on copper from Peru". */
function origins({ adjuncts }: Statement, group: Group, reader: Reader): readonly Token[] {
  return [...group.links, ...adjuncts]
    .filter(({ preposition }) => preposition === 'on' || preposition === 'from')
    .flatMap((link) => link.group.tokens.filter((token) => reader.nameOf(token)))
    .slice(0, 1);
}
