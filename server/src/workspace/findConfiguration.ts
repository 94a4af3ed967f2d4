import { dirname, join } from 'node:path';
import { exists } from './paths.js';

/** What a configuration file is called; of several in a folder, the first counts. */
export const CONFIGURATION_FILES = ['crosscheck.yml', 'crosscheck.yaml'] as const;

/**
 * The configuration file that holds for a folder: in it or in the nearest folder above, but not beyond the repository.
 * @param folder Absolute.
 * @returns Its path; null where there is none.
 */
export async function findConfiguration(folder: string): Promise<string | null> {
  for (const name of CONFIGURATION_FILES) if (await exists(join(folder, name))) return join(folder, name);
  const isTop = folder === dirname(folder) || (await exists(join(folder, '.git')));
  return isTop ? null : findConfiguration(dirname(folder));
}
