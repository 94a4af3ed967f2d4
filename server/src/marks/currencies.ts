import list from 'currency-codes/data';

/** Codes that are English words in capitals, or no money: never read as a currency. */
const NO_MONEY = new Set('ALL CUP PEN SDG SOS TOP XAG XAU XBA XBB XBC XBD XDR XPD XPT XTS XUA XXX'.split(' '));

/** Codes of old currencies that documents still name; ISO 4217 list three. */
const PAST = 'ATS BEF DEM ESP FIM FRF GRD HRK IEP ITL NLG PTE'.split(' ');

/** ISO 4217 codes that may stand beside an amount, with "RMB" as people write CNY and "BTC" which no country issues. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...list.filter(({ code }) => !NO_MONEY.has(code)).map(({ code }) => [code, code] as const),
  ...PAST.map((code) => [code, code] as const),
  ['RMB', 'CNY'],
  ['NTD', 'TWD'],
  ['BTC', 'BTC'],
]);

/** The codes of currencies, the most frequent first, then in order of the alphabet. */
export const CURRENCY_CODES: readonly string[] = [
  ...new Set(['USD', 'EUR', 'GBP', ...[...list.map(({ code }) => code), ...CODES.values()].sort()]),
];

/**
 * What a currency's noun alone stands for, plural forms after it. The dollar is missing: the document decides.
 * Where several countries share a noun, it is the one whose money is traded most.
 */
const NOUNS = `
EUR euro euros|KRW won|JPY yen|CNY yuan renminbi rmb kuai|INR rupee rupees|IDR rupiah rupiahs|THB baht|MYR ringgit
VND dong|GBP pound pounds sterling quid|RUB ruble rubles rouble roubles|CHF franc francs|MXN peso pesos|TRY lira liras
BRL real reais|ZAR rand|NOK krone kroner|SEK krona kronor|PLN zloty zlotys złoty|HUF forint forints|CZK koruna korunas
ILS shekel shekels|SAR riyal riyals|AED dirham dirhams|KWD dinar dinars|NGN naira|GHS cedi cedis|KES shilling shillings
UAH hryvnia hryvnias|KZT tenge|BDT taka|KHR riel|LAK kip|MMK kyat kyats|MNT tugrik tugriks|GEL lari|AMD dram drams
BTC bitcoin bitcoins|DEM marks|NLG guilder guilders|ESP peseta pesetas|FIM markka markkas|GRD drachma drachmas
ITL lire|IRR rial rials|AFN afghani afghanis|ETB birr|RON leu lei|BGN lev leva`;

/** Names with the country, where they differ from ISO 4217's. */
const NAMES: Readonly<Record<string, string>> = {
  'us dollar': 'USD',
  'u.s. dollar': 'USD',
  'u.s dollar': 'USD',
  'american dollar': 'USD',
  'united states dollar': 'USD',
  'taiwan dollar': 'TWD',
  'taiwanese dollar': 'TWD',
  'fijian dollar': 'FJD',
  'jamaican dollar': 'JMD',
  'namibian dollar': 'NAD',
  'pound sterling': 'GBP',
  'british pound': 'GBP',
  'indonesian rupiah': 'IDR',
  'pakistani rupee': 'PKR',
  'sri lankan rupee': 'LKR',
  'ugandan shilling': 'UGX',
  'icelandic krona': 'ISK',
  'danish kroner': 'DKK',
  'norwegian kroner': 'NOK',
  'swedish kronor': 'SEK',
  'swedish kroner': 'SEK',
  'deutsche mark': 'DEM',
  'german mark': 'DEM',
  'french franc': 'FRF',
  'belgian franc': 'BEF',
  'cfa franc': 'XOF',
  'qatari riyal': 'QAR',
  'omani rial': 'OMR',
  'uae dirham': 'AED',
  'jordanian dinar': 'JOD',
  'belarusian rouble': 'BYN',
  'cyprus pound': 'CYP',
};

/** Codes of metals, funds and tests, as nobody pays in them ("12 gold medals"); four that begin so are currencies. */
const OF_NO_COUNTRY = /^X(?!AF|CD|OF|PF)/;

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...list.flatMap(({ code, currency }) =>
    OF_NO_COUNTRY.test(code) ? [] : [[currency.toLowerCase().trim(), code] as const],
  ),
  ...Object.entries(NAMES),
]);
const BY_NOUN: ReadonlyMap<string, string> = new Map(
  NOUNS.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [code, ...forms] = row.split(' ');
      return forms.map((form) => [form, code!] as const);
    }),
);

/** Hundredths: the noun, and the currency where it says one (the dollar's cent where not). */
const CENTS = new Map(Object.entries({ cent: '', cents: '', pence: 'GBP', penny: 'GBP', paise: 'INR' }));

/** The words that a currency's name may end in, and codes in small letters: "dollars", "won", "pence", "usd". */
export const MONEY_NOUNS: readonly string[] = [
  ...[...BY_NAME.keys()].flatMap((name) => {
    const noun = name.slice(name.lastIndexOf(' ') + 1);
    return [noun, `${noun}s`];
  }),
  ...BY_NOUN.keys(),
  ...CENTS.keys(),
  ...'dollar dollars usd eur gbp jpy krw cny inr rmb Rs'.split(' '),
];

