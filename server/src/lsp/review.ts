import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { RegisterEntry } from '../configuration.js';
import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { SettingsFile } from '../features/settingsEdit.js';
import type { Finding } from '../rules/rule.js';
import type { Found, Library } from './answer.js';
import { Checking } from './checking.js';
import type { Opened } from './diagnostics.js';
import { Intake } from './intake.js';
import { OpenDocuments } from './openDocuments.js';
import type { Read } from './reading.js';
import { Registers } from './registers.js';
import type { Root, RootSettings } from './root.js';
import { Roots } from './roots.js';
import { Slices, type Step } from './slices.js';

/** Who is told of what the review comes to. */
export interface ReviewHost {
  /** The findings of a document, whenever they may have changed. */
  publish(uri: string, corpus: Corpus, findings: readonly Finding[]): void;
  /** A document is not reviewed; `problem` says why it can't be read, null where it is gone or left alone. */
  drop(uri: string, problem: string | null): void;
  /** How far the reading of the workspace is. Equal numbers end it. */
  reading(done: number, total: number): void;
  /** Entries of a register that no document states, whenever they may be others. */
  unmet(settings: SettingsFile, entries: readonly RegisterEntry[]): void;
  /** Everything has been read and checked. */
  settled(): void;
  /** Something that a person should be able to look up. */
  log(message: string): void;
}

/**
 * The documents of a workspace under review: what is open as the client shows it, the rest as the disk has it.
 * Uris are spelled as vscode-uri spells them, whatever the client does.
 */
export class Review implements Library, Opened {
  readonly #host: ReviewHost;
  readonly #work: Slices;
  readonly #roots: Roots;
  readonly #checking: Checking;
  readonly #intake: Intake;
  readonly #open: OpenDocuments;
  readonly #registers: Registers;
  /** Configuration files that are open. */
  readonly #settings = new Map<string, TextDocument>();
  /** Who waits for everything to be read and checked. */
  #unsettled: (() => void)[] = [];
  #isConfigured = false;
  /** Whether some of the workspace was left unread: what no document states may stand there. */
  #isPartial = false;
  /** Whether another configuration is being read: what was checked by the last is out of date. */
  #isConfiguring = false;
  /** Who waits for the first configuration. */
  readonly #unconfigured: (() => void)[] = [];

