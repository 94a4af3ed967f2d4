import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyseWithin } from '../analyseWithin.js';
import type { AnalysedDocument } from '../corpus/analyse.js';
import { formatOfName } from '../text/format.js';
import { readDocument } from '../text/read.js';
import type { Intake } from './intake.js';
import { Rehearsal } from './rehearsal.js';
import type { Root } from './root.js';
import type { Step } from './slices.js';

/** Characters from which a document is read in the background when it is opened. */
const LARGE = 20_000;

/** So long a person must not type before other documents are checked again, in milliseconds: a key must not wait for them. */
const QUIET = 100;

/** Whoever has the texts of open documents taken in. */
interface Receiver {
  /** Where an open document belongs; null where it is left alone. */
  homeOf(uri: string): Promise<Root | null>;
  /** Whether a root is still under review. */
  isReviewed(root: Root): boolean;
  /** Has the findings of a document go out before more is read. */
  hurry(uri: string): void;
  /** Takes a document into the corpus of a root. */
  put(root: Root, analysed: AnalysedDocument): void;
  /** A document is not reviewed; `problem` says why it can't be read, null where it is left alone. */
  forget(uri: string, problem: string | null): void;
  /** There may be something to do. */
  wake(): void;
}

/** The documents that the client shows, on their way into the corpora of the roots that they belong to. */
export class OpenDocuments {
  readonly #receiver: Receiver;
  readonly #intake: Intake;
  readonly #patience: number;
  readonly #documents = new Map<string, TextDocument>();
  /** The roots that they belong to; null for those that are left alone. */
  readonly #homes = new Map<string, Promise<Root | null>>();
  /** How many are waiting to be told where they belong. */
  #homeless = 0;
  /** Those whose text the corpus does not have yet. */
  readonly #changed = new Map<string, Root>();
  /** Those that could not be analysed, and why. What follows in them is read in the background. */
  readonly #unreadable = new Map<string, string>();
  /** Large ones that were opened before they were read. */
  readonly #firstReads = new Map<string, Promise<void>>();
  readonly #rehearsal = new Rehearsal();
  /** Running while a person types. */
  #quiet: NodeJS.Timeout | null = null;

  /** @param patience So long messages may be kept waiting for one edit, in milliseconds. */
  constructor(intake: Intake, patience: number, receiver: Receiver) {
    this.#intake = intake;
    this.#patience = patience;
    this.#receiver = receiver;
  }

  has(uri: string): boolean {
    return this.#documents.has(uri);
  }

  get(uri: string): TextDocument | undefined {
    return this.#documents.get(uri);
  }

  set(uri: string, document: TextDocument): void {
    this.#documents.set(uri, document);
  }

  delete(uri: string): void {
    this.#documents.delete(uri);
    this.#homes.delete(uri);
    this.#changed.delete(uri);
    this.#unreadable.delete(uri);
  }

  /** The document to take next; undefined without any. */
  get changed(): string | undefined {
    const [first] = this.#changed.keys();
    return first;
  }

  get isAnyHomeless(): boolean {
    return this.#homeless > 0;
  }

  /** Whether a person types, or did a moment ago. */
  get isTyped(): boolean {
    return this.#quiet !== null;
  }

  /** The next step of what is run for the sake of keys to come; null without any. */
  get rehearsed(): Step | null {
    return this.#rehearsal.next;
  }

  /** Why a document could not be analysed; null where it was, or is not open. */
  problemOf(uri: string): string | null {
    return this.#unreadable.get(uri) ?? null;
  }

  /** To be told of a document that could not be analysed. */
  fail(uri: string, problem: string): void {
    if (this.has(uri)) this.#unreadable.set(uri, problem);
  }

  /** Finds out anew where all documents belong, and has them taken there. */
  rehome(): void {
    this.#homes.clear();
    this.#changed.clear();
    for (const uri of this.#documents.keys()) this.bring(uri);
  }

  /** Has the text of a document taken where it belongs. */
  bring(uri: string): void {
    const home = this.#homes.get(uri) ?? this.#receiver.homeOf(uri);
    this.#homes.set(uri, home);
    this.#homeless++;
    void home.then((root) => {
      this.#homeless--;
      this.#receiver.wake();
      if (this.#homes.get(uri) !== home) return;
      if (!root) this.#receiver.forget(uri, null);
      else if (this.#isBigNews(uri, root)) this.#readFirst(uri, root);
      else this.#changed.set(uri, root);
      this.#receiver.wake();
    });
  }

  /** Resolves when nothing of a document is waited for: {@link take} brings the corpus in line with it. */
  async awaited(uri: string): Promise<void> {
    await this.#homes.get(uri);
    await this.#firstReads.get(uri);
  }

  /** Takes the text that the client shows into the corpus, unless that has it. */
  take(uri: string): void {
    const root = this.#changed.get(uri);
    if (!root) return;
    const document = this.#documents.get(uri)!;
    this.#intake.finish(uri);
    const previous = root.corpus.documents.get(uri) ?? null;
    const text = document.getText();
    this.#changed.delete(uri);
    this.#intake.cancel(uri);
    this.#receiver.hurry(uri);
    if (previous?.document.text === text) return;
    if (previous) this.#waitForQuiet();
    const declared = document.languageId === 'markdown' && uri.startsWith('untitled:') ? 'markdown' : formatOfName(uri);
    const read = () => readDocument(uri, text, previous?.document ?? null, declared);
    const outcome = analyseWithin(read, root.corpus.configuration, { limit: this.#patience, previous });
    if ('problem' in outcome) this.#receiver.forget(uri, outcome.problem);
    else this.#receiver.put(root, outcome);
    if (this.#isBigNews(uri, root)) this.#readFirst(uri, root);
  }

  #waitForQuiet(): void {
    if (this.#quiet) clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.#quiet = null;
      this.#receiver.wake();
    }, QUIET);
  }

  /** Whether a document is new to the corpus, and reading it here would keep messages waiting. */
  #isBigNews(uri: string, root: Root): boolean {
    const { length } = this.#documents.get(uri)!.getText();
    const isLong = length > LARGE || this.#unreadable.has(uri);
    return isLong && !root.corpus.documents.has(uri) && !uri.startsWith('untitled:');
  }

  /** Has a large document read in the background; what is typed meanwhile is taken in behind it. */
  #readFirst(uri: string, root: Root): void {
    if (this.#firstReads.has(uri)) return;
    const text = this.#documents.get(uri)!.getText();
    const read = this.#intake.readNow(uri, text, root).then(() => {
      this.#firstReads.delete(uri);
      const document = this.#documents.get(uri);
      const isLost = this.#intake.loseUnreadable(uri);
      if (isLost && document?.getText() === text) return;
      if (document && (isLost || !this.#receiver.isReviewed(root))) this.bring(uri);
      else if (document) this.#changed.set(uri, root);
      if (document && !isLost) this.#rehearsal.add(uri, text, root.corpus);
      this.#receiver.wake();
    });
    this.#firstReads.set(uri, read);
  }
}
