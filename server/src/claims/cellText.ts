import type { Mark } from '../marks/mark.js';
import type { Flow } from '../text/document.js';
import { isContent, stem } from './content.js';
import { SUBJECTS } from './context.js';
import { closedTag } from './lexicon.js';

/** A cell of a table, or the caption of one. */
export interface Cell {
  readonly flow: Flow;
  readonly marks: readonly Mark[];
}

/** A figure of a table as a sentence says it: "In 2022, arrivals in Greece was 27.8 million." */
export interface CellText {
  readonly text: string;
  /** Where the figure begins; the sentence ends behind it and its unit. */
  readonly start: number;
  /** What the table is called, where the sentence does not say it; null else. It narrows the figure. */
  readonly caption: string | null;
  /** The heading above a table that nothing calls; null else. It may narrow the figure. */
  readonly heading: string | null;
}

/** What a row, a column or a whole table is about. */
type Label = { readonly kind: 'time' | 'name'; readonly text: string } | Measure;

/** "Exports, 2022 (US$ billion)" */
interface Measure {
  readonly kind: 'measure';
  readonly text: string;
  readonly unit: string | null;
  readonly time: string | null;
}

/** Longer words at the head of a row or column are no measure. In characters. */
const LONGEST_LABEL = 80;

/** Larger tables are data. In cells. */
const MOST_CELLS = 2_000;

/**
 * What the cells of a table say, as sentences. Where a row stands for no single thing (two have the same name, or one is
 * the head of those below it), nothing is read.
 * @param rows The first is that of the columns' heads.
 * @param caption What the table is called; null where nothing calls it.
 * @param heading The heading above; null before the first.
 */
export function cellTexts(
  rows: readonly (readonly Cell[])[],
  caption: Cell | null,
  heading: string | null,
): ReadonlyMap<Flow, CellText> {
  const told = new Map<Flow, CellText>();
  const [head, ...body] = rows;
  if (!head || head.length < 2 || rows.length * head.length > MOST_CELLS) return told;
  if (!body.every((row) => row.length === head.length && row.slice(1).some(isFilled))) return told;
  const names = body.map((row) => row[0]!.flow.text.trim().toLowerCase());
  if (new Set(names).size < names.length) return told;
  const columns = head.map(labelOf);
  const above = caption && aboveOf(caption);
  // "Value", "Figure", the name of what all rows are of: it heads the only column of figures, and says nothing of each.
  const isList = head.length === 2;
  for (const [first, ...cells] of body) {
    const row = labelOf(first!);
    for (const [i, { flow }] of cells.entries()) {
      const column = columns[i + 1] ?? null;
      const said = row && sayingOf(row, column, above, isList);
      const figure = said && figureText(flow.text.trim(), said.unit);
      if (!figure) continue;
      const words = caption && !said.isOfCaption ? caption.flow.text : null;
      const start = said.words.length + 1;
      told.set(flow, { text: `${said.words} ${figure}.`, start, caption: words, heading: caption ? null : heading });
    }
  }
  return told;
}

function isFilled({ flow }: Cell): boolean {
  return flow.text.trim() !== '';
}

function labelOf({ flow, marks }: Cell): Label | null {
  const text = flow.text.trim();
  if (marks.some((mark) => mark.type === 'date' && isAllOf(flow.text, mark))) return { kind: 'time', text };
  if (marks.some((mark) => isName(mark) && isAllOf(flow.text, mark))) return { kind: 'name', text };
  return measureOf(text);
}

function isName(mark: Mark): boolean {
  return mark.type === 'entity' && SUBJECTS.has(mark.entityType);
}

/** Whether a mark is all that a text says, note signs aside. */
export function isAllOf(text: string, { span }: Mark): boolean {
  return text.slice(0, span.start).trim() === '' && /^[\s*†‡]*$/.test(text.slice(span.end));
}

/** A measure with its unit behind it: "Exports (US$ billion)", "Debt, % of GDP". */
const WITH_UNIT =
  /^(.*?)(?: [([]([^()[\]]{1,40})[)\]]|, ((?:[A-Z]{0,3}[$€£¥₩]|%|per ?cent|million|billion|thousand).{0,30}))?$/su;

/** "Exports in 2022", "Revenue, FY2023" */
const WITH_YEAR = /^(.*?)(?:,? (?:in |for )?((?:FY ?)?(?:19|20)\d\d(?:[-–/]\d{2,4})?))?$/su;

function measureOf(label: string): Measure | null {
  const [, all = '', bracketed, behind] = WITH_UNIT.exec(label.trim()) ?? [];
  const [, text = '', time = null] = WITH_YEAR.exec(all) ?? [];
  if (text.length > LONGEST_LABEL || /[.:;?!%$€£]/.test(text) || !contentOf(text).some((key) => !NO_MEASURE.has(key)))
    return null;
  return { kind: 'measure', text, unit: bracketed ?? behind ?? null, time };
}

