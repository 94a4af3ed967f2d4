/** Measures what a run is busy with, one thing after the other. */
export interface Stopwatch {
  /** Ends what began with the last lap. */
  lap(name: string): void;
  /** A line for each lap, and the whole. */
  report(): string;
}

export function startStopwatch(): Stopwatch {
  const start = performance.now();
  const laps: [string, number][] = [];
  let last = start;
  return {
    lap(name) {
      const now = performance.now();
      laps.push([name, now - last]);
      last = now;
    },
    report() {
      return [...laps, ['in all', last - start] as const]
        .map(([name, milliseconds]) => `${name.padEnd(20)} ${milliseconds.toFixed(0).padStart(8)} ms\n`)
        .join('');
    },
  };
}
