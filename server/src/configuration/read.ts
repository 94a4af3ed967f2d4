import * as v from 'valibot';
import type { Configuration, OptionValue, RuleOptions, Severity } from '../configuration.js';
import { cleanSettings, type PlaceOf, type Problem } from './clean.js';
import { type KnownRule, type RuleSettings, type Settings, settingsSchema } from './schema.js';

interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
  readonly placeOf: PlaceOf;
}

/**
 * Reads a configuration file. What is wrong in it is named and left out, and the rest holds. Never throws.
 * @param source The file's text, in YAML.
 * @param base What holds where the file says nothing. What it excludes stays excluded.
 * @param known The rules there are.
 */
export function readConfiguration(source: string, base: Configuration, known: readonly KnownRule[]): ReadConfiguration {
  const schema = settingsSchema(known);
  const { placeOf, problems, value } = cleanSettings(source, schema);
  return { configuration: configurationOf(v.parse(schema, value), base, known), problems, placeOf };
}

function configurationOf(settings: Settings, base: Configuration, known: readonly KnownRule[]): Configuration {
  const { entities = [], exclude = [], profiles = [], register = [], rules = {} } = settings;
  return {
    ...base,
    include: settings.include ?? base.include,
    exclude: [...base.exclude, ...exclude],
    currency: settings.currency ?? base.currency,
    failOn: settings.failOn ?? base.failOn,
    rules: { ...base.rules, ...severitiesOf(rules, known) },
    options: { ...base.options, ...optionsOf(rules) },
    profiles: profiles.map(({ files, profile, rules = {} }) => {
      return { files: typeof files === 'string' ? [files] : files, profile, rules: severitiesOf(rules, known) };
    }),
    entities: entities.map(({ aliases = [], name, type }) => ({ name, type, aliases })),
    register: register.map(({ asOf = null, claim, source = null, tolerance = null, value }) => ({
      claim,
      value: String(value),
      asOf: asOf === null ? null : String(asOf),
      source,
      tolerance: tolerance === null ? null : String(tolerance),
    })),
  };
}

/** By rule; what is said of a family holds for its rules where nothing is said of them. */
function severitiesOf(settings: RuleSettings, known: readonly KnownRule[]): Record<string, Severity | 'off'> {
  const severities: Record<string, Severity | 'off'> = {};
  for (const { id } of known) {
    const family = `${id.slice(0, id.indexOf('/'))}/*`;
    const severity = severityOf(settings[id]) ?? severityOf(settings[family]);
    if (severity) severities[id] = severity;
  }
  return severities;
}

function severityOf(setting: RuleSettings[string]): Severity | 'off' | undefined {
  return typeof setting === 'object' ? setting.severity : setting;
}

function optionsOf(settings: RuleSettings): Record<string, RuleOptions> {
  const options: Record<string, RuleOptions> = {};
  for (const [id, setting] of Object.entries(settings)) {
    if (typeof setting !== 'object') continue;
    const { severity: _, ...given } = setting;
    options[id] = given as Record<string, OptionValue>;
  }
  return options;
}
