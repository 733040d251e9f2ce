/** The one way by which notes are changed: on an act of the user, all of it or nothing, and undoable. */
import type { Edit } from "../core/notes/edit/edit";
import { History, type HistoryEntry } from "./history";
import type { Navigator, Notices, NoteStore } from "./ports";
import { inverse, joinedEdits, writeSteps, type Operation, type Trouble, type Written } from "./write-steps";
import { opensNote, sayLeft, sayTrouble, sayTroublePlainly, sentence, within } from "./write-words";

/** A change of one note. */
export interface Change {
  readonly path: string;
  /** Finds its place in the text as it is now; see core/notes/edit. */
  readonly edit: (text: string) => Edit;
  /** The line to show if the change is refused, 1-based. */
  readonly line?: number | null;
  /** What to say instead of the usual words if the place cannot be edited. */
  readonly ifRefused?: string;
}

export interface NewNote {
  /** Free; see `freePath`. */
  readonly path: string;
  readonly text: string;
}

/** What the user asked for: one step to do and to undo, over however many notes. */
export interface WriteRequest {
  /** What was done, as the notice says it: `Ticked: Send the abstract draft`. */
  readonly label: string;
  readonly changes: readonly Change[];
  readonly creates?: readonly NewNote[];
}

export type Outcome =
  | { readonly result: "done"; readonly paths: readonly string[] }
  /** The notes say so already, or there was nothing to undo. */
  | { readonly result: "unchanged" }
  | { readonly result: "refused"; readonly why: Trouble; readonly path: string };

export interface Writer {
  /** Never rejects; the user is told by a notice, and the outcome tells a form whether to keep what was typed. */
  perform(request: WriteRequest): Promise<Outcome>;
  undo(): Promise<Outcome>;
  redo(): Promise<Outcome>;
  /** What `undo` would take back, null where there is nothing. */
  undoLabel(): string | null;
  redoLabel(): string | null;
  /** Calls back when there is something else to undo or redo, until stopped. */
  subscribe(listener: () => void): () => void;
}

export interface WriterParts {
  readonly store: NoteStore;
  readonly notices: Notices;
  readonly navigator: Navigator;
}

/** Acts wait for each other, so that many at once are some order of them. */
export class NoteWriter implements Writer {
  private readonly history = new History();
  private readonly listeners = new Set<() => void>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: WriterParts) {}

  perform(request: WriteRequest): Promise<Outcome> {
    return this.inTurn(() => this.write(request));
  }

  undo(): Promise<Outcome> {
    return this.inTurn(() => this.takeBack(this.history.last));
  }

  redo(): Promise<Outcome> {
    return this.inTurn(() => this.doAgain(this.history.next));
  }

  undoLabel(): string | null {
    return this.history.last?.label ?? null;
  }

  redoLabel(): string | null {
    return this.history.next?.label ?? null;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Starts a job when the one before it has ended, and tells the listeners when it has. */
  private async inTurn(job: () => Promise<Outcome>): Promise<Outcome> {
    const next = this.last.then(job, job);
    this.last = next;
    const outcome = await next;
    for (const listener of this.listeners) listener();
    return outcome;
  }

  private async write(request: WriteRequest): Promise<Outcome> {
    const written = await writeSteps(this.parts.store, operationsOf(request));
    if (!written.ok) return this.refuse(written, request);
    const { steps } = written;
    if (steps.length === 0) {
      const message = "Your notes say so already. Nothing was changed.";
      this.parts.notices.show(message, undefined, message);
      return { result: "unchanged" };
    }
    const entry = { label: request.label, steps };
    this.history.add(entry);
    return this.done(entry, sentence(entry.label));
  }

  private async takeBack(entry: HistoryEntry | null): Promise<Outcome> {
    if (!entry || !this.history.holds(entry)) return { result: "unchanged" };
    const again = await this.turnBack(entry, `Undone in part: ${within(entry.label)}`);
    if ("result" in again) return again;
    this.history.undo(entry, again);
    this.parts.notices.show(sentence(`Undone – ${within(entry.label)}`), undefined, "Undone.");
    return { result: "done", paths: pathsOf(again) };
  }

  private async doAgain(undone: HistoryEntry | null): Promise<Outcome> {
    if (!undone) return { result: "unchanged" };
    const entry = await this.turnBack(undone, undone.label);
    if ("result" in entry) return entry;
    this.history.redo(undone, entry);
    return this.done(entry, sentence(`Done again – ${within(entry.label)}`));
  }

  /** Undoing and doing again are the same: the steps done last are taken back. */
  private async turnBack(entry: HistoryEntry, labelInPart: string): Promise<HistoryEntry | Outcome> {
    const written = await writeSteps(this.parts.store, inverse(entry.steps));
    if (written.ok) return { label: entry.label, steps: written.steps };
    if (written.why !== "failed") this.history.drop(entry);
    return this.refuse(written, { label: labelInPart, changes: [] });
  }

  /** The notice's button undoes this act, whatever came after it. */
  private done(entry: HistoryEntry, message: string): Outcome {
    const run = () => void this.inTurn(() => this.takeBack(entry));
    this.parts.notices.show(message, { label: "Undo", run });
    return { result: "done", paths: pathsOf(entry) };
  }

  private async refuse(written: Written & { ok: false }, request: WriteRequest): Promise<Outcome> {
    const { why, path, left } = written;
    if (left.length > 0) this.history.add({ label: request.label, steps: left });
    const change = request.changes.find((one) => one.path === path);
    const own = why === "cannot-edit" ? change?.ifRefused : undefined;
    const rest = left.length > 0 ? ` ${sayLeft(left.map((step) => step.path))}` : "";
    this.parts.notices.show(`${own ?? sayTrouble(why, path)}${rest}`, undefined, sayTroublePlainly(why));
    if (opensNote(why)) await open(this.parts.navigator, path, change?.line ?? null);
    return { result: "refused", why, path };
  }
}

function pathsOf({ steps }: HistoryEntry): string[] {
  return steps.map(({ path }) => path);
}

function operationsOf({ changes, creates = [] }: WriteRequest): Operation[] {
  // New notes come first: if the machine stops in between, nothing that was to go into them is lost.
  const created = creates.map(({ path, text }): Operation => ({ do: "create", path, text }));
  return [...created, ...joinedEdits(changes)];
}

async function open(navigator: Navigator, path: string, line: number | null): Promise<void> {
  try {
    await navigator.open(path, line, "tab");
  } catch {
    // The notice has said what there is to say.
  }
}
