import type { EntityType } from '../marks/mark.js';
import type { Modality } from './claim.js';
import { isBe } from './lexicon.js';
import type { Statement } from './statement.js';
import { kindOf, type Token } from './token.js';

/** Words that tell how real a figure is, in any part of speech; first match in the figure's clause decides. */
const MODALITIES: readonly (readonly [Modality, RegExp])[] = [
  ['authorized', /^authori[sz]/],
  ['appropriated', /^appropriat/],
  [
    'proposed',
    /^(?:appl(?:y|ies|ied)$|propos|request|sought|urge[ds]?$|recommend|demand(?:ed|s|ing)?$|would$|could$|should$)/,
  ],
  ['target', /^(?:target|aim|goal|objective|ambition|vow|want|wish|hope|intend|seek$|strive)/],
  ['estimated', /^(?:reckon|foresee|estimat|project|forecast|expect(?!anc)|predict|anticipat|likely|may$|might$)/],
  ['awarded', /^award/],
  ['announced', /^(?:announc|pledg|commit(?!tee)|plan(?:s|ned)?$|promis|unveil)/],
];

/** Any of them. */
const MODAL = new RegExp(MODALITIES.map(([, words]) => words.source).join('|'));

/** How real the figure is: authorised, proposed, estimated … ; `fact` where no word says otherwise. */
export function modalityOf(statement: Statement): Modality {
  // Few clauses have such a word.
  const telling = statement.tokens.filter(
    (token, i, all) => !token.mark && MODAL.test(token.word) && !isOfOther(token, all[i + 1], statement),
  );
  if (telling.length > 0)
    for (const [modality, words] of MODALITIES)
      if (telling.some((token) => words.test(token.word) && !isNameless(token, statement))) return modality;
  if (!statement.tokens.some(isAhead)) return 'fact';
  return isResolved(statement) ? 'target' : 'estimated';
}

/** "11 percent, less than the targeted 20 percent": the adjective in front of a figure is that figure's. */
function isOfOther({ tag }: Token, next: Token | undefined, { figure }: Statement): boolean {
  return tag !== 'verb' && next?.tag === 'figure' && next !== figure;
}

/** "Will rise", "is to rise", "is set to rise", "is due to rise". */
function isAhead({ word }: Token, at: number, tokens: readonly Token[]): boolean {
  if (word === 'will') return true;
  if (word !== 'to' || tokens[at + 1]?.verb?.form !== 'base') return false;
  const before = tokens[at - 1]?.word ?? '';
  return isBe(before) || (AHEAD.test(before) && isBe(tokens[at - 2]?.word ?? ''));
}

const AHEAD = /^(?:set|due|bound|poised|slated|scheduled|supposed|about)$/;

/** "Norway will cut emissions by 55 percent": what a country or a body is to do is what it wants, and no forecast. */
function isResolved({ verb, object, subject, before }: Statement): boolean {
  const changes = verb?.verbClass === 'rise' || verb?.verbClass === 'fall';
  const isActor = subject?.tokens.some(({ mark }) => mark?.type === 'entity' && ACTORS.has(mark.entityType)) ?? false;
  return changes && object !== null && isActor && (before === 'by' || before === 'to');
}

const ACTORS: ReadonlySet<EntityType> = new Set(['country', 'region', 'organization', 'company']);

/** "A project", "the demand": nouns that only look like hedges. "Committed 9 crimes": no promise. */
function isNameless(token: Token, { figure, tokens }: Statement): boolean {
  const { tag, word } = token;
  if (word.startsWith('appl')) return tokens[tokens.indexOf(token) + 1]?.word !== 'for';
  if (/^commit/.test(word)) return kindOf(figure) === 'count';
  return word === 'may' || (/^(?:project|demand)s?$/.test(word) && tag !== 'verb');
}
