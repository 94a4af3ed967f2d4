import type { EntityMention } from '../marks/mark.js';
import { canonicalName } from '../marks/names.js';
import type { Span } from '../text/document.js';
import type { Claim, Filler } from './claim.js';
import type { ClaimContext } from './context.js';
import { keyOfName } from './keys.js';
import type { Passage } from './passage.js';
import { groupTokens, type Reader } from './reader.js';
import type { Statement } from './statement.js';
import { kindOf, type Token } from './token.js';

/** How many sentences back what a sentence without any company speaks of. */
const NEAR = 4;

/**
 * The companies that a sentence is about, and not those that only tell it: its own, else those that were spoken of last,
 * else the one that the document's title names; null without.
 * @param tokens Of the sentence.
 */
export function companiesIn(
  tokens: readonly Token[],
  sentence: Span,
  reader: Reader,
  passage: Passage,
  context: ClaimContext,
): Filler | null {
  const own = tokens.flatMap((token, i) => {
    const name = token.tag === 'name' ? reader.nameOf(token) : null;
    return name?.type === 'company' && !isTeller(tokens, i) ? [name] : [];
  });
  const names = own.length > 0 ? own : spokenOf(sentence, passage, context);
  const [firm] = names;
  if (!firm && context.firm === null) return null;
  const keys = names.length > 0 ? names.map(({ key }) => key) : [context.firm!.key];
  return { keys: [...new Set(keys.map(keyOfName))].sort(), text: (firm ?? context.firm!).name, span: null };
}

/**
 * The one company that a share is of, where its sentence names several: "*Norvik* at 34 percent", "while *Norvik* had 34
 * percent". Null where that is not plain.
 * @param figure In the sentence's tokens.
 */
export function companyOf(
  figure: Token,
  { object, subject }: Pick<Statement, 'object' | 'subject'>,
  tokens: readonly Token[],
  reader: Reader,
): Filler | null {
  if (kindOf(figure) !== 'percent') return null;
  const at = tokens.indexOf(figure);
  const before = /^(?:at|with|\(|,)$/.test(tokens[at - 1]?.word ?? '') ? tokens[at - 2] : undefined;
  const isFirm = (token: Token | undefined) => token?.tag === 'name' && reader.nameOf(token)?.type === 'company';
  // "Trackers like Norvik ranked Kalve first": who is ranked is another.
  const told = [...groupTokens(subject), ...groupTokens(object)].filter(isFirm);
  const firms = before && isFirm(before) ? [before] : told;
  return firms.length === 1 ? reader.filler(firms) : null;
}

/** The companies of the nearest sentence before that names any. */
function spokenOf(sentence: Span, { marks, sentences }: Passage, { definitions, names }: ClaimContext) {
  const before = sentences.filter(({ end }) => end <= sentence.start).slice(-NEAR);
  for (const { start, end } of before.reverse()) {
    const firms = marks.filter(
      (mark): mark is EntityMention =>
        mark.type === 'entity' && mark.entityType === 'company' && start <= mark.span.start && mark.span.end <= end,
    );
    if (firms.length > 0) return firms.map(({ known, surface }) => canonicalName(known ?? surface, definitions, names));
  }
  return [];
}

/** "According to Meridian Research", "Meridian Research said", "data from Meridian Research". */
function isTeller(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.verb && TELLING.test(next.verb.lemma)) return true;
  return /^(?:to|from|by)$/.test(tokens[at - 1]?.word ?? '') && TOLD.test(tokens[at - 2]?.word ?? '');
}

const TELLING = /^(?:say|tell|report|note|add|explain|estimate|forecast|project|predict|expect|reckon|find)$/;
const TOLD = /^(?:according|data|figures|statistics|report|survey|numbers|research|estimates|said|cited|compiled)$/;

/** Whether two sentences are about companies, and about none in common: "Samsung" is "Samsung Electronics". */
export function areCompaniesApart({ roles: { companies: a } }: Claim, { roles: { companies: b } }: Claim): boolean {
  return a !== undefined && b !== undefined && !a.keys.some((one) => b.keys.some((other) => isOneCompany(one, other)));
}

/** Whether two keys are of one company, by its full or its short name. */
export function isOneCompany(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
