import { currencyOfCode, currencyOfName, currencyOfSign, isCurrencySign, type NamedCurrency } from './currencies.js';
import type { QuantityKind } from './mark.js';
import { numberWord } from './numberWords.js';
import type { Numeral } from './numeral.js';

/** What a number is a number of. */
export interface Unit {
  readonly kind: Extract<QuantityKind, 'money' | 'percent' | 'measure' | 'duration'>;
  /** As {@link Quantity.unit}. */
  readonly unit: string;
  /** What one of it is worth in `unit`: 0.01 for cents and basis points. */
  readonly factor: number;
  /** Offset behind it. */
  readonly end: number;
}

/** Words for time; each stands for itself, in the plural too. */
const TIMES = 'second minute hour day week fortnight month quarter year decade century millennium'.split(' ');
const OTHER_TIMES = `second: sec, secs, s; minute: min, mins; hour: hr, hrs, h; millisecond: ms, milliseconds
microsecond: µs, μs, microseconds; nanosecond: ns, nanoseconds; year: yr, yrs; month: mo; week: wk, wks
century: centuries; millennium: millennia`;

const PREFIXES: readonly (readonly [symbol: string, word: string])[] = [
  ['n', 'nano'],
  ['µ', 'micro'],
  ['μ', 'micro'],
  ['m', 'milli'],
  ['c', 'centi'],
  ['k', 'kilo'],
  ['M', 'mega'],
  ['G', 'giga'],
  ['T', 'tera'],
  ['P', 'peta'],
  ['E', 'exa'],
];

/** Units that take SI prefixes: symbol, name, the prefixes in use. */
const SI = `m meter nµμmck; g gram nµμmk; L liter µμmcM; l liter µμmc; W watt mkMGT; Wh watt-hour kMGTP; V volt mkM
J joule mkMGTPE; Hz hertz kMGT; eV electronvolt mkMGT; Pa pascal kMG; B byte kMGTPE; bps bit/s kMGT; t ton kMG; K kelvin m
N newton kM; A ampere mk; Ah ampere-hour mk; M molar nµμm; mol mole nµμmk; Da dalton kM; T tesla m; Gy gray mk
Sv sievert µμm; Bq becquerel kMGT; F farad nµμm; flops flops MGTPE; FLOPS flops MGTPE; cal calorie k; bit bit kMGT`;

/** Units without SI prefixes: name, then the symbols and words beside the name and its plural in -s. */
const OTHERS = `inch: in., inches; foot: ft, ft., feet; yard: yd, yds; mile: mi; nautical mile: nmi; acre; hectare: ha
square mile: sq mi; square foot: sq ft, square feet; square kilometer: sq km, km2, km², square kilometres, square kilometre
square meter: sqm, sq m, m2, m², square metres, square metre; cubic meter: m3, m³, cubic metres, cubic metre
cubic kilometer: km3, km³; cubic foot: cubic feet, cu ft; cubic centimeter: cc, cm3, cm³; square centimeter: cm2, cm²
ounce: oz; pound: lb, lbs, lb.; ton: tonne, tonnes; metric ton: mt, metric tonne, metric tonnes; short ton; long ton
gallon: gal; barrel: bbl, bbls; pint; quart; bushel; tablespoon: tbsp; teaspoon: tsp; carat; knot
kilometer per hour: km/h, kph, kmh; mile per hour: mph; meter per second: m/s; light-year; degree: °; horsepower: hp
degree Celsius: °C, ℃, degrees celsius, degrees centigrade; degree Fahrenheit: °F, degrees fahrenheit; rpm; decibel: dB
part per million: ppm, parts per million; part per billion: ppb, parts per billion; btu: Btu, BTU, MMBtu; bcm; bcf; tcf
barrel of oil equivalent: boe; megaton: megatonne, megatonnes; kiloton: kilotonne, kilotonnes; gigaton: gigatonne, gigatonnes
ton of CO2: tCO2, tCO2e; megaton of CO2: MtCO2, MtCO2e; gigaton of CO2: GtCO2, GtCO2e; megawatt: MWe, MWp; gigawatt: GWe, GWp
twenty-foot equivalent unit: TEU, TEUs; astronomical unit: AU, au; parsec: pc, kpc, Mpc; arcsecond: arcsec; radian: rad`;

/** Forms as written (symbols keep their case, words are in small letters) to what they mean. */
const FORMS: ReadonlyMap<string, Pick<Unit, 'kind' | 'unit' | 'factor'>> = unitForms();

