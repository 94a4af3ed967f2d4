import type { Corpus } from '../corpus/corpus.js';
import { check } from '../rules/check.js';
import type { Edit, Finding } from '../rules/rule.js';
import { nameOf, type Span } from '../text/document.js';
import { conflictsIn } from './conflicts.js';
import { figuresIn } from './explain.js';
import { ignoreEdit } from './ignore.js';

/** Something that a person may do about what stands at a place. */
export interface CodeAction {
  readonly title: string;
  /**
   * `fix` mends a finding; `choose` writes another statement's figure, which a person must pick; `explain` shows how the
   * figure was read and compared, and edits nothing; `ignore` and `ignoreInFile` switch the rule off, with a reason that
   * a person gives (the edits have a placeholder).
   */
  readonly kind: 'fix' | 'choose' | 'explain' | 'ignore' | 'ignoreInFile';
  readonly edits: readonly Edit[];
  /** What it is about; null where it is about no finding. */
  readonly finding: Finding | null;
  /** Whether it is the obvious thing to do. */
  readonly isPreferred: boolean;
}

/** What may be done about the findings and figures within a span of the file. */
export function codeActions(corpus: Corpus, uri: string, within: Span): readonly CodeAction[] {
  const touched = check(uri, corpus).filter(({ span }) => touches(span, within));
  return [
    ...touched.flatMap(fixActions),
    ...valueActions(corpus, uri, within, touched),
    ...explainActions(corpus, uri, within),
    ...touched.flatMap((finding) => ignoreActions(corpus, finding)),
  ];
}

/** The edits of all fixes that need nobody's choice. Where two overlap, the first stays. */
export function safeFixes(corpus: Corpus, uri: string): readonly Edit[] {
  const edits = check(uri, corpus).flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).flatMap((fix) => fix.edits));
  let end = -1;
  return edits
    .filter((edit) => edit.uri === uri)
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

function fixActions(finding: Finding): readonly CodeAction[] {
  return finding.fixes.map(({ edits, safe, title }) => ({ title, kind: 'fix', edits, finding, isPreferred: safe }));
}

/** What the other statements say in place of one that disagrees with them, each once. */
function valueActions(corpus: Corpus, uri: string, within: Span, findings: readonly Finding[]): readonly CodeAction[] {
  const actions = new Map<string, CodeAction>();
  for (const { here, there } of conflictsIn(corpus, uri, within)) {
    const key = `${here.span.start} ${there.text}`;
    if (actions.has(key) || here.pieces.length > 1) continue;
    actions.set(key, {
      title: `Write “${there.text}”, as ${nameOf(there.uri)} has it`,
      kind: 'choose',
      edits: [{ uri, span: here.span, text: there.text }],
      finding: findings.find(({ span }) => touches(span, here.span)) ?? null,
      isPreferred: false,
    });
  }
  return [...actions.values()];
}

/** Where a figure has other statements there is something to explain. */
function explainActions(corpus: Corpus, uri: string, within: Span): readonly CodeAction[] {
  const isPaired = figuresIn(corpus, uri, within).some(({ value }) => corpus.pairsOf(value).length > 0);
  return isPaired ? [{ title: 'Show why', kind: 'explain', edits: [], finding: null, isPreferred: false }] : [];
}

function ignoreActions(corpus: Corpus, finding: Finding): readonly CodeAction[] {
  const action = (kind: 'ignore' | 'ignoreInFile', title: string): CodeAction => {
    const scope = kind === 'ignore' ? 'here' : 'file';
    const edit = ignoreEdit(corpus, finding.uri, finding.span, { rule: finding.rule, scope, reason: 'reason' });
    return { title, kind, edits: edit ? [edit] : [], finding, isPreferred: false };
  };
  return [
    action('ignore', `Ignore ${finding.rule} here, with a reason`),
    action('ignoreInFile', `Ignore ${finding.rule} in this document, with a reason`),
  ];
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
