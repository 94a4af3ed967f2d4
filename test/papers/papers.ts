import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Placed } from '../../server/src/claims/claim.js';
import { Corpus } from '../../server/src/corpus/corpus.js';
import type { Span } from '../../server/src/text/document.js';
import { readDocument } from '../../server/src/text/read.js';

/** Papers that the weights of likeness are fitted on, and papers that nothing was made for. */
export type PaperSet = 'fitted' | 'held-out';

/** What the key says of two figures of two papers of one group. */
export type Kind = 'conflict' | 'agree' | 'look-alike';

/** A figure in its sentence, which stands in its file once. */
interface Figure {
  /** Relative to the set's folder. */
  readonly file: string;
  readonly sentence: string;
  readonly figure: string;
  /** Which of several such figures in the sentence, from 1; the first where it is left out. */
  readonly nth?: number;
}

interface Item {
  readonly kind: Kind;
  /** The thing that the figures are of. */
  readonly what: string;
  readonly a: Figure;
  readonly b: Figure;
}

/** A place in a file of the set. */
export interface Place extends Span {
  readonly file: string;
}

/** An item of the key with the places of its figures. */
export interface Keyed extends Item {
  readonly places: readonly [Place, Place];
}

/** Three papers on one subject, with what the key says of them. */
export interface Group {
  readonly name: string;
  readonly corpus: Corpus;
  readonly key: readonly Keyed[];
}

/** Reads the groups of a set; each has a corpus of its own. */
export function groupsOf(set: PaperSet): readonly Group[] {
  const folder = join(import.meta.dirname, set);
  const items: readonly Item[] = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8'));
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => {
    const corpus = new Corpus();
    const texts = new Map<string, string>();
    for (const paper of readdirSync(join(folder, name)).sort()) {
      const file = `${name}/${paper}`;
      const text = readFileSync(join(folder, file), 'utf8');
      texts.set(file, text);
      corpus.update(readDocument(file, text));
    }
    const own = items.filter(({ a }) => a.file.startsWith(`${name}/`));
    const key = own.map((item): Keyed => ({ ...item, places: [placeOf(item.a, texts), placeOf(item.b, texts)] }));
    return { name, corpus, key };
  });
}

/** @throws Where the key does not fit its papers. */
function placeOf({ file, sentence, figure, nth = 1 }: Figure, texts: ReadonlyMap<string, string>): Place {
  const text = texts.get(file) ?? '';
  const at = text.indexOf(sentence);
  if (at < 0 || text.includes(sentence, at + 1)) throw new Error(`${file} does not have once: ${sentence}`);
  let within = -1;
  for (let n = 0; n < nth; n++) within = sentence.indexOf(figure, within + 1);
  if (within < 0) throw new Error(`${figure} is not in: ${sentence}`);
  return { file, start: at + within, end: at + within + figure.length };
}

type Located = Pick<Placed<Claim>, 'uri' | 'span'>;

/** Whether a claim's figure is the one at a place. */
export function isAt({ uri, span }: Located, place: Place): boolean {
  return uri === place.file && span.start < place.end && place.start < span.end;
}

/**
 * Whether the key says, or it follows from what it says, that two figures are of one thing: what agrees or disagrees is.
 */
export function oneThing(key: readonly Keyed[]): (a: Located, b: Located) => boolean {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => (parents.has(id) ? rootOf(parents.get(id)!) : id);
  const idOf = ({ file, start }: Place) => `${file} ${start}`;
  for (const { kind, places } of key) {
    const [a, b] = places.map((place) => rootOf(idOf(place)));
    if (kind !== 'look-alike' && a !== b) parents.set(a!, b!);
  }
  const places = key.flatMap((item) => item.places);
  const thingsOf = (claim: Located) => places.filter((place) => isAt(claim, place)).map((place) => rootOf(idOf(place)));
  return (a, b) => {
    const things = thingsOf(b);
    return thingsOf(a).some((thing) => things.includes(thing));
  };
}
