import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlaceOf } from '../configuration/clean.js';
import { readConfiguration } from '../configuration/read.js';
import { type Configuration, DEFAULTS } from '../configuration.js';
import { rules } from '../rules/index.js';
import { findConfiguration } from '../workspace/findConfiguration.js';
import { readSource } from '../workspace/readSource.js';
import { today } from '../workspace/today.js';
import { plain } from './formats/plain.js';
import { fromHere } from './places.js';
import { tell } from './tell.js';

export interface ConfigurationOptions {
  /** A configuration file; false to do without, absent to look for one. */
  readonly config?: string | false;
  /** Severities that come before the file's, each as `id:severity`. */
  readonly rule?: readonly string[];
}

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** The file that it comes from; null for the defaults. */
  readonly file: string | null;
  /** Where a setting stands in the file. */
  readonly placeOf: PlaceOf;
  /** The folder that globs count from. */
  readonly folder: string;
  /** False where the file could not be read or has mistakes. They are told on standard error. */
  readonly isConfigured: boolean;
}

/** The configuration of the working directory: `crosscheck.yml` here or in a folder above, else the defaults. */
export async function loadConfiguration(options: ConfigurationOptions): Promise<LoadedConfiguration> {
  const loaded = await loadFile(options);
  const { problem, severities } = severitiesOf(options.rule ?? [], loaded.configuration);
  if (problem) tell(problem);
  const { configuration } = loaded;
  return {
    ...loaded,
    configuration: {
      ...configuration,
      rules: { ...configuration.rules, ...severities },
      profiles: configuration.profiles.map((profile) => ({ ...profile, rules: { ...profile.rules, ...severities } })),
    },
    isConfigured: loaded.isConfigured && problem === null,
  };
}

/** Reads `--rule` as the file is read. */
function severitiesOf(given: readonly string[], configuration: Configuration) {
  const bare = given.find((each) => !each.includes(':'));
  if (bare !== undefined)
    return { problem: `--rule: ${bare} has no severity: write ${bare}:error or the like.`, severities: {} };
  const pairs = given.map((each) => [each.slice(0, each.lastIndexOf(':')), each.slice(each.lastIndexOf(':') + 1)]);
  const source = JSON.stringify({ rules: Object.fromEntries(pairs) });
  const read = readConfiguration(source, { ...configuration, rules: {} }, rules);
  const [problem] = read.problems;
  return { problem: problem ? `--rule: ${problem.message}` : null, severities: read.configuration.rules };
}

async function loadFile({ config }: ConfigurationOptions): Promise<LoadedConfiguration> {
  const file = config === false ? null : (config ?? (await findConfiguration(resolve())));
  const folder = file === null ? resolve() : dirname(resolve(file));
  const base = { ...DEFAULTS, today: today(), root: `${pathToFileURL(folder).href.replace(/\/$/, '')}/` };
  const nowhere = {
    configuration: base,
    file,
    folder,
    placeOf: () => ({ span: { start: 0, end: 0 }, line: 1, column: 1 }),
  };
  if (file === null) return { ...nowhere, isConfigured: true };
  const source = await readSource(file);
  if ('problem' in source) {
    tell(`${fromHere(file)} ${source.problem}.`);
    return { ...nowhere, isConfigured: false };
  }
  const { configuration, placeOf, problems } = readConfiguration(source.text, base, rules);
  for (const { column, line, message } of problems)
    process.stderr.write(`${plain(`${fromHere(file)}:${line}:${column} ${message}`)}\n`);
  return { configuration, file, folder, placeOf, isConfigured: problems.length === 0 };
}
