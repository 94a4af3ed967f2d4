import { closestMatch } from 'leven';
import * as v from 'valibot';
import { Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Span } from '../text/document.js';

/** A mistake in a configuration file. */
export interface Problem {
  /** Offsets into the file. */
  readonly span: Span;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What a file says. */
interface Cleaned {
  /** What the schema accepts of it. */
  readonly value: unknown;
  /** What was left out to get there. */
  readonly problems: readonly Problem[];
  /** Where a setting stands. */
  readonly placeOf: PlaceOf;
}

/** Where a setting stands that a path of names and indexes leads to. */
export type PlaceOf = (path: Path) => Omit<Problem, 'message'>;

/** Reads YAML and keeps what the schema allows. */
export function cleanSettings(source: string, schema: v.GenericSchema): Cleaned {
  const cleaner = new Cleaner();
  const value = cleaner.read(source, schema);
  return { value: value === DROPPED ? {} : value, problems: cleaner.problems, placeOf: cleaner.placeOf };
}

/** Reads one file, and notes what is wrong in it. */
class Cleaner {
  readonly problems: Problem[] = [];
  readonly #lines = new LineCounter();
  #document = new Document();

  read(source: string, schema: v.GenericSchema): unknown {
    try {
      if (isTooDeep(source)) throw new Error('it is nested too deeply');
      this.#document = parseDocument(source, { prettyErrors: false, lineCounter: this.#lines, logLevel: 'error' });
      for (const { code, message, pos } of this.#document.errors)
        this.#note({ start: pos[0], end: pos[1] }, code === 'MULTIPLE_DOCS' ? SECOND : message);
      return this.#clean(schema, this.#document.toJS() ?? {}, []);
    } catch (error) {
      // Aliases that multiply, and nesting without end.
      const reason = error instanceof Error ? error.message : String(error);
      this.#note({ start: 0, end: 0 }, `the file can't be read: ${reason}`);
      return {};
    }
  }

  /** What is left of a value when everything wrong in it is reported and taken out. */
  #clean(given: v.GenericSchema, value: unknown, path: Path): unknown {
    const schema = alternative(given as Shape, value);
    if (schema.type === 'array' && Array.isArray(value)) return this.#cleanList(schema, value, path);
    if (schema.type === 'strict_object' && isRecord(value)) return this.#cleanRecord(schema, value, path);
    const { issues } = v.safeParse(schema, value);
    if (!issues) return value;
    const [issue] = issues;
    const what =
      issue.kind === 'validation' ? issue.message : `is ${show(value)}, where ${expected(schema, value)} is due`;
    this.#note(placeOf(this.#document, path, false), `${named(path)} ${what}`);
    return DROPPED;
  }

  #cleanList(schema: Shape, value: readonly unknown[], path: Path): readonly unknown[] {
    const items = value.map((item, i) => this.#clean(schema.item!, item, [...path, i]));
    const kept = items.filter((item) => item !== DROPPED);
    // What is left is wrong only beside the rest of it.
    const wrong = new Set(
      v.safeParse(schema, kept).issues?.map(({ message, path: at }) => {
        const item = kept[Number(at?.[0]?.key)];
        const where = [...path, items.indexOf(item)];
        this.#note(placeOf(this.#document, where, false), `${named(where)} ${message}`);
        return item;
      }),
    );
    return kept.filter((item) => !wrong.has(item));
  }

  #cleanRecord({ entries = {} }: Shape, value: Record<string, unknown>, path: Path): unknown {
    const kept: Record<string, unknown> = {};
    let isWhole = true;
    for (const [name, item] of Object.entries(value)) {
      const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
      if (item === null && mayBeEmpty(entry)) continue;
      const cleaned = entry ? this.#clean(entry, item, [...path, name]) : DROPPED;
      if (cleaned !== DROPPED) kept[name] = cleaned;
      else if (entry) isWhole &&= entry.type === 'optional';
      else this.#note(placeOf(this.#document, [...path, name], true), unknownName(path, name, Object.keys(entries)));
    }
    const missing = Object.keys(entries).filter((name) => entries[name]!.type !== 'optional' && !(name in value));
    for (const name of missing) this.#note(placeOf(this.#document, path, false), `${named(path)} has no ${name}`);
    return isWhole && missing.length === 0 ? kept : DROPPED;
  }

