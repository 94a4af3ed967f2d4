import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { analyseWithin } from '../analyseWithin.js';
import type { Configuration } from '../configuration.js';
import type { AnalysedDocument } from '../corpus/analyse.js';
import { readDocument } from '../text/read.js';
import type { Source } from '../workspace/decode.js';
import { readSource } from '../workspace/readSource.js';
import type { Unread } from '../workspace/unread.js';
import { Cache } from './cache.js';
import { shareStrings } from './sharedStrings.js';

/** What an analysis of a file depends on, beside the file. Plain data, which threads can be given. */
export interface AnalysisSetting {
  readonly configuration: Configuration;
  /** The folder that globs count from, absolute. */
  readonly folder: string;
  /** Where analyses are kept; null for nowhere. */
  readonly cache: string | null;
}

/** A file's analysis, packed: it can be sent to another thread, and kept. */
export interface PackedAnalysis {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A reader of files for one setting. */
export type FileAnalyser<Result> = (path: string) => Promise<Result | Unread>;

/** Reads and analyses files here. */
export function analyseFiles({ cache, configuration, folder }: AnalysisSetting): FileAnalyser<AnalysedDocument> {
  if (cache === null)
    return async (path) => {
      const source = await readSource(path);
      return 'problem' in source ? source : analyseSource(path, source, configuration);
    };
  const packed = packFiles({ cache, configuration, folder });
  return async (path) => {
    const result = await packed(path);
    return 'problem' in result ? result : unpack(path, result, configuration);
  };
}

/** Reads and analyses files, or finds what was kept of them, for another thread. */
export function packFiles({ cache, configuration, folder }: AnalysisSetting): FileAnalyser<PackedAnalysis> {
  const kept = cache === null ? null : new Cache(cache, configuration);
  return async (path) => {
    const source = await readSource(path);
    if ('problem' in source) return source;
    const { text } = source;
    const name = relative(folder, path);
    const known = await kept?.read(name, text);
    if (known) return { text, bytes: known };
    const analysed = analyseSource(path, source, configuration);
    if ('problem' in analysed) return analysed;
    const bytes = pack(analysed);
    await kept?.write(name, text, bytes);
    return { text, bytes };
  };
}

export function analyseSource(
  path: string,
  { text }: Exclude<Source, Unread>,
  configuration: Configuration,
): AnalysedDocument | Unread {
  const outcome = analyseWithin(() => readDocument(pathToFileURL(path).href, text), configuration);
  return 'problem' in outcome ? { path, ...outcome } : outcome;
}

/** Without what the file itself says, its text and where it lies, and without the names of the configuration. */
function pack({ context, document, reading, ...rest }: AnalysedDocument): Uint8Array<ArrayBuffer> {
  return serialize({
    ...rest,
    document: { ...document, text: '', uri: '' },
    reading: { ...reading, names: [] },
    context: { ...context, names: [] },
  });
}

/** @param configuration That which it was analysed with. */
export function unpack(
  path: string,
  { bytes, text }: PackedAnalysis,
  { entities: names }: Configuration,
): AnalysedDocument {
  const { context, document, reading, ...rest } = shareStrings(deserialize(bytes) as AnalysedDocument);
  return {
    ...rest,
    document: { ...document, text, uri: pathToFileURL(path).href },
    reading: { ...reading, names },
    context: { ...context, names },
  };
}
