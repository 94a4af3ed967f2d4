import { marksOf } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Approximator } from '../marks/mark.js';
import { type Span, touches } from '../text/document.js';
import { bareValueText, numberText } from './valueText.js';

/** A few signs behind a figure. */
export interface InlayHint {
  /** Offset into the file. */
  readonly offset: number;
  readonly text: string;
}

const SIGNS: Readonly<Record<Approximator, string>> = {
  exact: '=',
  about: '≈',
  over: '>',
  under: '<',
  almost: '≲',
  at_least: '≥',
  up_to: '≤',
};

/** The value of figures that are written in words, behind them: "nearly half ≲ 50%". */
export function inlayHints(corpus: Corpus, uri: string, within: Span): readonly InlayHint[] {
  const analysed = corpus.documents.get(uri);
  if (!analysed) return [];
  return marksOf(analysed, 'quantity')
    .filter(({ span, text }) => touches(span, within) && !/\d/.test(text))
    .map(({ pieces, value }) => {
      // What is counted or measured stands behind the number anyway.
      const isNamed = value.kind === 'money' || value.kind === 'percent';
      const number = isNamed ? bareValueText(value) : numberText(value);
      return { offset: pieces.at(-1)!.end, text: `${SIGNS[value.approximator]} ${number}` };
    });
}
