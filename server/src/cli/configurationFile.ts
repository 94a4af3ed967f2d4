import { stringify } from 'yaml';
import { jsonSchema } from '../configuration/schema.js';
import { rules } from '../rules/index.js';
import { CONFIGURATION_FILES } from '../workspace/findConfiguration.js';
import { readSource } from '../workspace/readSource.js';
import { writeSource } from '../workspace/writeSource.js';
import { type ConfigurationOptions, loadConfiguration } from './configure.js';
import { fromHere } from './places.js';
import { effective } from './rules.js';
import { tell } from './tell.js';

/** Writes a configuration that says nothing yet, with a comment for everything that it can say. */
export async function init(): Promise<number> {
  for (const name of CONFIGURATION_FILES) {
    const known = await readSource(name);
    if ('problem' in known && known.problem === 'does not exist') continue;
    tell(`${name} is there already, and was left alone.`);
    return 2;
  }
  const [file] = CONFIGURATION_FILES;
  const problem = await writeSource(file, template());
  if (problem !== null) {
    tell(`${file} ${problem}.`);
    return 2;
  }
  process.stdout.write(`${file} is written. Take away the # before what you want to set.\n`);
  return 0;
}

/** Prints the configuration that holds here, the defaults included, in the form of the file. */
export async function printConfiguration(options: ConfigurationOptions): Promise<number> {
  const { configuration, file, isConfigured } = await loadConfiguration(options);
  const { options: settings, root: _root, today: _today, ...printed } = configuration;
  const all = rules.map((rule) => {
    const severity = effective(rule, configuration);
    return [rule.id, settings[rule.id] ? { severity, ...settings[rule.id] } : severity] as const;
  });
  const head =
    file === null ? '# The defaults; crosscheck init writes a file to change them.\n' : `# ${fromHere(file)}\n`;
  process.stdout.write(head + stringify({ ...printed, rules: Object.fromEntries(all) }, { lineWidth: 0 }));
  return isConfigured ? 0 : 2;
}

/** Prints the JSON Schema of the file, with which editors complete and check it. */
export function printSchema(): number {
  process.stdout.write(`${JSON.stringify(jsonSchema(rules), null, 2)}\n`);
  return 0;
}

/** The file with everything in comments. */
export function template(): string {
  const rows = rules.map(
    ({ id, off, severity, title }) => `#   ${`${id}: ${off ? 'off' : severity}`.padEnd(40)} # ${title}`,
  );
  return `# What Crosscheck reviews here, and how. Globs count from this folder.

# Documents to review, and what else to leave alone beside README files, node_modules and the like.
# include: ['**/*.{md,markdown,txt}']
# exclude: [archive/**]

# What a bare $ stands for where a document does not say.
# currency: USD

# The least severity that makes a check fail: error, warning, information, hint or never.
# failOn: warning

# How serious each rule is: error, warning, information, hint or off. style/* stands for a family.
# crosscheck explain RULE says what a rule finds.
# rules:
${rows.join('\n')}

# Sources are trusted: drafts are held against them, and they are never asked to change.
# profiles:
#   - files: sources/**
#     profile: source

# Names that your documents use.
# entities:
#   - name: Clean Harbors Act
#     type: law
#     aliases: [CHA]

# Figures that you have fixed. A document that gives another one is reported.
# register:
#   - claim: total funding of the Clean Harbors Act
#     value: $4.2 billion
#     asOf: 2024-07
#     source: budget office, July 2024
#     tolerance: 1%
`;
}
