import "./start-clock";
import "./install";
import { App } from "../app";
import { Tasks } from "../base/tasks";
import { startApp } from "../start-app";
import type { HostWorkspace } from "../shell";
import { setCurrentApp, SettingsWindow } from "../window/host";
import { furnish, startTheme, type Theme, Workspace } from "../workspace/host";
import { followAppLinks } from "./app-links";
import { hostConfig } from "./config";
import { confirmDeletion } from "./confirm-deletion";
import { reportPlugin, watchFaults } from "./faults";
import { pluginSource } from "./plugin-source";
import { ServerAdapter } from "./server-adapter";

const STARTED_KEY = "host-started";

/** Puts an app together that has this page as its window. */
function buildApp(parentEl: HTMLElement): { app: App; workspace: Workspace } {
  let workspace: Workspace | undefined;
  const app: App = new App({
    adapter: new ServerAdapter(hostConfig()),
    // Its leaves and views are classes of their own; plugins, which are typed by Obsidian's, meet them at run time only.
    workspace: (owner) => (workspace = new Workspace(owner, parentEl)) as unknown as HostWorkspace,
    settings: (owner) => new SettingsWindow(owner),
    store: localStorage,
    confirmDeletion: (file) => confirmDeletion(app, file),
  });
  if (!workspace) throw new Error("The app asked for no workspace.");
  return { app, workspace };
}

async function start(): Promise<App> {
  const parentEl = document.body.createDiv("app-container");
  const { app, workspace } = buildApp(parentEl);
  Object.assign(window, { app });
  setCurrentApp(app);
  app.keymap.listen(window);
  watchFaults(window);
  followAppLinks(app, document);
  furnish(workspace, parentEl);
  startTheme(workspace, firstTheme());
  const plugins = hostConfig().plugins.map(pluginSource);
  window.addEventListener("beforeunload", () => workspace.trigger("quit", new Tasks()));
  await startApp(app, { plugins, onPluginFailure: reportPlugin });
  await notesRead(app);
  welcome(app);
  return app;
}

/** Waits for the metadata cache's first round. */
async function notesRead({ metadataCache }: App): Promise<void> {
  if (metadataCache.idle) return;
  await new Promise<void>((resolve) => {
    const ref = metadataCache.on("resolved", () => {
      metadataCache.offref(ref);
      resolve();
    });
  });
}

/** In a vault that has not been open here before, the user has just switched the plugins on. */
function welcome(app: App): void {
  if (app.loadLocalStorage(STARTED_KEY) === true) return;
  app.saveLocalStorage(STARTED_KEY, true);
  for (const plugin of Object.values(app.plugins.plugins)) plugin.onUserEnable();
}

/** The look when none has been chosen: the address says it, else the system. */
function firstTheme(): Theme {
  const asked = new URLSearchParams(location.search).get("dark");
  if (asked !== null) return asked === "0" ? "light" : "dark";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

const hostReady = start();
hostReady.catch((error: unknown) => {
  console.error("The stand-in could not start.", error);
  document.body.createDiv({
    cls: "host-failure",
    text: `The stand-in could not start: ${String(error)}`,
    attr: { role: "alert" },
  });
});
Object.assign(window, { hostReady });
