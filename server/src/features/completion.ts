import type { Claim, Placed } from '../claims/claim.js';
import { marksOf } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import { documentName } from '../corpus/documentNames.js';
import type { Span } from '../text/document.js';

/** Words that may be written at a place. */
export interface Completion {
  readonly kind: 'figure' | 'topic' | 'acronym' | 'reference';
  readonly label: string;
  /** What it is, beside the label. */
  readonly detail: string;
  /** What to write in place of `replaces`. */
  readonly text: string;
  /** Offsets into the file. */
  readonly replaces: Span;
}

/** Characters that ask for completion while they are typed. */
export const TRIGGERS = ['$', '€', '£', '¥', '₩', '^', '%'];

/** More than anyone reads. */
const MOST = 100;

/** What is looked at before the cursor. */
const CONTEXT = 60;

const MONEY = /(?:\b(?:US|AU|NZ|CA|HK|NT))?[$€£¥₩][\d.,]{0,15}$/;
const PERCENT = /(\d{1,3}(?:\.\d{1,4})?) ?(?:%|percent) ?$/;
const MARKER = /\[\^[\w-]{0,20}$/;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,10}$/u;

/**
 * Figures of the corpus after a currency sign, what a percentage is known to be of, acronyms, and the references of
 * the document after `[^`.
 */
export function completion(corpus: Corpus, uri: string, offset: number): readonly Completion[] {
  const text = corpus.documents.get(uri)?.document.text.slice(Math.max(0, offset - CONTEXT), offset) ?? '';
  const spanOf = (found: RegExpExecArray): Span => ({ start: offset - found[0].length, end: offset });
  const money = MONEY.exec(text);
  if (money) return figures(corpus, money[0].replace(/(?<![\d.,])[\d.,]+$/, ''), spanOf(money));
  const percent = PERCENT.exec(text);
  if (percent) return topics(corpus, Number(percent[1]), { start: offset, end: offset });
  const marker = MARKER.exec(text);
  if (marker) return references(corpus, uri, spanOf(marker));
  const acronym = ACRONYM.exec(text);
  return acronym ? acronyms(corpus, acronym[0], spanOf(acronym)) : [];
}

function figures(corpus: Corpus, sign: string, replaces: Span): readonly Completion[] {
  const found = claimsWhere(corpus, ({ text }) => text.startsWith(sign) && /\d/.test(text));
  return unique(
    found.map(({ text, uri, value }) => {
      return { kind: 'figure', label: text, detail: `${value.topic} (${documentName(corpus, uri)})`, text, replaces };
    }),
  );
}

function topics(corpus: Corpus, percent: number, replaces: Span): readonly Completion[] {
  const found = claimsWhere(corpus, ({ value: { figure } }) => {
    return figure.type === 'quantity' && figure.kind === 'percent' && figure.low === percent;
  });
  return unique(
    found.map(({ text, uri, value }) => {
      return {
        kind: 'topic',
        label: value.topic,
        detail: `${text} in ${documentName(corpus, uri)}`,
        text: value.topic,
        replaces,
      };
    }),
  );
}

function acronyms(corpus: Corpus, start: string, replaces: Span): readonly Completion[] {
  const definitions = [...corpus.documents.values()].flatMap((document) => marksOf(document, 'acronym'));
  return unique(
    definitions
      .filter(({ value }) => value.acronym.startsWith(start))
      .map(({ value }) => {
        const { acronym, expansion } = value;
        return { kind: 'acronym', label: acronym, detail: expansion, text: acronym, replaces };
      }),
  );
}

function references(corpus: Corpus, uri: string, replaces: Span): readonly Completion[] {
  const { references: known } = corpus.documents.get(uri)!;
  return unique(
    known.map(({ block, id, title }) => {
      return { kind: 'reference', label: `[^${id}]`, detail: title ?? block.flow.text, text: `[^${id}]`, replaces };
    }),
  );
}

function claimsWhere(corpus: Corpus, accept: (claim: Placed<Claim>) => boolean): readonly Placed<Claim>[] {
  return [...corpus.documents.keys()].flatMap((uri) => corpus.claims(uri).filter(accept));
}

/** Each label once, up to a limit. */
function unique(completions: readonly Completion[]): readonly Completion[] {
  const byLabel = new Map<string, Completion>();
  for (const completion of completions) {
    if (byLabel.size === MOST) break;
    if (completion.label && !byLabel.has(completion.label)) byLabel.set(completion.label, completion);
  }
  return [...byLabel.values()];
}
