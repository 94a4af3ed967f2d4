import { type Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { Status } from '../../server/src/lsp/protocol.js';
import type { Server } from './server.js';
import type { CountedTopics } from './topicCounts.js';

/** Counts and state at the foot of the window. Clicked, it shows the figures. */
export function showStatus(server: Server, topics: CountedTopics): Disposable[] {
  const item = window.createStatusBarItem('crosscheck.status', StatusBarAlignment.Left);
  item.name = 'Crosscheck';
  item.command = 'crosscheck.figures.focus';
  let status: Status = { documents: 0, reading: null };
  const show = () => {
    const { documents, reading } = status;
    const { disagree } = topics.counts;
    item.text = reading
      ? `$(sync~spin) ${l10n.t('reading {0} of {1}', reading.done, reading.total)}`
      : `$(law) ${disagree === 1 ? l10n.t('1 disagreement') : l10n.t('{0} disagreements', disagree)}`;
    item.tooltip =
      documents === 1
        ? l10n.t('Crosscheck: 1 document read. Click for its figures.')
        : l10n.t('Crosscheck: {0} documents compared. Click for their figures.', documents);
    item.accessibilityInformation = { label: `Crosscheck: ${item.text.replace(/^\S+ /, '')}`, role: 'button' };
    if (documents > 0 || reading) item.show();
    else item.hide();
  };
  return [
    item,
    topics.onCounted(show),
    server.onStatus((next) => {
      status = next;
      show();
    }),
  ];
}
