import { closestMatch } from 'leven';
import { type Configuration, SEVERITIES, type Severity } from '../configuration.js';
import { ruleMarkdown } from '../features/ruleMarkdown.js';
import { rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { type ConfigurationOptions, loadConfiguration } from './configure.js';
import type { Format } from './formats/format.js';
import { COLORS, marked, type Paper, prose, screen, style } from './formats/layout.js';
import { tell } from './tell.js';

/** Lists the rules with their severity as the configuration has it; for programs with the page of each. */
export async function listRules(options: ConfigurationOptions & { readonly format: Format }): Promise<number> {
  const { configuration, isConfigured } = await loadConfiguration(options);
  const rows = rules.map((rule) => ({ id: rule.id, severity: effective(rule, configuration), title: rule.title }));
  const paper = screen();
  const width = Math.max(...rows.map(({ id }) => id.length));
  const lines = rows.map(({ id, severity, title }) => {
    return `${style(paper, 'bold', id.padEnd(width))}  ${colored(paper, severity, severity.padEnd(11))}  ${title}\n`;
  });
  const text = `${lines.join('')}\n${rules.length} rules. crosscheck explain RULE says more of one.\n`;
  const declared = rules.map((rule, i) => ({ ...rows[i], page: ruleMarkdown(rule) }));
  process.stdout.write(
    options.format === 'json' ? `${JSON.stringify({ version: 1, rules: declared }, null, 1)}\n` : text,
  );
  return isConfigured ? 0 : 2;
}

/** Prints what a rule finds, why that matters and what to do, with examples. */
export function explainRule(id: string): number {
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    const ids = rules.map((each) => each.id);
    const closest = ids.find((each) => each.endsWith(`/${id}`)) ?? closestMatch(id, ids, { maxDistance: 6 });
    const hint = closest ? `; did you mean ${closest}?` : '. crosscheck rules lists them.';
    tell(`there is no rule ${id}${hint}`);
    return 2;
  }
  const paper = screen();
  const severity = rule.off ? 'off' : rule.severity;
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => {
    return prose(paper, `${name}: ${option.description} (default: ${JSON.stringify(option.default)})`, '  ');
  });
  const good = rule.examples.good.map((text) => `${marked(paper, text.trimEnd(), 'green')}\n`);
  const bad = rule.examples.bad.map(
    ({ message, text }) => `${marked(paper, text.trimEnd(), ['yellow', 'bold'])}${prose(paper, message, '    → ')}\n`,
  );
  process.stdout.write(
    `${style(paper, 'bold', rule.title)}\n${style(paper, 'dim', `${rule.id}, ${severity} by default`)}\n\n${prose(paper, rule.docs, '')}\n` +
      `${options.length > 0 ? `${style(paper, 'bold', 'Options')}\n\n${options.join('')}\n` : ''}` +
      `${style(paper, 'bold', 'Reported')}\n\n${bad.join('')}${style(paper, 'bold', 'Not reported')}\n\n${good.join('')}` +
      `${style(paper, 'bold', 'To set it')}, in crosscheck.yml:\n\n    rules:\n      ${id}: ${rule.off ? 'warning' : 'off'}\n\n` +
      `${style(paper, 'bold', 'To silence it')} in one place, above it:\n\n    <!-- crosscheck-disable-next-line ${id} -- why -->\n`,
  );
  return 0;
}

/** What a rule reports with in documents without a profile. */
export function effective(rule: Rule, { rules: settings }: Configuration): Severity | 'off' {
  return settings[rule.id] ?? (rule.off ? 'off' : rule.severity);
}

function colored(paper: Paper, severity: Severity | 'off', text: string): string {
  return SEVERITIES.some((each) => each === severity)
    ? style(paper, COLORS[severity as Severity], text)
    : style(paper, 'dim', text);
}
