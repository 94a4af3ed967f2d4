import { cac } from 'cac';
import { version } from '../../../package.json';

/** A command reads documents, writes its result and gives the exit status. */
type Command = (paths: readonly string[], options: { readonly format: string }) => Promise<number>;

const program = cac('crosscheck');

declare('check', 'Report figures that disagree', async () => (await import('./check.js')).check);
declare(
  'compare',
  'List every pair of statements about the same thing',
  async () => (await import('./compare.js')).compare,
);
declare(
  'marks',
  'List the figures, dates, names and citations of each document',
  async () => (await import('./marks.js')).marks,
);

program.help();
program.version(version);
program.parse();

function declare(name: string, summary: string, load: () => Promise<Command>): void {
  program
    .command(`${name} [...paths]`, summary)
    .option('--format <format>', 'text or json', { default: 'text' })
    .option('--fail-on <severity>', 'error, warning, information or never', { default: 'warning' })
    .action(async (paths: string[], options: { format: string }) => {
      process.exitCode = await (await load())(paths, options);
    });
}
