import { Document, isMap, isSeq } from 'yaml';
import type { Claim, Placed } from '../claims/claim.js';
import type { Corpus } from '../corpus/corpus.js';
import { documentName } from '../corpus/documentNames.js';
import type { Edit } from '../rules/rule.js';
import type { Replacement } from '../text/replacement.js';
import { referenceLine } from './referenceLine.js';
import { toPlainText } from './richText.js';
import { type SettingsFile, settingsEdit } from './settingsEdit.js';

/** An entry of the register, in the order in which it is written. */
export interface RegisterRow {
  readonly claim: string;
  readonly value: string;
  readonly asOf?: string;
  readonly source: string;
}

/** Writes a quantity into the register; null for names and dates, and where the file can't be read. */
export function canonicalEdit(corpus: Corpus, claim: Placed<Claim>, { text, uri }: SettingsFile): Edit | null {
  if (claim.value.figure.type !== 'quantity') return null;
  const edit = registerEdit(text ?? '', registerRow(corpus, claim));
  return edit && { uri, ...edit };
}

/** What the register says once a figure is the canonical one. */
export function registerRow(corpus: Corpus, { text, uri, value }: Placed<Claim>): RegisterRow {
  const analysed = corpus.documents.get(uri);
  const reference = analysed?.references.find(({ id }) => id === value.source);
  const asOf = wholeYear(value) ?? analysed?.document.metadata.date ?? null;
  return {
    claim: value.topic,
    value: text.replace(/\s+/g, ' '),
    ...(asOf === null ? {} : { asOf }),
    source: reference ? toPlainText([{ runs: referenceLine(reference, uri) }]) : documentName(corpus, uri),
  };
}

/** The year that a statement is about, where it says so. */
function wholeYear({ period }: Claim): string | null {
  if (!period || period.basis === 'document') return null;
  const [year] = period.from.split('-');
  return period.from === `${year}-01-01` && period.to === `${year}-12-31` ? year! : null;
}

/**
 * Adds an entry to the register of a configuration file, or gives the one of the same claim its value; comments and all
 * else stay as they are.
 * @param source The file's text; '' for a new one.
 * @returns null where the file can't be read as YAML: it is left alone.
 */
export function registerEdit(source: string, row: RegisterRow): Replacement | null {
  return settingsEdit(source, (settings) => {
    const register = settings.get('register');
    if (isSeq(register)) {
      const at = register.items.findIndex((item) => isMap(item) && item.get('claim') === row.claim);
      if (at < 0) register.items.push(new Document(row).contents);
      else for (const [name, value] of Object.entries(row)) settings.setIn(['register', at, name], value);
    } else if (register === undefined || register === null) settings.set('register', settings.createNode([row]));
    else return false;
    return true;
  });
}
