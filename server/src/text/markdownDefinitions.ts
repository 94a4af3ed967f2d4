import type { Nodes, Root } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Span } from './document.js';
import { childrenIn } from './markdownParser.js';

/** `[label]: address` or `[^label]: text`. */
export interface Definition {
  readonly kind: 'link' | 'note';
  /** As mdast writes it. */
  readonly identifier: string;
  /** Empty for notes. */
  readonly url: string;
}

/** The definitions of a tree, in order. @param span Offsets into the tree's input: what begins elsewhere is left out. */
export function definitionsIn(root: Root, span: Span): readonly Definition[] {
  const found: Definition[] = [];
  const open: Nodes[] = [...childrenIn(root, span)].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') found.push({ kind: 'link', identifier: node.identifier, url: node.url });
    if (node.type === 'footnoteDefinition') found.push({ kind: 'note', identifier: node.identifier, url: '' });
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i]!);
  }
  return found;
}

/** What a definition is found by: of two with one key, the first counts. */
export function keyOf({ kind, identifier }: Pick<Definition, 'kind' | 'identifier'>): string {
  return (kind === 'note' ? '^' : '') + identifier;
}

/** Whether a text may hold a definition. */
export function mayDefine(text: string): boolean {
  return text.includes(']:');
}

const label = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/g;

/** The keys of definitions that a text may refer to. */
export function keysUsedIn(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  // In a quote, a label may run over a line's ">".
  for (const [, raw = ''] of text.matchAll(label))
    for (const name of raw.includes('\n') ? [raw, raw.replace(/\n[ \t>]*/g, ' ')] : [raw]) {
      const identifier = normalizeIdentifier(name.startsWith('^') ? name.slice(1) : name).toLowerCase();
      keys.add(name.startsWith('^') ? `^${identifier}` : identifier);
    }
  return keys;
}

/** Definitions in Markdown, to stand in front of a text that uses them. Empty where there are none. */
export function preambleOf(definitions: readonly Definition[]): string {
  if (definitions.length === 0) return '';
  const lines = definitions.map(({ kind, identifier, url }) =>
    kind === 'note' ? `[^${identifier}]: note` : `[${identifier}]: <${plain(url)}>`,
  );
  return `${lines.join('\n\n')}\n\n`;
}

/** An address in letters that need no escape; only that different ones stay different counts. */
function plain(url: string): string {
  return url.replace(/[^\w./:?=#~+,;@-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
