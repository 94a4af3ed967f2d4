import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { DEFAULTS } from '../server/src/configuration.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { callItems, incomingCalls, outgoingCalls } from '../server/src/features/callHierarchy.js';
import { codeActions } from '../server/src/features/codeActions.js';
import { codeLenses } from '../server/src/features/codeLenses.js';
import { compareDocuments } from '../server/src/features/compareDocuments.js';
import { completion } from '../server/src/features/completion.js';
import { definition } from '../server/src/features/definition.js';
import { documentLinks } from '../server/src/features/documentLinks.js';
import { factSheet, facts } from '../server/src/features/factSheet.js';
import { findReferences } from '../server/src/features/findReferences.js';
import { folding } from '../server/src/features/folding.js';
import { highlight } from '../server/src/features/highlight.js';
import { hover } from '../server/src/features/hover.js';
import { inlayHints } from '../server/src/features/inlayHints.js';
import { type OutlineEntry, outline } from '../server/src/features/outline.js';
import { renamable, rename } from '../server/src/features/rename.js';
import { type Place, toMarkdown } from '../server/src/features/richText.js';
import { selectionRanges } from '../server/src/features/selectionRanges.js';
import { semanticTokens } from '../server/src/features/semanticTokens.js';
import { topics } from '../server/src/features/topics.js';
import { workspaceSymbols } from '../server/src/features/workspaceSymbols.js';
import { check } from '../server/src/rules/check.js';
import type { Edit } from '../server/src/rules/rule.js';
import type { Span } from '../server/src/text/document.js';
import { readDocument } from '../server/src/text/read.js';
import { markSpans, readFixture } from './fixture.js';

const TODAY = '2026-03-01';

/** A feature's view of a fixture: its corpus, the file with the cursor (else the first), and the cursor. */
function look(source: string, configuration = DEFAULTS) {
  const files = readFixture(source);
  const corpus = new Corpus(configuration);
  for (const { name, text } of files) corpus.update(readDocument(name, text));
  const file = files.find(({ cursor }) => cursor !== null) ?? files[0]!;
  return { files, corpus, uri: file.name, text: file.text, cursor: file.cursor ?? 0 };
}

/** All files with these places marked, to be compared with the source. */
function marked(source: string, places: readonly Place[]): string {
  const files = readFixture(source);
  const texts = files.map(({ name, text }) => {
    const spans = places.flatMap(({ uri, span }) => (uri === name ? [span] : []));
    return markSpans(text, spans);
  });
  return source.startsWith('===') ? files.map(({ name }, i) => `=== ${name}\n${texts[i]}`).join('') : texts[0]!;
}

const withoutCursor = (source: string) => source.replace('/**/', '');

function hovers(source: string, ...expected: readonly RegExp[]): void {
  const { corpus, cursor, uri } = look(source);
  const found = hover(corpus, uri, cursor, TODAY);
  const text = found ? toMarkdown(found.text, (place) => `${place.uri}@${place.span.start}`) : 'nothing';
  if (found) equal(marked(source, [{ uri, span: found.span }]), withoutCursor(source));
  for (const pattern of expected) match(text, pattern);
}

/** The places that a feature finds are those marked in the source. */
function finds(source: string, feature: (corpus: Corpus, uri: string, offset: number) => readonly Place[]): void {
  const { corpus, cursor, uri } = look(source);
  equal(marked(source, feature(corpus, uri, cursor)), withoutCursor(source));
}

/** The spans that a feature finds in the first file are those marked in the source. */
function spans(source: string, feature: (corpus: Corpus, uri: string, offset: number) => readonly Span[]): void {
  finds(source, (corpus, uri, offset) => feature(corpus, uri, offset).map((span) => ({ uri, span })));
}

