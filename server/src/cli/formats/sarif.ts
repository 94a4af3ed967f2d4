import { pathToFileURL } from 'node:url';
import type { Location, Log, Notification, PhysicalLocation, ReportingDescriptor, Result, Run } from 'sarif';
import { version } from '../../../../package.json';
import type { Severity } from '../../configuration.js';
import { keyOf } from '../../rules/baseline.js';
import { rules } from '../../rules/index.js';
import type { Finding, Fix, Related, Rule } from '../../rules/rule.js';
import type { Span } from '../../text/document.js';
import type { Unread } from '../../workspace/unread.js';
import { type CheckResult, fingerprint, fingerprintsOf } from '../checkResult.js';
import { pathOf, toFilePlace } from '../places.js';
import { shownStatement } from './statement.js';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The name of our fingerprints. It changes when they are made otherwise. */
const FINGERPRINT = 'statements/v1';

/**
 * SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/. Paths count from the working directory. Each side of a
 * disagreement has a result of its own: code scanning shows a result in a pull request that changes the result's first place.
 */
export function checkSarif(result: CheckResult): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(result)],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function runOf(result: CheckResult): Run {
  const { configured, corpus, excluded, unread } = result;
  return {
    tool: {
      driver: {
        name: 'Crosscheck',
        version,
        semanticVersion: version,
        rules: rules.map(descriptorOf),
        notifications: [
          { id: 'not-read', shortDescription: { text: 'A file could not be read.' } },
          { id: 'left-out', shortDescription: { text: 'A file was left out, and why is said.' } },
        ],
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The folder in which the check ran.' } } },
    automationDetails: { id: 'crosscheck/' },
    invocations: [
      {
        executionSuccessful: corpus.documents.size > 0 && configured.isConfigured,
        toolExecutionNotifications: [
          ...unread.map((file) => notificationOf(file, 'not-read', 'error')),
          ...excluded.map((file) => notificationOf(file, 'left-out', 'note')),
        ],
      },
    ],
    artifacts: [...corpus.documents].map(([uri, { document }]) => ({
      location: artifact(pathOf(uri)),
      length: Buffer.byteLength(document.text),
      roles: ['analysisTarget'],
    })),
    results: resultsOf(result),
  };
}

/** What is found, what is not told of, and what is gone since the baseline. */
function resultsOf(result: CheckResult): Result[] {
  const { accepted, findings, gone, hasBaseline, suppressed } = result;
  const fingerprintOf = fingerprintsOf(result);
  const state = (name: Result.baselineState) => (hasBaseline ? { baselineState: name } : {});
  const toResult = (finding: Finding): Result => ({
    ...resultOf(finding, result),
    partialFingerprints: { [FINGERPRINT]: fingerprintOf(finding) },
  });
  return [
    ...findings.map((finding) => ({ ...toResult(finding), ...state('new') })),
    ...suppressed.map(({ finding, suppression }): Result => {
      const location = physical(result, finding.uri, suppression.span);
      const justification = suppression.reason ?? 'No reason is given.';
      const suppressions: Result['suppressions'] = [
        { kind: 'inSource', status: 'accepted', justification, location: { physicalLocation: location } },
      ];
      return { ...toResult(finding), ...state('new'), suppressions };
    }),
    ...accepted.map((finding): Result => {
      const justification = 'Accepted in the baseline.';
      const suppressions: Result['suppressions'] = [{ kind: 'external', status: 'accepted', justification }];
      return { ...toResult(finding), ...state('unchanged'), suppressions };
    }),
    ...gone.map(
      (each): Result => ({
        ruleId: each.rule,
        message: { text: `No longer there: ${each.figure} in “${each.statement}”` },
        locations: [{ physicalLocation: { artifactLocation: artifact(each.path) } }],
        partialFingerprints: { [FINGERPRINT]: fingerprint(keyOf(each)) },
        ...state('absent'),
      }),
    ),
  ];
}

function resultOf(finding: Finding, result: CheckResult): Result {
  const { fixes, message, related, rule, severity, span, uri } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: [escaped(message), ...related.map((other, i) => linkTo(other, i + 1, result))].join(' ') },
    locations: [{ physicalLocation: physical(result, uri, span) }],
    ...(related.length > 0 && {
      relatedLocations: related.map(
        (other, i): Location => ({
          id: i + 1,
          physicalLocation: physical(result, other.uri, other.span),
          message: { text: other.message },
        }),
      ),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, result)) }),
  };
}

/** A link in a message: code scanning shows only the related locations that the message leads to. */
function linkTo({ span, uri }: Related, id: number, { corpus }: CheckResult): string {
  const { path, line } = toFilePlace(corpus, uri, span);
  return `[${escaped(`${path}:${line}`)}](${id})`;
}

/** Brackets would be links. */
function escaped(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}

function fixOf({ edits, title }: Fix, result: CheckResult): NonNullable<Result['fixes']>[number] {
  const uris = [...new Set(edits.map(({ uri }) => uri))];
  return {
    description: { text: title },
    artifactChanges: uris.map((uri) => ({
      artifactLocation: artifact(pathOf(uri)),
      replacements: edits
        .filter((edit) => edit.uri === uri)
        .map(({ span, text }) => ({ deletedRegion: regionOf(result, uri, span), insertedContent: { text } })),
    })),
  };
}

/** A place with the figure and, around it, its sentence. */
function physical(result: CheckResult, uri: string, span: Span): PhysicalLocation {
  const region = regionOf(result, uri, span);
  const text = result.corpus.documents.get(uri)!.document.text.slice(span.start, span.end);
  const statement = shownStatement(result.corpus, uri, span).text;
  return {
    artifactLocation: artifact(pathOf(uri)),
    region: { ...region, snippet: { text } },
    contextRegion: { startLine: region.startLine, endLine: region.endLine, snippet: { text: statement } },
  };
}

function regionOf({ corpus }: CheckResult, uri: string, span: Span) {
  const { start, end, line, column, endLine, endColumn } = toFilePlace(corpus, uri, span);
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
  };
}

/** Relative where the file lies in the working directory or below: so it is the same on every machine. */
function artifact(path: string) {
  if (path.startsWith('../')) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' };
}

function descriptorOf({ docs, examples, id, off, severity, title }: Rule): ReportingDescriptor {
  const bad = examples.bad.map(({ message, text }) => `${fenced(text)}\n\n${message}\n`);
  return {
    id,
    name: id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: docs },
    help: { text: docs, markdown: `${docs}\n\n### Reported\n\n${bad.join('\n')}` },
    defaultConfiguration: { level: LEVELS[severity], enabled: !off },
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  };
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.replace(/\[\||\|\]/g, '').trimEnd()}\n\`\`\``;
}

function notificationOf({ path, problem }: Unread, id: string, level: Notification['level'] & string): Notification {
  return {
    descriptor: { id },
    level,
    message: { text: `${path} ${problem}.` },
    locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
  };
}
