import { currencyOfCode, currencyOfName, currencyOfSign, isCurrencySign, MONEY_NOUNS } from './currencies.js';
import { isLetter } from './letters.js';
import { numberWord } from './numberWords.js';
import type { Numeral } from './numeral.js';
import { UNIT_FORMS, type UnitKind } from './unitForms.js';
import { WordFilter } from './wordFilter.js';

/** A unit where it stands behind a number. */
export interface Unit extends UnitKind {
  /** Offset behind it. */
  readonly end: number;
}

/** Symbols that are read behind a blank only ("5 K"), because "5K" is something else, and those read never. */
const BLANK_ONLY = new Set(['s', 'K', 'N', 'J', 'M']);
const NEVER = new Set(['A', 'B', 'F', 'T']);

const GAP = /\+?(?:[ \u00a0\u2009\u202f]{1,2}|-|[ ]\[)?/y;
const GAP_OF = / (?:of )?/y;
const WORD =
  /(?:sq|cu)\.(?= [a-z])|[%％](?=\d)|[a-zA-Z°℃℉%％µμ\u00c0-\u024f][a-zA-Z°µμ²³\u00c0-\u024f]*(?:\.S\.?|\/[a-zA-Z]+[²³]?)?(?:[2₂]-?eq?(?![a-zA-Z])|\^?[23]|₂)?/y;
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
    // "$p = 0.05$" is a formula.
    if (first === '$' && /\$[A-Za-z\\][^$]{0,40}$/.test(text.slice(Math.max(0, at - 48), at))) return null;
    // "$10 $20": a sign with digits behind it is the next amount's.
    const isNext = /\d/.test(text[at + 1] ?? '');
    return isNext ? null : { kind: 'money', unit: currencyOfSign('', first, dollar)!, factor: 1, end: at + 1 };
  }
  if (first === '¢') return { kind: 'money', unit: dollar, factor: 0.01, end: at + 1 };
  if (isLetter(first.charCodeAt(0)) && !mayBeUnit(text, at)) return null;
  LENGTHENERS.lastIndex = at;
  const isLengthened = gap === ' ' && LENGTHENERS.test(text);
  const from = isLengthened ? LENGTHENERS.lastIndex : at;
  const ends = wordEnds(text, from);
  for (let i = ends.length - 1; i >= 0; i--) {
    const end = ends[i]!;
    const form = plainForm(text.slice(from, end));
    const unit = unitOfForm(form, gap, dollar, numeral);
    const slash = unit ? -1 : text.slice(from, end).indexOf('/');
    // "139 USD/kWh": a price by the unit, as "139 USD per kWh".
    const priced = slash > 0 ? currencyOfCode(form.slice(0, slash)) : null;
    if (priced) return { kind: 'money', unit: priced.currency, factor: priced.factor, end: from + slash };
    if (unit?.kind === 'money') return withScaleBehind(text, { ...unit, end });
    if (unit) return isLengthened && unit.kind !== 'duration' ? null : { ...unit, ...withRate(text, unit, end) };
  }
  return null;
}

const OF_A = /[ \u00a0-](?:of )?(?:an? |(?:one|1) (?=per ?cent))?/y;

/**
 * The unit of a fraction: "half a mile", "one-billionth of a meter", "half a century", "a tenth of one percent".
 * Money has none: "half of the dollars" is a share. The same parameters as {@link unitAfter}.
 */
export function unitOfFraction(text: string, numeral: Numeral, dollar: string): Unit | null {
  OF_A.lastIndex = numeral.end;
  const isApart = OF_A.exec(text) !== null;
  const unit = unitAfter(text, isApart ? { ...numeral, end: OF_A.lastIndex - 1 } : numeral, dollar);
  // "A twenty-first-century port": which century, and no part of one.
  const isOrdinal = OF_A.lastIndex === numeral.end + 1 && unit?.unit === 'century' && numeral.low % 0.25 !== 0;
  return unit && unit.kind !== 'money' && !isOrdinal && !/^(?:second|quarter)$/.test(unit.unit) ? unit : null;
}

