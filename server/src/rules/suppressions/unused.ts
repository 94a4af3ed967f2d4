import { defineRule } from '../rule.js';
import { toldOf } from '../suppressions.js';

export default defineRule({
  id: 'suppressions/unused',
  severity: 'warning',
  title: 'Suppression that silences nothing',
  docs: 'A comment switches a rule off where the rule has nothing to report. It may hide a mistake that somebody makes there later, so take it out. A crosscheck-enable that ends none is reported too. Nothing is said of a suppression that has expired or names an unknown rule: other rules report those.',
  examples: {
    good: [
      'The treaty was signed on 4 May 2022.',
      '<!-- A remark on crosscheck-disable, which is no suppression. -->\nThe treaty was signed.',
      'To silence a rule, write crosscheck-disable-next-line and the rule.',
    ],
    bad: [
      {
        text: '[|<!-- crosscheck-disable-next-line figures/conflict -- as printed -->|]\nThe treaty was signed on 4 May 2022.',
        message: 'Silences nothing: figures/conflict reports nothing there.',
      },
      {
        text: '---\ntitle: A brief\n[|crosscheck-disable: figures/* -- checked by hand|]\n---\n\nThe treaty was signed.',
        message: 'Silences nothing: figures/* reports nothing there.',
      },
      {
        text: '[|<!-- crosscheck-disable-next-line figures/conflict, dates/* -->|]\nThe treaty was signed.',
        message: 'Silences nothing: figures/conflict, dates/* report nothing there.',
      },
      {
        text: 'The treaty was signed. [|<!-- crosscheck-disable-line -->|]',
        message: 'Silences nothing: no rule reports anything there.',
      },
      {
        text: 'The treaty was signed.\n\n[|<!-- crosscheck-enable figures/* -->|]',
        message: 'Ends nothing: no crosscheck-disable of the same rules stands before it.',
      },
    ],
  },
  *check() {},
  *checkSuppressions(outcomes) {
    for (const { isExpired, silenced, suppression, unknown } of outcomes) {
      const { command, isClosed, rules, span } = suppression;
      if (silenced > 0 || isExpired || unknown.length > 0 || !isClosed) continue;
      if (command === 'enable') {
        yield { span, message: 'Ends nothing: no crosscheck-disable of the same rules stands before it.' };
        continue;
      }
      const who =
        rules.length === 0
          ? 'no rule reports anything'
          : `${toldOf(rules)} ${rules.length === 1 ? 'reports' : 'report'} nothing`;
      yield {
        span,
        message: `Silences nothing: ${who} there.`,
        fixes: [],
      };
    }
  },
});
