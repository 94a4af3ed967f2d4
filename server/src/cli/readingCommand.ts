import { type Command, Option } from 'commander';
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
    .argument('[path...]', 'files and folders to read; this folder where none is given')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('text'))
    .action(async (paths: string[], options: Options) => end(await (await load())(paths, options)));
}

/** Adds the options that say which configuration holds. */
export function configured(command: Command): Command {
  return command
    .option('--config <file>', 'the configuration (default: crosscheck.yml here or above)')
    .option('--no-config', 'do without a configuration');
}
