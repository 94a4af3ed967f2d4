import { type Command, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from '../configuration.js';
import { CHECK_FORMATS } from './formats/format.js';
import { type Output, readOutput } from './output.js';
import { count, type End, filled, readingCommand } from './readingCommand.js';

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
      new Option('--fail-on <severity>', 'the least severity that makes the exit status 1 (default: warning)')
        .choices(FAIL_ON)
        .argParser(readFailOn),
    )
    .addOption(new Option('--max-warnings <count>', 'let so many warnings pass, and no more').argParser(count))
    .option(
      '--changed [ref]',
      'report what involves files that changed since this branch left ref, or since the last commit',
    )
    .option('--quiet', 'leave out findings that do not make the check fail')
    .option('--watch', 'check again whenever a document changes, and print the difference')
    .option('--stats', 'say what was read, on standard error')
    .option('--timing', 'say how long it took, on standard error')
    .option('--fix', 'mend what can be mended safely; a figure never is')
    .addOption(new Option('--dry-run', 'show what --fix would change, and change nothing').implies({ fix: true }))
    .option('--baseline <file>', 'accepted findings (default: crosscheck-baseline.json at the root)', filled)
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

const FAIL_ON = [...SEVERITIES, 'never'] as const;

function readFailOn(given: string): (typeof FAIL_ON)[number] {
  const known = FAIL_ON.find((each) => each === given);
  if (known) return known;
  const hint = given === 'note' ? ' A note is called information here.' : '';
  throw new InvalidArgumentError(`Allowed choices are ${FAIL_ON.join(', ')}.${hint}`);
}

/** Each output is looked at as it is read, before any work. */
function collectOutputs(given: string, outputs: readonly Output[] = []): readonly Output[] {
  const output = readOutput(given);
  if (typeof output === 'string') throw new InvalidArgumentError(`\n${output}.`);
  return [...outputs, output];
}
