import type {
  DocumentUri,
  Location,
  Position,
  Range,
  TextDocumentIdentifier,
  WorkspaceEdit,
} from 'vscode-languageserver-types';

// Our own messages, typed once for both ends. Nothing but types and names: the client shares no code with the server.

export type TopicState = 'disagree' | 'agree' | 'single';
export type SheetFormat = 'markdown' | 'html' | 'csv';

/** One statement of a figure. */
export interface Statement extends Location {
  /** The figure as written. */
  readonly text: string;
  /** The document's name. */
  readonly document: string;
}

/** What several statements are about. */
export interface StatementTopic {
  readonly name: string;
  readonly state: TopicState;
  readonly statements: readonly Statement[];
}

export type TopicCounts = Readonly<Record<TopicState, number>>;

/** A row of the comparison of two documents. */
export interface ComparedTopic {
  readonly topic: string;
  readonly relation: 'conflict' | 'agree' | 'differs-by-scope' | 'differs-by-period';
  readonly left: Statement;
  readonly right: Statement;
}

/** How far the server is. */
export interface Status {
  readonly documents: number;
  /** Null when everything is read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
}

interface About {
  readonly textDocument: TextDocumentIdentifier;
}

/** Requests of the client, by their method. */
export interface Requests {
  /** How many topics of each state hold some words; all where these are empty. */
  'crosscheck/topicCounts': { params: { readonly words: string }; result: TopicCounts };
  /** The topics of a state that hold some words. */
  'crosscheck/topics': {
    params: { readonly state: TopicState; readonly words: string };
    result: readonly StatementTopic[];
  };
  /** The rules whose findings are disagreements. */
  'crosscheck/disagreements': { params: Record<string, never>; result: readonly string[] };
  /** The figure at a position and what it disagrees with. */
  'crosscheck/conflictsAt': { params: About & { readonly position: Position }; result: readonly Location[] };
  /** How the figure at a position was read and compared, as a page of Markdown; empty where there is none. */
  'crosscheck/explain': { params: About & { readonly position: Position }; result: string };
  /** What a rule finds, as a page of Markdown; empty for an unknown one. */
  'crosscheck/rule': { params: { readonly id: string }; result: string };
  /** The edit that makes a figure the canonical one; null where it can't be. */
  'crosscheck/makeCanonical': { params: About & { readonly range: Range }; result: WorkspaceEdit | null };
  /** One statement taken apart, as lines. */
  'crosscheck/statement': { params: About & { readonly range: Range }; result: string };
  /** The documents that a document can be compared with, sorted. */
  'crosscheck/others': { params: About; result: readonly DocumentUri[] };
  /** What two documents both speak of. */
  'crosscheck/compare': {
    params: About & { readonly other: TextDocumentIdentifier };
    result: readonly ComparedTopic[];
  };
  /** The ledger of a document, as a file. */
  'crosscheck/factSheet': { params: About & { readonly format: SheetFormat }; result: string };
  /** The edit that switches a rule off, with its reason. */
  'crosscheck/ignore': { params: About & { readonly range: Range } & Ignored; result: WorkspaceEdit | null };
}

/** What is ignored, how widely, and why. */
export interface Ignored {
  readonly rule: string;
  readonly scope: 'here' | 'pair' | 'file';
  /** The name of the other document of a pair. */
  readonly other?: string | undefined;
  readonly reason: string;
}

/** Notification of the server, for clients that say `experimental: { crosscheckStatus: true }`. */
export const STATUS = 'crosscheck/status';
