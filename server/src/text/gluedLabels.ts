import type { Line } from './lines.js';
import type { Opening } from './openings.js';
import { isDigit, isWhole } from './wording.js';

// At the foot of a page a note's number is raised; where the text is taken from the page, it is glued to the first word:
// "3The agency counts all plants."

/** A line that may be such a note's first. */
interface Candidate {
  readonly line: Line;
  readonly number: number;
  readonly label: string;
}

const LABEL = /(\d{1,3})(?=\p{Lu}\p{Ll}|[AI] \p{Ll}|[“"‘]\p{Lu}|https?:)/uy;
/** Shorter ones are headings, or names that begin with a number. */
const SHORTEST = 25;

/**
 * Notes whose label is glued to their text: they run in sequence, are sentences or end in an address, and the text before
 * calls one of them.
 * @returns How the lines open, by their offset.
 */
export function gluedLabels(text: string, lines: readonly Line[]): ReadonlyMap<number, Opening> {
  const found = new Map<number, Opening>();
  const candidates = candidatesIn(text, lines);
  if (candidates.length === 0) return found;
  const calls = callsIn(text);
  for (const run of runsOf(candidates)) {
    if (!run.some((candidate) => isCalled(candidate, calls))) continue;
    for (const { line, label } of run)
      found.set(line.start, { type: 'superscript', label, content: line.start + label.length });
  }
  return found;
}

function candidatesIn(text: string, lines: readonly Line[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [i, line] of lines.entries()) {
    if (!isDigit(text.charCodeAt(line.start))) continue;
    LABEL.lastIndex = line.start;
    const label = LABEL.exec(text)?.[1];
    if (label === undefined || label.startsWith('0')) continue;
    const before = lines[i - 1];
    if (before && line.gap === 0 && !line.newPage && !isWhole(text, before.start, before.end)) continue;
    const end = blockEnd(text, lines, i);
    if (end - line.start > SHORTEST && isWhole(text, line.start, end))
      found.push({ line, number: Number(label), label });
  }
  return found;
}

/** Where the lines end that stand together with line `i`; the next label ends them too. */
function blockEnd(text: string, lines: readonly Line[], i: number): number {
  let last = i;
  while (last + 1 < Math.min(lines.length, i + 30)) {
    const next = lines[last + 1]!;
    LABEL.lastIndex = next.start;
    if (next.gap > 0 || next.newPage || LABEL.test(text)) break;
    last++;
  }
  return lines[last]!.end;
}

/** Stretches of candidates whose numbers follow each other. */
function runsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.number + 1 === candidate.number) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

/** "of plants.3", "of plants 3.", "of plants 3—": glued to a word or its stop, or set off in front of a stop. */
const CALL =
  /(?:\p{L}{2}|[%)\]]|(?:19|20)\d\d[.,;:])[.,;:”"’]{0,2}(\d{1,3})(?![\p{L}\d(.,%–-]\S)|\p{Ll}{3} (\d{1,3})(?:[.;:](?=\s)|[—–\ufffd])/gu;

/** Where each number may be called. */
function callsIn(text: string): ReadonlyMap<number, readonly number[]> {
  const calls = new Map<number, number[]>();
  for (const { 1: glued, 2: apart, index } of text.matchAll(CALL)) {
    const number = Number(glued ?? apart);
    const known = calls.get(number);
    if (known) known.push(index);
    else calls.set(number, [index]);
  }
  return calls;
}

/** How far before a note its number may stand: a page or two. */
const FARTHEST = 8000;

function isCalled({ line, number }: Candidate, calls: ReadonlyMap<number, readonly number[]>): boolean {
  return (calls.get(number) ?? []).some((at) => at < line.start && line.start - at < FARTHEST);
}
