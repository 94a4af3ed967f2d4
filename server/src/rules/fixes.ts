import type { Edit, Finding, Fix } from './rule.js';

/**
 * The fixes that need nobody's choice and do not get into each other's way: of two that touch the same place, the first.
 * A fix is taken whole or not at all.
 */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  const taken: Edit[] = [];
  return findings
    .flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).slice(0, 1))
    .filter(({ edits }) => {
      const isFree = edits.length > 0 && !edits.some((edit) => taken.some((other) => touches(edit, other)));
      if (isFree) taken.push(...edits);
      return isFree;
    });
}

/** A file's text with edits made. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { span, text: replacement } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(from, span.start) + replacement;
    from = span.end;
  }
  return result + text.slice(from);
}

function touches(a: Edit, b: Edit): boolean {
  return a.uri === b.uri && a.span.start <= b.span.end && b.span.start <= a.span.end;
}
