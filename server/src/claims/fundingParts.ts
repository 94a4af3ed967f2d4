import type { Filler } from './claim.js';
import { FUNDS, isDue, linked, nextVerb, sumOf } from './fundingPhrases.js';
import { isLaw } from './fundingSource.js';
import { groupTokens, type Reader } from './reader.js';
import type { Group, Statement } from './statement.js';
import type { Token } from './token.js';

/** Whose money it is, which says nothing of what it is for: "in public and private investment". */
const PURSES = /^(?:public|private|investments?)$/;

/** Who won or received it where no name says so: what one got is not the whole. */
const SOMEBODY: Filler = { keys: ['somebody'], text: 'a recipient', span: null };

/** Receivers whom nothing names: "lend us $3 billion". */
const SOMEONE = /^(?:us|me|him|her|them|you)$/;

/** Who gets it: "to Samsung", the subject of "was awarded" and "received", "gave Kenya $5 million". */
export function recipientOf(statement: Statement, reader: Reader): Filler | null {
  const { verb, subject, object, figure, phrase } = statement;
  const names = (group: Group) => receiversIn(group, reader);
  if (verb && subject && (verb.passive || verb.verbClass === 'receive')) {
    const named = reader.filler(names(subject));
    const isSomebody = verb.verbClass === 'receive' && /^(?:an?|the)$/.test(subject.tokens[0]!.word);
    return named ?? (isSomebody ? SOMEBODY : null);
  }
  const isGiven =
    verb?.verbClass === 'give' && [...(object?.tokens ?? []), ...phrase].some(({ word }) => SOMEONE.test(word));
  if (isGiven) return SOMEBODY;
  if (object && verb?.verbClass === 'give' && object.tokens.at(-1)!.end < figure.start && names(object).length > 0)
    return reader.filler(names(object));
  return reader.filler(linked(statement, ['to']).flatMap(names)) ?? (isOneOfMany(statement, reader) ? SOMEBODY : null);
}

/** "A $9 million loan", "a grant of $2 billion", "a deal to provide $6 billion": a law gives more than the one. */
function isOneOfMany(statement: Statement, reader: Reader): boolean {
  const { around, figure, tokens, phrase, noun, governor, before } = statement;
  const isDealt = tokens.some((token, i) => {
    const isAgreed = token.word !== 'agreed' || tokens[i + 1]?.word === 'to';
    return token.start < figure.start && DEAL.test(token.word) && isAgreed;
  });
  if (isDealt && isUnder(around, reader)) return true;
  const given = before === 'of' ? governor : noun;
  const first = before === 'of' ? governor?.tokens[0] : phrase[0];
  return /^an?$/.test(first?.word ?? '') && AWARD.test(given?.tokens.at(-1)?.word ?? '');
}

const AWARD = /^(?:loan|grant|award|subsidy|contract)$/;

/** "Under the Ports Act", wherever it hangs. */
function isUnder(tokens: readonly Token[], reader: Reader): boolean {
  return tokens.some(
    ({ word }, i) => word === 'under' && tokens.slice(i + 1, i + 3).some((token) => isLaw(token, reader)),
  );
}

/** How somebody gets a part; in a name ("Memorandum of Terms (MoT)") too. */
const DEAL = /\b(?:memorandum|agreements?|agreed|announce[sd]?|deals?|awards?|contracts?)\b/;

/** Those that a phrase names; in "its shipyards" and "Peru's shipyards" another gets the money. */
function receiversIn({ tokens }: Group, reader: Reader): readonly Token[] {
  const isOwner = (token: Token, i: number) =>
    /^(?:its|their)$/.test(token.word) || tokens[i + 1]?.tag === 'possessive';
  return tokens.filter((token, i) => !isOwner(token, i) && reader.nameOf(token));
}

/** "To Norway's Orvik Electronics": whose it is says nothing of what the money is for. */
function isReceiver(group: Group, reader: Reader): boolean {
  const last = receiversIn(group, reader).at(-1);
  return last !== undefined && last === group.tokens.at(-1) && /^(?:company|other)$/.test(reader.nameOf(last)!.type);
}