/** "12-year-old", "12 years old". */
const OLD = /[ -]old(?![a-z])/y;
const LENGTHENERS =
  /(?:or (?:more|fewer|less) )?(?:(?:more|full|whole|additional|consecutive|straight|further|extra|long|calendar|working|business|intervening|preceding|previous|following|coming|ensuing|subsequent|succeeding|remaining|successive) ){1,2}|or (?:more|fewer|less) /y;

const FIRST_WORDS = new WordFilter([
  ...[...UNIT_FORMS.keys()].map((form) => /^[a-zA-Z\u00c0-\u024f]*/.exec(form)![0]),
  ...`more full whole additional consecutive straight further extra long calendar working business intervening preceding previous
  following coming ensuing subsequent succeeding remaining successive or`.split(/\s+/),
]);
const MONEY = new WordFilter(MONEY_NOUNS);

/** Whether one of the next three words may make a unit: tells most words from units cheaply. */
function mayBeUnit(text: string, at: number): boolean {
  if (text.startsWith('U.S', at)) return true;
  for (let i = 0, start = at; i < 3; i++) {
    let end = start;
    while (isLetter(text.charCodeAt(end))) end++;
    if (
      (i === 0 && (FIRST_WORDS.mayHold(text, start, end) || isCodeLike(text, start, end))) ||
      MONEY.mayHold(text, start, end)
    )
      return true;
    if (!/[ \u00a0.-]/.test(text[end] ?? '')) return false;
    start = end + 1;
  }
  return false;
}

function isCodeLike(text: string, start: number, end: number): boolean {
  return (
    end - start > 2 && end - start < 5 && isCapital(text.charCodeAt(start + 1)) && isCapital(text.charCodeAt(start + 2))
  );
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function plainForm(form: string): string {
  return /[-.\u00a0\u2009]/.test(form) ? form.replace(/[-\u00a0\u2009]/g, ' ').replace(/^(sq|cu)\./, '$1') : form;
}

/** Where the first, second and third word from `at` end. */
function wordEnds(text: string, at: number): readonly number[] {
  const ends: number[] = [];
  for (let next = at; ends.length < 3; next = ends.at(-1)! + 1) {
    WORD.lastIndex = next;
    if (!WORD.exec(text)) break;
    // "200%2": a sign of percent is whole, whatever note is called behind it.
    const isCut = /[a-zA-Z0-9]/.test(text[WORD.lastIndex] ?? '') && !/[%％]/.test(text[WORD.lastIndex - 1]!);
    if (isCut) break;
    ends.push(WORD.lastIndex);
    if (!/[ \u00a0-]/.test(text[WORD.lastIndex] ?? '')) break;
  }
  return ends;
}

function unitOfForm(form: string, gap: string, dollar: string, numeral: Numeral): Omit<Unit, 'end'> | null {
  const isSymbol = form.length < 3;
  if (form === 's' && gap === '' && numeral.precision < 1) return UNIT_FORMS.get(form)!;
  if (NEVER.has(form) || (BLANK_ONLY.has(form) && gap !== ' ')) return null;
  const known = UNIT_FORMS.get(form) ?? (isSymbol ? undefined : UNIT_FORMS.get(form.toLowerCase()));
  // Weights are counted in pounds, budgets in millions of pounds.
  if (known && !(known.unit === 'pound' && numeral.scale >= 1e6)) return known;
  const slash = form.indexOf('/');
  if (slash > 0) return compound(form.slice(0, slash), form.slice(slash + 1));
  const named = currencyOfCode(form) ?? currencyOfName(form, dollar);
  return named ? { kind: 'money', unit: named.currency, factor: named.factor } : null;
}

/** "kg/mm2", "g/kWh": a measure by another. */
function compound(left: string, right: string): UnitKind | null {
  const over = UNIT_FORMS.get(left);
  const power = /\^?[23²³]$/.exec(right)?.[0] ?? '';
  const known = UNIT_FORMS.get(right);
  const by = known ?? UNIT_FORMS.get(right.slice(0, right.length - power.length));
  if (over?.kind !== 'measure' || !by) return null;
  const prefix = known || power === '' ? '' : /[2²]/.test(power) ? 'square ' : 'cubic ';
  return { ...over, unit: `${over.unit} per ${prefix}${by.unit}` };
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
