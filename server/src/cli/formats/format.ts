/** The formats that every reading command prints. */
export const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The formats of `check`. */
export const CHECK_FORMATS = [
  ...FORMATS,
  'sarif',
  'github',
  'gitlab',
  'junit',
  'rdjson',
  'csv',
  'html',
  'markdown',
] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];
