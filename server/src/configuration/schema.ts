import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { type OptionValue, type RuleOption, SEVERITIES } from '../configuration.js';
import { CURRENCY_CODES } from '../marks/currencies.js';
import type { EntityType } from '../marks/mark.js';
import { quantitiesIn } from '../marks/recognise.js';

/** What a configuration file may say of a rule. */
export interface KnownRule {
  /** Family and name: `figures/conflict`. */
  readonly id: string;
  readonly title: string;
  readonly options?: Readonly<Record<string, RuleOption>>;
}

const ENTITY_TYPES: readonly EntityType[] = [
  'law',
  'agreement',
  'organization',
  'company',
  'country',
  'region',
  'person',
  'program',
  'publication',
  'product',
  'other',
];

const text = v.pipe(v.string(), v.nonEmpty('is empty'));
const texts = v.array(text);
const glob = v.pipe(text, v.check(isBelow, 'leads out of the folder of this file, from which globs count'));
/** A date or figure may look like a number to YAML. */
const scalar = (isRight: (given: string) => boolean, message: string) =>
  v.union([v.pipe(text, v.check(isRight, message)), v.number()]);
const figure = scalar(isFigure, 'is no figure; write it as a document would, like $52 billion');
const tolerance = scalar(isFigure, 'is no figure; write one like 1% or 0.5 billion');
const day = scalar(
  (given) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(given),
  'is no date; write one like 2024-07-01, 2024-07 or 2024',
);
const severity = v.picklist([...SEVERITIES, 'off']);

/**
 * What `crosscheck.yml` may hold. The descriptions are what an editor shows while one writes it.
 * @param known The rules there are: their ids, families and options become names that can be set.
 */
export function settingsSchema(known: readonly KnownRule[]) {
  const rules = v.strictObject(ruleEntries(known));
  return v.strictObject({
    include: says('Globs of the documents to review. Globs count from the folder of this file.', v.array(glob)),
    exclude: says('Globs of what else to leave alone, beside README files, node_modules and the like.', v.array(glob)),
    currency: says(
      'What a bare $ stands for where the document does not say: an ISO 4217 code.',
      v.picklist(CURRENCY_CODES),
    ),
    failOn: says('The least severity that makes a check fail.', v.picklist([...SEVERITIES, 'never'])),
    rules: says('The severity of a rule, or of a family: style/*. A rule that is off says nothing.', rules),
    profiles: says(
      'How some of the documents are treated. Where several profiles hold a document, the last one counts.',
      v.array(
        v.strictObject({
          files: v.pipe(v.union([v.array(glob), glob]), v.description('Globs of these documents.')),
          profile: v.pipe(
            v.picklist(['draft', 'source']),
            v.description('A source is trusted: drafts are held against it, and it is never asked to change.'),
          ),
          rules: says('As above, for these documents.', rules),
        }),
      ),
    ),
    entities: says(
      'Laws, organizations and other names that your documents use.',
      v.array(
        v.strictObject({
          name: v.pipe(text, v.description('The name in full.')),
          type: v.pipe(v.picklist(ENTITY_TYPES), v.description('What it is.')),
          aliases: says('Other names of the same thing.', texts),
        }),
      ),
    ),
    register: says(
      'Figures that you have fixed. A document that gives another one is reported.',
      v.pipe(
        v.array(
          v.strictObject({
            claim: v.pipe(text, v.description('What it is a figure of, in words.')),
            value: v.pipe(figure, v.description('The figure as a document would write it.')),
            asOf: says('When it holds: 2024-07-01, 2024-07 or 2024.', day),
            source: says('Where it comes from.', text),
            tolerance: says('How far a statement may be off: 0.5 billion, 1%.', tolerance),
          }),
        ),
        v.checkItems((row, _, rows) => isOnlyValue(row, rows), 'gives another value to the claim of an entry above it'),
      ),
    ),
  });
}

export type Settings = v.InferOutput<ReturnType<typeof settingsSchema>>;
export type RuleSettings = NonNullable<Settings['rules']>;

/** The same as JSON Schema, for editors that complete and check YAML. */
export function jsonSchema(known: readonly KnownRule[]): object {
  // What a figure is, no pattern says.
  return {
    title: 'Configuration of Crosscheck',
    ...toJsonSchema(settingsSchema(known), { ignoreActions: ['check', 'check_items'] }),
  };
}

interface RegisterRow {
  readonly claim: string;
  readonly value: string | number;
  readonly asOf?: string | number | undefined;
}

/** Whether no entry above fixes another value for the same claim and time. */
function isOnlyValue(row: RegisterRow, rows: readonly RegisterRow[]): boolean {
  const claimOf = ({ asOf = '', claim }: RegisterRow) => `${asOf} ${claim.trim().toLowerCase()}`;
  const first = rows.find((other) => claimOf(other) === claimOf(row))!;
  return String(first.value) === String(row.value);
}

/** A setting that may be left out. */
function says<S extends v.GenericSchema>(description: string, schema: S) {
  return v.optional(v.pipe(schema, v.description(description)));
}

function ruleEntries(known: readonly KnownRule[]) {
  const families = new Set(known.map(({ id }) => `${id.slice(0, id.indexOf('/'))}/*`));
  const all = [...families].map((id): KnownRule => ({ id, title: `All rules of ${id.slice(0, -2)}` }));
  return Object.fromEntries([...all, ...known].map(({ id, options = {}, title }) => [id, setting(title, options)]));
}

/** `warning`, or `severity: warning` with options beside it. */
function setting(title: string, options: Readonly<Record<string, RuleOption>>) {
  const entries = Object.entries(options).map(([name, { default: value, description, values }]) => {
    return [name, says(description, values ? v.picklist(values) : schemaLike(value))] as const;
  });
  return says(
    title,
    v.union([severity, v.strictObject({ severity: v.optional(severity), ...Object.fromEntries(entries) })]),
  );
}

function schemaLike(value: OptionValue): v.GenericSchema<OptionValue> {
  if (typeof value === 'number') return v.number();
  if (typeof value === 'boolean') return v.boolean();
  return typeof value === 'string' ? v.string() : texts;
}

/** Whether a glob stays in the folder that it counts from. */
function isBelow(given: string): boolean {
  return !/^(?:[a-z]:)?[\\/]|(?:^|\/)\.\.(?:\/|$)/i.test(given);
}

function isFigure(given: string): boolean {
  return quantitiesIn(given, 'USD').length > 0;
}
