import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { analyseWithin } from '../analyseWithin.js';
import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Finding } from '../rules/rule.js';
import { readMarkdown } from '../text/markdown.js';
import { readDocument } from '../text/read.js';
import type { Found, Library } from './answer.js';
import { Checking } from './checking.js';
import type { Opened } from './diagnostics.js';
import { Intake } from './intake.js';
import type { Read } from './reading.js';
import { Rehearsal } from './rehearsal.js';
import type { Root, RootSettings } from './root.js';
import { Roots } from './roots.js';
import { Slices, type Step } from './slices.js';

/** Characters from which a document is read in the background when it is opened. */
const LARGE = 20_000;

/** So long a person must not type before other documents are checked again, in milliseconds: a key must not wait for them. */
const QUIET = 100;

/** Who is told of what the review comes to. */
export interface ReviewHost {
  /** The findings of a document, whenever they may have changed. */
  publish(uri: string, corpus: Corpus, findings: readonly Finding[]): void;
  /** A document is not reviewed; `problem` says why it can't be read, null where it is gone or left alone. */
  drop(uri: string, problem: string | null): void;
  /** How far the reading of the workspace is. Equal numbers end it. */
  reading(done: number, total: number): void;
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
  readonly #patience: number;
  readonly #work: Slices;
  readonly #roots: Roots;
  readonly #checking: Checking;
  readonly #intake: Intake;
  readonly #open = new Map<string, TextDocument>();
  /** Configuration files that are open. */
  readonly #settings = new Map<string, TextDocument>();
  /** The roots that open documents belong to; null for those that are left alone. */
  readonly #homes = new Map<string, Promise<Root | null>>();
  /** Open documents whose text the corpus does not have yet. */
  readonly #changed = new Map<string, Root>();
  readonly #rehearsal = new Rehearsal();
  /** Open documents that could not be analysed, and why. What follows in them is read in the background. */
  readonly #unreadable = new Map<string, string>();
  /** Large documents that were opened before they were read. */
  readonly #firstReads = new Map<string, Promise<void>>();
  /** Who waits for everything to be read and checked. */
  #unsettled: (() => void)[] = [];
  /** Running while a person types. */
  #quiet: NodeJS.Timeout | null = null;
  /** How many shown documents are waiting to be told where they belong. */
  #homeless = 0;
  #isConfigured = false;
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
    this.#patience = patience;
    this.#roots = new Roots(loose);
    this.#checking = new Checking(
      (uri) => this.#roots.with(uri),
      (uri, root, findings) =>
        root ? host.publish(uri, root.corpus, findings) : host.drop(uri, this.#unreadable.get(uri) ?? null),
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
    this.#homes.clear();
    this.#changed.clear();
    for (const document of this.#open.values()) this.show(document);
    for (const root of added) this.#intake.discover(root);
    this.#intake.report();
    this.#work.wake();
  }

  /** To be told of a document that the client opened or changed. */
  show(document: TextDocument): void {
    const uri = spelled(document.uri);
    this.#open.set(uri, document);
    // It is not known yet where it belongs.
    if (!this.#isConfigured) return;
    const known = this.#homes.get(uri);
    const home = known ?? this.#homeOf(uri);
    this.#homes.set(uri, home);
    this.#homeless++;
    void home.then((root) => {
      this.#homeless--;
      this.#work.wake();
      if (this.#homes.get(uri) !== home) return;
      if (!root) this.#forget(uri, null);
      else if (this.#isBigNews(uri, root)) this.#readFirst(uri, root);
      else this.#changed.set(uri, root);
      this.#work.wake();
    });
  }

  /** To be told of a document that the client closed: from now on the disk says what it holds. */
  hide(document: TextDocument): void {
    const uri = spelled(document.uri);
    this.#open.delete(uri);
    this.#homes.delete(uri);
    this.#changed.delete(uri);
    this.#unreadable.delete(uri);
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
    await this.#homes.get(uri);
    await this.#firstReads.get(uri);
    this.#intake.finish(uri);
    if (this.#changed.has(uri)) this.#take(uri);
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
    const isIdle = this.#next() === null && !this.#intake.isGoingOn && !this.#quiet && this.#homeless === 0;
    if (isIdle && this.#isConfigured && !this.#isConfiguring) return;
    await new Promise<void>((settle) => this.#unsettled.push(settle));
  }

  /** What matters most comes first: what is typed, its findings, what is unread, the findings of the others. */
  #next(): Step | null {
    // First what was read of it in the background, part by part.
    for (const uri of this.#changed.keys()) return this.#intake.nextOf(uri) ?? (() => this.#take(uri));
    const { moved, stale, urgent } = this.#checking;
    if (urgent !== undefined) return () => this.#checking.step(urgent);
    const taking = this.#intake.next;
    if (taking) return taking;
    if (this.#intake.isGoingOn || this.#homeless > 0 || !this.#isConfigured || this.#isConfiguring) return null;
    if (stale !== undefined) return this.#quiet ? null : () => this.#checking.step(stale);
    if (moved !== undefined) return this.#quiet ? null : () => this.#checking.tellMoved(moved);
    for (const settle of this.#unsettled.splice(0)) settle();
    const rehearsed = this.#rehearsal.next;
    if (rehearsed) return this.#quiet ? null : rehearsed;
    this.#host.settled();
    return null;
  }

  /** Takes the text that the client shows into the corpus. */
  #take(uri: string): void {
    const root = this.#changed.get(uri)!;
    const document = this.#open.get(uri)!;
    this.#intake.finish(uri);
    const previous = root.corpus.documents.get(uri) ?? null;
    const text = document.getText();
    this.#changed.delete(uri);
    this.#intake.cancel(uri);
    this.#checking.hurry(uri);
    if (previous?.document.text === text) return;
    if (previous) this.#waitForQuiet();
    const isMarkdown = document.languageId === 'markdown' && uri.startsWith('untitled:');
    const read = () => (isMarkdown ? readMarkdown : readDocument)(uri, text, previous?.document ?? null);
    const outcome = analyseWithin(read, root.corpus.configuration, { limit: this.#patience, previous });
    if ('problem' in outcome) this.#forget(uri, outcome.problem);
    else this.#put(root, outcome);
    if (this.#isBigNews(uri, root)) this.#readFirst(uri, root);
  }

  #waitForQuiet(): void {
    if (this.#quiet) clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.#quiet = null;
      this.#work.wake();
    }, QUIET);
  }

  /** Whether an opened document is new to the corpus, and reading it here would keep messages waiting. */
  #isBigNews(uri: string, root: Root): boolean {
    const { length } = this.#open.get(uri)!.getText();
    const isLong = length > LARGE || this.#unreadable.has(uri);
    return isLong && !root.corpus.documents.has(uri) && !uri.startsWith('untitled:');
  }

  /** Has a large document read in the background; what is typed meanwhile is taken in behind it. */
  #readFirst(uri: string, root: Root): void {
    if (this.#firstReads.has(uri)) return;
    const text = this.#open.get(uri)!.getText();
    const read = this.#intake.readNow(uri, text, root).then(() => {
      this.#firstReads.delete(uri);
      const document = this.#open.get(uri);
      const isLost = this.#intake.loseUnreadable(uri);
      if (isLost && document?.getText() === text) return;
      if (document && (isLost || !this.#roots.has(root))) this.show(document);
      else if (document) this.#changed.set(uri, root);
      if (document && !isLost) this.#rehearsal.add(uri, text, root.corpus);
      this.#work.wake();
    });
    this.#firstReads.set(uri, read);
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
    if (problem) this.#host.log(`${uri} ${problem}`);
    if (problem && this.#open.has(uri)) this.#unreadable.set(uri, problem);
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
