import { SEVERITIES } from '../../configuration.js';
import type { Finding, Related } from '../../rules/rule.js';

/** Findings as people read them: the most severe first, both sides of a disagreement once, one for each place and rule. */
export function forReaders(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) =>
    joined(firstSides(findings.filter((finding) => finding.severity === severity)).first),
  );
}

/** Both sides of a disagreement carry a finding. Tells those that come first from those that only mirror them. */
export function firstSides(findings: readonly Finding[]): {
  readonly first: readonly Finding[];
  readonly mirrored: readonly Finding[];
} {
  const said = new Set<string>();
  const first: Finding[] = [];
  const mirrored: Finding[] = [];
  for (const finding of findings) {
    const here = key(finding);
    const isMirrored = finding.related.some((other) => said.has(`${finding.rule} ${key(other)} ${here}`));
    (isMirrored ? mirrored : first).push(finding);
    if (!isMirrored) for (const other of finding.related) said.add(`${finding.rule} ${here} ${key(other)}`);
  }
  return { first, mirrored };
}

/** One finding for all that a rule has against one place: what else it says stands at the related places. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.rule} ${key(finding)} ${finding.related.length > 0 ? '' : finding.message}`;
    const same = places.get(place);
    places.set(place, same ? { ...same, related: [...same.related, ...finding.related] } : finding);
  }
  return [...places.values()];
}

function key({ uri, span }: Finding | Related): string {
  return `${uri}:${span.start}-${span.end}`;
}
