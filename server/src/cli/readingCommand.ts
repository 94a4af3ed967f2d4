import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS } from './formats/format.js';

/** Takes the exit status of a command. */
export type End = (status: number) => void;

/** Reads documents, writes a result and gives the exit status. */
type Run<Options> = (paths: readonly string[], options: Options) => Promise<number>;

/** What a command that reads documents does. */
interface Declaration<Options> {
  readonly name: string;
  readonly summary: string;
  /** Loads the command's file when it runs. */
  load(): Promise<Run<Options>>;
  /** What `--format` takes; text and json where it is absent. */
  readonly formats?: readonly string[];
}

/** Declares a command that reads documents. */
export function readingCommand<Options>(program: Command, end: End, declaration: Declaration<Options>): Command {
  const { formats = FORMATS, load, name, summary } = declaration;
  return configured(program.command(name))
    .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`)
    .summary(summary)
    .argument(
      '[path...]',
      'files, folders and globs to read, - for standard input; this folder where none is given',
      collectPaths,
    )
    .option('--stdin-path <path>', 'what standard input is called, and where it lies (default: stdin.txt here)')
    .addOption(
      new Option('--jobs <count>', 'threads that read (default: as many as there is work for; at most 8)').argParser(
        countFromOne,
      ),
    )
    .option('--cache', 'keep what was read in .crosscheck/cache for the next run')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('text'))
    .action(async (paths: string[], options: Options, command: Command) => {
      if (command.getOptionValue('stdinPath') !== undefined && !paths.includes('-'))
        command.error('error: --stdin-path says what - is called, and no path is -.');
      end(await (await load())(paths, options));
    });
}

function collectPaths(given: string, others: readonly string[] = []): readonly string[] {
  return [...others, filled(given)];
}

/** An empty path is a variable that nobody set, and no folder. */
export function filled(given: string): string {
  if (given === '') throw new InvalidArgumentError('It is empty.');
  return given;
}

/** Reads a number of things. */
export function count(given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(given);
}

function countFromOne(given: string): number {
  if (count(given) === 0) throw new InvalidArgumentError('It must be at least 1.');
  return count(given);
}

/** Adds the options that say which configuration holds. */
export function configured(command: Command): Command {
  return command
    .option('--config <file>', 'the configuration (default: crosscheck.yml here or above)', filled)
    .option('--no-config', 'do without a configuration')
    .option('--rule <id:severity>', 'a severity that comes before the configuration; may be given several times', list);
}

function list(given: string, others: readonly string[] = []): readonly string[] {
  return [...others, given];
}
