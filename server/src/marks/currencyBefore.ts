import {
  CURRENCY_LETTERS,
  currencyOfCode,
  currencyOfLetters,
  currencyOfSign,
  isCurrencySign,
  type NamedCurrency,
} from './currencies.js';

/** A currency in front of a number. Offsets are the text's. */
export interface CurrencyBefore extends NamedCurrency {
  readonly start: number;
}

const SIGN_BEFORE =
  /(?:(?<![A-Za-z.])(?:(?<letters>U\.S\.?|[A-Z]{1,3}|Mex|Can|[a-z]{3})|(?<apart>U\.S\.?|US|HK|NT|NZ|AU|us|hk|c|u\.s) ))?\\?(?<sign>[^\s\w,.;:()]) ?$/;
const CODE_BEFORE = /(?<![A-Za-z$])(?<code>[Mk]?[A-Z]{3}|Rs\.?|usd|eur|gbp|jpy|krw|inr|rmb) ?$/;

/** "$US5 billion", as Australian papers have it. */
const SIGN_FIRST = /\$(?<letters>US|AU?|NZ|HK|CA?|SG?|NT) ?$/;
/** Letters that stand for money in front of an amount only. */
const LOCAL = new RegExp(`(?<![\\p{L}\\d$&.-])(?<letters>${CURRENCY_LETTERS.join('|')})(?:(?<=[a-z])\\.)? ?$`, 'u');
/** What such letters end in. */
const LAST = new Set(['.', ...CURRENCY_LETTERS.map((letters) => letters.at(-1)!)]);
const IS_LARGE = /\d[\d.,]{0,12} ?(?:thousand|million|billion|trillion|crore|lakh|bn|trn?|tn|mn?|k)(?![a-z])/y;

/** Codes that stand for something else too: a small number behind one is no amount ("COP28", "TOP 10"). */
const WORDS = /^(?:COP|ALL|TOP|TRY|CUP|MAD|PEN|SOS|SSP)$/;
const SMALL = /\d{1,2}(?![\d.,]*\d)(?! ?(?:thousand|million|billion|trillion|bn|mn?)(?![a-z]))/y;

/** "Lend us $3 billion": whom the money goes to. */
const GIVES =
  /(?<![a-z])(?:lend|lent|give|gave|given|pay|paid|owe|cost|save|offer|award|grant|charge|send|sent|bring|brought|get|got|leave|left)(?:s|d|ed|ing)? us [^\w\s]+$/;

/** "Exports to the U.S. $5 billion": the country, not the dollar's. */
const COUNTRY = /(?:^|[^a-z])(?:the|to|from|with) (?:U\.S\.|US) [^\w\s]$/;

/** The currency in front of a number ("US$", "KRW ", "Rs."), or null. */
export function currencyBefore(text: string, start: number, dollar: string): CurrencyBefore | null {
  const before = text[start - 1] === ' ' || text[start - 1] === '\u00a0' ? text[start - 2] : text[start - 1];
  if (before === undefined || before === ' ' || /[\d,;:()-]/.test(before)) return null;
  const slice = text.slice(Math.max(0, start - 8), start).replaceAll('\u00a0', ' ');
  if (isCurrencySign(before)) {
    const match = SIGN_BEFORE.exec(slice);
    if (!match) return null;
    const { letters = '', apart = '', sign } = match.groups!;
    const known = currencyOfSign(letters || apart, sign!, dollar);
    const isReceiver = apart === 'us' && GIVES.test(text.slice(Math.max(0, start - 24), start));
    const isCountry = apart !== '' && COUNTRY.test(text.slice(Math.max(0, start - 14), start));
    if (known && !isReceiver && !isCountry)
      return { currency: known, factor: 1, start: start - slice.length + match.index };
    const from = slice.lastIndexOf(sign!);
    const escaped = slice[from - 1] === '\\' ? 1 : 0;
    return { currency: currencyOfSign('', sign!, dollar)!, factor: 1, start: start - slice.length + from - escaped };
  }
  const local = slice.includes('$') ? SIGN_FIRST.exec(slice) : LAST.has(before) ? LOCAL.exec(slice) : null;
  if (local) {
    const currency = currencyOfLetters(local.groups!.letters!, local[0].startsWith('$'));
    IS_LARGE.lastIndex = start;
    if (currency && (local[0].startsWith('$') || IS_LARGE.test(text)))
      return { currency, factor: 1, start: start - slice.length + local.index };
  }
  const match = CODE_BEFORE.exec(slice);
  SMALL.lastIndex = start;
  if (match && WORDS.test(match.groups!.code!) && SMALL.test(text)) return null;
  const currency = match && currencyOfCode(match.groups!.code!.replace('.', ''));
  return currency ? { ...currency, start: start - slice.length + match.index } : null;
}
