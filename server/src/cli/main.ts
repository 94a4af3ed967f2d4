import { Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import { SEVERITIES } from '../configuration.js';
import { FORMATS } from './formats/format.js';

/** Reads documents, writes a result and gives the exit status. */
type Run<Options> = (paths: readonly string[], options: Options) => Promise<number>;

const program = new Command('crosscheck')
  .usage('<command> [path...]')
  .description(
    'Finds figures, names and citations that do not agree between your documents.\n' +
      'Reads Markdown and plain text. Sends nothing anywhere, and changes no file unless asked to.',
  )
  .version(version, '-v, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .configureHelp({
    helpWidth: 80,
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((argument) => {
          return argument.required ? `<${argument.name()}>` : `[${argument.name()}...]`;
        }),
      ].join(' '),
  })
  .showHelpAfterError('Try crosscheck --help.')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  crosscheck check                         all documents in this folder and below
  crosscheck check drafts sources/a.txt    a folder and a file
  crosscheck check --format json           for programs
  crosscheck check --help                  what a command can do

Exit status: 0 nothing to report, 1 findings, 2 the command could not run.`,
  );

read('check', 'report what disagrees', async () => (await import('./check.js')).check)
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
  .option('--print-config', 'print the configuration that holds here, and check nothing')
  .addOption(
    new Option('--fail-on <severity>', 'the least severity that makes the exit status 1 (default: warning)').choices([
      ...SEVERITIES,
      'never',
    ]),
  );
read('compare', 'list the statements about the same thing, in pairs, whether or not they agree', async () => {
  return (await import('./compare.js')).compare;
});
read('marks', 'list what is recognised: figures, dates, names, citations', async () => {
  return (await import('./marks.js')).marks;
});
configured(program.command('rules').description('list the rules'))
  .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('text'))
  .action(async (options) => end((await import('./rules.js')).listRules(options)));
program
  .command('explain')
  .description('say what a rule finds, with examples')
  .argument('<rule>', 'its id, such as figures/conflict')
  .action(async (id: string) => end((await import('./rules.js')).explain(id)));
program
  .command('init')
  .description('write a crosscheck.yml with a comment for each setting')
  .action(async () => end((await import('./configurationFile.js')).init()));
program
  .command('schema')
  .description('print the JSON Schema of crosscheck.yml, for editors')
  .action(async () => end((await import('./configurationFile.js')).printSchema()));
program
  .command('lsp')
  .description('serve an editor that speaks the Language Server Protocol')
  .option('--stdio', 'over standard input and output (the default)')
  .action(async () => {
    (await import('../lsp/server.js')).startServer();
  });
program.helpCommand('help', 'print this, or the help of the command that follows');

// `crosscheck … | head` closes the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`crosscheck: cannot write the result: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? process.exitCode : 2);
});
try {
  if (process.argv.length === 2) program.outputHelp();
  else await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`crosscheck: internal error, please report it: ${reason}\n`);
    if (process.env.CROSSCHECK_DEBUG) throw error;
    process.exitCode = 2;
  }
}

/** Declares a command that reads documents. Its file is loaded when it runs. */
function read<Options>(name: string, summary: string, load: () => Promise<Run<Options>>): Command {
  return configured(program.command(name))
    .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`)
    .summary(summary)
    .argument('[path...]', 'files and folders to read; this folder where none is given')
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('text'))
    .action(async (paths: string[], options: Options) => {
      await end((await load())(paths, options));
    });
}

function configured(command: Command): Command {
  return command
    .option('--config <file>', 'the configuration (default: crosscheck.yml here or above)')
    .option('--no-config', 'do without a configuration');
}

async function end(status: number | Promise<number>): Promise<void> {
  process.exitCode = await status;
}