/** Receivers without a name are what it is for: "rail gets $5 billion", "gives hospitals $5 billion". */
function nameless({ verb, subject, object, figure }: Statement, reader: Reader): readonly Token[] {
  const isPlain = (group: Group) =>
    receiversIn(group, reader).length === 0 && group.tokens.every(({ tag }) => tag !== 'pronoun');
  if (verb?.verbClass === 'receive' && !verb.passive) return subject && isPlain(subject) ? groupTokens(subject) : [];
  const isGiven = object && verb?.verbClass === 'give' && object.tokens.at(-1)!.end < figure.start;
  return isGiven && isPlain(object) ? groupTokens(object) : [];
}

/** "To support *research*", "to be paid out as subsidy for *building plants*". @param at The verb. */
function goalOf(tokens: readonly Token[], at: number): readonly Token[] {
  if (!isDue(tokens, at)) return tokens.slice(at + 1);
  const leading = tokens.findIndex(({ word }, i) => i > at && /^(?:for|on|in|into|to|towards?)$/.test(word));
  return leading < 0 ? [] : tokens.slice(leading + 1);
}

/** "$5 million of it went to roads", "was earmarked for roads". */
const GOING = /^(?:go|flow|earmark|reserve|allocate|dedicate|spend|use|set)$/;

/** @param from Where the verb ends. */
function goals({ adjuncts }: Statement, from: number): readonly Token[] {
  return adjuncts
    .filter(({ group, preposition }) => /^(?:to|for|on|into)$/.test(preposition) && group.tokens[0]!.start > from)
    .flatMap(({ group }) => groupTokens(group));
}

/** "In funding *triggered* by the act": how it comes about. */
function isDone({ word, end }: Token, { tokens }: Statement): boolean {
  return /(?:ed|ven|de)$/.test(word) && tokens.find(({ start }) => start > end)?.word === 'by';
}

/** Behind "in", nothing that money is for: "provides, in part, $5 billion". */
const IDIOM = /^(?:part|turn|fact|full|effect|practice|principle|return|sum)$/;

/** What it is for: "for factories", "in tax credits", "to support research". */
export function purposeOf(
  statement: Statement,
  source: Filler,
  recipient: Filler | null,
  reader: Reader,
): Filler | null {
  const { governor, subject, figure, predicate } = statement;
  const last = nextVerb(statement)?.start ?? Number.POSITIVE_INFINITY;
  const tokens = statement.tokens.filter((token) => token.start < last);
  const going = predicate && GOING.test(predicate.lemma) ? goals(statement, predicate.tokens.at(-1)!.end) : [];
  const inside = (governor ?? subject)?.links.filter(({ preposition }) => preposition === 'for') ?? [];
  const kind = (sumOf(statement)?.tokens ?? []).filter(({ tag }) => tag === 'noun');
  const behind = linked(statement, ['for', 'in', 'on', 'to', 'into', 'toward', 'towards'])
    .filter(
      (group) =>
        !(recipient && isReceiver(group, reader)) && !IDIOM.test(group.tokens.map(({ word }) => word).join(' ')),
    )
    .flatMap(groupTokens);
  const aim = tokens.findIndex(
    (token, i) => token.start > figure.end && token.tag === 'verb' && (token.verb?.form === 'base' || isDue(tokens, i)),
  );
  const all = [
    ...nameless(statement, reader),
    ...kind,
    ...inside.flatMap(({ group }) => groupTokens(group)),
    ...behind,
    ...going,
    ...(aim < 0 ? [] : goalOf(tokens, aim)),
  ];
  const told = [...new Set(all)].filter((token) => {
    const isSum = token.tag === 'date' || token.tag === 'figure' || FUNDS.test(token.word) || PURSES.test(token.word);
    return !isSum && !isDone(token, statement);
  });
  const filler = reader.filler(told.sort((a, b) => a.start - b.start));
  const keys = filler?.keys.filter((key) => !source.keys.includes(key) && !recipient?.keys.includes(key)) ?? [];
  return filler && keys.length > 0 ? { ...filler, keys } : null;
}
