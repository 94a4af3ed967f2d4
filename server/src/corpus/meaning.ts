import type { ClaimContext } from '../claims/context.js';
import type { EntityMention } from '../marks/mark.js';
import { nameKey } from '../marks/nameKey.js';
import { type CanonicalName, canonicalName } from '../marks/names.js';

/** What one mention means in its document. */
export function meaning(mention: EntityMention, context: ClaimContext): CanonicalName {
  if (mention.known !== null && !Object.hasOwn(context.definitions, mention.surface))
    return { key: nameKey(mention.known), name: mention.known, type: mention.entityType };
  const canonical = canonicalName(mention.surface, context.definitions, context.names);
  if (mention.entityType !== 'person') {
    const type = mention.entityType === 'other' ? canonical.type : mention.entityType;
    return { ...canonical, type };
  }
  const name = withoutTitle(canonical.name);
  return { key: personKey(name), name, type: 'person' };
}

/** A person's key: without initials and "Jr.", so that "Mary J. Holm" is "Mary Holm". */
function personKey(name: string): string {
  const known = canonicalName(name);
  if (known.type === 'person') return known.key;
  const words = nameKey(name).split(' ');
  const kept = words.filter((word, i) => i === 0 || (word.length > 1 && !/^(?:jr|sr|wm)$/.test(word)));
  return kept.join(' ');
}

function withoutTitle(name: string): string {
  return name.replace(
    /^(?:(?:Vice |Deputy |Assistant |Prime |Foreign |Under|Former )*(?:President-[Ee]lect|President|Secretary|Minister|Senator|Governor|Ambassador|Professor|Chairman|Chancellor|Premier|Representative|Director|Commissioner|General|Admiral|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Sen\.?|Rep\.?|Gov\.?|Prof\.?|Gen\.?) )+/,
    '',
  );
}
