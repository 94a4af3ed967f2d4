import { changeOf } from './changeNouns.js';
import type { Filler } from './claim.js';
import { headOf } from './measure.js';
import type { Group, Statement } from './statement.js';
import { kindOf, type Token } from './token.js';

/** Whether a figure is a level, the start of a change, or what something rose or fell by, as a filler. */
export function aspectOf(statement: Statement): Filler {
  const { start, end } = statement.figure;
  const key = changeKey(statement);
  return { keys: [key], text: key, span: { start, end } };
}

const ADDING = /^(?:add|install|build|construct|erect|commission|connect)$/;

const EXCEEDING = /^(?:exceed|surpass|outpace|outstrip|overshoot|beat)$/;

/** What a figure is added to: "adds $5 billion *to the deficit*"; null where it is not. */
export function addedTo({ adjuncts, figure, verb }: Statement): Group | null {
  if (verb?.lemma !== 'add') return null;
  const to = adjuncts.find(({ group, preposition }) => preposition === 'to' && group.tokens[0]!.start > figure.end);
  return to?.group ?? null;
}

function changeKey(statement: Statement): 'level' | 'start' | 'rise' | 'fall' {
  const { verb, before, figure, noun, governor, object, predicate, subject } = statement;
  if (isRaised(statement)) return 'level';
  const kind = kindOf(figure);
  const factor = kind === 'multiplier' ? figure.word : '';
  if (/(?:doubl|tripl|quadrupl)/.test(factor)) return 'rise';
  if (/halv/.test(factor)) return 'fall';
  const degree = factor === '' ? degreeBehind(statement) : null;
  if (degree) return degree;
  if (before === 'from') return isDated(statement) ? 'level' : 'start';
  if (before === 'to' || before === 'at') return 'level';
  // "Exceeds the estimate by $5 billion": a difference, and no level.
  if (before === 'by' && verb && EXCEEDING.test(verb.lemma)) return 'rise';
  // "Added 5 ships", "5 ships were built": to those that there are.
  const isCount = kind === 'count' || kind === 'measure';
  const isAdding =
    isCount && verb && ADDING.test(verb.lemma) && before === null && object === null && !isSoFar(statement);
  if (isAdding || (predicate?.passive && ADDING.test(predicate.lemma))) return 'rise';
  if (kind === 'money' && addedTo(statement)) return 'rise';
  const named = [noun, governor, verb?.verbClass === 'equal' ? subject : null]
    .map((group) => group && changeOf(headOf(group)?.word ?? ''))
    .find((change) => change !== null);
  const linking = verb?.verbClass === 'rise' || verb?.verbClass === 'fall' ? verb.verbClass : null;
  return named ?? (noun ? 'level' : (linking ?? 'level'));
}

/** "By the end of 2023, it had installed 82 GW": all that there is by then. */
function isSoFar({ verb, tokens, around }: Statement): boolean {
  const isPerfect = verb?.tokens.some(({ word }) => word === 'had' || word === 'has' || word === 'have') ?? false;
  const isBy = (list: readonly Token[]) => list.some(({ word }, i) => word === 'by' && datedBehind(list, i));
  return isPerfect && (isBy(tokens) || isBy(around));
}

/** Whether a date stands within a few words behind: "by 2023", "by the end of 2023". */
function datedBehind(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ tag }) => tag === 'date');
}

/** "3 percent fewer than in 2020": how much more or less, no level. */
function degreeBehind({ figure, tokens }: Statement): 'rise' | 'fall' | null {
  if (kindOf(figure) !== 'percent') return null;
  const next = tokens[tokens.indexOf(figure) + 1]?.word ?? '';
  if (/^(?:more|higher|larger|greater|bigger|above)$/.test(next)) return 'rise';
  return /^(?:less|fewer|lower|smaller|below)$/.test(next) ? 'fall' : null;
}

/** Money that is raised comes in: "raised $9 billion", not "raised the fee by $9". */
export function isRaised({ verb, before, object, figure }: Statement): boolean {
  return kindOf(figure) === 'money' && verb?.lemma === 'raise' && !verb.passive && before === null && object === null;
}

/** "From 22 percent in 2010": with a date of its own, it is a level as any. */
function isDated({ around, figure }: Statement): boolean {
  const [preposition, the, date] = around.slice(around.indexOf(figure) + 1);
  return preposition?.tag === 'preposition' && (the?.word === 'the' ? date : the)?.tag === 'date';
}