  /**
   * @param loose How what lies in no folder is reviewed.
   * @param patience So long messages may be kept waiting for one edit, in milliseconds; what takes longer is read in the
   *   background.
   */
  constructor(host: ReviewHost, loose: Omit<RootSettings, 'folder'>, patience = 5_000) {
    this.#host = host;
    this.#roots = new Roots(loose);
    this.#checking = new Checking(
      (uri) => this.#roots.with(uri),
      (uri, root, findings) =>
        root ? host.publish(uri, root.corpus, findings) : host.drop(uri, this.#open.problemOf(uri)),
    );
    this.#intake = new Intake({
      homeOf: (uri) => this.#homeOf(uri),
      isOpen: (uri) => this.#open.has(uri),
      isWanted: (read) => this.#isWanted(read),
      put: (root, analysed) => this.#put(root, analysed),
      forget: (uri, problem) => this.#forget(uri, problem),
      reading: (done, total) => host.reading(done, total),
      wake: () => this.#work.wake(),
      log: (message) => host.log(message),
    });
    this.#open = new OpenDocuments(this.#intake, patience, {
      homeOf: (uri) => this.#homeOf(uri),
      isReviewed: (root) => this.#roots.has(root),
      hurry: (uri) => this.#checking.hurry(uri),
      put: (root, analysed) => this.#put(root, analysed),
      forget: (uri, problem) => this.#forget(uri, problem),
      wake: () => this.#work.wake(),
    });
    this.#registers = new Registers((root, entries) => {
      // What a file above the folder asks for, documents beside it may state.
      if (root.settings && root.holds(URI.parse(root.settings.uri))) host.unmet(root.settings, entries);
    });
    this.#work = new Slices(
      () => this.#next(),
      (error) => host.log(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  }

  /** To be told that the configuration may have changed: nothing is settled until {@link configure} is called. */
  expectConfiguration(): void {
    this.#isConfiguring = true;
  }

  /**
   * Reviews these folders from now on, each by its configuration. A folder whose configuration is the same is kept.
   * @param loose How what lies in no folder is reviewed.
   */
  configure(folders: readonly RootSettings[], loose: Omit<RootSettings, 'folder'>): void {
    const { added, gone, turned } = this.#roots.configure(folders, loose);
    for (const root of gone) this.#intake.leave(root);
    for (const { corpus } of [...gone, ...turned]) this.#checking.spoil(corpus.documents.keys());
    this.#isConfigured = true;
    this.#isConfiguring = false;
    for (const done of this.#unconfigured.splice(0)) done();
    this.#open.rehome();
    for (const root of added) this.#intake.discover(root);
    this.#intake.report();
    this.#work.wake();
  }

  /** To be told of a document that the client opened or changed. */
  show(document: TextDocument): void {
    const uri = spelled(document.uri);
    this.#open.set(uri, document);
    // Before that it is not known where it belongs.
    if (this.#isConfigured) this.#open.bring(uri);
  }

  /** To be told of a document that the client closed: from now on the disk says what it holds. */
  hide(document: TextDocument): void {
    const uri = spelled(document.uri);
    this.#open.delete(uri);
    this.reread(uri);
  }

  /** To be told of a file that came, changed or went on the disk. Open documents are the client's. */
  reread(given: string): void {
    const uri = spelled(given);
    if (this.#open.has(uri)) return;
    if (uri.startsWith('file:')) this.#intake.read(uri, null);
    else this.#forget(uri, null);
    this.#work.wake();
  }

  /** To be told of a file or folder that went. */
  removed(given: string): void {
    const uri = spelled(given);
    // What was read before it went may still be on its way.
    const known = new Set([...this.corpora.flatMap((corpus) => [...corpus.documents.keys()]), ...this.#intake.uris]);
    for (const one of known) if (one === uri || one.startsWith(`${uri}/`)) this.reread(one);
  }

  /** Leaves the rest of the workspace unread. */
  stopReading(): void {
    if (!this.#intake.isGoingOn) return;
    const { done, left } = this.#intake.stop();
    this.#isPartial = true;
    this.#host.log(`Reading was cancelled after ${done} documents; ${left} or more are not compared.`);
    this.#work.wake();
  }

  /**
   * The corpus that holds a document, in line with what the client shows of it; null where it is not reviewed.
   * @returns With the uri as the corpus spells it.
   */
  async find(given: string): Promise<Found | null> {
    const uri = spelled(given);
    if (!this.#isConfigured) await new Promise<void>((done) => this.#unconfigured.push(done));
    await this.#open.awaited(uri);
    this.#intake.finish(uri);
    this.#open.take(uri);
    const root = this.#roots.with(uri);
    if (!root) return null;
    const { corpus, display, settings } = root;
    const shown = settings && this.settingsFile(settings.uri);
    return { corpus, display, uri, settings: shown ? { uri: settings.uri, text: shown.getText() } : settings };
  }

  /** To be told of a configuration file that the client opened or changed. */
  showSettings(file: TextDocument): void {
    this.#settings.set(spelled(file.uri), file);
  }

  /** To be told of a configuration file that the client closed. */
  hideSettings(file: TextDocument): void {
    this.#settings.delete(spelled(file.uri));
  }

  settingsFile(uri: string): TextDocument | undefined {
    return this.#settings.get(spelled(uri));
  }

  get corpora(): readonly Corpus[] {
    return this.#roots.corpora;
  }

  opened(uri: string): TextDocument | undefined {
    return this.#open.get(uri) ?? this.#settings.get(uri);
  }

  async refresh(given: string): Promise<string> {
    const found = await this.find(given);
    if (found) this.#checking.now(found.uri);
    return spelled(given);
  }

  async settled(): Promise<void> {
    if (this.#next() === null && !this.#isReading && !this.#open.isTyped) return;
    await new Promise<void>((settle) => this.#unsettled.push(settle));
  }

  /** What matters most comes first: what is typed, its findings, what is unread, the findings of the others. */
  #next(): Step | null {
    const { changed, isTyped } = this.#open;
    // First what was read of it in the background, part by part.
    if (changed !== undefined) return this.#intake.nextOf(changed) ?? (() => this.#open.take(changed));
    const { moved, stale, urgent } = this.#checking;
    if (urgent !== undefined) return () => this.#checking.step(urgent);
    const taking = this.#intake.next;
    if (taking) return taking;
    if (this.#isReading) return null;
    if (stale !== undefined) return isTyped ? null : () => this.#checking.step(stale);
    if (moved !== undefined) return isTyped ? null : () => this.#checking.tellMoved(moved);
    for (const settle of this.#unsettled.splice(0)) settle();
    const rehearsed = this.#open.rehearsed;
    if (rehearsed) return isTyped ? null : rehearsed;
    const looking = this.#isPartial ? null : this.#registers.next(this.#roots.registered);
    if (looking) return isTyped ? null : looking;
    this.#host.settled();
    return null;
  }

  /** Whether it is not known yet what there is to review. */
  get #isReading(): boolean {
    return this.#intake.isGoingOn || this.#open.isAnyHomeless || !this.#isConfigured || this.#isConfiguring;
  }

  /** Whether nothing newer is known of a document than what was read of it. */
  #isWanted({ root, uri }: Read): boolean {
    const isOld = root !== null && !this.#roots.has(root);
    const isShown = this.#open.has(uri) && root?.corpus.documents.has(uri);
    return !isOld && !isShown;
  }

  #put(root: Root, analysed: AnalysedDocument): void {
    const { uri } = analysed.document;
    const former = this.#roots.with(uri);
    if (former && former !== root) this.#checking.spoil(former.corpus.remove(uri));
    const before = root.corpus.documents.get(uri)?.document.text;
    this.#checking.spoil(root.corpus.put(analysed));
    if (before !== undefined) this.#checking.edited(uri, before, analysed.document.text);
  }

  #forget(uri: string, problem: string | null): void {
    this.#intake.forget(uri);
    if (problem) {
      this.#host.log(`${uri} ${problem}`);
      this.#open.fail(uri, problem);
    }
    for (const corpus of this.corpora) if (corpus.documents.has(uri)) this.#checking.spoil(corpus.remove(uri));
    this.#host.drop(uri, problem);
  }

  #homeOf(uri: string): Promise<Root | null> {
    return this.#roots.homeOf(uri, this.#open.has(uri));
  }
}

/** Clients escape differently; one file must be one document. */
function spelled(uri: string): string {
  return URI.parse(uri).toString();
}
