/** The formats that every reading command prints. */
export const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];
