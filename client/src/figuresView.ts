import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { Statement, StatementTopic, TopicState } from '../../server/src/lsp/protocol.js';
import type { Server } from './server.js';
import type { CountedTopics } from './topicCounts.js';

/** A node of the tree: a state, a topic of it, a statement of that. */
export type FigureNode =
  | { readonly kind: 'state'; readonly state: TopicState; readonly count: number }
  | { readonly kind: 'topic'; readonly state: TopicState; readonly topic: StatementTopic }
  | { readonly kind: 'statement'; readonly statement: Statement; readonly topic: StatementTopic };

const STATES: readonly TopicState[] = ['disagree', 'agree', 'single'];

const ICONS: Readonly<Record<TopicState, ThemeIcon>> = {
  disagree: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  agree: new ThemeIcon('pass'),
  single: new ThemeIcon('circle-outline'),
};

/** The tree of topics and their statements, with the number of disagreements as its badge. */
export function showFigures(server: Server, topics: CountedTopics): Disposable[] {
  const figures = new Figures(server);
  const view = window.createTreeView('crosscheck.figures', { treeDataProvider: figures, showCollapseAll: true });
  const refresh = () => {
    if (view.visible) figures.refresh();
    else figures.isStale = true;
  };
  return [
    view,
    topics.onCounted(({ disagree }) => {
      const tooltip = disagree === 1 ? l10n.t('1 disagreement') : l10n.t('{0} disagreements', disagree);
      view.badge = disagree > 0 ? { value: disagree, tooltip } : undefined;
      refresh();
    }),
    view.onDidChangeVisibility(({ visible }) => visible && figures.isStale && figures.refresh()),
    commands.registerCommand('crosscheck.filterFigures', async () => {
      const prompt = l10n.t('Show topics and figures that hold these words; nothing shows all');
      const words = await window.showInputBox({ prompt, value: figures.filter });
      if (words === undefined) return;
      figures.filter = words;
      // A view that is alone in its place shows no description.
      view.message = words ? l10n.t('Only what holds “{0}”', words) : '';
      await commands.executeCommand('setContext', 'crosscheck.isFiltered', words !== '');
      figures.refresh();
    }),
    commands.registerCommand('crosscheck.showAllFigures', async () => {
      figures.filter = '';
      view.message = '';
      await commands.executeCommand('setContext', 'crosscheck.isFiltered', false);
      figures.refresh();
    }),
  ];
}

class Figures implements TreeDataProvider<FigureNode> {
  readonly #server: Server;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  filter = '';
  isStale = false;

  constructor(server: Server) {
    this.#server = server;
  }

  refresh(): void {
    this.isStale = false;
    this.#changed.fire(undefined);
  }

  async getChildren(node?: FigureNode): Promise<FigureNode[]> {
    if (!node) return this.#states();
    if (node.kind === 'state') return this.#topics(node.state);
    if (node.kind === 'topic')
      return node.topic.statements.map((statement) => ({ kind: 'statement', statement, topic: node.topic }));
    return [];
  }

  getTreeItem(node: FigureNode): TreeItem {
    switch (node.kind) {
      case 'state':
        return stateItem(node.state, node.count);
      case 'topic':
        return topicItem(node.topic, node.state);
      case 'statement':
        return this.#statementItem(node.statement, node.topic);
    }
  }

  async #states(): Promise<FigureNode[]> {
    const counts = await this.#server.ask('crosscheck/topicCounts', { words: this.filter });
    return STATES.flatMap((state) => (counts[state] > 0 ? [{ kind: 'state', state, count: counts[state] }] : []));
  }

  async #topics(state: TopicState): Promise<FigureNode[]> {
    const topics = await this.#server.ask('crosscheck/topics', { state, words: this.filter });
    return topics.map((topic) => ({ kind: 'topic', state, topic }));
  }

  #statementItem(statement: Statement, { name, state }: StatementTopic): TreeItem {
    const item = new TreeItem(statement.text);
    const range = this.#server.rangeOf(statement);
    const uri = this.#server.uriOf(statement);
    item.description = `${statement.document}:${range.start.line + 1}`;
    item.contextValue = state === 'disagree' ? 'disagreeing' : 'statement';
    item.tooltip = new MarkdownString().appendText(
      `${statement.text} — ${statement.document}:${range.start.line + 1}\n\n${name}`,
    );
    item.accessibilityInformation = {
      label: l10n.t('{0} in {1}, line {2}', statement.text, statement.document, range.start.line + 1),
    };
    item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri, { selection: range }] };
    return item;
  }
}

function stateItem(state: TopicState, count: number): TreeItem {
  const labels = { disagree: l10n.t('Disagree'), agree: l10n.t('Agree'), single: l10n.t('Stated once') };
  const isOpen = state === 'disagree';
  const item = new TreeItem(
    labels[state],
    isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.id = state;
  item.description = String(count);
  item.iconPath = ICONS[state];
  const label = count === 1 ? l10n.t('{0}: 1 topic', labels[state]) : l10n.t('{0}: {1} topics', labels[state], count);
  item.accessibilityInformation = { label };
  return item;
}

function topicItem({ name, statements }: StatementTopic, state: TopicState): TreeItem {
  const figures = [...new Set(statements.map(({ text }) => text))].join(' · ');
  const isOpen = state === 'disagree';
  const item = new TreeItem(name, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.description = figures;
  item.contextValue = statements.length > 1 ? 'topic' : 'single';
  item.tooltip = new MarkdownString().appendText(`${name}\n\n${figures}`);
  item.accessibilityInformation = { label: `${name}: ${figures}` };
  if (isOpen) item.iconPath = ICONS.disagree;
  return item;
}
