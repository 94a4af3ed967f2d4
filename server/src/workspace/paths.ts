import { stat } from 'node:fs/promises';
import { sep } from 'node:path';

export function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The path from `folder` to `path` with `/`; '' for the folder itself, null where it lies elsewhere. Both absolute. */
export function relativePath(folder: string, path: string): string | null {
  if (path === folder) return '';
  const start = folder.endsWith(sep) ? folder : folder + sep;
  return path.startsWith(start) ? path.slice(start.length).split(sep).join('/') : null;
}