/** What only the caption or another column tells the measure of. */
const NO_MEASURE = new Set(
  'change growth increase decrease difference gain loss rank ranking position score target goal status note source remark comment men women male female other rest group type date year month day name ratio balance'
    .split(' ')
    .map(stem),
);

/** What a caption says of all cells: the measure that it is, or whose measures they are; and when. */
interface Above {
  readonly measure: Measure | null;
  readonly name: string | null;
  readonly time: string | null;
}

/** "Table 2. Military expenditure (% of GDP)", "Table 2. Germany: key indicators" */
function aboveOf({ flow, marks }: Cell): Above {
  const length = /^(?:table|exhibit|box)\s[\w.-]+?(?:[.:]|\s[–—-])\s/i.exec(flow.text)?.[0].length ?? 0;
  const text = flow.text.slice(length);
  const names = marks.filter(isName);
  const [only] = names.map(({ span }) => flow.text.slice(span.start, span.end));
  const others = only === undefined ? [] : contentOf(text.replace(only, ''));
  const measure = measureOf(text.replace(OF_ALL, ''));
  const dates = marks.filter(({ type }) => type === 'date').map(({ span }) => flow.text.slice(span.start, span.end));
  return {
    measure: names.length > 0 ? null : measure,
    name: names.length === 1 && others.length === 0 ? only! : null,
    time: dates.length === 1 && /^\d{4}$/.test(dates[0]!) ? dates[0]! : null,
  };
}

/** "… by country, 2010–22": what the rows and columns say. */
const OF_ALL =
  /(?:,? (?:by|in selected|for selected) [\p{L} ]{1,40})?(?:,? (?:in |from )?(?:19|20)\d\d(?:(?:[–-]| to )\d{2,4})?)?(?= \(|$)/u;

interface Saying {
  /** The sentence up to its figure. */
  readonly words: string;
  readonly unit: string | null;
  /** Whether it says what the caption says. */
  readonly isOfCaption: boolean;
}

/**
 * What a row says of a column; null where they do not make a measure of something.
 * @param isList Whether there is no other column of figures.
 */
function sayingOf(row: Label, column: Label | null, above: Above | null, isList: boolean): Saying | null {
  const isListed = isList && row.kind === 'measure' && (column === null || column.kind === 'measure');
  if (!isListed && (!column || row.kind === column.kind)) return null;
  const labels = isListed || !column ? [row] : [row, column];
  const own = labels.find((label): label is Measure => label.kind === 'measure') ?? null;
  const time = labels.find(({ kind }) => kind === 'time')?.text ?? own?.time ?? above?.time ?? null;
  const name = labels.find(({ kind }) => kind === 'name')?.text ?? (own && above?.name) ?? null;
  const measure = own ?? above?.measure ?? null;
  if (!measure || (!own && !(time && name))) return null;
  const words = lowered(measure.text);
  const whose = name ? `${name}’s ${words}` : words;
  return {
    words: time ? `In ${time}, ${whose} was` : `${whose[0]!.toUpperCase()}${whose.slice(1)} was`,
    unit: measure.unit ?? above?.measure?.unit ?? null,
    isOfCaption: !own || (name !== null && name === above?.name),
  };
}

/** A label within a sentence: a capital that only its place in front gave is gone. */
function lowered(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}

/** A cell's figure with the unit that its row, column or table has: "371" of "US$ billion" is "US$371 billion". */
function figureText(cell: string, unit: string | null): string | null {
  const number = cell.replace(/[*†‡]{1,3}$/, '');
  if (unit === null || !/^\d[\d.,]*$/.test(number)) return /^[^\d\s]{0,4}\d/.test(number) ? number : null;
  const plain = unit.replace(/^in /, '');
  const money = /^([A-Z]{0,3}[$€£¥₩]) ?(.*)$/u.exec(plain);
  if (money) return `${money[1]}${number} ${money[2]}`.trim();
  return plain.startsWith('%') ? `${number}${plain}` : `${number} ${plain}`;
}

/** The stems of the words of a label that tell things apart. Sorted, each once. */
export function contentOf(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [
    ...new Set(words.filter((word) => isContent(word) && closedTag(word) === null && !OF_TABLES.has(word)).map(stem)),
  ].sort();
}

/** What any table may be called. */
const OF_TABLES = new Set(
  'table exhibit box annex selected main key basic indicator indicators data statistics figures trend trends summary overview glance average country countries year years annual'.split(
    ' ',
  ),
);
