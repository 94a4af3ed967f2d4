/** A span that a set owes or a program found. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** Sums of gold, found and matching spans over the rows of a set. */
export class OverlapTally {
  gold = 0;
  found = 0;
  matched = 0;

  /**
   * Matches each owed span with one found span at most, by largest overlap first.
   * @returns What stayed alone on either side.
   */
  add<G extends Spot, F extends Spot>(gold: readonly G[], found: readonly F[]): { missed: G[]; extra: F[] } {
    const pairs = gold
      .flatMap((g) => found.map((f) => ({ g, f, size: Math.min(g.end, f.end) - Math.max(g.start, f.start) })))
      .filter(({ size }) => size > 0)
      .sort((a, b) => b.size - a.size);
    const taken = new Set<Spot>();
    for (const { g, f } of pairs)
      if (!taken.has(g) && !taken.has(f)) {
        taken.add(g).add(f);
        this.matched++;
      }
    this.gold += gold.length;
    this.found += found.length;
    return { missed: gold.filter((g) => !taken.has(g)), extra: found.filter((f) => !taken.has(f)) };
  }

  /** "gold 120  found 118  precision 0.95  recall 0.93  F1 0.94" */
  toString(): string {
    const { gold, found, matched } = this;
    const [precision, recall, f1] = [matched / found, matched / gold, (2 * matched) / (gold + found)];
    const figures = Object.entries({ precision, recall, F1: f1 }).map(([name, value]) => `${name} ${value.toFixed(3)}`);
    return `gold ${gold}  found ${found}  ${figures.join('  ')}`;
  }
}
