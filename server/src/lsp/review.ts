import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { type AnalysedDocument, analyse } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import { type Checked, check, checkInSteps } from '../rules/check.js';
import type { Finding } from '../rules/rule.js';
import { readMarkdown } from '../text/markdown.js';
import { readDocument } from '../text/read.js';
import type { Found, Library } from './answer.js';
import type { Opened } from './diagnostics.js';
import { type Read, Reading } from './reading.js';
import { Root, type RootSettings } from './root.js';
import { Slices, type Step } from './slices.js';

/** Characters from which a document is read in the background when it is opened. */
const LARGE = 20_000;

/** So many claims of a document are taken into the corpus at once: some milliseconds. */
const PART = 40;

/** A document of which the corpus has the first analyses. */
interface Growing {
  readonly root: Root;
  readonly analysed: AnalysedDocument;
  readonly taken: number;
}

/** Who is told of what the review comes to. */
export interface ReviewHost {
  /** The findings of a document, whenever they may have changed. */
  publish(uri: string, corpus: Corpus, findings: readonly Finding[]): void;
  /** A document is no longer reviewed; `problem` says why it can't be read, null where it is gone or left alone. */
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
  readonly #work: Slices;
  /** Inner folders before those that hold them, what lies in none last. */
  #roots: readonly Root[] = [];
  /** New drafts without a file join it. */
  #first: Root;
  readonly #open = new Map<string, TextDocument>();
  /** Configuration files that are open. */
  readonly #settings = new Map<string, TextDocument>();
  /** The roots that open documents belong to; null for those that are left alone. */
  readonly #homes = new Map<string, Promise<Root | null>>();
  /** Open documents whose text the corpus does not have yet. */
  readonly #changed = new Map<string, Root>();
  /** Documents whose own text changed: their findings go out before more is read. */
  readonly #urgent = new Set<string>();
  readonly #reading: Reading;
  /** What was read and is not in the corpus yet. */
  readonly #arrived: Read[] = [];
  /** Large documents that were opened before they were read. */
  readonly #firstReads = new Map<string, Promise<void>>();
  /** Large documents that are taken into the corpus part by part. */
  readonly #growing = new Map<string, Growing>();
  /** The document that is being checked, rule by rule. */
  #checking: { readonly uri: string; readonly corpus: Corpus; readonly steps: Generator<void, Checked> } | null = null;
  /** Documents whose findings may have changed. */
  readonly #stale = new Set<string>();
  /** Roots whose folders are being looked through. */
  readonly #discovering = new Set<Root>();
  /** Who waits for everything to be read and checked. */
  #unsettled: (() => void)[] = [];
  #isConfigured = false;
  /** Who waits for the first configuration. */
  readonly #unconfigured: (() => void)[] = [];

  constructor(host: ReviewHost, loose: Omit<RootSettings, 'folder'>) {
    this.#host = host;
    this.#first = new Root({ ...loose, folder: null });
    this.#roots = [this.#first];
    this.#reading = new Reading(
      (uri) => this.#homeOf(uri),
      (read) => {
        this.#arrived.push(read);
        this.#work.wake();
      },
    );
    this.#work = new Slices(
      () => this.#next(),
      (error) => host.log(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  }