function unitForms(): Map<string, Pick<Unit, 'kind' | 'unit' | 'factor'>> {
  const forms = new Map<string, Pick<Unit, 'kind' | 'unit' | 'factor'>>();
  const add = (form: string, unit: string, kind: Unit['kind'] = 'measure', factor = 1) =>
    forms.set(form, { kind, unit, factor });
  const addName = (name: string, unit = name, kind: Unit['kind'] = 'measure') => {
    for (const form of [name, `${name}s`, name.replace('-', ' '), `${name.replace('-', ' ')}s`]) add(form, unit, kind);
  };
  for (const [unit, ...others] of rows(OTHERS)) {
    addName(unit!);
    for (const form of others) add(form, unit!);
  }
  for (const [row] of rows(SI)) {
    const [symbol, name, prefixes] = row!.split(' ') as [string, string, string];
    for (const [sign, word] of [['', ''] as const, ...PREFIXES]) {
      if (!prefixes.includes(sign)) continue;
      add(sign + symbol, word + name);
      addName(word + name);
      if (name === 'meter' || name === 'liter') addName(word + name.replace('er', 're'), word + name);
    }
  }
  for (const name of TIMES) addName(name, name, 'duration');
  for (const [unit, ...others] of rows(OTHER_TIMES)) for (const form of others) add(form, unit!, 'duration');
  for (const form of ['%', '％', 'percent', 'percents', 'per cent', 'pct', 'percentage'])
    add(form, 'percent', 'percent');
  for (const form of ['percentage point', 'percentage points', 'percent point', 'percent points', 'pp', 'ppt', 'ppts'])
    add(form, 'pp', 'percent');
  for (const form of ['basis point', 'basis points', 'bp', 'bps']) add(form, 'pp', 'percent', 0.01);
  return forms;
}

function rows(table: string): string[][] {
  return table.split(/[;\n]\s*/).map((row) => row.split(/[:,] /));
}

/** Symbols that are read behind a blank only ("5 K"), because "5K" is something else, and those read never. */
const BLANK_ONLY = new Set(['s', 'K', 'N', 'J', 'M']);
const NEVER = new Set(['A', 'B', 'F', 'T']);

