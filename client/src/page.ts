import { commands, type Disposable, Range, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Position as WirePosition } from 'vscode-languageclient/node';
import type { Server } from './server.js';

/** The command that links of pages run; the only one they may. */
const OPEN = 'crosscheck.openPlace';

/** Pages to read, of Markdown with links to places: one of each kind, which shows what was asked last. */
export class Pages {
  readonly #panels = new Map<string, WebviewPanel>();

  /**
   * @param kind Tells pages apart; a page of the same kind is replaced.
   * @param markdown With links to places as `uri#Lline,column`, both from 1.
   */
  async show(kind: string, title: string, markdown: string): Promise<void> {
    const panel = this.#panels.get(kind) ?? this.#create(kind);
    panel.title = title;
    panel.webview.html = pageOf(title, await commands.executeCommand<string>('markdown.api.render', linked(markdown)));
    panel.reveal(undefined, true);
  }

  #create(kind: string): WebviewPanel {
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const options = { enableCommandUris: [OPEN], enableFindWidget: true, localResourceRoots: [] };
    const panel = window.createWebviewPanel(`crosscheck.${kind}`, '', column, options);
    panel.onDidDispose(() => this.#panels.delete(kind));
    this.#panels.set(kind, panel);
    return panel;
  }
}

/** Goes where the links of pages lead. */
export function registerPageLinks(server: Server): Disposable {
  return commands.registerCommand(OPEN, async (uri: string, at: WirePosition) => {
    const position = server.toCode.asPosition(at);
    // Beside the page, not over it.
    const column = window.visibleTextEditors[0]?.viewColumn ?? ViewColumn.One;
    await window.showTextDocument(server.toCode.asUri(uri), {
      selection: new Range(position, position),
      viewColumn: column,
    });
  });
}

/** Links to places as links that run {@link OPEN}. */
function linked(markdown: string): string {
  return markdown.replace(/\]\(<([^<>#]+)#L(\d+),(\d+)>\)/g, (_, uri: string, line: string, column: string) => {
    const place = [uri, { line: Number(line) - 1, character: Number(column) - 1 }];
    return `](command:${OPEN}?${encodeURIComponent(JSON.stringify(place)).replaceAll('(', '%28').replaceAll(')', '%29')})`;
  });
}

/** Nothing of a page runs or is fetched: words, and links that run {@link OPEN}. */
function pageOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</title>
<style>
body { font-size: var(--vscode-font-size); line-height: 1.5; max-width: 46em; padding: 0 1.5em 2em }
h1 { font-size: 1.6em; margin: .8em 0 .4em }
h2 { font-size: 1.15em; margin: 1.6em 0 .5em }
blockquote { border-left: 3px solid var(--vscode-textBlockQuote-border); margin: 1em 0; padding: .2em 1em }
a { color: var(--vscode-textLink-foreground) }
table { border-collapse: collapse }
td, th { padding: .2em 1.2em .2em 0; text-align: left; vertical-align: top }
tr + tr td { border-top: 1px solid var(--vscode-widget-border, transparent) }
thead:not(:has(th:not(:empty))) { display: none }
td:first-child { white-space: nowrap }
li { margin: .4em 0 }
</style>
<main>
${body}
</main>
</html>`;
}
