import type { Corpus } from '../corpus/corpus.js';
import { rules } from './index.js';
import type { Finding } from './rule.js';

/** The findings in one document, in order of their place. Looks at the corpus around it, reports in it only. */
export function check(uri: string, corpus: Corpus): readonly Finding[] {
  const document = corpus.documents.get(uri);
  if (!document) return [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = corpus.configuration.rules[rule.id] ?? (rule.off ? 'off' : undefined);
    if (setting === 'off') continue;
    for (const { related = [], fixes = [], severity, span, message } of rule.check(document, corpus))
      findings.push({
        rule: rule.id,
        severity: setting ?? severity ?? rule.severity,
        uri,
        span,
        message,
        related,
        fixes,
      });
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
}
