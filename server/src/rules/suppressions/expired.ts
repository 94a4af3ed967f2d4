import { shorten } from '../../text/shorten.js';
import { defineRule } from '../rule.js';

/** Characters of a reason that are told. */
const LONGEST_REASON = 200;

export default defineRule({
  id: 'suppressions/expired',
  severity: 'warning',
  title: 'Suppression past its date',
  docs: 'A comment switches a rule off until a day that has passed. What it silenced is reported again. Mend that, or set a later day if the reason still holds.',
  examples: {
    good: [
      'The treaty was signed on 4 May 2022.',
      '<!-- crosscheck-disable-next-line figures/conflict -- no end -->\nThe treaty was signed.',
      '<!-- crosscheck-disable-next-line figures/conflict until 2099-12-31 -- the printer is told -->\nThe treaty was signed.',
    ],
    bad: [
      {
        text: '[|<!-- crosscheck-disable-next-line figures/conflict until 2001-01-31 -->|]\nThe treaty was signed.',
        message: 'Held until 2001-01-31, and silences nothing any more.',
      },
      {
        text: '[|<!-- crosscheck-disable-file until 2001-01-31 -- in review -->|]\nThe treaty was signed.',
        message: 'Held until 2001-01-31, and silences nothing any more. Its reason: in review.',
      },
      {
        text: '---\n[|crosscheck-disable: figures/* until 2001-01-31|]\n---\n\nThe treaty was signed.',
        message: 'Held until 2001-01-31, and silences nothing any more.',
      },
    ],
  },
  *check() {},
  *checkSuppressions(outcomes) {
    for (const { isExpired, suppression, unknown } of outcomes) {
      const { isClosed, reason, span, until } = suppression;
      if (!isExpired || unknown.length > 0 || !isClosed) continue;
      const why = reason ? ` Its reason: ${shorten(reason, LONGEST_REASON)}.` : '';
      yield { span, message: `Held until ${until}, and silences nothing any more.${why}` };
    }
  },
});
