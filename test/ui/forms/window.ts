/** The forms in a window: Obsidian's modals over the app on fakes. */
import type { App } from "obsidian";
import { openers, type Openers } from "../../../src/ui/forms/openers";
import type { Mentorship } from "../../../src/app/mentorship";
import { FILES } from "../../core/messages/vault";
import { FakeApp } from "../../fakes/fake-app";
import { press, settle, startTestApp, type } from "../../host/window/testing";

/** A note open in an editor: its text, and where the cursor is. */
export interface FakeEditor {
  readonly path: string;
  text: string;
  cursor: number;
}

export interface FormWindow {
  readonly app: FakeApp;
  readonly open: Openers;
  readonly copied: string[];
}

export function startForms(
  editor: FakeEditor | null = null,
  files: Readonly<Record<string, string>> = FILES,
): FormWindow {
  const host = startTestApp();
  const activeEditor = editor && { file: { path: editor.path }, editor: editorOf(editor) };
  const workspace = { activeEditor, getActiveFile: () => editor && { path: editor.path } };
  const app = new FakeApp(files);
  const open = openers(Object.assign(host, { workspace }) as unknown as App, app as unknown as Mentorship);
  const copied: string[] = [];
  Object.defineProperty(window.navigator, "clipboard", {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  return { app, open, copied };
}

/** An editor whose positions are offsets in one line. */
function editorOf(note: FakeEditor) {
  return {
    getValue: () => note.text,
    getCursor: () => ({ line: 0, ch: note.cursor }),
    setCursor: ({ ch }: { ch: number }) => (note.cursor = ch),
    posToOffset: ({ ch }: { ch: number }) => ch,
    offsetToPos: (offset: number) => ({ line: 0, ch: offset }),
    replaceRange: (text: string, { ch }: { ch: number }) =>
      (note.text = note.text.slice(0, ch) + text + note.text.slice(ch)),
    focus: () => {},
  };
}

/** Lets the form take in what was done, and draw itself. */
export async function drawn(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await settle();
}

export const modal = (): HTMLElement | null => document.querySelector<HTMLElement>(".modal");
export const text = (selector: string): string => modal()?.querySelector(selector)?.textContent ?? "";

/** The field under a label. */
export function field(label: string): HTMLInputElement {
  const found = [...modal()!.querySelectorAll("label")].find((one) => one.textContent.trim() === label);
  const id = found?.getAttribute("for");
  const element = id ? document.getElementById(id) : found?.querySelector("input");
  if (!element) throw new Error(`There is no field "${label}".`);
  return element as HTMLInputElement;
}

export async function fill(label: string, value: string): Promise<void> {
  type(field(label), value);
  await drawn();
}

export async function pressButton(label: string): Promise<void> {
  const button = [...document.querySelectorAll<HTMLElement>(".modal button")].find(
    (one) => one.textContent === label || one.getAttribute("aria-label") === label,
  );
  if (!button) throw new Error(`There is no button "${label}".`);
  button.click();
  await drawn();
}

/** What stands below a field: what was understood, a hint, or an error. */
export function below(label: string): string {
  const id = field(label).getAttribute("aria-describedby") ?? "";
  return document.getElementById(id)?.textContent ?? "";
}

/** Opens a form over notes. */
export async function startForm(
  opened: (open: FormWindow["open"]) => void,
  files: Readonly<Record<string, string>> = FILES,
): Promise<FormWindow> {
  const started = startForms(null, files);
  opened(started.open);
  await drawn();
  return started;
}

/** Leaves every form, as Escape does. */
export async function leaveForms(): Promise<void> {
  for (let presses = 0; presses < 3 && modal(); presses += 1) press("Escape");
  await drawn();
}

/** Chooses one of a list's options. */
export async function choose(label: string, value: string): Promise<void> {
  const select = field(label) as unknown as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event("input", { bubbles: true }));
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await drawn();
}

export const labels = (): string[] =>
  [...modal()!.querySelectorAll("label")].map((label) => label.textContent.trim());
