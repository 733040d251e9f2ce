import type { App } from "obsidian";
import type { TasksPlugin } from "../app/ports";

/** What the Tasks plugin gives other plugins; checked before it is called, as it is not ours. */
interface TasksApi {
  executeToggleTaskDoneCommand(line: string, path: string): string;
}

const DELETED_WHEN_DONE = /🏁\uFE0F?\s*delete/iu;

/**
 * The Tasks plugin, where it is installed. Obsidian's public API knows no other plugins, so this is
 * the one place that looks past it, and it believes nothing that it finds.
 */
export class InstalledTasksPlugin implements TasksPlugin {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  toggle(line: string, path: string): string | null {
    const api = this.#api();
    if (!api) return null;
    try {
      const toggled: unknown = api.executeToggleTaskDoneCommand(line, path);
      if (typeof toggled !== "string") return null;
      // No text at all means that Tasks deletes the line, which only a line that asks for it may have.
      return toggled !== "" || DELETED_WHEN_DONE.test(line) ? toggled : null;
    } catch {
      return null;
    }
  }

  #api(): TasksApi | null {
    const plugins = property(property(this.#app, "plugins"), "plugins");
    const api = property(property(plugins, "obsidian-tasks-plugin"), "apiV1");
    const toggle = property(api, "executeToggleTaskDoneCommand");
    return typeof toggle === "function" ? (api as TasksApi) : null;
  }
}

function property(holder: unknown, name: string): unknown {
  if (typeof holder !== "object" || holder === null) return undefined;
  return (holder as Record<string, unknown>)[name];
}
