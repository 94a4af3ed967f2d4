import type { QuantityKind } from './mark.js';

/** What a number is a number of. */
export interface UnitKind {
  readonly kind: Extract<QuantityKind, 'money' | 'percent' | 'measure' | 'duration'>;
  /** As {@link Quantity.unit}. */
  readonly unit: string;
  /** What one of it is worth in `unit`: 0.01 for cents and basis points. */
  readonly factor: number;
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
square mile: sq mi, sq mile, sq miles; square foot: sq ft, square feet; square kilometer: sq km, km2, km², square kilometres, square kilometre
square meter: sqm, sq m, m2, m², square metres, square metre; cubic meter: m3, m³, cubic metres, cubic metre
cubic kilometer: km3, km³; cubic foot: cubic feet, cu ft; cubic centimeter: cc, cm3, cm³; square centimeter: cm2, cm²
ounce: oz; pound: lb, lbs, lb.; ton: tonne, tonnes; metric ton: mt, metric tonne, metric tonnes; short ton; long ton
gallon: gal; barrel: bbl, bbls; pint; quart; bushel; tablespoon: tbsp; teaspoon: tsp; cup; carat; knot
kilometer per hour: km/h, kph, kmh; mile per hour: mph; meter per second: m/s; light-year; degree: °; horsepower: hp
degree Celsius: °C, ℃, degrees celsius, degrees centigrade; degree Fahrenheit: °F, degrees fahrenheit; rpm; decibel: dB
part per million: ppm, parts per million; part per billion: ppb, parts per billion; btu: Btu, BTU, MMBtu; bcm; bcf; tcf
barrel of oil equivalent: boe; megaton: megatonne, megatonnes; kiloton: kilotonne, kilotonnes; gigaton: gigatonne, gigatonnes
barrel per day: bpd, b/d; ton per year: tpa
megawatt: MWe, MWp; gigawatt: GWe, GWp
twenty-foot equivalent unit: TEU, TEUs; astronomical unit: AU, au; parsec: kpc, Mpc; arcsecond: arcsec; radian: rad`;

/** Forms as written (symbols keep their case, words are in small letters) to what they mean. */
export const UNIT_FORMS: ReadonlyMap<string, UnitKind> = unitForms();

function unitForms(): Map<string, UnitKind> {
  const forms = new Map<string, UnitKind>();
  const add = (form: string, unit: string, kind: UnitKind['kind'] = 'measure', factor = 1) =>
    forms.set(form, { kind, unit, factor });
  const addName = (name: string, unit = name, kind: UnitKind['kind'] = 'measure') => {
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
  for (const [symbol, name] of Object.entries({ t: 'ton', kt: 'kiloton', Mt: 'megaton', Gt: 'gigaton' }))
    for (const gas of ['CO2', 'CO₂'])
      for (const equivalent of ['', 'e', 'eq', ' e', ' eq']) add(`${symbol}${gas}${equivalent}`, `${name} of CO2`);
  for (const name of TIMES) addName(name, name, 'duration');
  for (const [unit, ...others] of rows(OTHER_TIMES)) for (const form of others) add(form, unit!, 'duration');
  for (const form of ['%', '％', 'percent', 'percents', 'per cent', 'pct', 'pc', 'percentage', 'per centum'])
    add(form, 'percent', 'percent');
  for (const form of ['percentage point', 'percentage points', 'percent point', 'percent points', 'pp', 'ppt', 'ppts'])
    add(form, 'pp', 'percent');
  for (const form of ['mb/d', 'mbpd']) add(form, 'barrel per day', 'measure', 1e6);
  for (const form of ['mtpa', 'Mtpa']) add(form, 'ton per year', 'measure', 1e6);
  for (const form of ['basis point', 'basis points', 'bp', 'bps']) add(form, 'pp', 'percent', 0.01);
  return forms;
}

function rows(table: string): string[][] {
  return table.split(/[;\n]\s*/).map((row) => row.split(/[:,] /));
}
