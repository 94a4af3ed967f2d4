import type { Corpus } from '../corpus/corpus.js';
import { documentName } from '../corpus/documentNames.js';
import { check } from '../rules/check.js';
import { safeFixes } from '../rules/fixes.js';
import type { Edit, Finding } from '../rules/rule.js';
import { writtenName } from '../rules/suppressions.js';
import { nameOf, type Span, touches } from '../text/document.js';
import { shorten } from '../text/shorten.js';
import { canonicalEdit } from './canonical.js';
import { conflictsIn } from './conflicts.js';
import { figuresIn } from './explain.js';
import { type Ignored, type IgnoreScope, ignoreEdit } from './ignore.js';
import { isNamingAgreed } from './relations.js';
import { ruleOffEdit } from './ruleOff.js';
import type { SettingsFile } from './settingsEdit.js';

/** Something that a person may do about what stands at a place. */
export interface CodeAction {
  readonly title: string;
  /**
   * `fix` mends a finding; `choose` writes another statement's figure, which a person must pick; `explain` shows how the
   * figure was read and compared, and edits nothing; `canonical` writes the figure into the register; `ignore` switches
   * the rule off at a place, with a reason that a person gives (the edits have a placeholder); `off` for all documents.
   */
  readonly kind: 'fix' | 'choose' | 'explain' | 'canonical' | 'ignore' | 'off';
  readonly edits: readonly Edit[];
  /** What it is about; null where it is about no finding. */
  readonly finding: Finding | null;
  /** What is ignored and how widely; the reason is still to be asked for. */
  readonly ignored?: Omit<Ignored, 'reason'>;
  /** Whether it is the obvious thing to do. */
  readonly isPreferred: boolean;
}

/**
 * What may be done about the findings and figures within a span of the file.
 * @param settings The configuration file, for what is written into it; null where there can be none.
 */
export function codeActions(
  corpus: Corpus,
  uri: string,
  within: Span,
  settings: SettingsFile | null = null,
): readonly CodeAction[] {
  const touched = check(uri, corpus).filter(({ span }) => touches(span, within));
  return [
    ...touched.flatMap(fixActions),
    ...valueActions(corpus, uri, within, touched),
    ...statementActions(corpus, uri, within, settings),
    ...ignoreActions(corpus, touched),
    ...(settings ? offActions(touched, settings) : []),
  ];
}

/** Characters of what a finding underlines that a title holds. */
const LONGEST_WORDS = 40;

/** The edits of all fixes that need nobody's choice and stay within the document. */
export function safeEdits(corpus: Corpus, uri: string): readonly Edit[] {
  const fixes = safeFixes(check(uri, corpus)).filter(({ edits }) => edits.every((edit) => edit.uri === uri));
  return fixes.flatMap(({ edits }) => edits);
}

function fixActions(finding: Finding): readonly CodeAction[] {
  return finding.fixes.map(({ edits, safe, title }) => ({ title, kind: 'fix', edits, finding, isPreferred: safe }));
}

/** What the other statements say in place of one that disagrees with them, each once. */
function valueActions(corpus: Corpus, uri: string, within: Span, findings: readonly Finding[]): readonly CodeAction[] {
  const actions = new Map<string, CodeAction>();
  const { text } = corpus.documents.get(uri)!.document;
  for (const { here, there } of conflictsIn(corpus, uri, within)) {
    const key = `${here.span.start} ${there.text}`;
    // A cell of a table may leave its unit to the column.
    const isWhole = text.slice(here.span.start, here.span.end) === here.text;
    if (actions.has(key) || !isWhole) continue;
    actions.set(key, {
      title: `Write “${there.text}”, as ${documentName(corpus, there.uri)} has it`,
      kind: 'choose',
      edits: [{ uri, span: here.span, text: there.text }],
      finding: findings.find(({ span }) => touches(span, here.span)) ?? null,
      isPreferred: false,
    });
  }
  return [...actions.values()];
}

/** Where a figure has other statements there is something to explain, and one may be the canonical one. */
function statementActions(
  corpus: Corpus,
  uri: string,
  within: Span,
  settings: SettingsFile | null,
): readonly CodeAction[] {
  const paired = figuresIn(corpus, uri, within).filter((claim) => !corpus.pairsOf(claim).every(isNamingAgreed));
  if (paired.length === 0) return [];
  const canonical = paired.flatMap((figure): CodeAction[] => {
    const edit = settings && canonicalEdit(corpus, figure, settings);
    if (!edit) return [];
    const title = `Make ${figure.text} the canonical figure`;
    return [{ title, kind: 'canonical', edits: [edit], finding: null, isPreferred: false }];
  });
  return [{ title: 'Show why', kind: 'explain', edits: [], finding: null, isPreferred: false }, ...canonical];
}

/** Where several findings are of one rule, each is told by its words; the document is offered once. */
function ignoreActions(corpus: Corpus, findings: readonly Finding[]): readonly CodeAction[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return findings.flatMap((finding): readonly CodeAction[] => {
    const { related, rule, span, uri } = finding;
    const [first, ...more] = byRule.get(rule)!;
    const isAlone = more.length === 0;
    const { text } = corpus.documents.get(uri)!.document;
    const words = isAlone ? null : `“${shorten(text.slice(span.start, span.end).replace(/\s+/g, ' '), LONGEST_WORDS)}”`;
    const action = (scope: IgnoreScope, title: string, other?: string): CodeAction => {
      const ignored = { rule, scope, other };
      const edit = ignoreEdit(corpus, uri, span, { ...ignored, reason: 'reason' });
      return { title, kind: 'ignore', edits: edit ? [edit] : [], finding, ignored, isPreferred: false };
    };
    const others = new Set(
      related.map((there) => documentName(corpus, there.uri)).filter((other) => writtenName(other) !== null),
    );
    return [
      ...[...others].map((other) =>
        action('pair', `Ignore that ${words ?? 'it'} disagrees with ${other}, with a reason`, other),
      ),
      action('here', `Ignore ${rule} ${words === null ? 'here' : `at ${words}`}, with a reason`),
      ...(finding === first ? [action('file', `Ignore ${rule} in this document, with a reason`)] : []),
    ];
  });
}

/** Each rule once. */
function offActions(findings: readonly Finding[], { text, uri }: SettingsFile): readonly CodeAction[] {
  const first = new Map(findings.toReversed().map((finding) => [finding.rule, finding]));
  return [...first].flatMap(([rule, finding]): CodeAction[] => {
    const edit = ruleOffEdit(text ?? '', rule);
    if (!edit) return [];
    const title = `Turn ${rule} off in ${nameOf(uri)}`;
    return [{ title, kind: 'off', edits: [{ uri, ...edit }], finding, isPreferred: false }];
  });
}
