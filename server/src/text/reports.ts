/** Characters at a file's beginning, and as many at its end, by which a report is known. */
const SHOWN = 400;

/** What a report begins with, in any format but text. */
const HEADS: readonly RegExp[] = [
  /^## Crosscheck\n\n\d+ documents? checked/,
  /^\{\s*"version": 1,\s*"findings": /,
  /^\{\s*"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json"/,
  /^\{\s*"source": \{\s*"name": "crosscheck"/,
  /^\[\s*\{\s*"description": "|^\[\]\s*$/,
  /^::(?:error|warning|notice) (?:file|title)=/,
  /^<\?xml [^\n]*\n<testsuites name="crosscheck"/,
  /^<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
  /^\ufeff?State,Severity,Rule,/,
];

/** What a report for people ends with. */
const END = /(?:^|\n)\d+ documents? checked(?:, \d+ not read)?: (?:nothing|\d+ (?:error|warning|note|hint))[^\n]*\n?$/;

/** What a fact sheet in Markdown begins with. */
const SHEET = /^# [^\n]*\n\n\| Fact \| Value \| Document \| Place \|/;

/** Why what we wrote ourselves is not read as a document, in words that follow its name. */
export const OWN_REPORT = 'is a report of Crosscheck';

/** Whether a text is what `check` writes, in whatever format. */
export function isReport(text: string): boolean {
  const head = text.slice(0, SHOWN);
  return HEADS.some((each) => each.test(head)) || END.test(text.slice(-SHOWN));
}

/** Whether we wrote a text ourselves, as a report or a fact sheet: what it says, documents say. */
export function isOwnReport(text: string): boolean {
  return isReport(text) || SHEET.test(text.slice(0, SHOWN));
}
