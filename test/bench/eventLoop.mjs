// Loaded into the server by the benchmark of typing: tells how long its event loop was kept, on SIGUSR2.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const RESOLUTION = 1;

if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  process.on('SIGUSR2', () => {
    const milliseconds = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
    const kept = { p95: milliseconds(delay.percentile(95)), max: milliseconds(delay.max) };
    delay.reset();
    process.stderr.write(`event loop ${JSON.stringify(kept)}\n`);
  });
}
