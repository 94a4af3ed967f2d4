import type { Filler, FrameName, Relation } from './claim.js';
import type { Reader } from './reader.js';
import type { Statement } from './statement.js';

/** What a frame makes of a statement. */
export interface Reading {
  readonly roles: Readonly<Record<string, Filler>>;
  /** What the figure is a figure of, in words: "total funding of the CHIPS and Science Act". */
  readonly topic: string;
  /** Whether the roles name the part that "including" gives: all that is Hydro's of a larger sum. */
  readonly isWhole?: boolean;
}

/** Two statements and how they relate; null where they speak of different things. Both documentation and test. */
export interface FrameExample {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation | null;
}

/** A kind of statement. One file each; the list is in `frames/index.ts`. */
export interface Frame {
  readonly id: FrameName;
  /** What it takes, where its words come from, what it leaves alone. One paragraph. */
  readonly docs: string;
  /** Roles that must say the same for two claims to be about one thing. */
  readonly key: readonly string[];
  /** Roles that narrow a claim to a part: where they differ, so may the figures. */
  readonly scope: readonly string[];
  /** Roles that a statement may leave unsaid, and that must not differ where both say them. */
  readonly apart?: readonly string[];
  /** Whether the figure belongs to a time, so that another period may have another figure. A law's total does not. */
  readonly timeless?: boolean;
  /** Whether several forecasters give figures for one time, and others later, so that two estimates may both stand. */
  readonly isForecast?: boolean;
  readonly examples: readonly FrameExample[];
  /** The roles of a statement; null where it is none of this kind. */
  read(statement: Statement, reader: Reader): Reading | null;
}

/** Types a frame's declaration. */
export function defineFrame(frame: Frame): Frame {
  return frame;
}

/** Roles without the empty ones. */
export function rolesOf(roles: Readonly<Record<string, Filler | null>>): Readonly<Record<string, Filler>> {
  const filled: Record<string, Filler> = {};
  for (const role in roles) {
    const filler = roles[role];
    if (filler) filled[role] = filler;
  }
  return filled;
}

/** A filler without keys that another has; null where nothing is left. */
export function without(filler: Filler | null, other: Filler | null): Filler | null {
  if (!filler || !other) return filler;
  const keys = filler.keys.filter((key) => !other.keys.includes(key));
  return keys.length === 0 ? null : { ...filler, keys };
}
