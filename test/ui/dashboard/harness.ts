/** A dashboard on a vault in memory, in a document of its own, with everything it touches at hand. */
import { createElement, render } from "preact";
import { act } from "preact/test-utils";
import { discreetMode, revealingNavigator } from "../../../src/app/discreet-mode";
import type { Mentorship } from "../../../src/app/mentorship";
import type { Snapshot } from "../../../src/app/snapshot";
import type { Row } from "../../../src/core/agenda/row";
import type { DashboardContext } from "../../../src/ui/dashboard/context";
import { DashboardRoot } from "../../../src/ui/dashboard/dashboard";
import { DoneRows } from "../../../src/ui/dashboard/done-rows";
import type { DashboardOpeners } from "../../../src/ui/dashboard/openers";
import { rowActions } from "../../../src/ui/dashboard/row-actions";
import { viewStateStore } from "../../../src/ui/dashboard/view-state";
import { FakeApp } from "../../fakes/fake-app";
import { day } from "../../fakes/fakes";
import { startTestApp } from "../../host/window/testing";

type Obsidian = DashboardContext["obsidian"];

/** What was asked of the openers, and what they answer. */
class FakeOpeners implements DashboardOpeners {
  readonly calls: [name: string, ...rest: unknown[]][] = [];
  date: string | null = null;

  draft: DashboardOpeners["draft"] = (name, row) => void this.calls.push(["draft", name, row.path]);
  writeMessage: DashboardOpeners["writeMessage"] = (path) => void this.calls.push(["writeMessage", path]);
  prepareMeeting: DashboardOpeners["prepareMeeting"] = (path) =>
    void this.calls.push(["prepareMeeting", path]);
  planMeeting: DashboardOpeners["planMeeting"] = (path) => void this.calls.push(["planMeeting", path]);
  planLetter: DashboardOpeners["planLetter"] = (path) => void this.calls.push(["planLetter", path]);
  addQuestions: DashboardOpeners["addQuestions"] = (path) => void this.calls.push(["addQuestions", path]);
  reschedule: DashboardOpeners["reschedule"] = (path) => void this.calls.push(["reschedule", path]);
  closeMeeting: DashboardOpeners["closeMeeting"] = (path) => void this.calls.push(["closeMeeting", path]);
  setGoals = () => void this.calls.push(["setGoals"]);
  reviewGoal: DashboardOpeners["reviewGoal"] = (path) => void this.calls.push(["reviewGoal", path]);
  openPacket: DashboardOpeners["openPacket"] = (path) => void this.calls.push(["openPacket", path]);
  quickCapture = () => void this.calls.push(["quickCapture"]);
  copyAgenda: DashboardOpeners["copyAgenda"] = (filter) => void this.calls.push(["copyAgenda", filter]);
  newMentor = () => void this.calls.push(["newMentor"]);
  newMeeting = () => void this.calls.push(["newMeeting"]);
  newGoal = () => void this.calls.push(["newGoal"]);
  newLetter = () => void this.calls.push(["newLetter"]);
  newMilestone = () => void this.calls.push(["newMilestone"]);
  newEvent = () => void this.calls.push(["newEvent"]);
  newContact = () => void this.calls.push(["newContact"]);
  newProfile = () => void this.calls.push(["newProfile"]);
  askDate: DashboardOpeners["askDate"] = async (question) => {
    this.calls.push(["askDate", question]);
    return this.date === null ? null : day(this.date);
  };
  askContact: DashboardOpeners["askContact"] = async (question) => {
    this.calls.push(["askContact", question]);
    return { day: day("2026-11-22"), kind: "call", words: "hello" };
  };
  askMentors: DashboardOpeners["askMentors"] = async (question) => {
    this.calls.push(["askMentors", question]);
    return ["People/Amara Osei.md"];
  };
  askText: DashboardOpeners["askText"] = async (question) => {
    this.calls.push(["askText", question]);
    return "clearer now";
  };
  askAnswer: DashboardOpeners["askAnswer"] = async (question) => {
    this.calls.push(["askAnswer", question]);
    return "yes";
  };
  askClarity: DashboardOpeners["askClarity"] = async (question) => {
    this.calls.push(["askClarity", question]);
    return { due: day("2026-12-04"), scope: "two pages" };
  };
}

