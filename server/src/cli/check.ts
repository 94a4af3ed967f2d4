import { check as checkDocument } from '../rules/check.js';
import { readCorpus } from './read.js';

export async function check(paths: readonly string[]): Promise<number> {
  const corpus = await readCorpus(paths);
  const findings = [...corpus.documents.keys()].flatMap((uri) =>
    checkDocument(uri, corpus).map(({ rule, severity, message, span, related }) => ({
      rule,
      severity,
      message,
      path: uri,
      ...span,
      ...position(corpus.documents.get(uri)!.document.text, span.start),
      related: related.map((other) => ({
        path: other.uri,
        ...other.span,
        ...position(corpus.documents.get(other.uri)!.document.text, other.span.start),
        message: other.message,
      })),
    })),
  );
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const summary = {
    documents: corpus.documents.size,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    hints: count('hint'),
  };
  process.stdout.write(`${JSON.stringify({ version: 1, findings, summary }, null, 1)}\n`);
  return summary.errors + summary.warnings > 0 ? 1 : 0;
}

function position(text: string, offset: number) {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
