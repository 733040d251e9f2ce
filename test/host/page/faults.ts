import { Notice } from "../window";

/** How long a message about a fault stays. */
const SHOWN_FOR = 15_000;

/** Says in the page that a plugin could not be loaded. */
export function reportPlugin(id: string, error: unknown): void {
  console.error(`The plugin "${id}" could not be loaded.`, error);
  new Notice(`The plugin "${id}" could not be loaded: ${messageOf(error)}`, SHOWN_FOR);
}

/** Shows what goes wrong later, too; the console has it from the browser already. */
export function watchFaults(page: Window): void {
  page.addEventListener("error", ({ error, message }) => show(error ?? message));
  page.addEventListener("unhandledrejection", ({ reason }) => show(reason));
}

function show(error: unknown): void {
  // The browser says this when a layout takes two rounds; nothing is wrong.
  if (messageOf(error).includes("ResizeObserver loop")) return;
  new Notice(`Something went wrong: ${messageOf(error)}`, SHOWN_FOR);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