describe('hover', () => {
  it('tells a figure in full', () =>
    hovers('The law gives [|US$52./**/7 billion|].', /^\*\*52,700,000,000 USD\*\* \(to the nearest 100,000,000\)/));
  it('tells the figure, not the country in its sign', () =>
    hovers('The law gives [|U/**/S$5 billion|].', /^\*\*5,000,000,000 USD\*\*/));
  it('tells a range', () =>
    hovers('[|Tens of bil/**/lions of dollars|].', /^\*\*about 10,000,000,000–100,000,000,000 USD/));
  it('tells both ends of a range, over each of them', () => {
    hovers('About [|$5/**/2–79 billion|] went to ports.', /^\*\*about 52,000,000,000–79,000,000,000 USD\*\*/);
    hovers('They pay [|4.5 percent to 7/**/.5 percent|] of it.', /^\*\*4\.5–7\.5%\*\*/);
  });
  it('tells of the other statements of a range', () =>
    hovers(
      '=== a.txt\nThe Clean Ports Act gives [|$40 billion to $4/**/5 billion|] to ports.\n=== b.txt\nThe Clean Ports Act gives $90 billion to ports.\n',
      /- disagrees with \[\$90 billion\]/,
    ));
  it('tells an approximate figure', () => hovers('About [|7/**/0%|] agree.', /^\*\*about 70%\*\*/));
  it('tells the weekday and age of a day', () =>
    hovers(
      'It passed on [|9 Aug/**/ust 2022|].',
      /^\*\*Tuesday,? 9 August 2022\*\*\n\n3 years, 6 months before today/,
    ));
  it('tells the age of a year', () => hovers('In [|20/**/21|] it fell.', /^\*\*2021\*\*\n\n5 years before today/));
  it('says that a day is in no calendar', () =>
    hovers('It closed on [|29 Feb/**/ruary 2023|].', /^\*\*2023-02-29\*\* is in no calendar/));
  it('is silent between marks', () => {
    const { corpus, cursor, uri } = look('The law /**/gives $52 billion.');
    equal(hover(corpus, uri, cursor), null);
  });
  it('shows a whole reference over its marker', () =>
    hovers(
      'Exports fell.[|[^/**/1]|]\n\n[^1]: Trade Office, "Exports", 2023.\n'.replace('', '=== a.md\n'),
      /^\*\*1\*\* Trade Office/,
    ));
  it('tells an entity, its forms, its definition and its mentions', () =>
    hovers(
      '=== a.txt\nThe Harbor Renewal Agency (HRA) was founded. The [|H/**/RA|] grew.\n=== b.txt\nThe Harbor Renewal Agency shrank.\n',
      /^\*\*Harbor Renewal Agency\*\* \(/,
      /HRA is introduced in \[a/,
      /- 3 mentions in \[a\.txt\]\(<a\.txt@4>\)\n- 1 mention in \[b/,
    ));
});

describe('outline', () => {
  const print = (entries: readonly OutlineEntry[], indent = ''): string =>
    entries.map(({ children, kind, name }) => `${indent}${kind} ${name}\n${print(children, `${indent}  `)}`).join('');

  it('nests sections, with figures and citations in them', () => {
    const { corpus, uri } = look(
      '=== a.md\n# Trade\n\nExports fell by 70%.[^1]\n\n## Services\n\nThey rose to $4.2 billion.\n\n# Aid\n\n[^1]: Trade Office.\n',
    );
    equal(
      print(outline(corpus, uri)),
      'section Trade\n  figure 70%\n  citation [^1]\n  section Services\n    figure $4.2 billion\nsection Aid\n',
    );
  });
  it('calls tables as their captions do', () => {
    const table = '\n\n| Year | Chips |\n|---|---|\n| May | few |\n\n';
    const { corpus, uri } = look(`=== a.md\nTable 2. Exports${table}Text.${table}Text.${table}Table 3: Imports\n`);
    equal(print(outline(corpus, uri)), 'table Table 2. Exports\ntable Table\ntable Table 3: Imports\n');
  });
  it('shows what was asked for', () => {
    const { corpus, uri } = look('=== a.md\n# Trade\n\nExports fell by 70%.\n');
    equal(print(outline(corpus, uri, [])), 'section Trade\n');
  });
  it('keeps every selection within its entry', () => {
    const { corpus, uri } = look('=== a.md\n# One 5%\n\n## Two\n\n| a | $5 |\n|---|---|\n| b | 6% |\n');
    const all = (entries: readonly OutlineEntry[]): readonly OutlineEntry[] =>
      entries.flatMap((entry) => [entry, ...all(entry.children)]);
    for (const { selection, span } of all(outline(corpus, uri)))
      equal(span.start <= selection.start && selection.end <= span.end, true);
  });
});

const targets = (corpus: Corpus, uri: string, offset: number) =>
  definition(corpus, uri, offset).map(({ target }) => target);

describe('definition', () => {
  it('leads from a marker to its note', () =>
    finds('=== a.md\nExports fell.[^/**/1]\n\n[|[^1]: Trade Office.|]\n', targets));
  it('leads from an acronym to its definition in another document', () =>
    finds('=== a.txt\nThe H/**/RA grew.\n=== b.txt\nThe [|Harbor Renewal Agency (HRA)|] was founded.\n', targets));
});

describe('acronyms of no entity', () => {
  const source =
    '=== a.txt\nThey want foreign direct investment ([|FDI|]). Later [|FDI|] fell.\n=== b.txt\nAll [|F/**/DI|] counts, and US$5 billion of FDIA.\n=== c.txt\nFormat Data Interchange (FDI) is no money. FDI is slow.\n';
  const alone = source.slice(0, source.indexOf('=== c'));

  it('lead to what spells them out, where the documents agree', () => {
    finds(
      alone
        .replace('foreign direct investment ([|FDI|])', '[|foreign direct investment (FDI)|]')
        .replaceAll(/\[\|(FDI|F\/\*\*\/DI)\|\]/g, '$1'),
      targets,
    );
    const { corpus, cursor, uri } = look(source);
    deepEqual(targets(corpus, uri, cursor), []);
  });
  it('are referred to wherever they stand for the same', () => {
    finds(alone, findReferences);
    finds(source.replace('([|FDI|])', '([|F/**/DI|])').replace('[|F/**/DI|] counts', 'FDI counts'), findReferences);
  });
  it('tell what they are short for when hovered', () =>
    hovers(
      'They want foreign direct investment (FDI). Later [|F/**/DI|] fell.',
      /^\*\*foreign direct investment\*\*\n\nFDI is introduced in \[draft\.txt\]/,
      /- 2 mentions in/,
    ));
  it('are renamed with and without the plural’s s', () => {
    const plural = 'Small and medium-sized enterprises ([|SME|]s) lose. [|SM/**/E|]s sell. One [|SME|] wins.';
    const { corpus, cursor, uri } = look(plural);
    equal(renamable(corpus, uri, cursor)?.name, 'SME');
    finds(plural, (corpus, uri, offset) => rename(corpus, uri, offset, 'SMB'));
  });
  it('are renamed with the name that spells them out, where that is an entity', () =>
    finds('The Consumer Price Index ([|C/**/PI|]) is high. [|CPI|] rose.', (corpus, uri, offset) =>
      rename(corpus, uri, offset, 'Index'),
    ));
});

describe('references', () => {
  it('are all mentions of an entity under any of its forms', () =>
    finds(
      '=== a.txt\nThe [|Harbor Renewal Agency|] ([|HRA|]) was founded. The [|H/**/RA|] grew.\n=== b.txt\nThe [|Harbor Renewal Agency|] shrank.\n',
      findReferences,
    ));
  it('are the markers of a note', () =>
    finds('=== a.md\nIt fell.[|[^1]|] It rose.[|[^1]|]\n\n[^/**/1]: Trade Office.\n', findReferences));
  it('are highlighted in their own document', () =>
    spans('=== a.md\nIt fell.[|[^/**/1]|] It rose.[|[^1]|]\n\n[^1]: Trade Office.\n', highlight));
});

describe('document links', () => {
  const links = (source: string) => {
    const { corpus, uri } = look(source);
    return documentLinks(corpus, uri).map(({ url }) => url);
  };
  it('heal addresses', () =>
    deepEqual(links('See www.example.gov/\nharbor-report-2022.html.'), [
      'https://www.example.gov/harbor-report-2022.html',
    ]));
  it('heal hosts that a line end broke', () =>
    deepEqual(links('See https://www.harbor\noffice.gov/report.'), ['https://www.harboroffice.gov/report']));
  it('lead to laws and bills', () =>
    deepEqual(links('Public Law 117-167 began as H.R. 4346, 117th Congress.'), [
      'https://www.congress.gov/117/plaws/publ167/PLAW-117publ167.htm',
      'https://www.congress.gov/bill/117th-congress/house-bill/4346',
    ]));
});

describe('folds', () => {
  it('are sections and runs of notes', () =>
    spans(
      '=== a.md\n[|# One\n\nText[^1] and[^2].\n\n[|## Two\n\nText.\n\n[|[^1]: A.\n[^2]: B.|]\n|]|]',
      (corpus, uri) => folding(corpus, uri).map(({ span }) => span),
    ));
});

describe('selection', () => {
  it('grows from the figure to clause, sentence and paragraph', () =>
    spans('[|[|It fell, [|but [|$/**/52 billion|] came in|], and rose.|] More.|]', selectionRanges));
});

describe('semantic tokens', () => {
  it('name figures, dates, entities and markers', () => {
    const { corpus, text, uri } = look(
      '=== a.md\nThe United States gave $5 million in May 2022.[^1]\n\n[^1]: A note.\n',
    );
    const tokens = semanticTokens(corpus, uri).map(({ span, type }) => `${type} ${text.slice(span.start, span.end)}`);
    deepEqual(tokens, ['entity United States', 'figure $5 million', 'date May 2022', 'marker [^1]']);
  });
});

describe('inlay hints', () => {
  it('give the value of figures in words only', () => {
    const { corpus, text, uri } = look('Two-thirds agree, nearly half disagree, 5% shrug.');
    deepEqual(
      inlayHints(corpus, uri, { start: 0, end: text.length }).map((hint) => `${hint.offset} ${hint.text}`),
      ['10 = 66.666667%', '29 ≲ 50%'],
    );
  });
});

describe('workspace symbols', () => {
  it('are headings and entities whose names hold the letters in order', () => {
    const { corpus } = look('=== a.md\n# Harbors and trade\n\nThe United States pays.\n');
    deepEqual(
      workspaceSymbols(corpus, 'hbtr').map(({ name }) => name),
      ['Harbors and trade'],
    );
    deepEqual(
      workspaceSymbols(corpus, 'united st').map(({ kind, name }) => `${kind} ${name}`),
      ['entity United States'],
    );
  });

  it('that begin as they are looked for come first, those whose letters are strewn last', () => {
    const { corpus } = look(
      '=== a.md\n# Porous history\n\nThe Clean Ports Act passed.\n\n# Airports\n\n# All of our ports\n\n# Ports\n\n# Pacts on rates\n',
    );
    deepEqual(
      workspaceSymbols(corpus, 'port').map(({ name }) => name),
      ['Ports', 'All of our ports', 'Clean Ports Act', 'Airports', 'Porous history', 'Pacts on rates'],
    );
  });
});

describe('rename', () => {
  it('changes one form of a name wherever it is written', () => {
    const source =
      '=== a.txt\nThe Harbor Renewal Agency ([|HRA|]) was founded. The [|H/**/RA|] grew.\n=== b.txt\nThe Harbor Renewal Agency ([|HRA|]) shrank. The [|HRA|] left.\n';
    const { corpus, cursor, uri } = look(source);
    equal(renamable(corpus, uri, cursor)?.name, 'HRA');
    equal(marked(source, rename(corpus, uri, cursor, 'HaRA')), withoutCursor(source));
  });
});

describe('completion', () => {
  const labels = (source: string) => {
    const { corpus, cursor, uri } = look(source);
    return completion(corpus, uri, cursor).map(({ label }) => label);
  };
  const texts = (source: string) => {
    const { corpus, cursor, uri } = look(source);
    return completion(corpus, uri, cursor).map(({ text }) => text);
  };
  it('proposes acronyms', () => deepEqual(labels('The Harbor Renewal Agency (HRA) was founded. The HR/**/'), ['HRA']));
  it('proposes the references of the document', () =>
    deepEqual(labels('=== a.md\nIt fell.[^1] It rose.[^/**/\n\n[^1]: Trade Office.\n'), ['[^1]']));
  it('proposes what a percentage is of, with its blank, and no other words of the documents', () => {
    const source = 'Exports were 6 percent of GDP. It took 6 percent and 7 percent.\n\nIt was 6 percent';
    deepEqual(labels(`${source}/**/`), ['of GDP']);
    deepEqual(texts(`${source}/**/`), [' of GDP']);
    deepEqual(texts(`${source} /**/`), ['of GDP']);
  });
  it('proposes no figure that is being typed', () =>
    deepEqual(labels('The port cost $45 million.\n\nIt cost $4/**/'), ['$45 million']));
  it('proposes the figures of the register first', () => {
    const entry = { claim: 'cost of the yard', value: '$7 million', asOf: null, source: null, tolerance: null };
    const source = 'The port cost $45 million.\n\nIt cost $/**/';
    const { corpus, cursor, uri } = look(source, { ...DEFAULTS, register: [entry] });
    deepEqual(
      completion(corpus, uri, cursor).map(({ detail, label }) => `${label}: ${detail}`),
      ['$7 million: cost of the yard (register)', '$45 million: port (draft.txt)'],
    );
  });
});

/** Two documents that disagree, in words of their own; the cursor is wherever a test puts it. */
const DRAFT = 'The CHIPS and Science Act provides $52.7 billion for the semiconductor industry.';
const SOURCE = 'The CHIPS and Science Act provides US$79.3 billion for the semiconductor industry.';

describe('figures that disagree', () => {
  const both = `=== draft.md\n# Money\n\n${DRAFT}\n=== source.txt\n${SOURCE}\n`;

  it('tell of each other when hovered', () =>
    hovers(
      both.replace('$52.7 billion', '[|$52./**/7 billion|]'),
      /^\*\*52,700,000,000 USD\*\*/,
      /- disagrees with \[US\$79\.3 billion\]\(<source\.txt@35>\) in source\.txt/,
    ));
  it('say nothing of the names that they agree on', () => {
    const source = both.replace('The CHIPS and', 'The [|CHI/**/PS and').replace('Science Act', 'Science Act|]');
    const { corpus, cursor, uri } = look(source);
    const text = toMarkdown(hover(corpus, uri, cursor)!.text, () => '');
    match(text, /^\*\*CHIPS and Science Act\*\* \(law\)/);
    doesNotMatch(text, /agrees|name of/);
    deepEqual(codeActions(corpus, uri, { start: cursor, end: cursor }), []);
    deepEqual(
      topics(corpus).map(({ statements }) => statements.map(({ value }) => value.frame)),
      [['FUNDING', 'FUNDING']],
    );
  });
  it('may take the value of the other, or be ignored with a reason', () => {
    const { corpus, text, uri } = look(both);
    const at = text.indexOf('$52.7');
    const actions = codeActions(corpus, uri, { start: at, end: at });
    deepEqual(
      actions.map(({ title }) => title),
      [
        'Write “US$79.3 billion”, as source.txt has it',
        'Show why',
        'Ignore that it disagrees with source.txt, with a reason',
        'Ignore figures/conflict here, with a reason',
        'Ignore figures/conflict in this document, with a reason',
      ],
    );
    equal(
      actions.some(({ isPreferred }) => isPreferred),
      false,
    );
  });
  it('are told by their words where several are selected, and the document is offered once', () => {
    const more = 'The Clean Ports Act authorizes $12 billion.';
    const { corpus, text, uri } = look(
      both.replace(DRAFT, `${DRAFT} ${more}`).replace(SOURCE, `${SOURCE} ${more.replace('12', '19')}`),
    );
    const titles = codeActions(corpus, uri, { start: 0, end: text.length }).map(({ title }) => title);
    deepEqual(
      titles.filter((title) => title.startsWith('Ignore')),
      [
        'Ignore that “$52.7 billion” disagrees with source.txt, with a reason',
        'Ignore figures/conflict at “$52.7 billion”, with a reason',
        'Ignore figures/conflict in this document, with a reason',
        'Ignore that “$12 billion” disagrees with source.txt, with a reason',
        'Ignore figures/conflict at “$12 billion”, with a reason',
      ],
    );
  });
  it('may be of a rule that nobody wants', () => {
    const { corpus, text, uri } = look(both);
    const [source, settings] = ['# ours\nrules:\n  style/*: off\n', 'file:///crosscheck.yml'];
    const actions = codeActions(corpus, uri, { start: 0, end: text.length }, { uri: settings, text: source });
    const [off, ...more] = actions.filter(({ kind }) => kind === 'off');
    deepEqual([off!.title, more], ['Turn figures/conflict off in crosscheck.yml', []]);
    const [{ span, text: written, uri: into }] = off!.edits as [Edit];
    equal(into, settings);
    equal(
      source.slice(0, span.start) + written + source.slice(span.end),
      '# ours\nrules:\n  style/*: off\n  figures/conflict: off\n',
    );
    const fresh = codeActions(corpus, uri, { start: 0, end: text.length }, { uri: settings, text: null });
    equal(fresh.find(({ kind }) => kind === 'off')!.edits[0]!.text, 'rules:\n  figures/conflict: off\n');
    const asked = 'rules:\n  figures/conflict:\n    severity: error # ours\n    form: usual\n';
    const [kept] = codeActions(corpus, uri, { start: 0, end: text.length }, { uri: settings, text: asked })
      .filter(({ kind }) => kind === 'off')
      .flatMap(({ edits }) => edits);
    equal(asked.slice(0, kept!.span.start) + kept!.text + asked.slice(kept!.span.end), asked.replace('error', 'off'));
    for (const odd of ['rules: [', 'rules: all\n', '- a\n'])
      ok(
        !codeActions(corpus, uri, { start: 0, end: text.length }, { uri, text: odd }).some(
          ({ kind }) => kind === 'off',
        ),
      );
  });
  it('are silent once they are ignored', () => {
    const { corpus, text, uri } = look(both);
    const at = text.indexOf('$52.7');
    const actions = codeActions(corpus, uri, { start: at, end: at });
    const [edit] = actions.find(({ ignored }) => ignored?.scope === 'here')!.edits;
    const ignored = text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end);
    corpus.update(readDocument(uri, ignored));
    deepEqual(check(uri, corpus), []);
  });
  it('are no disagreement any more, in views and lenses, once the two are ignored', () => {
    const { corpus, text, uri } = look(both);
    const at = text.indexOf('$52.7');
    const actions = codeActions(corpus, uri, { start: at, end: at });
    const [edit] = actions.find(({ ignored }) => ignored?.scope === 'pair')!.edits;
    corpus.update(readDocument(uri, text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end)));
    deepEqual([check(uri, corpus), check('source.txt', corpus)], [[], []]);
    deepEqual(
      topics(corpus).map(({ state }) => state),
      ['single', 'single'],
    );
    deepEqual(
      codeLenses(corpus, uri).map((lens) => lens.text),
      ['1 figure'],
    );
  });
  it('are ignored with a document whatever its name', () => {
    const { corpus, text, uri } = look(both.replace('source.txt', 'a -- b until  c.txt'));
    const at = text.indexOf('$52.7');
    const actions = codeActions(corpus, uri, { start: at, end: at });
    const [edit] = actions.find(({ ignored }) => ignored?.scope === 'pair')!.edits;
    corpus.update(readDocument(uri, text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end)));
    deepEqual(check(uri, corpus), []);
  });
  for (const [rule, draft, source] of [
    ['figures/unit-slip', 'The act provides $5.27 billion for ports.', 'The act provides $5.27 million for ports.'],
    ['names/near-miss', 'The Investment Reduction Act passed.', 'The Inflation Reduction Act passed.'],
  ] as const)
    it(`are no disagreement in views once ${rule} is ignored where it is reported`, () => {
      const { corpus } = look(`=== draft.md\n${draft}\n=== source.md\n${source}\n`);
      const states = () => topics(corpus).filter(({ state }) => state === 'disagree').length;
      equal(states(), 1);
      for (const [uri, text] of [
        ['draft.md', draft],
        ['source.md', source],
      ] as const)
        if (check(uri, corpus).some((finding) => finding.rule === rule))
          corpus.update(readDocument(uri, `${text} <!-- crosscheck-disable-line ${rule} -- as it is -->\n`));
      equal(states(), 0);
    });
  it('are counted over their heading', () => {
    const { corpus, uri } = look(both);
    deepEqual(
      codeLenses(corpus, uri).map(({ text }) => text),
      ['1 figure · 1 disagrees'],
    );
  });
  it('are one topic', () => {
    const { corpus } = look(both);
    const [topic] = topics(corpus);
    equal(topic!.state, 'disagree');
    deepEqual(
      topic!.statements.map(({ text }) => text),
      ['$52.7 billion', 'US$79.3 billion'],
    );
  });
  it('stand beside each other where two documents are compared', () => {
    const { corpus } = look(both);
    const [row, ...others] = compareDocuments(corpus, 'source.txt', 'draft.md');
    deepEqual(others, []);
    equal(`${row!.relation}: ${row!.left.text} and ${row!.right.text}`, 'conflict: US$79.3 billion and $52.7 billion');
  });
});

