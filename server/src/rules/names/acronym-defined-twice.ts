import type { AcronymDefinition } from '../../marks/mark.js';
import { remembering } from '../../text/remember.js';
import { defineRule } from '../rule.js';
import {
  acronymDefinitions,
  expansionKey,
  isBody,
  isHeadline,
  isPicture,
  isSummary,
  type PlacedDefinition,
  singular,
} from './acronymUses.js';

export default defineRule({
  id: 'names/acronym-defined-twice',
  severity: 'information',
  title: 'Acronym that is defined again',
  docs:
    'Finds an acronym that the text spells out and puts in brackets a second time. A reader who was told once wonders ' +
    'whether another body is meant. Use the acronym, or the name without brackets. Silent for summaries, headlines, captions, ' +
    'tables, notes and quotations, which are read by themselves. ' +
    'Measured on 170 real documents: 17 of 18 findings right.',
  examples: {
    good: [
      'The Harbor Safety Act (HSA) passed. The HSA holds.',
      'The Harbor Safety Act (HSA) passed.\n\nThe Health Savings Account (HSA) grew.',
      'Harbor Safety Act (HSA) passes at last\n\nThe Harbor Safety Act (HSA) passed.',
      'Ida Berg of the Harbor Safety Agency (HSA) speaks in Oslo. Courtesy of Ministry of Ports\n\nThe Harbor Safety Agency (HSA) met.',
      '=== draft.md\n## Summary\n\nThe Harbor Safety Act (HSA) passed.\n\n## The law\n\nThe Harbor Safety Act (HSA) passed.\n',
    ],
    bad: [
      {
        text: 'The Harbor Safety Act (HSA) passed.\n\nThe [|Harbor Safety Act (HSA)|] holds.',
        message: '“HSA” is defined already.',
      },
      {
        text: 'The Farm Credit Board (FCB) lends. The [|Farm Credit Board (FCB)|] also saves.',
        message: '“FCB” is defined already.',
      },
      {
        text: 'They sign free trade agreements (FTAs).\n\nThe last [|free trade agreement (FTA)|] failed.',
        message: '“FTA” is defined already.',
      },
    ],
  },
  *check(analysed) {
    const { uri } = analysed.document;
    const known = new Map<string, PlacedDefinition>();
    for (const definition of acronymDefinitions(analysed)) {
      const { analysis } = definition;
      if (!isBody(analysis) || isSummary(analysis) || isHeadline(analysis) || isPicture(analysis)) continue;
      const { acronym, acronymSpan } = definition.value;
      const { key } = meaningOf(definition.value);
      const first = known.get(key);
      if (!first) known.set(key, definition);
      else
        yield {
          span: definition.span,
          message: `“${acronym}” is defined already.`,
          related: [{ uri, span: first.span, message: first.text }],
          fixes:
            definition.pieces.length > 1 || acronymSpan.start === definition.value.span.start
              ? []
              : [
                  {
                    title: `Write “${acronym}”`,
                    edits: [{ uri, span: definition.span, text: acronym }],
                    safe: false,
                  },
                ],
        };
    }
  },
});

/** Two definitions with one key are the same. */
const meaningOf = remembering(({ acronym, expansion }: AcronymDefinition) => {
  return { key: `${singular(acronym)} ${expansionKey(expansion)}` };
});
