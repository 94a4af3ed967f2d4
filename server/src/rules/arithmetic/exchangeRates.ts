/** How many of a currency a US dollar was worth, least and most of all years. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Rough bounds of the yearly averages from 2005 to 2025, rounded outwards; the World Bank (PA.NUS.FCRF) and the ECB publish the
 * rates themselves. Who asks looks for slips of several times, so that no digit of these decides. Currencies that lost most of
 * their worth meanwhile (lira, naira, Argentine peso) are left out.
 */
export const EXCHANGE_RATES: Readonly<Record<string, Bounds>> = {
  USD: { least: 1, most: 1 },
  EUR: { least: 0.66, most: 0.98 },
  GBP: { least: 0.49, most: 0.83 },
  CHF: { least: 0.8, most: 1.3 },
  SEK: { least: 6.4, most: 10.9 },
  NOK: { least: 5.4, most: 10.9 },
  DKK: { least: 5, most: 7.2 },
  ISK: { least: 60, most: 140 },
  PLN: { least: 2.3, most: 4.6 },
  CZK: { least: 16, most: 26 },
  HUF: { least: 165, most: 380 },
  RON: { least: 2.3, most: 4.8 },
  UAH: { least: 4.9, most: 43 },
  RUB: { least: 23, most: 95 },
  CAD: { least: 0.95, most: 1.45 },
  AUD: { least: 0.95, most: 1.6 },
  NZD: { least: 1.2, most: 1.8 },
  JPY: { least: 78, most: 155 },
  KRW: { least: 920, most: 1450 },
  CNY: { least: 6, most: 8.3 },
  TWD: { least: 27, most: 34 },
  HKD: { least: 7.7, most: 7.9 },
  SGD: { least: 1.2, most: 1.7 },
  INR: { least: 40, most: 88 },
  THB: { least: 29, most: 41 },
  IDR: { least: 8600, most: 16700 },
  VND: { least: 15700, most: 26500 },
  MYR: { least: 3, most: 4.7 },
  PHP: { least: 40, most: 59 },
  PKR: { least: 59, most: 290 },
  ILS: { least: 3.2, most: 4.5 },
  SAR: { least: 3.7, most: 3.8 },
  AED: { least: 3.6, most: 3.7 },
  QAR: { least: 3.6, most: 3.7 },
  ZAR: { least: 6, most: 19 },
  BRL: { least: 1.6, most: 5.9 },
  MXN: { least: 10, most: 22 },
  CLP: { least: 480, most: 970 },
  COP: { least: 1700, most: 4400 },
  PEN: { least: 2.6, most: 3.9 },
};
