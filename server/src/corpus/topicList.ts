import type { Claim } from '../claims/claim.js';
import { type Listing, valueKey } from '../claims/topicKeys.js';
import type { Filing } from './filing.js';

/** What the index files: a claim with its filing, whose order is unlike for any two, so that the first of many seldom changes. */
export interface Entry {
  readonly claim: Claim;
  readonly filing: Filing;
}

/** Entries of one value, in a long list. */
interface Group<T> {
  readonly value: string;
  readonly members: Set<T>;
  /** The first in order. */
  first: T;
}

/** Up to so many entries, all of a list are compared with each other; fewer of those that share one word and a unit. */
const FEW = 24;
const FEW_ALIKE = 16;

/** So many values of a long list stand for all: the most common ones. */
const MOST_LEADERS = 6;

/** How common something is, by powers of two, so that it seldom changes. */
export function commonness(count: number): number {
  return 32 - Math.clz32(count);
}

/**
 * Entries that may be about one thing. A short list sets all against all. A long one groups them by value: each meets
 * the first of its own value, and the first of each leading value that is as common as its own or more. So the few who
 * say something else meet what most say, most do not meet each of the few, and work and pairs are in proportion to the
 * entries. Whatever the order in which entries came, the same ones meet.
 */
export class TopicList<T extends Entry> {
  readonly #kind: Listing['kind'];
  readonly #few: number;
  readonly #all = new Set<T>();
  #groups: Map<string, Group<T>> | null = null;
  /** Those that {@link leading} chooses. */
  #leaders: readonly Group<T>[] = [];

  /** @param entries The first few. */
  constructor(kind: Listing['kind'], entries: readonly T[]) {
    this.#kind = kind;
    this.#few = kind === 'alike' ? FEW_ALIKE : FEW;
    for (const entry of entries) this.#all.add(entry);
  }

  get size(): number {
    return this.#all.size;
  }

  /** @param unsettled Takes those that now meet others, but for the new one. */
  add(entry: T, unsettled: Set<T>): void {
    this.#all.add(entry);
    if (this.size === this.#few + 1) {
      this.#group();
      for (const other of this.#all) unsettled.add(other);
    } else if (this.#groups) {
      this.#watch(valueKey(entry.claim), unsettled, (groups, value) => {
        const group = join(groups, value, entry);
        this.#leaders = leading([...this.#leaders.filter((leader) => leader !== group), group]);
      });
    }
  }

  /** @param unsettled Takes those that now meet others, but for the one that goes. */
  remove(entry: T, unsettled: Set<T>): void {
    this.#all.delete(entry);
    if (this.size === this.#few) {
      this.#groups = null;
      for (const other of this.#all) unsettled.add(other);
    } else if (this.#groups) {
      this.#watch(valueKey(entry.claim), unsettled, (groups, value) => {
        const group = groups.get(value)!;
        group.members.delete(entry);
        if (group.members.size === 0) groups.delete(value);
        else if (group.first === entry) group.first = firstOf(group.members);
        if (this.#leaders.includes(group)) this.#leaders = leading([...groups.values()]);
      });
    }
  }

  /** Adds those that an entry of the list meets. */
  collect(entry: T, found: Set<T>): void {
    if (this.size <= this.#few) for (const other of this.#all) if (this.#meets(entry, other)) found.add(other);
    const own = this.#groups?.get(valueKey(entry.claim));
    if (!own || !this.#groups) return;
    found.add(own.first);
    for (const leader of this.#leaders) if (hears(own, leader)) found.add(leader.first);
    if (own.first !== entry) return;
    const isLeader = this.#leaders.includes(own);
    for (const group of isLeader ? this.#groups.values() : [own])
      if (group === own || hears(group, own)) for (const other of group.members) found.add(other);
  }

  /** Of those that cite one source, only its own entry meets the others. */
  #meets({ claim: a }: T, { claim: b }: T): boolean {
    return this.#kind !== 'source' || (a.roles.entry === undefined) !== (b.roles.entry === undefined);
  }

  /** Without groups, entries of a long list do not meet at all. */
  #group(): void {
    if (this.#kind !== 'topic') return;
    const groups = new Map<string, Group<T>>();
    for (const entry of this.#all) join(groups, valueKey(entry.claim), entry);
    this.#groups = groups;
    this.#leaders = leading([...groups.values()]);
  }

  /** Changes the group of a value, and tells whose meetings that changes. */
  #watch(value: string, unsettled: Set<T>, change: (groups: Map<string, Group<T>>, value: string) => void): void {
    const groups = this.#groups!;
    const group = groups.get(value);
    const before = {
      first: group?.first,
      size: group?.members.size ?? 0,
      heads: this.#leaders.map(({ first }) => first),
    };
    change(groups, value);
    const after = groups.get(value);
    if (after && commonness(before.size) !== commonness(after.members.size))
      for (const member of after.members) unsettled.add(member);
    const heads = this.#leaders.map(({ first }) => first);
    for (const first of [...before.heads, ...heads])
      if (!before.heads.includes(first) || !heads.includes(first)) unsettled.add(first);
    if (before.first !== after?.first)
      for (const first of [before.first, after?.first]) if (first) unsettled.add(first);
  }
}

function join<T extends Entry>(groups: Map<string, Group<T>>, value: string, entry: T): Group<T> {
  const group = groups.get(value) ?? { value, members: new Set<T>(), first: entry };
  groups.set(value, group);
  group.members.add(entry);
  if (entry.filing.order < group.first.filing.order) group.first = entry;
  return group;
}

function firstOf<T extends Entry>(entries: Iterable<T>): T {
  return [...entries].reduce((first, entry) => (entry.filing.order < first.filing.order ? entry : first));
}

/** The most common groups. */
function leading<T>(groups: readonly Group<T>[]): readonly Group<T>[] {
  return [...groups]
    .sort((a, b) => commonness(b.members.size) - commonness(a.members.size) || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_LEADERS);
}

function hears<T>(group: Group<T>, leader: Group<T>): boolean {
  return commonness(group.members.size) <= commonness(leader.members.size);
}
