import type { TFile, TFolder } from "obsidian";
import { Keymap, Scope } from "../base/scope";
import { installDom } from "./dom/install";
import { setCurrentApp, type HostApp } from "./host-app";

/** Ends the listening of the app before; files that share a document would else share its keys, too. */
let stopListening: (() => void) | undefined;

/** For tests: an app that has keys, some paths, and nothing else; it takes the place of the one before. */
export function startTestApp(paths: { files?: string[]; folders?: string[] } = {}): HostApp {
  installDom();
  activeDocument.body.empty();
  const keymap = new Keymap(new Scope());
  stopListening?.();
  stopListening = keymap.listen(activeDocument);
  const app: HostApp = {
    keymap,
    vault: {
      getFiles: () => (paths.files ?? []).map((path) => ({ path }) as TFile),
      getAllFolders: () => (paths.folders ?? []).map((path) => ({ path }) as TFolder),
    },
  };
  setCurrentApp(app);
  return app;
}

/** The first element that matches, in the page or in an element. */
export function look(selector: string, within: ParentNode = activeDocument): HTMLElement | null {
  return within.querySelector<HTMLElement>(selector);
}

/** Presses a key where the focus is. */
export function press(key: string, modifiers: KeyboardEventInit = {}): void {
  const target = activeDocument.activeElement ?? activeDocument.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }));
}

/** Types a text into a field, instead of what was in it. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Chooses a value of a field that tells of it only when it is left. */
export function change(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Lets promises that are already settled run on. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