  /**
   * Reviews these folders from now on, each by its configuration. A folder whose configuration is the same is kept.
   * @param loose How what lies in no folder is reviewed.
   */
  configure(folders: readonly RootSettings[], loose: Omit<RootSettings, 'folder'>): void {
    const former = this.#roots;
    const root = (settings: RootSettings) => {
      const kept = former.find((known) => known.isFor(settings));
      const found = kept ?? new Root(settings);
      found.display = settings.display;
      found.settings = settings.settings;
      return found;
    };
    const inner = folders.map(root);
    const inmost = [...inner].sort((a, b) => b.folder!.path.length - a.folder!.path.length);
    this.#roots = [...inmost, root({ ...loose, folder: null })];
    this.#first = inner[0] ?? this.#roots[0]!;
    for (const old of former.filter((known) => !this.#roots.includes(known))) {
      this.#discovering.delete(old);
      for (const uri of old.corpus.documents.keys()) this.#stale.add(uri);
    }
    this.#isConfigured = true;
    for (const done of this.#unconfigured.splice(0)) done();
    this.#homes.clear();
    this.#changed.clear();
    for (const document of this.#open.values()) this.show(document);
    for (const added of inner) if (!former.includes(added)) void this.#discover(added);
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
    void home.then((root) => {
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
    this.reread(uri);
  }

  /** To be told of a file that came, changed or went on the disk. Open documents are the client's. */
  reread(given: string): void {
    const uri = spelled(given);
    if (this.#open.has(uri)) return;
    if (uri.startsWith('file:')) this.#reading.add(uri, null);
    else this.#forget(uri, null);
    this.#work.wake();
  }

  /** To be told of a file or folder that went. */
  removed(given: string): void {
    const uri = spelled(given);
    for (const { corpus } of this.#roots)
      for (const known of corpus.documents.keys()) if (known === uri || known.startsWith(`${uri}/`)) this.reread(known);
  }

  /** Leaves the rest of the workspace unread. */
  stopReading(): void {
    if (!this.#isReading) return;
    const { done, left } = this.#reading;
    this.#host.log(`Reading was cancelled after ${done} documents; ${left} or more are not compared.`);
    this.#reading.clear();
    this.#discovering.clear();
    this.#reportReading();
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
    for (const read of this.#arrived.filter((arrived) => arrived.uri === uri)) this.#accept(read);
    this.#grow(uri, Number.POSITIVE_INFINITY);
    if (this.#changed.has(uri)) this.#take(uri);
    const root = this.#rootWith(uri);
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
    return this.#roots.map(({ corpus }) => corpus);
  }

  opened(uri: string): TextDocument | undefined {
    return this.#open.get(uri) ?? this.#settings.get(uri);
  }

  async refresh(given: string): Promise<string> {
    const found = await this.find(given);
    if (found) this.#publish(found.uri);
    return spelled(given);
  }

  async settled(): Promise<void> {
    if (this.#next() === null && !this.#isReading && this.#isConfigured) return;
    await new Promise<void>((settle) => this.#unsettled.push(settle));
  }

  /** What matters most comes first: what is typed, its findings, what is unread, the findings of the others. */
  #next(): Step | null {
    for (const uri of this.#changed.keys()) return () => this.#bring(uri);
    for (const uri of this.#urgent) return () => this.#checkOn(uri);
    for (const uri of this.#growing.keys()) return () => this.#grow(uri, PART);
    for (const read of this.#arrived) return () => this.#accept(read);
    if (this.#isReading || !this.#isConfigured) return null;
    for (const uri of this.#stale) return () => this.#checkOn(uri);
    for (const settle of this.#unsettled.splice(0)) settle();
    this.#host.settled();
    return null;
  }

  /** Does the next bit of taking in what the client shows: first what was read of it in the background, part by part. */
  #bring(uri: string): void {
    const arrived = this.#arrived.find((read) => read.uri === uri);
    if (arrived) this.#accept(arrived);
    else if (this.#growing.has(uri)) this.#grow(uri, PART);
    else this.#take(uri);
  }

  /** Takes the text that the client shows into the corpus. */
  #take(uri: string): void {
    const root = this.#changed.get(uri)!;
    const document = this.#open.get(uri)!;
    this.#grow(uri, Number.POSITIVE_INFINITY);
    const previous = root.corpus.documents.get(uri) ?? null;
    const text = document.getText();
    this.#changed.delete(uri);
    this.#reading.delete(uri);
    this.#urgent.add(uri);
    if (previous?.document.text === text) return;
    const isMarkdown = document.languageId === 'markdown' && uri.startsWith('untitled:');
    const read = (isMarkdown ? readMarkdown : readDocument)(uri, text);
    this.#put(root, analyse(read, root.corpus.configuration, previous));
  }

  /** Whether an opened document is new to the corpus, and so large that reading it here would keep messages waiting. */
  #isBigNews(uri: string, root: Root): boolean {
    const { length } = this.#open.get(uri)!.getText();
    return length > LARGE && !root.corpus.documents.has(uri) && !uri.startsWith('untitled:');
  }

  /** Has a large document read in the background; what is typed meanwhile is taken in behind it. */
  #readFirst(uri: string, root: Root): void {
    if (this.#firstReads.has(uri)) return;
    const read = this.#reading.readNow(uri, this.#open.get(uri)!.getText(), root).then(() => {
      this.#firstReads.delete(uri);
      const document = this.#open.get(uri);
      if (document && !this.#roots.includes(root)) this.show(document);
      else if (document) this.#changed.set(uri, root);
      this.#work.wake();
    });
    this.#firstReads.set(uri, read);
  }

  /** Takes a document that was read into the corpus, unless something newer is known of it. */
  #accept(read: Read): void {
    const { result, root, uri } = read;
    this.#arrived.splice(this.#arrived.indexOf(read), 1);
    const isOld = root !== null && !this.#roots.includes(root);
    const isShown = this.#open.has(uri) && root?.corpus.documents.has(uri);
    if (!isOld && !isShown) {
      if (!root || !result) this.#forget(uri, null);
      else if ('problem' in result) this.#forget(uri, result.problem);
      else this.#growing.set(uri, { root, analysed: result.analysed, taken: 0 });
    }
    this.#reportReading();
  }

  /** Takes in so many more claims of a document that was read; it is no longer growing when it has all. */
  #grow(uri: string, claims: number): void {
    const growing = this.#growing.get(uri);
    if (!growing) return;
    const { analysed, root } = growing;
    let { taken } = growing;
    for (let count = 0; taken < analysed.analyses.length && count < claims; taken++)
      count += analysed.analyses[taken]!.claims.length;
    const isWhole = taken === analysed.analyses.length;
    if (isWhole) this.#growing.delete(uri);
    else this.#growing.set(uri, { root, analysed, taken });
    if (!this.#roots.includes(root)) this.#growing.delete(uri);
    else this.#put(root, isWhole ? analysed : { ...analysed, analyses: analysed.analyses.slice(0, taken) });
    this.#reportReading();
  }

  #put(root: Root, analysed: AnalysedDocument): void {
    const { uri } = analysed.document;
    this.#checking = null;
    const former = this.#rootWith(uri);
    const left = former && former !== root ? former.corpus.remove(uri) : [];
    for (const changed of [...left, ...root.corpus.put(analysed)]) this.#stale.add(changed);
  }

  #forget(uri: string, problem: string | null): void {
    this.#growing.delete(uri);
    this.#checking = null;
    for (const { corpus } of this.#roots)
      if (corpus.documents.has(uri)) for (const changed of corpus.remove(uri)) this.#stale.add(changed);
    this.#host.drop(uri, problem);
  }

  /** Publishes the findings of a document now. */
  #publish(uri: string): void {
    const root = this.#rootWith(uri);
    this.#tell(uri, root, root ? check(uri, root.corpus) : []);
  }

  /** Checks a document by one rule more, and publishes its findings behind the last. */
  #checkOn(uri: string): void {
    const root = this.#rootWith(uri);
    const isGoingOn = this.#checking?.uri === uri && this.#checking.corpus === root?.corpus;
    if (root && !isGoingOn) this.#checking = { uri, corpus: root.corpus, steps: checkInSteps(uri, root.corpus) };
    const { done = true, value } = (root && this.#checking?.steps.next()) ?? {};
    if (done) this.#tell(uri, root, value?.findings ?? []);
  }

  #tell(uri: string, root: Root | undefined, findings: readonly Finding[]): void {
    this.#checking = null;
    this.#urgent.delete(uri);
    this.#stale.delete(uri);
    if (root) this.#host.publish(uri, root.corpus, findings);
    else this.#host.drop(uri, null);
  }

  async #discover(root: Root): Promise<void> {
    this.#discovering.add(root);
    for await (const found of root.find()) {
      if (!this.#discovering.has(root)) return;
      if (typeof found !== 'string') this.#host.log(`${found.path} ${found.problem}`);
      else if (!this.#open.has(URI.file(found).toString())) this.#reading.add(URI.file(found).toString(), root);
      this.#reportReading();
      this.#work.wake();
    }
    this.#discovering.delete(root);
    this.#reportReading();
    this.#work.wake();
  }

  get #isReading(): boolean {
    const { left } = this.#reading;
    return left > 0 || this.#arrived.length > 0 || this.#growing.size > 0 || this.#discovering.size > 0;
  }

  #reportReading(): void {
    const { done, left } = this.#reading;
    this.#host.reading(done, this.#isReading ? done + Math.max(1, left) : done);
  }

  #rootWith(uri: string): Root | undefined {
    return this.#roots.find(({ corpus }) => corpus.documents.has(uri));
  }

  /** The root that a document belongs to; null where it is left alone. */
  async #homeOf(uri: string): Promise<Root | null> {
    const parsed = URI.parse(uri);
    if (parsed.scheme === 'untitled') return this.#first;
    const root = this.#roots.find((candidate) => candidate.holds(parsed))!;
    const isStray = root.folder === null && !this.#open.has(uri);
    return !isStray && (await root.reviews(parsed)) ? root : null;
  }
}

/** Clients escape differently; one file must be one document. */
function spelled(uri: string): string {
  return URI.parse(uri).toString();
}
