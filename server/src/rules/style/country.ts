import { type AnalysedDocument, type Analysis, place } from '../../corpus/analyse.js';
import { defineRule } from '../rule.js';
import { askedStyle, isQuoted, ownFlows, type Spelling, usualStyle } from '../spelling.js';

export default defineRule({
  id: 'style/country',
  severity: 'hint',
  off: true,
  title: 'Country under two names',
  docs:
    'Finds a country that a document calls by another name than it mostly does: "the ROK" in a paper on South Korea. A ' +
    'reader may take the two for two. The name that the document uses most is taken for its style, or the one that the ' +
    'option lists. Silent where the names are joined ("U.S.-ROK"), used as adjectives ("ROK exports", "US ports"), part ' +
    'of a longer name, quoted, or introduced ("the Republic of Korea (ROK)"). The fix ' +
    'minds the article, and is safe where most of the document or the team writes so. Measured on the five briefs and 38 other texts: 51 findings, ' +
    'some 15 of them adjectives, official titles or figures of speech; most of these are left alone since.',
  options: {
    names: { description: 'The names to use, such as [South Korea, United Kingdom]', default: [] as readonly string[] },
  },
  examples: {
    good: [
      'South Korea exports ships. South Korea and China trade. The U.S.-ROK alliance is old.',
      'The Republic of Korea (ROK) has ships. The ROK is proud of them, and the ROK will keep them.',
      'The United States imports ships, and US ports are full.',
    ],
    bad: [
      {
        text: 'South Korea exports ships. South Korea builds them, and [|the ROK|] has docks for them.',
        message: 'the ROK here, South Korea in most of the document.',
      },
      {
        text: 'The ROK has ships. The ROK will build more. [|South Korea|] repairs them.',
        message: 'South Korea here, the ROK in most of the document.',
      },
      {
        text: 'China makes cars. China sells them. Some in [|the PRC|] will buy them.',
        message: 'the PRC here, China in most of the document.',
      },
    ],
  },
  *check(analysed, _corpus, { names }) {
    const { uri } = analysed.document;
    const found = ownFlows(analysed).flatMap((analysis) => countriesIn(analysed, analysis));
    for (const country of new Set(found.map((each) => each.country))) {
      const same = found.filter((each) => each.country === country);
      const asked =
        names.find((name) => same.some(({ form }) => form === name)) ?? names.find((name) => name === country);
      const { form: usual, isSure, where } = asked ? askedStyle(asked) : usualStyle(same);
      const text = withArticle(usual);
      for (const { form, isFirst, span } of same) {
        if (form === usual) continue;
        const edit = { uri, span, text: isFirst ? text[0]!.toUpperCase() + text.slice(1) : text };
        yield {
          span,
          message: `${withArticle(form)} here, ${text} ${where}.`,
          fixes: [{ title: `Write ${text}`, edits: [edit], safe: isSure }],
        };
      }
    }
  },
});

/** A country as it is named at one place. */
interface CountryName extends Spelling {
  readonly country: string;
  /** Whether it begins a sentence. */
  readonly isFirst: boolean;
}

/** The names of countries in a flow that another name of the country could stand for. */
function countriesIn({ document }: AnalysedDocument, { flow, marks }: Analysis): readonly CountryName[] {
  return marks.flatMap((mark): readonly CountryName[] => {
    if (mark.type !== 'entity' || mark.entityType !== 'country' || mark.known === null) return [];
    const { end, start } = mark.span;
    const [before, after] = [flow.text.slice(0, start), flow.text.slice(end)];
    const isJoined = /[-–/]$/.test(before) || /^(?:[-–/]|,? \()/.test(after) || isTitle(before, mark.surface);
    // The dot of "the U.S." may end the sentence too.
    const endsSentence = mark.surface.endsWith('.') && /^\s+[\p{Lu}]|^\s*$/u.test(after);
    if (!NOUNS.test(mark.surface) || isJoined || endsSentence || isQuoted(flow, mark.span)) return [];
    const article = /(?<![\p{L}])the $/iu.exec(before)?.[0].length ?? 0;
    const isNoun = !TAKES_THE.test(mark.surface) || (article > 0 && !isAdjective(after));
    if (!isNoun) return [];
    const { pieces, span } = place(document, flow, null, { start: start - article, end });
    if (pieces.length > 1) return [];
    const isFirst = start === article || /[.!?] $/.test(before.slice(0, start - article));
    return [{ form: mark.surface, country: mark.known, span, isFirst }];
  });
}

function withArticle(name: string): string {
  return TAKES_THE.test(name) ? `the ${name}` : name;
}

/** "The US ports", "the US FTAs": a word follows that is not plainly a verb or a small word. */
function isAdjective(after: string): boolean {
  const word = /^ ([\p{L}]+)/u.exec(after)?.[1];
  return word !== undefined && !SMALL.has(word) && !/[a-z]ed$/.test(word);
}

/** "Ambassador of the Republic of Korea": a title, which has the name in full. */
function isTitle(before: string, name: string): boolean {
  return (
    / of /.test(name) &&
    /\b(?:ministers?|ambassador|representative|president|embassy|government|constitution) of the $/i.test(before)
  );
}

const SMALL: ReadonlySet<string> = new Set(
  'and or as but than that which who where when while if in on to of for with from by at over under into after before since is was has had will would could should may might must can also still now then not alone itself'.split(
    ' ',
  ),
);

/** Names of countries that vary; those of their people and languages are others. */
const NOUNS =
  /^(?:United States(?: of America)?|US|U\.S\.|USA|South Korea|Korea|Republic of Korea|ROK|North Korea|DPRK|China|PRC|People['’]s Republic of China|Taiwan|United Kingdom|Britain|Great Britain|UK|U\.K\.|Russia|Russian Federation|Vietnam|Viet Nam|Czech Republic|Czechia|Türkiye|Turkey|Eswatini|Swaziland|Netherlands|Holland|United Arab Emirates|UAE|Ivory Coast|Côte d['’]Ivoire|Myanmar|Burma)$/;
const TAKES_THE =
  /^(?:United (?:States|Kingdom|Arab)|US|U\.S\.|USA|UK|U\.K\.|UAE|ROK|DPRK|PRC|People|Republic|Russian Federation|Czech Republic|Netherlands)/;
