/**
 * Makes large corpora for the benchmarks from a few documents: worlds of documents in which names, years and figures
 * are exchanged consistently, so that statements meet inside a world and hardly between worlds.
 */

/** A generated file. */
export interface Generated {
  readonly name: string;
  readonly text: string;
}

/** Countries that take each other's places; all have a form of the same kind ("the United States" stays apart). */
const COUNTRIES = (
  'Argentina Australia Austria Bangladesh Belgium Bolivia Brazil Bulgaria Cambodia Cameroon Canada Chile China Colombia ' +
  'Croatia Denmark Ecuador Egypt Estonia Ethiopia Finland France Georgia Germany Ghana Greece Guatemala Hungary Iceland ' +
  'India Indonesia Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Korea Kuwait Latvia Lebanon Lithuania ' +
  'Malaysia Malta Mexico Mongolia Morocco Nepal Nigeria Norway Pakistan Panama Paraguay Peru Poland Portugal Qatar ' +
  'Romania Senegal Singapore Slovenia Spain Sweden Switzerland Taiwan Tanzania Thailand Tunisia Turkey Uganda Ukraine ' +
  'Uruguay Vietnam Zambia'
).split(' ');
const SYLLABLES = 'bar cor dal fen gar hel jor kel lom mar nor pel quin ros sol tar vel wex yor zan'.split(' ');

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
      const part = inWorld(seed.text, world * 97 + turn * 7919, i % 10 === 9 ? 1.3 : 1);
      parts.push(part);
      size += part.length;
    }
    const dot = seed.name.lastIndexOf('.');
    const name = `${String(i).padStart(6, '0')}-${seed.name.slice(0, dot)}${seed.name.slice(dot)}`;
    yield { name, text: parts.join('\n\n').slice(0, length) };
  }
}

/**
 * The text with its countries, acronyms, years and amounts exchanged, and with a place at the end of its sentences, so
 * that none is said in two worlds. `factor` changes amounts: a known conflict.
 */
function inWorld(text: string, world: number, factor: number): string {
  const shift = 1 + (world % (COUNTRIES.length - 1));
  return text
    .replace(/\b[A-Z][a-z]{3,10}\b/g, (word) => {
      const at = COUNTRIES.indexOf(word);
      return at < 0 ? word : COUNTRIES[(at + shift) % COUNTRIES.length]!;
    })
    .replace(
      /\b(?:[A-Z]{3,6}|Inflation|Innovation|Samsung|Peterson|Biden|Yoon|Moon|Trump|Boston|Korean|Washington)\b/g,
      (word) => invented(word, world),
    )
    .replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) - (world % 23)))
    .replace(/\b\d{1,3}(?:\.\d+)?(?= (?:billion|million|percent)\b|%)/g, (figure) => {
      const places = figure.split('.')[1]?.length ?? 0;
      return (Number(figure) * (1 + (world % 31) / 100) * factor).toFixed(places);
    })
    .replace(/(?<=[a-z%]| \d{4})\.(?=\s+[A-Z])/g, ` in ${invented('Place', world)}.`);
}

/** Another name of the same shape, the same for the same word and world. */
function invented(word: string, world: number): string {
  let hash = world + 1;
  for (const letter of word) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  const name = SYLLABLES[hash % 20]! + SYLLABLES[Math.floor(hash / 20) % 20]!;
  return word === word.toUpperCase()
    ? name.slice(0, word.length).toUpperCase()
    : name[0]!.toUpperCase() + name.slice(1);
}
