import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What figures were measured on, and with what: they belong to no other. */
export function machine(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return (
    `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${memory} GB, load ${load}; ` +
    `node ${process.version}, crosscheck ${version}`
  );
}
