import type { Claim } from '../claims/claim.js';
import type { AnalysedDocument } from './analyse.js';

/** How many forms of one name count in a document: its definition, and other spellings. */
const FORMS = 4;

/**
 * The claims of a document that are compared: all figures, and of each name its first definition or else its first
 * mention, with the first mention of each other form. Later mentions add nothing to say.
 */
export function activeClaims(document: AnalysedDocument): readonly Claim[] {
  const claims = document.analyses.flatMap((analysis) => analysis.claims);
  const forms = new Map<string, Map<string, Claim>>();
  for (const claim of claims) {
    if (claim.frame !== 'NAME') continue;
    const name = claim.roles.name!.keys[0]!;
    const form = claim.roles.form!.text.toLowerCase();
    const known = forms.get(name) ?? new Map<string, Claim>();
    forms.set(name, known);
    const first = known.get(form);
    if (first ? !first.roles.acronym && claim.roles.acronym : known.size < FORMS) known.set(form, claim);
  }
  const kept = new Set([...forms.values()].flatMap((known) => [...known.values()]));
  return claims.filter((claim) => claim.frame !== 'NAME' || kept.has(claim));
}
