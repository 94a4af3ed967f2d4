/** A file or folder that could not be read, and why, in words that follow its name. */
export interface Unread {
  readonly path: string;
  readonly problem: string;
}

export const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has too long a name',
  ENOSPC: 'could not be written: the disk is full',
  EROFS: 'may not be written: the disk is read-only',
};

/** Why a file could not be read, in words that follow its name. @param path Where that may be the reason. */
export function problemOf(error: unknown, path = ''): string {
  // Names that are no UTF-8 come with replacement characters, by which no file is found.
  if (path.includes('\ufffd')) return 'has a name that is not UTF-8: rename it';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEMS[code] ?? `could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
