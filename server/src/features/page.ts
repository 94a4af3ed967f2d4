import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type Child, h } from 'hastscript';

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --strong: #b3261e; --weak: #2d6a4f }
@media (prefers-color-scheme: dark) { :root { --strong: #ff8a80; --weak: #7bd6a8 } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 80rem; padding: 1rem }
nav ul { display: flex; flex-wrap: wrap; gap: 1.5rem; list-style: none; padding: 0 }
table { border-collapse: collapse; margin: 0 0 2rem; width: 100% }
caption { font-weight: bold; padding: .5rem 0; text-align: left }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top }
thead th { background: #8882 }
code { font-size: .9em; overflow-wrap: anywhere }
span { white-space: nowrap }
p { margin: 0 0 .3rem; overflow-wrap: anywhere }
mark { background: none; color: inherit; font-weight: bold; text-decoration: underline }
.error, .warning, .disagree { color: var(--strong); font-weight: bold }
.agree { color: var(--weak) }
:focus-visible { outline: 3px solid Highlight }
@media print {
  body { font-size: 9pt; max-width: none; padding: 0 }
  nav { display: none }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  a { color: inherit; text-decoration: none }
}
`;

/** Stands for the style in the policy: SHA-256 in base 64. A test tells what it is when the style changes. */
const STYLE_HASH = 'Reo024CEnw69Xj0dLveBaO+PSSoUvlBUMP/IevaF9ig=';

/** The page may show its own style and nothing else: nothing is loaded, nothing runs. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * A page that is read, printed and filed without us.
 * @param title In the browser's tab.
 * @param content Of the body. Texts are escaped.
 */
export function page(title: string, content: readonly ElementContent[]): string {
  const tree = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('title', title),
        h('style', STYLE),
      ]),
      h('body', [...content]),
    ]),
  ]);
  return `${toHtml(tree)}\n`;
}

/** A table whose first cells name their rows. */
export function table(caption: string, titles: readonly string[], rows: readonly (readonly Child[])[]): ElementContent {
  return h('table', [
    h('caption', caption),
    h('thead', [
      h(
        'tr',
        titles.map((title) => h('th', { scope: 'col' }, title)),
      ),
    ]),
    h(
      'tbody',
      rows.map(([first, ...others]) =>
        h('tr', [h('th', { scope: 'row' }, first), ...others.map((content) => h('td', content))]),
      ),
    ),
  ]);
}
