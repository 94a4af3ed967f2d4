import type { Placed } from '../../claims/claim.js';
import type { AnalysedDocument, Analysis } from '../../corpus/analyse.js';
import { place } from '../../corpus/analyse.js';
import { documentName } from '../../corpus/documentNames.js';
import { legalCitations } from '../../marks/legal.js';
import type { EntityMention } from '../../marks/mark.js';
import { canonicalName } from '../../marks/names.js';
import { perFlow } from '../../marks/perFlow.js';
import { perDocument } from '../../text/remember.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'names/short-title',
  severity: 'warning',
  looksUp: true,
  title: 'Law under another law’s number',
  docs:
    'Finds an act with a Public Law number that the corpus elsewhere gives to another act, while it gives this act ' +
    'another number: "Inflation Reduction Act (P.L. 117-167)" where others have 117-169. One of the two is a slip. ' +
    'Silent where the corpus has but one number for the act: a law may hold several acts with short titles of their own. ' +
    'Measured on 170 real documents: no finding.',
  examples: {
    good: [
      '=== draft.md\nThe Harbor Safety Act (P.L. 117-12) passed.\n=== paper.md\nThe Harbor Safety Act (Public Law 117–12) holds.\n',
      '=== draft.md\nThe Harbor Safety Act (P.L. 117-12) passed.\n=== paper.md\nThe Harbor Tolls Act (P.L. 117-12) is its second part.\n',
      '=== draft.md\nThe Harbor Safety Act amends the Tolls Act. P.L. 117-12 does too.\n=== paper.md\nThe Harbor Safety Act (P.L. 117-14) holds.\n',
    ],
    bad: [
      {
        text: '=== draft.md\nThe [|Harbor Safety Act|] (P.L. 117-12) passed.\n=== paper.md\nThe Harbor Safety Act (P.L. 117-14) holds, beside the Harbor Tolls Act (P.L. 117-12).\n',
        message: '“Harbor Safety Act” is Public Law 117-12 here, Public Law 117-14 in paper.md.',
      },
      {
        text: '=== draft.md\nThe [|Harbor Safety Act|], Pub. L. No. 117-12, passed.\n=== paper.md\nThe Harbor Safety Act, Public Law 117-14, holds, beside the Harbor Tolls Act, Public Law 117-12.\n',
        message: '“Harbor Safety Act” is Public Law 117-12 here, Public Law 117-14 in paper.md.',
      },
      {
        text: '=== draft.md\nThe Harbor Tolls Act (P.L. 117-12) passed.\n\nThe [|Harbor Safety Act|] (HSA, P.L. 117-12) passed.\n=== paper.md\nThe Harbor Safety Act (HSA, P.L. 117-14) holds.\n',
        message: '“Harbor Safety Act” is Public Law 117-12 here, Public Law 117-14 in paper.md.',
      },
    ],
  },
  *check(analysed, corpus) {
    const own = numberedActs(analysed);
    if (own.length === 0) return;
    for (const act of own) {
      const all = corpus.find(actKeys, [act.key, act.number]).flatMap(numberedActs);
      const elsewhere = all.find((other) => other.key === act.key && other.number !== act.number);
      const holder = all.find((other) => other.key !== act.key && other.number === act.number);
      if (!elsewhere || !holder) continue;
      // Where this act has its number more often, the other place is the slip.
      const count = (number: string) => all.filter((other) => other.key === act.key && other.number === number).length;
      if (count(act.number) > count(elsewhere.number)) continue;
      const { mention } = elsewhere;
      yield {
        span: act.mention.span,
        message: `“${act.mention.text.replace(/^[Tt]he /, '')}” is ${act.number} here, ${elsewhere.number} in ${documentName(corpus, mention.uri)}.`,
        related: [
          { uri: mention.uri, span: mention.span, message: `${mention.text}: ${elsewhere.number}` },
          { uri: holder.mention.uri, span: holder.mention.span, message: `${holder.mention.text}: ${holder.number}` },
        ],
      };
    }
  },
});

/** An act with the number that stands beside its name. */
interface NumberedAct {
  readonly key: string;
  /** "Public Law 117-169" */
  readonly number: string;
  readonly mention: Placed<EntityMention>;
}

const numberedActs = perDocument((analysed: AnalysedDocument): readonly NumberedAct[] =>
  analysed.analyses.flatMap((analysis) => actsIn(analysed, analysis)),
);

/** Laws by number; "Section 12 of Public Law 117-14" is a part of one. */
const lawsIn = perFlow((text) =>
  legalCitations(text).filter(({ id, kind }) => kind === 'law' && id.split('/').length === 4),
);

/** An act is looked up by its name and by its number. */
function actKeys(analysed: AnalysedDocument): Iterable<string> {
  return numberedActs(analysed).flatMap(({ key, number }) => [key, number]);
}

function actsIn({ context, document }: AnalysedDocument, analysis: Analysis): readonly NumberedAct[] {
  const { flow, marks } = analysis;
  return lawsIn(analysis).flatMap(({ name, span }): readonly NumberedAct[] => {
    const mention = marks.findLast(
      (mark): mark is EntityMention =>
        mark.type === 'entity' &&
        mark.entityType === 'law' &&
        /\p{Ll}/u.test(mark.surface) &&
        mark.span.end <= span.start,
    );
    if (
      !mention ||
      !/^,? ?\(?(?:["“]?\p{Lu}{2,8}["”]?[,;)] ?)?\(?$/u.test(flow.text.slice(mention.span.end, span.start))
    )
      return [];
    const { key } = canonicalName(mention.surface, context.definitions, context.names);
    return [{ key, number: name, mention: place(document, flow, mention, mention.span) }];
  });
}
