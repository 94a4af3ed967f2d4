import type { Span } from '../text/document.js';

/** What is used here of a JSON Schema. */
export interface SettingSchema {
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly items?: SettingSchema;
  readonly anyOf?: readonly SettingSchema[];
  readonly enum?: readonly string[];
}

/** A name or value that may be written into a configuration file. */
export interface SettingCompletion {
  readonly kind: 'setting' | 'value';
  readonly label: string;
  readonly detail: string;
  /** What to write in place of `replaces`; further lines stand in from the first. */
  readonly text: string;
  /** Offsets into the file. */
  readonly replaces: Span;
}

/** The names or values that fit at an offset of a configuration file. */
export function settingCompletions(text: string, offset: number, schema: SettingSchema): readonly SettingCompletion[] {
  const at = placeIn(text, offset);
  if (!at) return [];
  const replaces = { start: offset - at.typed.length, end: offset };
  const here = inner(schema, at.path);
  const values = here.flatMap(valuesOf).map((label): SettingCompletion => {
    return { kind: 'value', label, detail: '', text: label, replaces };
  });
  const names = at.isValue ? [] : here.flatMap(({ properties = {} }) => Object.entries(properties));
  return [
    ...values,
    ...names
      .filter(([name]) => !at.siblings.includes(name))
      .map(([label, setting]): SettingCompletion => {
        return { kind: 'setting', label, detail: setting.description ?? '', text: label + opening(setting), replaces };
      }),
  ];
}

/** What the setting whose name is at an offset means; null where there is none. */
export function settingHover(
  text: string,
  offset: number,
  schema: SettingSchema,
): { readonly span: Span; readonly text: string } | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [head, before, name] = /^([ \t-]{0,200})([^\s:#-][^\s:#]{0,200}):/.exec(text.slice(start)) ?? [];
  if (head === undefined || offset < start + before!.length || offset > start + head.length - 1) return null;
  const path = placeIn(text, start + before!.length)?.path ?? [];
  const [setting] = inner(schema, [...path, name!]);
  if (!setting?.description) return null;
  const values = valuesOf(setting);
  const span = { start: start + before!.length, end: start + head.length - 1 };
  return { span, text: values.length > 0 ? `${setting.description}\n\n${values.join(', ')}` : setting.description };
}

/** Where an offset is in a file of settings, by indentation alone: while one writes, the file is rarely whole. */
interface SettingPlace {
  /** Names from the outermost; `-` for an item of a list. The last one's value is due where `isValue` holds. */
  readonly path: readonly string[];
  readonly isValue: boolean;
  readonly typed: string;
  /** Names that stand beside the one that is due. */
  readonly siblings: readonly string[];
}

interface Line {
  /** Columns of the dashes that it begins with. */
  readonly dashes: readonly number[];
  /** Where its words begin. */
  readonly column: number;
  readonly name: string | null;
}

function placeIn(text: string, offset: number): SettingPlace | null {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.pop()!;
  if (/(?:^|\s)#/.test(last)) return null;
  const own = lineOf(last);
  const value = /^[ \t-]{0,200}[^\s:#-][^\s:#]{0,200}:(?:[ \t](.*))?$/.exec(last)?.[1]?.trimStart();
  const isValue = own.name !== null && value !== undefined;
  if (own.name !== null && !isValue) return null;
  const parents = parentsOf(lines.map(lineOf), own);
  const path = isValue ? [...parents, own.name!] : parents;
  const typed = isValue ? (/[^\s,[\]]{0,200}$/.exec(value)?.[0] ?? '') : last.slice(own.column).trimStart();
  const list = isValue && value.startsWith('[') ? ['-'] : [];
  return { path: [...path, ...list], isValue, typed, siblings: isValue ? [] : siblingsOf(text, lines.length, own) };
}

function lineOf(line: string): Line {
  const dashes: number[] = [];
  let column = /^[ \t]*/.exec(line)![0].length;
  while (/^-(?:[ \t]|$)/.test(line.slice(column))) {
    dashes.push(column);
    column += /^-[ \t]*/.exec(line.slice(column))![0].length;
  }
  return { dashes, column, name: /^([^\s:#-][^\s:#]*):(?:\s|$)/.exec(line.slice(column))?.[1] ?? null };
}

/** The names and lists that hold a line. */
function parentsOf(before: readonly Line[], own: Line): readonly string[] {
  const path = own.dashes.map(() => '-');
  let column = own.dashes[0] ?? own.column;
  let isItem = own.dashes.length > 0;
  for (const line of before.toReversed()) {
    if (line.name === null && line.dashes.length === 0) continue;
    // A list may stand right under its name, not in from it.
    const isParent = line.name !== null && (line.column < column || (isItem && line.column === column));
    if (isParent) {
      path.unshift(line.name!);
      column = line.column;
      isItem = false;
    }
    const dash = line.dashes[0];
    if (dash === undefined || dash >= column) continue;
    path.unshift(...line.dashes.map(() => '-'));
    column = dash;
    isItem = true;
  }
  return path;
}

/** Names at the same column around a line, up to where something further out stands. */
function siblingsOf(text: string, index: number, own: Line): readonly string[] {
  const lines = text.split('\n').map(lineOf);
  const names: string[] = [];
  const collect = (line: Line): boolean => {
    if (line.name === null && line.dashes.length === 0) return true;
    if (line.column === own.column && line.name !== null) names.push(line.name);
    return line.column >= own.column && line.dashes.length === 0;
  };
  if (own.dashes.length === 0) for (let i = index - 1; i >= 0 && collect(lines[i]!); i--);
  for (let i = index + 1; i < lines.length && lines[i]!.dashes.length === 0 && collect(lines[i]!); i++);
  return names;
}

/** The schemas that a path leads to: more than one where a value may be one thing or another. */
function inner(schema: SettingSchema, path: readonly string[]): readonly SettingSchema[] {
  return path
    .reduce<readonly SettingSchema[]>(
      (schemas, step) => {
        return schemas.flatMap(choices).flatMap((each) => (step === '-' ? each.items : each.properties?.[step]) ?? []);
      },
      [schema],
    )
    .flatMap(choices);
}

/** A schema whose alternatives are told apart; each knows the description of all. */
function choices(schema: SettingSchema): readonly SettingSchema[] {
  const { anyOf, description } = schema;
  return anyOf
    ? anyOf.flatMap(choices).map((each) => (description === undefined ? each : { description, ...each }))
    : [schema];
}

function valuesOf({ enum: values, type }: SettingSchema): readonly string[] {
  return values ?? (type === 'boolean' ? ['true', 'false'] : []);
}

/** What follows a name, so that the next thing can be typed at once. */
function opening(setting: SettingSchema): string {
  const types = choices(setting).map(({ items, type }) => (items?.properties ? 'list of groups' : type));
  if (types.includes('list of groups')) return ':\n  - ';
  return types.every((type) => type === 'object') ? ':\n  ' : ': ';
}
