// What the rules declare, for people: their table in README.md and a page for each.
// `node .scripts/rules.mjs` writes the table anew; with `--check` it fails where the table is out of date.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const [START, END] = ['<!-- rules: written by npm run rules -->', '<!-- /rules -->'];

/** The declarations, from the command line of a build. */
export function rulesOf(folder) {
  return JSON.parse(execFileSync(process.execPath, [`${folder}/cli.js`, 'rules', '--no-config', '--format', 'json']))
    .rules;
}

/** A page for each rule, `FAMILY/NAME.md`. */
export function writePages(rules, folder) {
  for (const rule of rules) {
    const file = `${folder}/${rule.id}.md`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, rule.page);
  }
}

function tableOf(rules) {
  const rows = rules.map(({ id, severity, title }) => [`\`${id}\``, severity, title]);
  const all = [['rule', 'by default', 'what it finds'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |\n`;
  return line(all[0]) + line(widths.map((width) => '-'.repeat(width))) + rows.map(line).join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const before = readFileSync(README, 'utf8');
  const [start, end] = [before.indexOf(START), before.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md lacks ${START} and ${END}`);
  const after = `${before.slice(0, start)}${START}\n\n${tableOf(rulesOf(fileURLToPath(new URL('../dist', import.meta.url))))}\n${before.slice(end)}`;
  if (process.argv.includes('--check') && after !== before) {
    process.stderr.write('The table of rules in README.md is out of date: npm run build && npm run rules\n');
    process.exitCode = 1;
  } else if (after !== before) writeFileSync(README, after);
}
