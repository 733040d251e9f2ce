/** Keeps the ledger in step with the vault and with the day, and says what changed. */
import { agenda } from "../core/agenda/agenda";
import { hintsOf } from "../core/hints/hints";
import { buildLedger } from "../core/ledger/build-ledger";
import type { Ledger } from "../core/ledger/ledger";
import { isReadable } from "../core/ledger/readable";
import { baseName } from "../core/notes/links";
import { sortProblems, type Problem } from "../core/records/problem";
import type { Settings } from "../core/settings/settings";
import { NoteShelf } from "./note-shelf";
import type { Clock, NoteIndex, NoteStore } from "./ports";
import { isSame, keepSame, type Snapshot } from "./snapshot";
import type { WrittenNotes } from "./written-notes";

export interface LiveLedger {
  /** Null until the vault was read once. */
  snapshot(): Snapshot | null;
  /** Resolves when the vault was read once. */
  readonly ready: Promise<void>;
  /** Resolves when what the plugin wrote and every change told of so far is in the snapshot. */
  settled(): Promise<void>;
  /** Calls back after each change of what there is to show, until stopped. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
}

export interface ProblemSource {
  problems(): readonly Problem[];
  /** Calls back when they have changed, until stopped. */
  subscribe(listener: () => void): () => void;
}

export interface LiveLedgerParts {
  readonly index: NoteIndex;
  readonly store: NoteStore;
  readonly clock: Clock;
  readonly settings: () => Settings;
  /** What else is wrong with notes; it is shown with what is wrong with the records. */
  readonly also?: ProblemSource;
  /** What the plugin writes; the ledger says what of it has become known. */
  readonly written?: WrittenNotes;
  /** Is told of faults of the program itself, which must not stop it from following the vault. */
  readonly report: (fault: unknown) => void;
}

/** The ledger as the app's root sees it: it begins to read when it is told to, and stops. */
export interface StartableLedger extends LiveLedger {
  /** Reads the vault and follows it from now on. */
  start(): Promise<void>;
  stop(): void;
  /** Reads everything anew, after the words or folders of the settings have changed. */
  rereadAll(): Promise<void>;
}

/** Reads nothing before `start`, so that views and commands can be given it while Obsidian is still loading. */
export function liveLedger(parts: LiveLedgerParts): StartableLedger {
  return new Live(parts);
}

class Live implements StartableLedger {
  readonly ready: Promise<void>;
  readonly #parts: LiveLedgerParts;
  readonly #shelf: NoteShelf;
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();
  #stops: (() => void)[] = [];
  #snapshot: Snapshot | null = null;
  /** Changes are taken in one after another, so that a slow read cannot overtake a newer one. */
  #work: Promise<void> = Promise.resolve();
  #waiting = 0;
  /** Something that counts has changed since the ledger was built. */
  #isStale = false;
  /** The index is still being filled: one rebuild at its end instead of one a note. */
  #isFilling = false;
  /** The notes that the index has shown. */
  #known = new Set<string>();
  /** Files came or went, so that links may lead elsewhere. */
  #linksMoved = false;
  #becomeReady: () => void = () => undefined;

