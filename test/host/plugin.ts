import type { Extension } from "@codemirror/state";
import type * as api from "obsidian";
import type { App } from "./app";
import { Component } from "./base/component";
import { codeBlockPostProcessor } from "./code-blocks";
import type { CodeBlockHandler } from "./registries";

/** The base class of plugins: whatever it registers goes away when the plugin is unloaded. */
export abstract class Plugin extends Component {
  app: App;
  manifest: api.PluginManifest;
  declare settings?: unknown;
  #saved: Promise<number> = Promise.resolve(-1);

  constructor(app: App, manifest: api.PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = this.app.workspace.addRibbonItem({
      id: `${this.manifest.id}:${title}`,
      icon,
      title,
      callback,
    });
    this.register(() => el.remove());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.workspace.addStatusBarItem(this.manifest.id);
    this.register(() => el.remove());
    return el;
  }

  /** The id gets the plugin's id in front, the name its name. */
  addCommand(command: api.Command): api.Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(settingTab: api.PluginSettingTab): void {
    this.app.setting.addSettingTab(settingTab);
    this.register(() => this.app.setting.removeSettingTab(settingTab));
  }

  registerView(type: string, viewCreator: api.ViewCreator): void {
    this.app.viewRegistry.registerView(type, viewCreator);
    this.register(() => this.app.viewRegistry.unregisterView(type));
  }

  registerHoverLinkSource(id: string, info: api.HoverLinkSource): void {
    const sources = this.app.registries.hoverLinkSources;
    sources.set(id, info);
    this.register(() => sources.delete(id));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }

  registerMarkdownPostProcessor(
    postProcessor: api.MarkdownPostProcessor,
    sortOrder?: number,
  ): api.MarkdownPostProcessor {
    const processors = this.app.registries.postProcessors;
    processors.register(postProcessor, sortOrder);
    this.register(() => processors.unregister(postProcessor));
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    sortOrder?: number,
  ): api.MarkdownPostProcessor {
    const processors = this.app.registries.postProcessors;
    processors.registerCodeBlock(language, handler);
    this.register(() => processors.unregisterCodeBlock(language));
    return this.registerMarkdownPostProcessor(codeBlockPostProcessor(language, handler), sortOrder);
  }

  /** Bases are off in this host, which is what `false` says. */
  registerBasesView(_viewId: string, _registration: api.BasesViewRegistration): boolean {
    return false;
  }

  registerEditorExtension(extension: Extension): void {
    this.#registerIn(this.app.registries.editorExtensions, extension);
    this.app.workspace.updateOptions();
    this.register(() => this.app.workspace.updateOptions());
  }

  registerEditorSuggest(editorSuggest: api.EditorSuggest<unknown>): void {
    this.#registerIn(this.app.registries.editorSuggests, editorSuggest);
  }

  registerObsidianProtocolHandler(action: string, handler: api.ObsidianProtocolHandler): void {
    const handlers = this.app.registries.protocolHandlers;
    if (handlers.has(action)) throw new Error(`Protocol handler "${action}" is already registered`);
    handlers.set(action, handler);
    this.register(() => handlers.delete(action));
  }

  registerCliHandler(
    command: string,
    description: string,
    flags: api.CliFlags | null,
    handler: api.CliHandler,
  ): void {
    const { cli } = this.app.registries;
    cli.register({ command, description, flags, handler });
    this.register(() => cli.unregister(command));
  }

  /** What `data.json` holds; null where there is none. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.#dataPath))) return null;
    return JSON.parse(await adapter.read(this.#dataPath)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    this.#saved = (async () => {
      await adapter.mkdir(this.#folder);
      await adapter.write(this.#dataPath, JSON.stringify(data, null, 2));
      return this.#dataTime();
    })();
    await this.#saved;
  }

  /** For subclasses: the user has just switched the plugin on. */
  onUserEnable(): void {}

  /** For subclasses: `data.json` was changed by somebody else. */
  onExternalSettingsChange?(): unknown;

  /** Something happened to `data.json`; the plugin hears of it unless it was the plugin itself. */
  async dataChanged(): Promise<void> {
    const saved = await this.#saved.catch(() => -1);
    const now = await this.#dataTime();
    if (now === saved || now === -1) return;
    this.#saved = Promise.resolve(now);
    await this.onExternalSettingsChange?.();
  }

  async #dataTime(): Promise<number> {
    return (await this.app.vault.adapter.stat(this.#dataPath))?.mtime ?? -1;
  }

  get #folder(): string {
    return this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
  }

  get #dataPath(): string {
    return `${this.#folder}/data.json`;
  }

  #registerIn<T>(list: T[], item: T): void {
    list.push(item);
    this.register(() => {
      const place = list.indexOf(item);
      if (place >= 0) list.splice(place, 1);
    });
  }
}
