import type { Claim, Placed } from '../claims/claim.js';
import { marksOf } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import { documentName } from '../corpus/documentNames.js';
import { type Span, touches } from '../text/document.js';

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
 * Figures of the register and of the corpus after a currency sign, what a percentage is known to be of, acronyms, and
 * the references of the document after `[^`.
 */
export function completion(corpus: Corpus, uri: string, offset: number): readonly Completion[] {
  const text = corpus.documents.get(uri)?.document.text.slice(Math.max(0, offset - CONTEXT), offset) ?? '';
  const typedIn = (found: RegExpExecArray): Typed => {
    return { uri, text: found[0], span: { start: offset - found[0].length, end: offset } };
  };
  const money = MONEY.exec(text);
  if (money) return figures(corpus, typedIn(money));
  const percent = PERCENT.exec(text);
  if (percent) return wholes(corpus, Number(percent[1]), typedIn(percent));
  const marker = MARKER.exec(text);
  if (marker) return references(corpus, uri, typedIn(marker).span);
  const acronym = ACRONYM.exec(text);
  return acronym ? acronyms(corpus, acronym[0], typedIn(acronym).span) : [];
}

/** What is being typed, up to the cursor. */
interface Typed {
  readonly uri: string;
  readonly text: string;
  readonly span: Span;
}

/** What a team has fixed comes first. */
function figures(corpus: Corpus, typed: Typed): readonly Completion[] {
  const sign = typed.text.replace(/(?<![\d.,])[\d.,]+$/, '');
  const accepts = (text: string) => text.startsWith(sign) && /\d/.test(text);
  const figure = (text: string, detail: string): Completion => {
    return { kind: 'figure', label: text, detail, text, replaces: typed.span };
  };
  const fixed = corpus.configuration.register.filter(({ value }) => accepts(value));
  const stated = claimsBeside(corpus, typed).filter(({ text }) => accepts(text));
  return unique([
    ...fixed.map(({ claim, value }) => figure(value, `${claim} (register)`)),
    ...stated.map(({ text, uri, value }) => figure(text, `${value.topic} (${documentName(corpus, uri)})`)),
  ]);
}

/** "of Korea’s exports": what statements of the same percentage take it of. */
function wholes(corpus: Corpus, percent: number, typed: Typed): readonly Completion[] {
  const blank = typed.text.endsWith(' ') ? '' : ' ';
  const replaces = { start: typed.span.end, end: typed.span.end };
  return unique(
    claimsBeside(corpus, typed).flatMap(({ uri, value: { figure, roles, topic } }): Completion[] => {
      const isSame = figure.type === 'quantity' && figure.kind === 'percent' && figure.low === percent;
      if (!isSame || !roles.whole) return [];
      const label = `of ${roles.whole.text}`;
      return [
        { kind: 'topic', label, detail: `${topic} (${documentName(corpus, uri)})`, text: blank + label, replaces },
      ];
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

/** All statements but the one that is being typed. */
function claimsBeside(corpus: Corpus, typed: Typed): readonly Placed<Claim>[] {
  const isTyped = ({ pieces, uri }: Placed<Claim>) =>
    uri === typed.uri && pieces.some((piece) => touches(piece, typed.span));
  return [...corpus.documents.keys()].flatMap((uri) => corpus.claims(uri).filter((claim) => !isTyped(claim)));
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
