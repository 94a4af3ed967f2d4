/**
 * Makes large corpora for the benchmarks from a few documents: worlds of documents in which names, years and figures
 * are exchanged consistently, so that statements meet inside a world and hardly between worlds.
 */

/** A generated file. */
export interface Generated {
  readonly name: string;
  readonly text: string;
}

/** Names that another world has others for; "the United States" stays. */
const NAMES = new Set(
  (
    'Australia Canada China Germany India Japan Korea Mexico Netherlands Singapore Taiwan Vietnam Boston Washington ' +
    'Samsung Hynix Intel Micron Huawei Peterson Biden Yoon Moon Trump Johnson Korean Chinese Pacific Free Inflation ' +
    'Innovation Information Comprehensive Chips'
  ).split(' '),
);
const SYLLABLES = 'bar cor dal fen gar hel jor kel lom mar nor pel quin ros sol tar vel wex yor zan'.split(' ');
/** Turns of a document that have worlds of their own. */
const TURNS = 16;

/**
 * @param seeds The documents to start from.
 * @param count How many documents to make.
 * @param length About how many characters each has: seeds are repeated, each time in another world of names, to reach it.
 * @param base Shifts the worlds, so that two calls make different corpora.
 */
export function* generate(seeds: readonly Generated[], count: number, length: number, base = 0): Generator<Generated> {
  for (let i = 0; i < count; i++) {
    const seed = seeds[i % seeds.length]!;
    const world = base + Math.floor(i / seeds.length);
    const parts: string[] = [];
    for (let size = 0, turn = 0; size < length; turn++) {
      const text = turn === 0 ? seed.text : seed.text.replace(/^---\n[\s\S]*?\n---\n/, '');
      const part = inWorld(text, world * TURNS + (turn % TURNS), i % 10 === 9 ? 1.3 : 1);
      parts.push(part);
      size += part.length;
    }
    const dot = seed.name.lastIndexOf('.');
    const name = `${String(i).padStart(6, '0')}-${seed.name.slice(0, dot)}${seed.name.slice(dot)}`;
    yield { name, text: cut(parts.join('\n\n'), length) };
  }
}

/** The beginning of a text, up to the end of a paragraph. */
function cut(text: string, length: number): string {
  return text.slice(0, text.lastIndexOf('\n\n', length) + 1);
}

/**
 * The text with its names, acronyms, years and amounts exchanged, and with a place at the end of its sentences, so that
 * none is said in two worlds. `factor` changes amounts: a known conflict.
 */
function inWorld(text: string, world: number, factor: number): string {
  return text
    .replace(/\b[A-Z]{3,6}\b/g, (word) => acronymOf(word, world))
    .replace(/\b[A-Z][a-z]{3,12}\b/g, (word) => (NAMES.has(word) ? nameOf(word, world) : word))
    .replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) - (world % 23)))
    .replace(/\b\d{1,3}(?:\.\d+)?(?= (?:billion|million|percent)\b|%)/g, (figure) => {
      const places = figure.split('.')[1]?.length ?? 0;
      return (Number(figure) * (1 + (world % 31) / 100) * factor).toFixed(places);
    })
    .replace(/(?<=[a-z%]| \d{4})\.(?=[\d¹²³⁴-⁹]{0,2}(?:\s|$))/g, ` in ${nameOf('Place', world)}.`);
}

/** A name that no other world has for the word. */
function nameOf(word: string, world: number): string {
  let name = SYLLABLES[hash(word) % SYLLABLES.length]!;
  for (let rest = world + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length]!;
  return name[0]!.toUpperCase() + name.slice(1);
}

/** As {@link nameOf}, of five capitals. */
function acronymOf(word: string, world: number): string {
  let acronym = '';
  for (let rest = (hash(word) % 26) + 26 * world; acronym.length < 5; rest = Math.floor(rest / 26))
    acronym += String.fromCharCode(65 + (rest % 26));
  return acronym;
}

function hash(word: string): number {
  let hash = 1;
  for (const letter of word) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash;
}