/** Signs that stand alone; `$` with letters before it is in {@link DOLLARS}. */
const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({
  '€': 'EUR', '£': 'GBP', '¥': 'JPY', '￥': 'JPY', '₩': 'KRW', '￦': 'KRW', '₹': 'INR', '₽': 'RUB', '₺': 'TRY',
  '₫': 'VND', '฿': 'THB', '₦': 'NGN', '₱': 'PHP', '₪': 'ILS', '₴': 'UAH', '₸': 'KZT', '₿': 'BTC', '₡': 'CRC',
  '₾': 'GEL', '₭': 'LAK', '₮': 'MNT', '₲': 'PYG', '₵': 'GHS', '元': 'CNY', '円': 'JPY', '원': 'KRW',
})); // biome-ignore format: one line a region

/** What the letters before a `$` (and, with "CN" and "JP", before a `¥`) say. */
const DOLLARS: ReadonlyMap<string, string> = new Map(Object.entries({
  US: 'USD', 'U.S.': 'USD', 'U.S': 'USD', C: 'CAD', CA: 'CAD', CDN: 'CAD', Can: 'CAD', A: 'AUD', AU: 'AUD', NZ: 'NZD',
  HK: 'HKD', NT: 'TWD', S: 'SGD', SG: 'SGD', R: 'BRL', MX: 'MXN', Mex: 'MXN', TT: 'TTD', J: 'JMD', Z: 'ZWL', CN: 'CNY',
  RMB: 'CNY', JP: 'JPY',
})); // biome-ignore format: as they are written

/** The currency of a sign, with the letters that stand before it ("HK", "", "US"); null for no sign. */
export function currencyOfSign(letters: string, sign: string, dollar: string): string | null {
  const prefix = DOLLARS.get(letters) ?? DOLLARS.get(letters.toUpperCase()) ?? CODES.get(letters.toUpperCase());
  if (sign === '$') return letters === '' ? dollar : (prefix ?? null);
  return prefix ?? SIGNS.get(sign) ?? null;
}

/** Letters that only an amount behind them makes money: "RM5 million". */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ RM: 'MYR', R: 'ZAR', W: 'KRW', Rp: 'IDR', zł: 'PLN', Kč: 'CZK', Tk: 'BDT', Ksh: 'KES', KSh: 'KES' },
    ...{ USh: 'UGX', Ush: 'UGX', TSh: 'TZS', Tsh: 'TZS', Dh: 'AED', Dhs: 'AED', QR: 'QAR', NIS: 'ILS', TL: 'TRY' },
  }),
);

/** What may stand in front of an amount in place of a sign: "RM", "Rp", "Dhs". */
export const CURRENCY_LETTERS: readonly string[] = [...LETTERS.keys()];

/** The currency of letters in front of an amount, with the dollar's sign before them ("$US") or not ("RM"). */
export function currencyOfLetters(letters: string, isDollar: boolean): string | null {
  return (isDollar ? DOLLARS.get(letters) : LETTERS.get(letters.replace('.', ''))) ?? null;
}

/** Whether a character is a currency sign. */
export function isCurrencySign(character: string): boolean {
  return character === '$' || SIGNS.has(character);
}

/** A currency and what one of what was written is worth in it. */
export interface NamedCurrency {
  readonly currency: string;
  /** 0.01 for cents, 1e6 for "MEUR". */
  readonly factor: number;
}

/**
 * The currency of a code beside an amount ("KRW", "usd", "MEUR", "kEUR", "Rs"), or null.
 * Small letters are read for the best known only.
 */
export function currencyOfCode(code: string): NamedCurrency | null {
  const upper = /^(?:usd|eur|gbp|jpy|krw|cny|inr|rmb)$/.test(code) ? code.toUpperCase() : code === 'Rs' ? 'INR' : code;
  const known = CODES.get(upper);
  if (known) return { currency: known, factor: 1 };
  const multiplied = /^[Mk][A-Z]{3}$/.test(code) ? CODES.get(code.slice(1)) : undefined;
  return multiplied ? { currency: multiplied, factor: code[0] === 'M' ? 1e6 : 1e3 } : null;
}

/**
 * The currency of a name of one to three words: "won", "Hong Kong dollars", "cents"; null where it is none.
 * @param dollar ISO 4217 code for "dollars" alone.
 */
export function currencyOfName(name: string, dollar: string): NamedCurrency | null {
  const lower = name.toLowerCase();
  const singular = lower.replace(/s$/, '');
  const whole = BY_NAME.get(lower) ?? BY_NAME.get(singular);
  if (whole) return { currency: whole, factor: 1 };
  const space = lower.lastIndexOf(' ');
  const noun = lower.slice(space + 1);
  // "South Korean won", "old pence": the adjective only names the country.
  // "7 percent in real terms": "in" is no adjective.
  if (space >= 0 && !/(?<!(?:^| )(?:i|o|a|tha|whe|the))(?:n|ese|ish|ss|ch|tch|i|ai|k)$/.test(lower.slice(0, space)))
    return null;
  if (/^dollars?$/.test(noun)) return space < 0 ? { currency: dollar, factor: 1 } : null;
  const cents = CENTS.get(noun);
  if (cents !== undefined) return { currency: cents || dollar, factor: 0.01 };
  const currency = BY_NOUN.get(noun);
  return currency ? { currency, factor: 1 } : null;
}