export class Harness {
  readonly fake: FakeApp;
  readonly openers = new FakeOpeners();
  readonly hovered: unknown[] = [];
  readonly opened: unknown[][] = [];
  readonly memory = new Map<string, unknown>();
  readonly root: HTMLElement;
  readonly context: DashboardContext;
  #snapshot: Snapshot | null;
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();

  constructor(files: Readonly<Record<string, string>>, { isLoading = false, saved = {} } = {}) {
    const host = startTestApp();
    const obsidian = Object.assign(host, {
      workspace: { trigger: (...args: unknown[]) => void this.hovered.push(args) },
    }) as unknown as Obsidian;
    this.memory.set("dashboard", saved);
    this.fake = new FakeApp(files);
    this.#snapshot = isLoading ? null : this.fake.snapshot();
    const app = this.#app();
    const done = new DoneRows(() => window);
    this.context = {
      app,
      openers: this.openers,
      obsidian,
      hoverParent: { hoverPopover: null },
      state: viewStateStore(app.memory),
      actions: rowActions({ app, openers: this.openers, obsidian, done }),
      done,
    };
    this.root = activeDocument.body.createDiv();
    void act(() => render(createElement(DashboardRoot, { context: this.context }), this.root));
  }

  #app(): Mentorship {
    const { store, writer, settings, templates, clock, notices, tasks } = this.fake;
    const memory = {
      load: (key: string) => this.memory.get(key),
      save: (key: string, value: unknown) => void this.memory.set(key, value),
    };
    const discreet = discreetMode(memory);
    return {
      discreet,
      live: {
        snapshot: () => this.#snapshot,
        ready: Promise.resolve(),
        settled: async () => {},
        subscribe: (listener) => {
          this.#listeners.add(listener);
          return () => this.#listeners.delete(listener);
        },
      },
      memory,
      navigator: revealingNavigator({ open: async (...place) => void this.opened.push(place) }, discreet),
      index: {
        paths: () => [],
        note: () => null,
        resolve: () => null,
        templateFolders: () => [],
        subscribe: () => () => {},
      },
      ...{ store, writer, settings, templates, clock, notices, tasks },
    };
  }

  /** Reads the notes anew; a row that did not change is the same object, as from the live ledger. */
  async refresh(): Promise<void> {
    const next = this.fake.snapshot();
    const known = new Map(this.#snapshot?.rows.map((row) => [JSON.stringify(row), row]));
    const rows: Row[] = next.rows.map((row) => known.get(JSON.stringify(row)) ?? row);
    this.#snapshot = { ...next, rows };
    await act(() => {
      for (const listener of this.#listeners) listener({ ...next, rows });
    });
  }

  /** Does something to the page and waits for what comes of it. */
  async do(change: () => unknown): Promise<void> {
    await act(async () => {
      change();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  }

  async edit(path: string, from: string, to: string): Promise<void> {
    this.fake.store.files.set(path, this.fake.store.text(path).replace(from, to));
    await this.refresh();
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** @throws where there is none */
  one(selector: string): HTMLElement {
    const found = this.all(selector)[0];
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  /** The list item of the row with this title. */
  row(title: string): HTMLElement {
    const found = this.all(".mentorship-row").find((el) => el.textContent.includes(title));
    if (!found) throw new Error(`There is no row “${title}”.`);
    return found;
  }

  button(label: string, within: HTMLElement = this.root): HTMLElement {
    const found = [...within.querySelectorAll<HTMLElement>("button")].find(
      (el) => el.getAttribute("aria-label") === label || el.textContent === label,
    );
    if (!found) throw new Error(`There is no button “${label}”.`);
    return found;
  }

  /** A key on an element that then has the focus. */
  async key(el: HTMLElement, key: string, more: KeyboardEventInit = {}): Promise<void> {
    el.focus();
    await this.do(() =>
      el.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more })),
    );
  }

  headings(): string[] {
    return this.all(".mentorship-section-title").map((el) => el.textContent);
  }

  /** What has the focus: a row's title, or a text. */
  focused(): string {
    const el = activeDocument.activeElement;
    return el?.querySelector(".mentorship-row-title")?.textContent ?? el?.textContent ?? "";
  }

  close(): void {
    this.context.done.stop();
    render(null, this.root);
  }
}
