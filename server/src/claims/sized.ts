import type { Claim, Filler } from './claim.js';
import type { Reader } from './reader.js';
import type { Statement } from './statement.js';
import { kindOf, type Token } from './token.js';

/** What is called by a name and has a size in money. */
const THING = /^(?:initiative|project|program(?:me)?|plan|venture|scheme|undertaking|mission|campaign|deal|effort)$/;

/**
 * The name of the thing that a sum is the size of: "a $5 billion initiative known as Norgate", "the Norgate project, a
 * massive $5 billion venture", "Norgate is a $5 billion plan"; null without one.
 */
export function sizedOf(statement: Statement, reader: Reader): Filler | null {
  const { figure, noun, subject, verb } = statement;
  if (kindOf(figure) !== 'money') return null;
  const thing = noun?.tokens.at(-1);
  if (!thing || !THING.test(thing.word))
    return verb?.verbClass === 'spend' ? named(subject?.tokens ?? [], reader) : null;
  const renamed = named(calledBehind(thing, statement), reader) ?? named(renamedBefore(statement), reader);
  return renamed ?? (verb?.lemma === 'be' && !verb.passive ? named(subject?.tokens ?? [], reader) : null);
}

/** "Known as *Norgate*", "called *Norgate*". */
function calledBehind(thing: Token, { around }: Statement): readonly Token[] {
  const [verb, ...rest] = around.slice(around.indexOf(thing) + 1).filter(({ tag }) => tag !== 'adverb');
  if (!/^(?:know|call|dub|name)$/.test(verb?.verb?.lemma ?? '')) return [];
  return rest.slice(0, rest[0]?.word === 'as' ? 2 : 1);
}

/** "*The Norgate project*, a massive $5 billion initiative": what stands in front of the comma or the dash. */
function renamedBefore({ around, figure }: Statement): readonly Token[] {
  const before = around.slice(0, around.indexOf(figure));
  const opener = before.findLastIndex(({ word }) => word === 'a' || word === 'an');
  if (opener < 1 || before.slice(opener + 1).some(({ tag }) => tag !== 'noun')) return [];
  const quoted = before.slice(0, opener).filter(({ tag }) => tag !== 'adverb');
  const isCut = quoted.at(-1)?.tag === 'comma' || /^[-–—]$/.test(quoted.at(-1)?.word ?? '');
  const phrase = isCut ? quoted.slice(0, -1) : [];
  return phrase.slice(THING.test(phrase.at(-1)?.word ?? '') ? -2 : -1);
}

/** Who builds it, and where, is no name of it. */
function named(tokens: readonly Token[], reader: Reader): Filler | null {
  for (const token of tokens) {
    const name = reader.nameOf(token);
    if (name && /^(?:other|program)$/.test(name.type))
      return { keys: [name.key.replace(FORMAL, '')], text: name.name, span: null };
  }
  return null;
}

/** "Project Norgate" is "the Norgate Project". */
const FORMAL = /^project (?=\p{L})| (?:project|initiative|program|venture|plan|scheme)$/u;

/** Whether sums are the sizes of one named thing. */
export function areOfOneSize({ roles: { sized: a } }: Claim, { roles: { sized: b } }: Claim): boolean {
  return a !== undefined && a.keys[0] === b?.keys[0];
}
