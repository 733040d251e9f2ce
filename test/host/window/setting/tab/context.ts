import type { SettingDefinitionPage } from "obsidian";
import type { HostApp } from "../../host-app";

/** What the rows of a settings tab need of the tab. */
export interface TabContext {
  readonly app: HostApp;
  getValue(key: string): unknown;
  setValue(key: string, value: unknown): void | Promise<void>;
  /** A value has changed: what is visible and disabled may be another now. */
  changed(): void;
  openPage(page: SettingDefinitionPage): void;
  /** What was typed into the groups' search fields; kept while the tab is drawn anew. */
  readonly queries: Map<string, string>;
}
