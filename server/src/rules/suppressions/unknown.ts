import { defineRule } from '../rule.js';
import { toldOf } from '../suppressions.js';

export default defineRule({
  id: 'suppressions/unknown',
  severity: 'warning',
  title: 'Suppression that nobody understands',
  docs: 'A comment that begins with crosscheck- names a rule or a command that does not exist, or a day that is none, or has no end. It silences nothing. Correct the spelling: `crosscheck rules` lists the rules.',
  examples: {
    good: [
      'The treaty was signed on 4 May 2022.',
      '<!-- crosscheck-disable figures/* -->\nThe treaty was signed.\n<!-- crosscheck-enable figures/* -->',
      '<!-- a comment about figures/conflit -->\nThe treaty was signed.',
    ],
    bad: [
      {
        text: '[|<!-- crosscheck-disable-next-line figures/conflit -->|]\nThe treaty was signed.',
        message: 'Silences nothing: figures/conflit is unknown; did you mean figures/conflict?',
      },
      {
        text: '[|<!-- crosscheck-disable-next-line dates -->|]\nThe treaty was signed.',
        message: 'Silences nothing: dates is unknown; did you mean dates/*?',
      },
      {
        text: '[|<!-- crosscheck-disable-nextline -->|]\nThe treaty was signed.',
        message: 'Silences nothing: crosscheck-disable-nextline is unknown; did you mean crosscheck-disable-next-line?',
      },
      {
        text: '[|<!-- crosscheck-disable figures/* until June -->|]\nThe treaty was signed.',
        message: 'Silences nothing: until June is unknown.',
      },
      {
        text: '[|<!-- crosscheck-disable and so was the treaty signed -->|]',
        message: 'Silences nothing: and, so, was and 3 more are unknown.',
      },
      {
        text: '=== draft.txt\n[|<!-- crosscheck-disable-next-line figures/conflict|]\nThe treaty was signed.',
        message: 'Silences nothing: the comment has no end (-->).',
      },
    ],
  },
  *check() {},
  *checkSuppressions(outcomes) {
    for (const { meant, suppression, unknown } of outcomes) {
      const { isClosed, span } = suppression;
      const hint = meant === null ? '.' : `; did you mean ${meant}?`;
      if (!isClosed) yield { span, message: 'Silences nothing: the comment has no end (-->).' };
      else if (unknown.length > 0)
        yield {
          span,
          message: `Silences nothing: ${toldOf(unknown)} ${unknown.length === 1 ? 'is' : 'are'} unknown${hint}`,
        };
    }
  },
});
