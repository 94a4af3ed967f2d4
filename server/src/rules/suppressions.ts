import { type Document, nameOf, type Span } from '../text/document.js';
import { perDocument } from '../text/remember.js';
import { shorten } from '../text/shorten.js';

/** A place where a document switches rules off. */
export interface Suppression {
  /** The comment, or the line of the front matter. Offsets into the file. */
  readonly span: Span;
  /** What is written behind `crosscheck-`: one of {@link COMMANDS}, or a misspelling; an `enable` where it ends nothing. */
  readonly command: string;
  /** False for a comment that nothing closes: it covers nothing. */
  readonly isClosed: boolean;
  /** Findings that begin in it are silenced. */
  readonly covers: Span;
  /** Ids (`figures/conflict`) and families (`figures/*`); empty for all rules. */
  readonly rules: readonly string[];
  /** The name of a document: only what disagrees with it is silenced, on both sides; null for all. */
  readonly other: string | null;
  readonly reason: string | null;
  /** The last day that it holds, `2026-12-31`; null for ever. */
  readonly until: string | null;
}

export const COMMANDS = [
  'disable',
  'disable-file',
  'disable-line',
  'disable-next-line',
  'disable-next-block',
  'enable',
];

/**
 * The suppressions of a document, in order of their place: comments of the form
 * `<!-- crosscheck-disable-next-line RULES with DOCUMENT until DATE -- REASON -->`, and lines `crosscheck-disable: RULES …` of the front
 * matter, which hold for the whole file.
 */
export const suppressionsOf = perDocument((document: Document): readonly Suppression[] => {
  const isSome = /crosscheck-/i.test(document.text);
  return isSome ? [...inFrontMatter(document.text), ...inComments(document)] : [];
});

/**
 * Whether a suppression speaks of a finding, its expiry left aside.
 * @param others The documents that the finding speaks of beside its own.
 */
export function silences(suppression: Suppression, rule: string, span: Span, others: readonly string[]): boolean {
  const { covers, other, rules } = suppression;
  const isNamed = rules.length === 0 || rules.some((name) => name === rule || name === familyOf(rule));
  const isOther =
    other === null || (others.length > 0 && others.every((uri) => nameOf(uri, other.split('/').length) === other));
  return isNamed && isOther && covers.start <= span.start && span.start < covers.end;
}

/** @param today `2026-12-31`; null where it is not known, and nothing expires. */
export function isExpired({ until }: Suppression, today: string | null): boolean {
  return until !== null && today !== null && until < today;
}

/** `figures/*` for `figures/conflict`. */
export function familyOf(rule: string): string {
  return `${rule.slice(0, rule.indexOf('/'))}/*`;
}

type Terms = Pick<Suppression, 'rules' | 'other' | 'reason' | 'until'>;

interface Comment {
  readonly span: Span;
  /** What stands behind `crosscheck-`, in lower case. */
  readonly command: string;
  readonly isClosed: boolean;
  readonly terms: Terms;
}

function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  const last = text.lastIndexOf('-->');
  let start = text.indexOf('<!--');
  while (start >= 0) {
    const isClosed = start + 4 <= last;
    // What nothing closes is told of its line.
    const end = isClosed ? text.indexOf('-->', start + 4) : lineEnd(text, start);
    const match = /^\s*crosscheck-([a-z-]+)/i.exec(text.slice(start + 4, end));
    if (match) {
      const terms = termsOf(text.slice(start + 4 + match[0].length, end));
      const span = { start, end: isClosed ? end + 3 : end };
      comments.push({ span, command: match[1]!.toLowerCase(), isClosed, terms });
    }
    start = text.indexOf('<!--', end);
  }
  return comments;
}

/**
 * How a suppression calls a document, behind `with`: in quotes where its name would not be read otherwise; null where no
 * comment can hold it.
 */
export function writtenName(name: string): string | null {
  if (/["\n\r]|--!?>/.test(name)) return null;
  return termsOf(`with ${name} -- why`).other === name ? name : `"${name}"`;
}

/** `RULES with DOCUMENT until DATE -- REASON`, each part optional; DOCUMENT may stand in quotes. */
function termsOf(text: string): Terms {
  const quoted = /(?<=^|\s)with\s+"([^"\n]*)"/.exec(text);
  if (!quoted || /(?<=^|\s)--(?=\s|$)/.test(text.slice(0, quoted.index))) return plainTermsOf(text);
  const rest = text.slice(0, quoted.index) + text.slice(quoted.index + quoted[0].length);
  return { ...plainTermsOf(rest), other: quoted[1]! };
}

