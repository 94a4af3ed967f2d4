import { parseDocument } from 'yaml';
import { wholeDate } from './dateLines.js';

/** What front matter says of a document; null where it says nothing. */
export interface FrontMatter {
  readonly title: string | null;
  /** Year, month or day, as ISO 8601 has it. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** Offset into the text behind it; 0 where there is none. A byte order mark counts to it. */
  readonly end: number;
}

/** Longer front matter is skipped unread. */
const LONGEST = 100_000;

const opening = /^\ufeff?(---|\+\+\+)[ \t]*(?:\r\n?|\n)/;
const endings = { '---': /^---[ \t]*$/m, '+++': /^\+\+\+[ \t]*$/m };

/** Without one, the lines are rules around text. */
const property = /^["']?\w[^\n:=]{0,60}[:=](?:\s|$)/m;

const KEYS = {
  title: ['title', 'headline'],
  authors: ['authors', 'author', 'byline', 'creator'],
  date: ['date', 'published', 'publishdate', 'pubdate', 'datepublished', 'publicationdate', 'issued', 'created'],
  publisher: ['publisher', 'organization', 'organisation', 'institution', 'institute', 'sitename', 'source'],
};

/** YAML between `---` lines or TOML between `+++` lines, at the very start. What can't be read is taken for absent. */
export function readFrontMatter(text: string): FrontMatter {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const open = opening.exec(text.slice(0, 200));
  const fence = open?.[1] as keyof typeof endings | undefined;
  const close = open && fence ? endings[fence].exec(text.slice(open[0].length)) : null;
  const isFrontMatter = close && open && property.test(text.slice(open[0].length, open[0].length + close.index));
  if (!open || !fence || !isFrontMatter) return { title: null, date: null, publisher: null, authors: [], end: mark };
  const content = text.slice(open[0].length, open[0].length + close.index);
  const values = content.length > LONGEST ? new Map() : fence === '---' ? yamlValues(content) : tomlValues(content);
  const first = (keys: readonly string[]): unknown => keys.map((key) => values.get(key)).find((value) => value != null);
  const publisher = textOf(first(KEYS.publisher));
  return {
    title: textOf(first(KEYS.title)),
    date: dateOf(textOf(first(KEYS.date))),
    publisher: publisher !== null && /^https?:/.test(publisher) ? null : publisher,
    authors: namesOf(first(KEYS.authors)),
    end: open[0].length + close.index + close[0].length,
  };
}

function yamlValues(content: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = parseDocument(content, { logLevel: 'silent' }).toJS({ maxAliasCount: 50 });
    return value !== null && typeof value === 'object' ? keyed(Object.entries(value)) : new Map();
  } catch {
    return new Map();
  }
}

/** Strings, dates and lists of strings at the top: all that front matter in TOML needs. */
function tomlValues(content: string): ReadonlyMap<string, unknown> {
  const top = content.split(/^\[/m)[0] ?? '';
  const rows = top.matchAll(/^[ \t]*["']?([\w-]+)["']?[ \t]*=[ \t]*(\S.*)$/gm);
  return keyed([...rows].map(([, key = '', value = '']) => [key, tomlValue(value.trim())]));
}

function tomlValue(value: string): unknown {
  if (/^'[^']*'$/.test(value)) return value.slice(1, -1);
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Keys without case, hyphens and underscores. */
function keyed(entries: readonly (readonly [string, unknown])[]): ReadonlyMap<string, unknown> {
  return new Map(entries.map(([key, value]) => [key.toLowerCase().replace(/[-_ ]/g, ''), value]));
}

function textOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** `2024-07-01T09:30:00Z` is its day; what is no date is null. */
function dateOf(text: string | null): string | null {
  if (text === null) return null;
  return wholeDate(text) ?? /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/.exec(text)?.[0] ?? null;
}

/** One name, several in one string, a list of names, or of things with names. */
function namesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textOf(item) ?? []);
  const names = textOf(value);
  return names === null
    ? []
    : names
        .replace(/\s+/g, ' ')
        .split(/ ?(?:;|,? and |, (?=\p{Lu}[\p{L}.-]* )) ?/u)
        .filter((name) => name !== '');
}