  readonly placeOf: PlaceOf = (path) => this.#placed(placeOf(this.#document, path, false));

  #note(span: Span, message: string): void {
    this.problems.push({ ...this.#placed(span), message: /[.?]$/.test(message) ? message : `${message}.` });
  }

  #placed(span: Span): Omit<Problem, 'message'> {
    const { line, col } = this.#lines.linePos(span.start);
    return { span, line: Math.max(1, line), column: Math.max(1, col) };
  }
}

/** Nesting on which the parser would spend minutes or its stack. Settings are four deep. */
function isTooDeep(source: string): boolean {
  if (/^[ \t?:-]{100}/m.test(source) || source.split('\n').some((line) => line.split(': ').length > 500)) return true;
  let depth = 0;
  for (const character of source) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > 20) return true;
  }
  return false;
}

const SECOND = 'a second document begins here, and is not read: write all settings above the ---';
const DROPPED = Symbol('dropped');
type Path = readonly (string | number)[];

/** What valibot's schemas have in common that matters here. */
type Shape = v.GenericSchema & {
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly options?: readonly (Shape | string)[];
};

/** A list or group whose lines are all comments, or still to be typed, says nothing. */
function mayBeEmpty(entry: Shape | undefined): boolean {
  const inner = entry?.type === 'optional' ? alternative(entry, null) : null;
  return inner?.type === 'array' || inner?.type === 'strict_object';
}

/** The schema behind `optional`; of a union, the one that the value looks like. */
function alternative(schema: Shape, value: unknown): Shape {
  if (schema.wrapped) return alternative(schema.wrapped, value);
  if (schema.type !== 'union') return schema;
  const kind = Array.isArray(value) ? 'array' : isRecord(value) ? 'strict_object' : '';
  const options = (schema.options ?? []).filter((option) => typeof option !== 'string');
  const match = options.find(({ type }) => type === kind);
  if (match) return match;
  const plain = options.filter(({ type }) => type !== 'array' && type !== 'strict_object');
  return plain.length === 1 ? plain[0]! : schema;
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list',
  strict_object: 'a group of settings (name: value)',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  union: 'text or a number',
};

/** More choices than anybody reads. */
const MOST = 20;

function expected({ options = [], type }: Shape, given: unknown): string {
  if (type !== 'picklist') return EXPECTED[type] ?? 'something else';
  const isNote = given === 'note' && options.includes('information');
  if (isNote) return 'information (which is what a note is called here)';
  return options.length > MOST ? `one like ${options.slice(0, 3).join(', ')}` : `one of ${options.join(', ')}`;
}

function unknownName(path: Path, name: string, names: readonly string[]): string {
  const closest = closestMatch(name, names, { maxDistance: 4 });
  const what = path.at(-1) === 'rules' ? 'rule' : 'setting';
  const where = path.length > 0 && what === 'setting' ? ` in ${named(path)}` : '';
  return `there is no ${what} ${name}${where}${closest ? `; did you mean ${closest}?` : ''}`;
}

/** `register 2.value`, counted from 1 as people do. */
function named(path: Path): string {
  const name = path.map((part) => (typeof part === 'number' ? ` ${part + 1}` : `.${part}`)).join('');
  return name.replace(/^\./, '') || 'the file';
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return isRecord(value) ? 'a group of settings' : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where the value at a path stands, or its name; the nearest thing around it where it has no place of its own. */
function placeOf(document: Document, path: Path, isName: boolean): Span {
  for (let length = path.length; length >= 0; length--) {
    const node = length === path.length && isName ? keyAt(document, path) : nodeAt(document, path.slice(0, length));
    if (node?.range) return { start: node.range[0], end: node.range[1] };
  }
  return { start: 0, end: 0 };
}

function nodeAt(document: Document, path: Path): Node | null {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : null;
}

function keyAt(document: Document, path: Path): Node | null {
  const parent = nodeAt(document, path.slice(0, -1));
  if (!isMap(parent)) return null;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  return isPair(pair) && isNode(pair.key) ? pair.key : null;
}