function plainTermsOf(text: string): Terms {
  const dashes = /(?<=^|\s)--(?=\s|$)/.exec(text);
  const reason = dashes ? text.slice(dashes.index + 2).trim() : '';
  const words = text
    .slice(0, dashes?.index)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const untilAt = words.indexOf('until');
  const until = untilAt < 0 ? null : (words[untilAt + 1] ?? '');
  const named = untilAt < 0 ? words : words.slice(0, untilAt);
  const withAt = named.indexOf('with');
  const other = withAt < 0 ? null : named.slice(withAt + 1).join(' ');
  return { rules: withAt < 0 ? named : named.slice(0, withAt), other, reason: reason === '' ? null : reason, until };
}

function inComments({ blocks, text }: Document): readonly Suppression[] {
  const found: Suppression[] = [];
  /** Where the next `enable` stands, by the rules that it names. */
  const enabled = new Map<string, number>();
  const ends = new Set<number>();
  let next = blocks.length;
  for (const comment of commentsOf(text).reverse()) {
    const { command, isClosed, span, terms } = comment;
    while (next > 0 && blocks[next - 1]!.span.start >= span.end) next--;
    const end = Math.min(enabled.get(listOf(terms)) ?? text.length, enabled.get('') ?? text.length);
    if (command === 'enable' && isClosed) enabled.set(listOf(terms), span.start);
    if (command === 'disable' && isClosed) ends.add(end);
    found.push({ span, command, isClosed, covers: coverOf(comment, text, end, blocks[next]?.span), ...terms });
  }
  return found.filter(({ command, span }) => command !== 'enable' || !ends.has(span.start)).reverse();
}

/**
 * What a comment covers; nothing where its command is unknown or nothing closes it.
 * @param end Where a `disable` ends.
 * @param block The next one.
 */
function coverOf({ command, isClosed, span }: Comment, text: string, end: number, block: Span | undefined): Span {
  const nothing = { start: span.end, end: span.end };
  switch (isClosed ? command : '') {
    case 'disable':
      return { start: span.end, end };
    case 'disable-file':
      return { start: 0, end: text.length };
    case 'disable-line':
      return { start: text.lastIndexOf('\n', span.start) + 1, end: lineEnd(text, span.end) };
    case 'disable-next-line': {
      const start = lineEnd(text, span.end) + (/\S/.exec(text.slice(lineEnd(text, span.end)))?.index ?? 0);
      return { start, end: lineEnd(text, start) };
    }
    case 'disable-next-block':
      return block ?? nothing;
    default:
      return nothing;
  }
}

/** So many names of a comment are told: one that was closed late takes in the text behind it. */
const MOST_TOLD = 3;
/** Characters of a name that are told. */
const LONGEST_NAME = 60;

/** Names that a comment holds, for a message, however many and long they are: "a, b, c and 40 more". */
export function toldOf(names: readonly string[]): string {
  const told = names.slice(0, MOST_TOLD).map((name) => shorten(name, LONGEST_NAME));
  return told.join(', ') + (names.length > MOST_TOLD ? ` and ${names.length - MOST_TOLD} more` : '');
}

function listOf({ rules }: Terms): string {
  return [...rules].sort().join();
}

/** The offset of the line break behind `offset`, or of the end. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** `crosscheck-disable: TERMS`, or a list of such terms under it, one a line. */
function inFrontMatter(text: string): readonly Suppression[] {
  const start = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length ?? -1;
  const end = start < 0 ? -1 : text.indexOf('\n---', start - 1);
  if (end < 0) return [];
  const found: Suppression[] = [];
  let isList = false;
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const key = /^crosscheck-disable:/.exec(line)?.[0];
    const item: string | undefined = isList ? /^\s*-(?=\s)/.exec(line)?.[0] : undefined;
    isList = key !== undefined || item !== undefined;
    const terms = line
      .slice((key ?? item ?? line).length)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    if (terms !== '')
      found.push({
        span: { start: at, end: at + line.trimEnd().length },
        command: 'disable-file',
        isClosed: true,
        covers: { start: 0, end: text.length },
        ...termsOf(terms),
      });
    at += line.length + 1;
  }
  return found;
}