  constructor(parts: LiveLedgerParts) {
    this.#parts = parts;
    this.#shelf = new NoteShelf(parts);
    this.ready = new Promise((resolve) => (this.#becomeReady = resolve));
  }

  start(): Promise<void> {
    this.#stops = [
      this.#parts.clock.onTurn(() => this.#turn()),
      this.#parts.index.subscribe({
        changed: (path, text) => this.#then(() => this.#changed(path, text)),
        renamed: (path, from) => this.#then(() => this.#renamed(path, from)),
        deleted: (path) => this.#then(() => this.#deleted(path)),
        resolved: () => this.#then(() => this.#resolved()),
      }),
      this.#parts.also?.subscribe(() => this.#then(() => void (this.#isStale = true))) ?? (() => undefined),
    ];
    this.#then(() => this.#readAll());
    return this.ready;
  }

  snapshot(): Snapshot | null {
    return this.#snapshot;
  }

  async settled(): Promise<void> {
    await this.ready;
    await this.#parts.written?.known();
    await this.#work;
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#listeners.clear();
  }

  rereadAll(): Promise<void> {
    this.#then(() => this.#readAll());
    return this.#work;
  }

  /** Takes a step after those before it; the ledger is built when no further step waits. */
  #then(step: () => Promise<void> | void): void {
    this.#waiting += 1;
    const report = (fault: unknown) => this.#parts.report(fault);
    this.#work = this.#work
      .then(step)
      .catch(report)
      .then(() => this.#settle())
      .catch(report);
  }

  async #settle(): Promise<void> {
    this.#waiting -= 1;
    if (this.#waiting === 0 && this.#isStale && !this.#isFilling) await this.#rebuild();
  }

  async #readAll(): Promise<void> {
    this.#shelf.clear();
    const paths = this.#paths();
    await Promise.all(paths.map((path) => this.#shelf.look(path, null)));
    this.#known = new Set(paths.filter((path) => this.#parts.index.note(path) !== null));
    this.#isFilling = this.#known.size < paths.length;
    await this.#rebuild();
    this.#becomeReady();
  }

  #paths(): string[] {
    return this.#parts.index.paths().filter((path) => this.#isReadable(path));
  }

  #isReadable(path: string): boolean {
    const folders = [this.#parts.settings().folders.templates, ...this.#parts.index.templateFolders()];
    return isReadable(path, folders);
  }

  async #changed(path: string, text: string | null): Promise<void> {
    this.#parts.written?.heard(path, text);
    this.#linksMoved ||= !this.#known.has(path);
    this.#known.add(path);
    if (this.#isReadable(path) && (await this.#shelf.look(path, text))) this.#isStale = true;
  }

  async #renamed(path: string, from: string): Promise<void> {
    this.#parts.written?.gone(from);
    this.#shelf.forget(from);
    this.#known.delete(from);
    this.#known.add(path);
    if (this.#isReadable(path)) await this.#shelf.look(path, null);
    this.#linksMoved = true;
    this.#isStale = true;
  }

  #deleted(path: string): void {
    this.#parts.written?.gone(path);
    this.#linksMoved = true;
    this.#known.delete(path);
    if (this.#shelf.forget(path)) this.#isStale = true;
  }

  /** Every note is in the index, and links lead where they lead. */
  #resolved(): void {
    this.#isStale ||= this.#linksMoved || this.#isFilling;
    this.#linksMoved = false;
    this.#isFilling = false;
  }

  #turn(): void {
    if (this.#snapshot && this.#parts.clock.today() !== this.#snapshot.today)
      this.#show(this.#snapshot.ledger);
  }

  async #rebuild(): Promise<void> {
    this.#isStale = false;
    const first = this.#build();
    const unread = this.#linesThatName(first);
    await Promise.all(unread.map((path) => this.#shelf.lookAtLines(path)));
    this.#show(unread.length > 0 ? this.#build() : first);
  }

  #build(): Ledger {
    const { index, also } = this.#parts;
    const ledger = buildLedger({
      notes: this.#shelf.notes(),
      settings: this.#parts.settings(),
      templateFolders: index.templateFolders(),
      resolve: (target, from) => index.resolve(target, from),
    });
    const more = also?.problems() ?? [];
    return more.length === 0 ? ledger : { ...ledger, problems: sortProblems([...ledger.problems, ...more]) };
  }

  /** Ordinary notes, not read yet, in which a ticked line links to a mentor. */
  #linesThatName({ mentors }: Ledger): string[] {
    const { index } = this.#parts;
    const names = new Set(
      [...mentors.values()].flatMap(({ noteName, aliases, properties }) =>
        [noteName, properties.name ?? "", ...aliases].map((name) => name.toLowerCase()),
      ),
    );
    const isMentor = (target: string, from: string) => {
      const path = index.resolve(target, from);
      return path === null ? names.has(baseName(target).toLowerCase()) : mentors.has(path);
    };
    return [...this.#shelf.ticked()]
      .filter(([path, targets]) => !this.#shelf.has(path) && targets.some((target) => isMentor(target, path)))
      .map(([path]) => path);
  }

  #show(ledger: Ledger): void {
    const today = this.#parts.clock.today();
    const before = this.#snapshot;
    const rows = keepSame(before?.rows ?? [], agenda(ledger, today));
    this.#snapshot = { today, ledger, rows, hints: hintsOf({ ledger, today }) };
    if (before && isSame(before, this.#snapshot)) return;
    for (const listener of this.#listeners) this.#tell(listener, this.#snapshot);
  }

  /** A listener that fails is no reason for the others not to hear. */
  #tell(listener: (snapshot: Snapshot) => void, snapshot: Snapshot): void {
    try {
      listener(snapshot);
    } catch (fault) {
      this.#parts.report(fault);
    }
  }
}
