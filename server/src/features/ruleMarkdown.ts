import type { Rule } from '../rules/rule.js';
import { literal } from './richText.js';

/** What a rule finds, why that matters and what to do, with its examples, as a page of Markdown. */
export function ruleMarkdown({ docs, examples, id, off, options = {}, severity, title }: Rule): string {
  const settings = Object.entries(options).map(([name, option]) => {
    return `- **${literal(name)}**: ${literal(option.description)} (${literal(JSON.stringify(option.default))} unless set)`;
  });
  const reported = examples.bad.map(({ message, text }) => `${example(text)}\n\n→ ${literal(message)}`);
  return [
    `# ${literal(title)}`,
    `${literal(id)}, ${off ? 'off' : severity} unless set otherwise`,
    literal(docs),
    ...(settings.length > 0 ? ['## Settings', settings.join('\n')] : []),
    '## Reported',
    ...reported,
    '## Not reported',
    ...examples.good.map(example),
    '## To set it, in crosscheck.yml',
    `    rules:\n      ${id}: ${off ? 'warning' : 'off'}`,
    '## To silence it in one place, above it',
    `    <!-- crosscheck-disable-next-line ${id} -- why -->`,
    '',
  ].join('\n\n');
}

/** The notation of tests for a reader: what is reported in bold, the name of each file over its text. */
function example(source: string): string {
  const lines = source.trim().split('\n');
  return lines
    .map((line) => {
      const file = /^=== (.+)$/.exec(line)?.[1];
      if (file) return `> **${literal(file)}**  `;
      const parts = line.split(/\[\||\|\]/).map((part, i) => (i % 2 === 1 ? `**${literal(part)}**` : literal(part)));
      return `> ${parts.join('')}  `;
    })
    .join('\n');
}
