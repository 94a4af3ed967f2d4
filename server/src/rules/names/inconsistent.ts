import type { Placed } from '../../claims/claim.js';
import { type AnalysedDocument, type Analysis, place } from '../../corpus/analyse.js';
import type { EntityMention } from '../../marks/mark.js';
import { nameKey } from '../../marks/nameKey.js';
import { perFlow } from '../../marks/perFlow.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'names/inconsistent',
  severity: 'information',
  isDisagreement: true,
  title: 'Name in two spellings',
  docs:
    'Finds a name that a document writes in two ways that differ in capitals, hyphens or the spelling of a word alone: ' +
    '"K-CHIPS Act" and "K-Chips Act", "Centre" and "Center". The rarer spelling is reported; the fix writes the other. ' +
    'Silent for headings, notes and references, which follow rules of their own, for "the", plurals, possessives and ' +
    '"&", and where both spellings are as frequent as each other more than once. ' +
    'Measured on 170 real documents: 4 of 5 findings right, hence information.',
  examples: {
    good: [
      'The Port-Safety Act passed. The Port-Safety Act’s aims hold.',
      '=== draft.md\n# THE PORT SAFETY ACT\n\nThe Port Safety Act passed. The Port Safety Act holds.\n',
      'The Port Safety Act passed. The Ship Safety Act holds.',
      'Section 232 tariffs hold. They use section 232.',
    ],
    bad: [
      {
        text: 'The Port-Safety Act passed. The Port-Safety Act holds.\n\nThe [|Port Safety Act|] failed.',
        message: '“Port Safety Act” here, “Port-Safety Act” elsewhere.',
      },
      {
        text: 'The Coastal Research Centre met. The Coastal Research Centre lends.\n\nThe [|Coastal Research Center|] saves.',
        message: '“Coastal Research Center” here, “Coastal Research Centre” elsewhere.',
      },
      {
        text: 'The MARPORT Fund grew. The MARPORT Fund lends.\n\nThe [|Marport Fund|] saves.',
        message: '“Marport Fund” here, “MARPORT Fund” elsewhere.',
      },
    ],
  },
  *check(analysed) {
    for (const spellings of spellingsByName(analysed).values()) {
      const [most, ...others] = [...spellings].sort(([, a], [, b]) => b.length - a.length);
      if (!most || others.length === 0) continue;
      const [usual, places] = most;
      const first = placed(analysed, places[0]!);
      for (const [spelling, rare] of others) {
        if (rare.length === places.length && rare.length > 1) continue;
        // A sentence may have given the capital.
        if (usual.slice(1) === spelling.slice(1)) continue;
        for (const { pieces, span, text, uri } of rare.map((mention) => placed(analysed, mention))) {
          const at = text.indexOf(spelling);
          const edit = { uri, span: { start: span.start + at, end: span.start + at + spelling.length }, text: usual };
          yield {
            span,
            message: `“${spelling}” here, “${usual}” elsewhere.`,
            related: [{ uri, span: first.span, message: first.text }],
            fixes:
              at < 0 || pieces.length > 1 || rare.length === places.length
                ? []
                : [{ title: `Write “${usual}”`, edits: [edit], safe: places.length > 2 * rare.length }],
          };
        }
      }
    }
  },
});

/** A mention with its flow. */
interface Mention {
  readonly analysis: Analysis;
  readonly mark: EntityMention;
}

type Spellings = Map<string, Mention[]>;

function placed({ document }: AnalysedDocument, { analysis, mark }: Mention): Placed<EntityMention> {
  return place(document, analysis.flow, mark, mark.span);
}

/** The places of each spelling of each name of two words or more. */
function spellingsByName({ analyses }: AnalysedDocument): ReadonlyMap<string, Spellings> {
  const names = new Map<string, Spellings>();
  for (const analysis of analyses) {
    if (analysis.block.kind !== 'paragraph' && analysis.block.kind !== 'item') continue;
    for (const { key, mark, spelling } of spellingsIn(analysis)) {
      const spellings: Spellings = names.get(key) ?? new Map();
      names.set(key, spellings);
      const same = spellings.get(spelling);
      if (same) same.push({ analysis, mark });
      else spellings.set(spelling, [{ analysis, mark }]);
    }
  }
  return names;
}

/** Countries, regions and people have forms that stand beside each other by right. */
function isPartOfName(text: string, { entityType, span }: EntityMention): boolean {
  return (
    /^(?:country|region|person)$/.test(entityType) ||
    /[\p{L}-]$/u.test(text.slice(Math.max(0, span.start - 1), span.start)) ||
    /^-/.test(text.slice(span.end, span.end + 1))
  );
}

/** The names of a flow that may be spelled otherwise, as they are spelled, with the key that all spellings share. */
const spellingsIn = perFlow((text, marks) =>
  marks.flatMap((mark) => {
    if (mark.type !== 'entity' || isPartOfName(text, mark)) return [];
    const spelling = plainOf(mark.surface);
    return /[\s-]/.test(spelling) && /\p{Ll}/u.test(spelling) ? [{ mark, spelling, key: variantKey(spelling) }] : [];
  }),
);

function plainOf(surface: string): string {
  return surface
    .replace(/^[Tt]he /, '')
    .replace(/['’]s?$/, '')
    .replace(/’/g, "'")
    .replace(/[–‑]/g, '-');
}

/** One for spellings that differ in capitals, hyphens or British and American forms alone. */
function variantKey(spelling: string): string {
  const words = spelling.split(/[\s-]+/).map((word) => nameKey(word).replace(/ /g, ''));
  return words.map((word, i) => (word === '' ? spelling.split(/[\s-]+/)[i]!.toLowerCase() : word)).join(' ');
}
