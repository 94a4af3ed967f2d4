import { defineRule } from '../rule.js';
import { toldOf } from '../suppressions.js';

export default defineRule({
  id: 'suppressions/unknown',
  severity: 'warning',
  title: 'Suppression that nobody understands',
  docs: 'A comment that begins with crosscheck- names a rule or a command that does not exist, or a day that is none. It silences nothing. Correct the spelling: `crosscheck rules` lists the rules.',
  examples: {
    good: [
      'The treaty was signed on 4 May 2022.',
      '<!-- crosscheck-disable figures/* -->\nThe treaty was signed.\n<!-- crosscheck-enable figures/* -->',
      '<!-- a comment about figures/conflit -->\nThe treaty was signed.',
    ],
    bad: [
      {
        text: '[|<!-- crosscheck-disable-next-line figures/conflit -->|]\nThe treaty was signed.',
        message: 'Silences nothing: figures/conflit is unknown.',
      },
      {
        text: '[|<!-- crosscheck-disable-nextline -->|]\nThe treaty was signed.',
        message: 'Silences nothing: crosscheck-disable-nextline is unknown.',
      },
      {
        text: '[|<!-- crosscheck-disable figures/* until June -->|]\nThe treaty was signed.',
        message: 'Silences nothing: until June is unknown.',
      },
      {
        text: '[|<!-- crosscheck-disable and so was the treaty signed -->|]',
        message: 'Silences nothing: and, so, was and 3 more are unknown.',
      },
    ],
  },
  *check() {},
  *checkSuppressions(outcomes) {
    for (const { suppression, unknown } of outcomes)
      if (unknown.length > 0)
        yield {
          span: suppression.span,
          message: `Silences nothing: ${toldOf(unknown)} ${unknown.length === 1 ? 'is' : 'are'} unknown.`,
        };
  },
});
