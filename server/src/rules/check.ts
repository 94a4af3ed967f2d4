import { closestMatch } from 'leven';
import { type Configuration, profileOf, SEVERITIES, type Severity } from '../configuration.js';
import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import { type Document, nameOf } from '../text/document.js';
import { finished } from '../text/finished.js';
import { remembering } from '../text/remember.js';
import { rules } from './index.js';
import type { Finding, Report, Rule, SuppressionOutcome } from './rule.js';
import { COMMANDS, familyOf, isExpired, type Suppression, silences, suppressionsOf } from './suppressions.js';

/** A finding that its document keeps silent about. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

/** What the rules find in a document, in order of their places. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/**
 * As {@link checkWithSuppressed}, by the few rules whose findings may speak of documents with which this one has no pair,
 * or agrees.
 */
export function checkWithoutPairs(uri: string, corpus: Corpus): Checked {
  return finished(checkInSteps(uri, corpus, LOOKING_UP));
}

const LOOKING_UP = rules.filter(({ looksUp }) => looksUp);

/** The findings in one document, in order of their place, without those that it suppresses. */
export function check(uri: string, corpus: Corpus): readonly Finding[] {
  return checkWithSuppressed(uri, corpus).findings;
}

/**
 * The findings in one document. Looks at the corpus around it, reports in it only.
 * A source has none: it is trusted.
 */
export function checkWithSuppressed(uri: string, corpus: Corpus): Checked {
  return finished(checkInSteps(uri, corpus));
}

/** As {@link checkWithSuppressed}, with stops, for those who must not be kept long. */
export function* checkInSteps(uri: string, corpus: Corpus, asked = rules): Generator<void, Checked> {
  const document = corpus.documents.get(uri);
  if (!document || profileOf(corpus.configuration, uri)?.profile === 'source') return { findings: [], suppressed: [] };
  const found: Finding[] = [];
  corpus.startChecking(uri);
  if (asked === rules) yield* corpus.compare(uri);
  for (const rule of asked) {
    const reports = () => rule.check(document, corpus, optionsOf(corpus.configuration).get(rule)!);
    found.push(...corpus.checkFor(uri, () => findingsOf(rule, uri, corpus, reports())));
    yield;
  }
  const { findings, suppressed } = corpus.checkFor(uri, () => suppress(found, document, corpus));
  return {
    findings: [...findings].sort(byPlace),
    suppressed: [...suppressed].sort((a, b) => byPlace(a.finding, b.finding)),
  };
}

/** What a rule reports, as the configuration has it; nothing where the rule is off. */
function findingsOf(rule: Rule, uri: string, { configuration }: Corpus, reports: Iterable<Report>): readonly Finding[] {
  const setting = profileOf(configuration, uri)?.rules[rule.id] ?? configuration.rules[rule.id];
  if (setting === 'off' || (rule.off && setting === undefined)) return [];
  return Array.from(reports, ({ fixes = [], message, related = [], severity, span }): Finding => {
    return { rule: rule.id, severity: severityOf(rule, setting, severity), uri, span, message, related, fixes };
  });
}

/** A setting raises what a rule is sure of; what it reports as less stays less. */
function severityOf(rule: Rule, setting: Severity | undefined, reported: Severity | undefined): Severity {
  if (!setting || !reported) return setting ?? reported ?? rule.severity;
  return SEVERITIES[Math.max(SEVERITIES.indexOf(setting), SEVERITIES.indexOf(reported))]!;
}

const optionsOf = remembering((configuration: Configuration) => {
  const given = rules.map((rule): [Rule, Parameters<Rule['check']>[2]] => {
    const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
    return [rule, { ...Object.fromEntries(defaults), ...configuration.options[rule.id] }];
  });
  return new Map(given);
});

/** Takes out what the document suppresses, and puts in what is wrong with its suppressions. */
function suppress(findings: readonly Finding[], { document }: AnalysedDocument, corpus: Corpus): Checked {
  const suppressions = suppressionsOf(document);
  const current = suppressions.filter((suppression) => !isExpired(suppression, corpus.configuration.today));
  const silenced = new Map<Suppression, number>();
  const silent = corpus.find(silencedOthers, [nameOf(document.uri)]).map((other) => other.document);
  const suppressed: SuppressedFinding[] = [];
  const kept = findings.filter((finding) => {
    const others = finding.related.map(({ uri }) => uri);
    const silencing = current.filter((suppression) => silences(suppression, finding.rule, finding.span, others));
    for (const suppression of silencing) silenced.set(suppression, (silenced.get(suppression) ?? 0) + 1);
    // The reason that stands nearest counts.
    const suppression = silencing.at(-1) ?? silencingThere(finding, silent, corpus);
    if (suppression) suppressed.push({ finding, suppression });
    return !suppression;
  });
  const outcomes = suppressions.map((suppression): SuppressionOutcome => {
    const count = silenced.get(suppression) ?? 0;
    const unknown = unknownOf(suppression);
    const isExpired = !current.includes(suppression);
    return { suppression, silenced: count, isExpired, unknown, meant: meantBy(unknown) };
  });
  const reports = rules.flatMap((rule) =>
    findingsOf(rule, document.uri, corpus, rule.checkSuppressions?.(outcomes) ?? []),
  );
  return { findings: [...kept, ...reports], suppressed };
}

/**
 * What the other sides say of a disagreement with this document, where all of them say that it is no problem.
 * @param silent The documents that say so of a document of this name.
 */
function silencingThere(
  { related, rule, uri }: Finding,
  silent: readonly Document[],
  corpus: Corpus,
): Suppression | null {
  let found: Suppression | null = null;
  for (const there of related) {
    const document = silent.find((other) => other.uri === there.uri);
    const silencing =
      document &&
      suppressionsOf(document).find((each) => {
        const isOfPair = each.other !== null && !isExpired(each, corpus.configuration.today);
        return isOfPair && silences(each, rule, there.span, [uri]);
      });
    if (!silencing) return null;
    found = silencing;
  }
  return found;
}

/** The file names of the documents with which a document declares disagreements to be no problem. */
function silencedOthers({ document }: AnalysedDocument): Iterable<string> {
  return suppressionsOf(document).flatMap(({ other }) => other?.split('/').at(-1) ?? []);
}

function unknownOf({ command, rules: named, until }: Suppression): readonly string[] {
  const isKnown = (name: string) => rules.some(({ id }) => id === name || familyOf(id) === name);
  return [
    ...(COMMANDS.includes(command) ? [] : [`crosscheck-${command}`]),
    ...named.filter((name) => !isKnown(name)),
    ...(until === null || /^\d{4}-\d\d-\d\d$/.test(until) ? [] : [`until ${until}`.trim()]),
  ];
}

/** "dates/*" for "dates", "figures/conflict" for "conflict" and "figures/confict". */
function meantBy([name, ...others]: readonly string[]): string | null {
  if (name === undefined || others.length > 0) return null;
  const known = [
    ...new Set(rules.flatMap(({ id }) => [id, familyOf(id)])),
    ...COMMANDS.map((command) => `crosscheck-${command}`),
  ];
  const part = known.find((each) => each === `${name}/*`) ?? known.find((each) => each.endsWith(`/${name}`));
  return part ?? closestMatch(name, known, { maxDistance: 4 }) ?? null;
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1);
}
