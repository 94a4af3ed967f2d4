import type { AcronymDefinition, EntityMention, EntityType } from '../marks/mark.js';
import { nameKey } from '../marks/nameKey.js';
import { canonicalName } from '../marks/names.js';
import { type Claim, type Filler, UNQUALIFIED } from './claim.js';
import type { ClaimContext } from './context.js';
import type { Passage } from './passage.js';

/** Things whose names can be wrong. Countries and regions have too many forms to call one wrong. */
const NAMED: ReadonlySet<EntityType> = new Set([
  'law',
  'agreement',
  'organization',
  'company',
  'person',
  'program',
  'publication',
  'product',
]);

/**
 * The names of a passage as claims: "this is what the thing is called". A definition claims an acronym too.
 * Roles: `name` the thing, `form` the words used, `acronym` where one is defined, `settled` where the gazetteer, the
 * team or a definition vouches for the form.
 */
export function namingsOf(passage: Passage, context: ClaimContext): readonly Claim[] {
  const claims: Claim[] = [];
  let behind = 0;
  for (const mark of passage.marks) {
    if (mark.type === 'acronym' && /\p{Lu}\p{Ll}/u.test(mark.expansion)) {
      claims.push(definition(mark, context));
      behind = mark.span.end;
    } else if (mark.type === 'entity' && mark.span.start >= behind) {
      const claim = mention(mark, context);
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

function definition(mark: AcronymDefinition, context: ClaimContext): Claim {
  const { expansion, acronym, span } = mark;
  const known = canonicalName(expansion, undefined, context.names);
  const vouched = nameKey(expansion) === known.key && known.type !== 'other';
  const roles = {
    name: filler(known.key, known.name, mark),
    form: filler(nameKey(expansion), expansion, mark),
    acronym: filler(acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), acronym, mark),
    ...(vouched && { settled: filler('defined', acronym, mark) }),
  };
  return claim(mark, roles, known.name, span);
}

function mention(mark: EntityMention, context: ClaimContext): Claim | null {
  const { surface, entityType, known, span } = mark;
  const canonical = canonicalName(known ?? surface, context.definitions, context.names);
  if (!isNamed(entityType === 'other' ? canonical.type : entityType, surface)) return null;
  if (canonical.key === '' || canonical.key.startsWith('government of ')) return null;
  const isPerson = entityType === 'person' || canonical.type === 'person';
  const key = isPerson ? withoutInitials(canonical.key) : canonical.key;
  const vouched = known !== null || Object.hasOwn(context.definitions, surface);
  const roles = {
    name: filler(key, canonical.name, mark),
    form: filler(nameKey(surface), surface, mark),
    ...(vouched && { settled: filler('known', surface, mark) }),
  };
  return claim(mark, roles, canonical.name, span);
}

/** What nothing tells the kind of ("Terminal High Altitude Area Defense") is a name where it is long. */
function isNamed(type: EntityType, surface: string): boolean {
  return NAMED.has(type) || (type === 'other' && surface.split(' ').length >= LONG_NAME);
}

/** Words. */
const LONG_NAME = 3;

/** "mary j holm" is "mary holm". */
function withoutInitials(key: string): string {
  return key
    .split(' ')
    .filter((word, i) => i === 0 || word.length > 1)
    .join(' ');
}

function filler(key: string, text: string, { span }: AcronymDefinition | EntityMention): Filler {
  return { keys: [key], text, span };
}

function claim(
  figure: AcronymDefinition | EntityMention,
  roles: Claim['roles'],
  name: string,
  sentence: Claim['sentence'],
): Claim {
  return {
    frame: 'NAME',
    roles,
    figure,
    sentence,
    topic: `name of ${name}`,
    ...UNQUALIFIED,
  };
}