describe('the fact sheet', () => {
  const { corpus, uri } = look(
    `=== draft.md\n${DRAFT}[^1]\n\n[^1]: =A Note | "quoted" <b>, 2022.\n=== source.txt\n${SOURCE}\n`,
  );
  const rows = facts(corpus, uri, (_, offset) => `@${offset}`).filter(({ value }) => value === '$52.7 billion');

  it('has every figure with its place, source and other statements', () => {
    const [row] = rows;
    equal(row!.place, '@35');
    equal(row!.status, 'disagrees');
    match(row!.others, /^disagrees: US\$79\.3 billion, source\.txt @35$/);
    match(row!.source, /^1 /);
    equal(row!.note, `${DRAFT}[^1]`);
  });
  it('counts no disagreement that a document declares to be none', () => {
    const comment = '<!-- crosscheck-disable-file figures/conflict with source.txt -- another scope -->';
    const { corpus, uri } = look(`=== draft.md\n${comment}\n\n${DRAFT}\n=== source.txt\n${SOURCE}\n`);
    const [row] = facts(corpus, uri, () => '').filter(({ value }) => value === '$52.7 billion');
    equal(row!.status, 'not checked');
    match(row!.others, /^disagrees \(ignored\): US\$79\.3 billion/);
  });
  it('is safe to open: no cell is a formula, no cell is markup', () => {
    match(factSheet(rows, 'Draft', 'csv'), /^\ufeff"Fact","Value"/);
    equal(/(?:^|,)"[=+@]/m.test(factSheet(rows, 'Draft', 'csv')), false);
    match(factSheet([{ ...rows[0]!, fact: '＝1+1' }], 'Draft', 'csv'), /^"'＝1\+1",/m);
    equal(factSheet(rows, '<b>', 'html').includes('<b>'), false);
    equal(
      factSheet(rows, 'Draft', 'markdown')
        .split('\n')
        .filter((line) => line.startsWith('|')).length,
      3,
    );
  });
  it('is a page that shows its own style and nothing else', () => {
    const sheet = factSheet(rows, 'Draft', 'html');
    const [, style] = /<style>([^<]*)<\/style>/.exec(sheet)!;
    const hash = createHash('sha256').update(style!).digest('base64');
    match(sheet, /content="default-src &#x27;none&#x27;; style-src &#x27;sha256-/);
    ok(sheet.includes(`sha256-${hash}&#x27;`), `the style has another hash now: ${hash}`);
  });
});

describe('citation calls', () => {
  it('lead from a claim to what it cites, and back', () => {
    const { corpus, cursor, text, uri } = look(
      `=== a.md\n${DRAFT.replace('$52', '$/**/52')}[^1]\n\n[^1]: Trade Office, "Chips", 2022.\n`,
    );
    const [claim] = callItems(corpus, uri, cursor);
    equal(claim!.name, '$52.7 billion');
    const [outgoing] = outgoingCalls(corpus, claim!.place);
    equal(outgoing!.item.kind, 'reference');
    const incoming = incomingCalls(corpus, outgoing!.item.place);
    deepEqual(
      incoming.map(({ item }) => item.name),
      ['$52.7 billion'],
    );
    for (const { from } of [outgoing!, ...incoming])
      deepEqual(
        from.map(({ end, start }) => text.slice(start, end)),
        ['[^1]'],
      );
  });
});
