/** The templates that hold: the built-in ones, and the user's notes of the template folder, kept in step with it. */
import { builtInId, templateOf } from "../core/messages/catalogue";
import {
  allTemplates,
  NO_OWN_TEMPLATES,
  readOwnTemplates,
  type OwnTemplates,
} from "../core/messages/own-templates";
import type { Template } from "../core/messages/template";
import type { Problem } from "../core/records/problem";
import type { Settings } from "../core/settings/settings";
import type { ProblemSource } from "./live-ledger";
import type { NoteIndex, Notices, NoteStore, Stamps } from "./ports";
import type { SettingsStore } from "./settings-store";

export interface Templates {
  /** What the user's notes hold now. */
  own(): OwnTemplates;
  /** The built-in ones in their order, with the user's in their stead, then the user's own. */
  all(): readonly Template[];
  /**
   * A template that is about to be filled. Where the user's own version cannot be read, a notice says so.
   * @param id of a built-in one, for which there is always one, or of one of the user's
   * @param title the note that it goes into, for Obsidian's `{{title}}`
   */
  use(id: string, title: string): Template | null;
  /** Calls back when the user's templates have changed, until stopped. */
  subscribe(listener: () => void): () => void;
}

export interface TemplatesParts {
  readonly index: NoteIndex;
  readonly store: NoteStore;
  readonly settings: SettingsStore;
  readonly notices: Notices;
  readonly stamps: Stamps;
  /** Is told of faults of the program itself, which must not stop it from following the folder. */
  readonly report: (fault: unknown) => void;
}

/** The templates as the app's root sees them: they begin to read when they are told to, and stop. */
export interface StartableTemplates extends Templates, ProblemSource {
  /** Reads the notes of the template folder, and follows them from now on. */
  start(): Promise<void>;
  stop(): void;
}

/** Reads nothing before `start`, and then nothing beyond the template folder. */
export function liveTemplates(parts: TemplatesParts): StartableTemplates {
  return new LiveTemplates(parts);
}

class LiveTemplates implements StartableTemplates {
  readonly #parts: TemplatesParts;
  readonly #texts = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #stops: (() => void)[] = [];
  #own: OwnTemplates = NO_OWN_TEMPLATES;
  #folder = "";
  /** Texts have changed since they were read as templates. */
  #isStale = false;
  /** Changes are taken in one after another, so that a slow read cannot overtake a newer one. */
  #work: Promise<void> = Promise.resolve();

  constructor(parts: TemplatesParts) {
    this.#parts = parts;
  }

  own(): OwnTemplates {
    return this.#own;
  }

  problems(): readonly Problem[] {
    return this.#own.problems;
  }

  all(): readonly Template[] {
    return allTemplates(this.#own);
  }

  use(id: string, title: string): Template | null {
    return usedTemplate({ own: this.#own, ...this.#parts }, { id, title });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): Promise<void> {
    this.#stops = [
      this.#parts.index.subscribe({
        changed: (path, text) => void this.#then(() => this.#look(path, text)),
        renamed: (path, from) => void this.#then(() => this.#move(path, from)),
        deleted: (path) => void this.#then(() => this.#keep(path, null)),
        resolved: () => undefined,
      }),
      this.#parts.settings.subscribe(() => void this.#then(() => this.#follow())),
    ];
    return this.#then(() => this.#readAll());
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#listeners.clear();
  }

  #then(step: () => Promise<void> | void): Promise<void> {
    this.#work = this.#work
      .then(step)
      .then(() => this.#settle())
      .catch((fault: unknown) => this.#parts.report(fault));
    return this.#work;
  }

  async #readAll(): Promise<void> {
    const { index, settings } = this.#parts;
    this.#folder = folderIn(settings.current());
    for (const path of [...this.#texts.keys()]) this.#keep(path, null);
    await Promise.all(index.paths().map((path) => this.#look(path, null)));
  }

  async #follow(): Promise<void> {
    if (folderIn(this.#parts.settings.current()) !== this.#folder) await this.#readAll();
  }

  async #move(path: string, from: string): Promise<void> {
    const text = this.#texts.get(from) ?? null;
    this.#keep(from, null);
    await this.#look(path, text);
  }

  /** @param known the note's text, where that is known; else it is read if its properties ask for it */
  async #look(path: string, known: string | null): Promise<void> {
    if (!this.#isInFolder(path)) return;
    this.#keep(path, known ?? (this.#mayBeTemplate(path) ? await this.#read(path) : null));
  }

  /** @param text null where the note is gone, or is none of the folder's templates */
  #keep(path: string, text: string | null): void {
    if ((this.#texts.get(path) ?? null) === text) return;
    if (text === null) this.#texts.delete(path);
    else this.#texts.set(path, text);
    this.#isStale = true;
  }

  #isInFolder(path: string): boolean {
    return this.#folder !== "" && path.startsWith(`${this.#folder}/`) && /\.md$/i.test(path);
  }

  /** Broken YAML may hold an id too; only the text tells. */
  #mayBeTemplate(path: string): boolean {
    const note = this.#parts.index.note(path);
    if (!note) return false;
    const { frontmatter } = note;
    return frontmatter === null || (frontmatter.state === "data" && Object.hasOwn(frontmatter.data, "id"));
  }

  async #read(path: string): Promise<string | null> {
    try {
      return await this.#parts.store.read(path);
    } catch {
      return null;
    }
  }

  #settle(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    const own = readOwnTemplates([...this.#texts].map(([path, text]) => ({ path, text })));
    const isSame = JSON.stringify(plain(own)) === JSON.stringify(plain(this.#own));
    this.#own = own;
    if (isSame) return;
    for (const listener of [...this.#listeners]) listener();
  }
}

function folderIn({ folders }: Settings): string {
  return folders.templates.replace(/^\/+|\/+$/g, "");
}

function plain({ byId, problems }: OwnTemplates): unknown {
  return [[...byId], problems];
}

export interface UsedFrom extends Pick<TemplatesParts, "notices" | "stamps"> {
  readonly own: OwnTemplates;
}

interface Use {
  readonly id: string;
  readonly title: string;
}

/** See {@link Templates.use}. */
export function usedTemplate({ own, notices, stamps }: UsedFrom, { id, title }: Use): Template | null {
  const mine = own.byId.get(id);
  const known = builtInId(id);
  if (mine && !mine.template) sayBroken(notices, known !== null);
  const template = mine?.template ?? (known && templateOf(known));
  if (!template || template.stamps.length === 0) return template;
  const stamped = Object.fromEntries(
    template.stamps.map((stamp) => [stamp, stamp === "title" ? title : momentText(stamp, stamps)]),
  );
  return { ...template, stamped };
}

function sayBroken(notices: Notices, hasBuiltIn: boolean): void {
  const message = `Your own version of this template cannot be read${hasBuiltIn ? ", so the built-in one is used" : ""}. “Needs attention” in the dashboard says why.`;
  notices.show(message, undefined, message);
}

/** @returns what Obsidian's own template plugin would put there */
function momentText(stamp: string, stamps: Stamps): string {
  const [, kind, format = ""] = /^(date|time)(?::(.*))?$/.exec(stamp) ?? [];
  return stamps.now(format.trim() || (kind === "time" ? "HH:mm" : "YYYY-MM-DD"));
}
