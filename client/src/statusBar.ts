import { type Disposable, l10n, languages, StatusBarAlignment, window } from 'vscode';
import type { Status } from '../../server/src/lsp/protocol.js';
import { countDisagreements } from './conflicts.js';
import type { Server } from './server.js';

/** Counts and state at the foot of the window. Clicked, it shows the figures. */
export function showStatus(server: Server): Disposable[] {
  const item = window.createStatusBarItem('crosscheck.status', StatusBarAlignment.Left);
  item.name = 'Crosscheck';
  item.command = 'crosscheck.figures.focus';
  let status: Status = { documents: 0, reading: null };
  const show = () => {
    const { documents, reading } = status;
    const count = countDisagreements();
    item.text = reading
      ? `$(sync~spin) ${l10n.t('reading {0} of {1}', reading.done, reading.total)}`
      : `$(law) ${count === 1 ? l10n.t('1 disagreement') : l10n.t('{0} disagreements', count)}`;
    item.tooltip = l10n.t('Crosscheck: {0} documents compared', documents);
    item.accessibilityInformation = { label: `Crosscheck: ${item.text.replace(/^\S+ /, '')}`, role: 'button' };
    if (documents > 0 || reading) item.show();
    else item.hide();
  };
  return [
    item,
    languages.onDidChangeDiagnostics(show),
    server.onStatus((next) => {
      status = next;
      show();
    }),
  ];
}
