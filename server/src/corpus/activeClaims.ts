import type { Claim } from '../claims/claim.js';
import { remembering } from '../text/remember.js';

/** How many forms of one name count in a document: its definition, and other spellings. */
const FORMS = 4;

/** What is claimed in a flow. */
interface Claims {
  readonly claims: readonly Claim[];
}

/**
 * The claims of a document that are compared: all figures, and of each name its first definition or else its first
 * mention, with the first mention of each other form. Later mentions add nothing to say.
 */
export function activeClaims(analyses: readonly Claims[]): readonly Claim[] {
  const forms = new Map<string, Map<string, Claim>>();
  for (const { claims } of analyses)
    for (const { claim, form, name } of namesIn(claims)) {
      const known = forms.get(name) ?? new Map<string, Claim>();
      forms.set(name, known);
      const first = known.get(form);
      if (first ? !first.roles.acronym && claim.roles.acronym : known.size < FORMS) known.set(form, claim);
    }
  const kept = new Set<Claim>();
  for (const known of forms.values()) for (const claim of known.values()) kept.add(claim);
  const active: Claim[] = [];
  for (const { claims } of analyses)
    for (const claim of claims) if (claim.frame !== 'NAME' || kept.has(claim)) active.push(claim);
  return active;
}

/** The names among the claims of a flow; at an edit most flows keep theirs. */
const namesIn = remembering((claims: readonly Claim[]) =>
  claims.flatMap((claim) =>
    claim.frame === 'NAME'
      ? [{ claim, name: claim.roles.name!.keys[0]!, form: claim.roles.form!.text.toLowerCase() }]
      : [],
  ),
);
