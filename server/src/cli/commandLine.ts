import { Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import { checkCommand } from './checkCommand.js';
import { FORMATS } from './formats/format.js';
import { configured, type End, readingCommand } from './readingCommand.js';

/**
 * Runs the command line.
 * @param words What follows the program's name.
 * @returns The exit status: 0 nothing to report, 1 findings, 2 the command could not run.
 */
export async function run(words: readonly string[]): Promise<number> {
  let status = 0;
  const program = commandLine((result) => {
    status = result;
  });
  try {
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`crosscheck: internal error, please report it: ${reason}\n`);
    if (process.env.CROSSCHECK_DEBUG) throw error;
    return 2;
  }
}

/** The commands. Each loads its file when it runs, so that what needs little answers at once. */
function commandLine(end: End): Command {
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

  checkCommand(program, end);
  readingCommand(program, end, {
    name: 'compare',
    summary: 'list the statements about the same thing, in pairs, whether or not they agree',
    load: async () => (await import('./compare.js')).compare,
  });
  readingCommand(program, end, {
    name: 'claims',
    summary: 'list what the figures say: all statements by topic, those that disagree first',
    load: async () => (await import('./claims.js')).claims,
    formats: [...FORMATS, 'csv'],
  });
  readingCommand(program, end, {
    name: 'marks',
    summary: 'list what is recognised: figures, dates, names, citations',
    load: async () => (await import('./marks.js')).marks,
  });
  configured(program.command('rules').description('list the rules'))
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('text'))
    .action(async (options) => end(await (await import('./rules.js')).listRules(options)));
  configured(program.command('explain'))
    .description('Says how a figure was read and what it was compared with, or what a rule finds.')
    .summary('say how a figure was read and compared, or what a rule finds')
    .argument('<what>', 'a place, such as draft.md:12 or draft.md:12:40, or a rule, such as figures/conflict')
    .argument('[path...]', 'files and folders to compare the figure with; this folder where none is given')
    .action(async (what: string, paths: string[], options) => {
      end(await (await import('./explain.js')).explainAsked(what, paths, options));
    });
  program
    .command('init')
    .description('write a crosscheck.yml with a comment for each setting')
    .action(async () => end(await (await import('./configurationFile.js')).init()));
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
  return program;
}
