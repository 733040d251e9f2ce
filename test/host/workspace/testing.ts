import type { App } from "../app";
import type { HostWorkspace } from "../shell";
import { startApp } from "../start-app";
import { buildHeadlessApp, type HeadlessApp, type HeadlessOptions, settled } from "../testing";
import { installDom, setCurrentApp } from "../window/host";
import { furnish } from "./chrome/window-parts";
import { Workspace } from "./workspace";

/** An app with panes, over a vault in memory. */
export interface WindowApp extends HeadlessApp {
  readonly workspace: Workspace;
}

/** For tests: an app in a window; `prepare` is called before it starts, as plugins are loaded then. */
export async function createWindowApp(
  options: HeadlessOptions = {},
  prepare: (app: App, workspace: Workspace) => void = () => undefined,
): Promise<WindowApp> {
  installDom();
  activeDocument.body.empty();
  const parentEl = activeDocument.body.createDiv("app-container");
  let workspace: Workspace | undefined;
  const built = buildHeadlessApp({
    ...options,
    workspace: (app) => (workspace = new Workspace(app, parentEl)) as unknown as HostWorkspace,
  });
  if (!workspace) throw new Error("The app asked for no workspace.");
  setCurrentApp(built.app);
  built.app.keymap.listen(window);
  furnish(workspace, parentEl);
  prepare(built.app, workspace);
  await startApp(built.app, options);
  await settled(built.app);
  return { ...built, workspace };
}
