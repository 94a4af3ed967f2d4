import { type Command, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from '../configuration.js';
import { CHECK_FORMATS } from './formats/format.js';
import { type Output, readOutput } from './output.js';
import { type End, readingCommand } from './readingCommand.js';

/** Declares `check`. */
export function checkCommand(program: Command, end: End): Command {
  return readingCommand(program, end, {
    name: 'check',
    summary: 'report what disagrees',
    load: async () => (await import('./check.js')).check,
    formats: CHECK_FORMATS,
  })
    .option(
      '--output <[format=]file>',
      'write it to a file too, in the format that is named or that the name ends with; may be given several times',
      collectOutputs,
    )
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit status 1 (default: warning)').choices([
        ...SEVERITIES,
        'never',
      ]),
    )
    .option('--fix', 'mend what can be mended safely; a figure never is')
    .addOption(new Option('--dry-run', 'show what --fix would change, and change nothing').implies({ fix: true }))
    .option('--baseline <file>', 'accepted findings (default: crosscheck-baseline.json at the root)')
    .option('--no-baseline', 'report accepted findings too')
    .addOption(
      new Option('--update-baseline', 'accept all findings of the documents that are read').conflicts([
        'dryRun',
        'pruneBaseline',
      ]),
    )
    .addOption(new Option('--prune-baseline', 'drop accepted findings that are gone').conflicts('dryRun'))
    .option('--print-config', 'print the configuration that holds here, and check nothing');
}

/** Each output is looked at as it is read, before any work. */
function collectOutputs(given: string, outputs: readonly Output[] = []): readonly Output[] {
  const output = readOutput(given);
  if (typeof output === 'string') throw new InvalidArgumentError(`\n${output}.`);
  return [...outputs, output];
}
