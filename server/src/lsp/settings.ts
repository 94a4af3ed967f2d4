import { type Configuration, DEFAULTS } from '../configuration.js';

/** The configuration that a client's `crosscheck` section makes. What is absent or of the wrong type has its default. */
export function configurationOf(section: unknown): Configuration {
  const settings: Record<string, unknown> = typeof section === 'object' && section !== null ? { ...section } : {};
  return {
    ...DEFAULTS,
    include: globs(settings.include) ?? DEFAULTS.include,
    exclude: globs(settings.exclude) ?? DEFAULTS.exclude,
  };
}

function globs(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((glob) => typeof glob === 'string') ? value : null;
}