const GAP = /\+?(?:[ \u00a0\u2009\u202f]{1,2}|-|[ ]\[)?/y;
const GAP_OF = / of /y;
const WORD = /[a-zA-Z°℃℉%％µμ\u00c0-\u024f][a-zA-Z°µμ²³\u00c0-\u024f]*(?:\.S\.?|\/[a-zA-Z]+[²³]?)?[23]?/y;
const PER = /[ -]per[ -](?:second|minute|hour|day)(?![a-z])|[ ](?:squared|cubed)(?![a-z])/y;

/**
 * The unit behind a number; null where none stands there. Offsets are the text's.
 * @param dollar ISO 4217 code for "dollars".
 */
export function unitAfter(text: string, numeral: Numeral, dollar: string): Unit | null {
  const pattern = numeral.form === 'vague' ? GAP_OF : GAP;
  pattern.lastIndex = numeral.end;
  const gap = pattern.exec(text)?.[0];
  if (gap === undefined) return null;
  const at = pattern.lastIndex;
  const first = text[at];
  if (first === undefined) return null;
  if (isCurrencySign(first)) {
    // "$10 $20": a sign with digits behind it is the next amount's.
    const isNext = /\d/.test(text[at + 1] ?? '');
    return isNext ? null : { kind: 'money', unit: currencyOfSign('', first, dollar)!, factor: 1, end: at + 1 };
  }
  LENGTHENERS.lastIndex = at;
  const isLengthened = gap === ' ' && LENGTHENERS.test(text);
  const from = isLengthened ? LENGTHENERS.lastIndex : at;
  const ends = wordEnds(text, from);
  for (let i = ends.length - 1; i >= 0; i--) {
    const end = ends[i]!;
    const form = text.slice(from, end).replace(/[-\u00a0\u2009]/g, ' ');
    const unit = unitOfForm(form, gap, dollar, numeral);
    if (unit?.kind === 'money') return withScaleBehind(text, { ...unit, end });
    if (unit) return isLengthened && unit.kind !== 'duration' ? null : { ...unit, ...withRate(text, unit, end) };
  }
  return null;
}

const OF_A = /[ \u00a0-](?:of )?(?:an? )?/y;

/**
 * The unit of a fraction: "half a mile", "one-billionth of a meter", "half a century", "a quarter of a percent".
 * Money has none: "half of the dollars" is a share. The same parameters as {@link unitAfter}.
 */
export function unitOfFraction(text: string, numeral: Numeral, dollar: string): Unit | null {
  OF_A.lastIndex = numeral.end;
  const isApart = OF_A.exec(text) !== null;
  const unit = unitAfter(text, isApart ? { ...numeral, end: OF_A.lastIndex - 1 } : numeral, dollar);
  return unit && unit.kind !== 'money' && !/^(?:second|quarter)$/.test(unit.unit) ? unit : null;
}

/** "12-year-old", "12 years old". */
const OLD = /[ -]old(?![a-z])/y;
const LENGTHENERS =
  /(?:more|full|whole|additional|consecutive|straight|further|extra|long|calendar|working|business) /y;

/** Where the first, second and third word from `at` end. */
function wordEnds(text: string, at: number): readonly number[] {
  const ends: number[] = [];
  for (let next = at; ends.length < 3; next = ends.at(-1)! + 1) {
    WORD.lastIndex = next;
    if (!WORD.exec(text)) break;
    const isCut = /[a-zA-Z0-9]/.test(text[WORD.lastIndex] ?? '');
    if (isCut) break;
    ends.push(WORD.lastIndex);
    if (!/[ \u00a0-]/.test(text[WORD.lastIndex] ?? '')) break;
  }
  return ends;
}

function unitOfForm(form: string, gap: string, dollar: string, numeral: Numeral): Omit<Unit, 'end'> | null {
  const isSymbol = form.length < 3;
  if (NEVER.has(form) || (BLANK_ONLY.has(form) && gap !== ' ')) return null;
  const known = FORMS.get(form) ?? (isSymbol ? undefined : FORMS.get(form.toLowerCase()));
  // Weights are counted in pounds, budgets in millions of pounds.
  if (known && !(known.unit === 'pound' && numeral.scale >= 1e6)) return known;
  const named = currencyOfCode(form) ?? currencyOfName(form, dollar);
  return named ? { kind: 'money', unit: named.currency, factor: named.factor } : null;
}

const MILLIONS = / (?<scale>million|billion|trillion)(?![a-z])/y;

/** "75 USD million", as tables and reports have it. */
function withScaleBehind(text: string, unit: Unit): Unit {
  MILLIONS.lastIndex = unit.end;
  const scale = MILLIONS.exec(text)?.groups?.scale;
  return scale ? { ...unit, factor: unit.factor * numberWord(scale)!.value, end: MILLIONS.lastIndex } : unit;
}

/** "50 miles per hour", "300,000 barrels per day": a rate that is said in one breath belongs to the unit. */
function withRate(text: string, unit: Omit<Unit, 'end'>, end: number): Pick<Unit, 'unit' | 'end'> {
  if (unit.kind === 'duration') {
    OLD.lastIndex = end;
    return { unit: unit.unit, end: OLD.test(text) ? OLD.lastIndex : end };
  }
  if (unit.kind !== 'measure') return { unit: unit.unit, end };
  PER.lastIndex = end;
  const rate = PER.exec(text)?.[0];
  if (rate === undefined) return { unit: unit.unit, end };
  if (rate.endsWith('ed'))
    return { unit: `${rate.includes('sq') ? 'square' : 'cubic'} ${unit.unit}`, end: PER.lastIndex };
  return { unit: `${unit.unit}${rate.replaceAll('-', ' ')}`, end: PER.lastIndex };
}

/** A currency in front of a number. Offsets are the text's. */
export interface CurrencyBefore extends NamedCurrency {
  readonly start: number;
}

const SIGN_BEFORE =
  /(?:(?<![A-Za-z.])(?:(?<letters>U\.S\.?|[A-Z]{1,3}|Mex|Can|[a-z]{3})|(?<apart>U\.S\.?|US|HK|NT|NZ|AU|us|hk|c|u\.s) ))?\\?(?<sign>[^\s\w,.;:()]) ?$/;
const CODE_BEFORE = /(?<![A-Za-z$])(?<code>[Mk]?[A-Z]{3}|Rs\.?|usd|eur|gbp|jpy|krw|inr|rmb) ?$/;

/** The currency in front of a number ("US$", "KRW ", "Rs."), or null. */
export function currencyBefore(text: string, start: number, dollar: string): CurrencyBefore | null {
  const before = text[start - 1] === ' ' || text[start - 1] === '\u00a0' ? text[start - 2] : text[start - 1];
  if (before === undefined) return null;
  const slice = text.slice(Math.max(0, start - 8), start).replaceAll('\u00a0', ' ');
  if (isCurrencySign(before)) {
    const match = SIGN_BEFORE.exec(slice);
    if (!match) return null;
    const { letters = '', apart = '', sign } = match.groups!;
    const known = currencyOfSign(letters || apart, sign!, dollar);
    if (known) return { currency: known, factor: 1, start: start - slice.length + match.index };
    const from = slice.lastIndexOf(sign!);
    const escaped = slice[from - 1] === '\\' ? 1 : 0;
    return { currency: currencyOfSign('', sign!, dollar)!, factor: 1, start: start - slice.length + from - escaped };
  }
  const match = CODE_BEFORE.exec(slice);
  const currency = match && currencyOfCode(match.groups!.code!.replace('.', ''));
  return currency ? { ...currency, start: start - slice.length + match.index } : null;
}
