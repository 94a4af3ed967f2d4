import type { Span } from '../text/document.js';
import { isSetInCapitals } from './allCapitals.js';
import type { Token } from './capitals.js';
import { isTitleCase, labelEnd, quotedTitles } from './headlines.js';
import type { KnownNames } from './knownNames.js';

/** What all of a flow tells of the words in it. */
export interface Around {
  readonly text: string;
  /** The names in it that are known. */
  readonly names: KnownNames;
  readonly setting: Setting;
}

/**
 * How a flow sets its words: where titles, labels of paragraphs and capitals throughout begin words with a capital that name
 * nothing by that. To be asked about tokens in order.
 */
export class Setting {
  /** Whether the flow is a title. */
  readonly isTitled: boolean;
  /** Whether it is one that ends as no sentence does. */
  readonly isHeadline: boolean;
  /** Whether all letters are capitals. */
  readonly #isLoud: boolean;
  /** As it, of the label alone. */
  readonly #isLabelLoud: boolean;
  /** Where the label of the paragraph ends: "Clean Energy: …"; 0 without. */
  readonly #labelEnd: number;
  /** In quotation marks, in order. */
  readonly #titles: readonly Span[];
  #title = 0;

  constructor(text: string) {
    // Titles set their verbs in capitals too.
    this.isTitled = isTitleCase(text) && !/ (?:is|are|was|were|has|have|had|will) /.test(text);
    this.isHeadline = this.isTitled && !/[.;]["”’)]?$/.test(text);
    this.#isLoud = isSetInCapitals(text);
    this.#labelEnd = labelEnd(text);
    this.#isLabelLoud = !/\p{Ll}/u.test(text.slice(0, this.#labelEnd));
    this.#titles = quotedTitles(text);
  }

  /** Whether a token stands in a title, quoted or not. */
  isInTitle(token: Token): boolean {
    return this.isTitled || this.isInQuotedTitle(token);
  }

  isInLabel(token: Token): boolean {
    return token.end <= this.#labelEnd;
  }

  /** Whether all around a token is in capitals, so that only what is known is a name. */
  isLoud(token: Token): boolean {
    return this.#isLoud || (this.#isLabelLoud && this.isInLabel(token));
  }

  isInQuotedTitle(token: Token): boolean {
    // Tokens come in order, so what ends before this one is done with.
    while ((this.#titles[this.#title]?.end ?? token.end) < token.start) this.#title++;
    return (this.#titles[this.#title]?.start ?? token.end) <= token.start;
  }
}
