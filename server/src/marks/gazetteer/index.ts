import type { EntityType } from '../mark.js';
import { AGREEMENTS } from './agreements.js';
import { COMPANIES } from './companies.js';
import { COUNTRIES } from './countries.js';
import { LAWS } from './laws.js';
import { ORGANIZATIONS } from './organizations.js';
import { PERSONS } from './persons.js';
import { PRODUCTS } from './products.js';
import { PROGRAMS } from './programs.js';
import { PUBLICATIONS } from './publications.js';
import { REGIONS } from './regions.js';

/**
 * Names that policy prose uses without a form or a definition that tells what they are: a file for each type. One entity
 * a line: its name, then its aliases behind bars. Aliases in capitals alone are matched in capitals alone ("WHO", never
 * "Who"). An acronym that several things share in policy prose ("ESA", "BIS", "FSB") is no alias of any: the document
 * tells which it means, by a definition or by a full name.
 *
 * Curated by hand from the bodies' and companies' own sites and from the official lists: United Nations system chart,
 * WTO list of regional trade agreements, United States Government Manual, popular names in the United States Code,
 * EUR-Lex, Korea Legislation Research Institute, USPS state names. Countries and their people's names come from the
 * packages i18n-iso-countries and i18n-nationality; only what these lack is here.
 */
export const GAZETTEER: Readonly<Record<Exclude<EntityType, 'other'>, string>> = {
  country: COUNTRIES,
  region: REGIONS,
  organization: ORGANIZATIONS,
  agreement: AGREEMENTS,
  law: LAWS,
  program: PROGRAMS,
  company: COMPANIES,
  person: PERSONS,
  publication: PUBLICATIONS,
  product: PRODUCTS,
};
