import type { Extension } from "@codemirror/state";
import type {
  CliFlags,
  CliHandler,
  EditorSuggest,
  HoverLinkSource,
  MarkdownPostProcessor,
  MarkdownPostProcessorContext,
  ObsidianProtocolHandler,
  ViewCreator,
} from "obsidian";
import { Events } from "./base/events";

/** What draws a fenced code block of one language. */
export type CodeBlockHandler = (
  source: string,
  el: HTMLElement,
  ctx: MarkdownPostProcessorContext,
) => unknown;

/** A command line handler, with what `help` says about it. */
export interface RegisteredCli {
  readonly command: string;
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

/** Views by type, and file endings by view type. */
export class ViewRegistry extends Events {
  readonly viewByType: Record<string, ViewCreator> = {};
  readonly typeByExtension: Record<string, string> = { md: "markdown" };

  registerView(type: string, creator: ViewCreator): void {
    if (Object.hasOwn(this.viewByType, type))
      throw new Error(`Attempting to register an existing view type "${type}"`);
    this.viewByType[type] = creator;
    this.trigger("view-registered", type);
  }

  unregisterView(type: string): void {
    delete this.viewByType[type];
    this.trigger("view-unregistered", type);
  }

  getViewCreatorByType(type: string): ViewCreator | undefined {
    return Object.hasOwn(this.viewByType, type) ? this.viewByType[type] : undefined;
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    const taken = extensions.find((extension) => Object.hasOwn(this.typeByExtension, extension));
    if (taken !== undefined) throw new Error(`Attempting to register an existing file extension "${taken}"`);
    for (const extension of extensions) this.typeByExtension[extension] = type;
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) delete this.typeByExtension[extension];
  }

  getTypeByExtension(extension: string): string | undefined {
    return Object.hasOwn(this.typeByExtension, extension) ? this.typeByExtension[extension] : undefined;
  }
}

/** What changes how notes look in reading mode; lower orders run first. */
class PostProcessors {
  #list: MarkdownPostProcessor[] = [];
  readonly codeBlocks = new Map<string, CodeBlockHandler>();

  /** In the order they run. */
  get all(): readonly MarkdownPostProcessor[] {
    return this.#list;
  }

  register(processor: MarkdownPostProcessor, sortOrder = processor.sortOrder ?? 0): void {
    processor.sortOrder = sortOrder;
    this.#list = [...this.#list, processor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  }

  unregister(processor: MarkdownPostProcessor): void {
    this.#list = this.#list.filter((other) => other !== processor);
  }

  registerCodeBlock(language: string, handler: CodeBlockHandler): void {
    if (this.codeBlocks.has(language))
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    this.codeBlocks.set(language, handler);
  }

  unregisterCodeBlock(language: string): void {
    this.codeBlocks.delete(language);
  }
}

/** The handlers behind Obsidian's command line. */
export class CliRegistry {
  readonly commands = new Map<string, RegisteredCli>();

  register(entry: RegisteredCli): void {
    if (this.commands.has(entry.command))
      throw new Error(`CLI command "${entry.command}" is already registered`);
    this.commands.set(entry.command, entry);
  }

  unregister(command: string): void {
    this.commands.delete(command);
  }
}

/** The rest of what plugins register, for the window to look up. */
export class Registries {
  readonly postProcessors = new PostProcessors();
  readonly cli = new CliRegistry();
  /** Arrays are kept as they were given: a plugin changes its own and calls `updateOptions`. */
  readonly editorExtensions: Extension[] = [];
  readonly editorSuggests: EditorSuggest<unknown>[] = [];
  readonly hoverLinkSources = new Map<string, HoverLinkSource>();
  readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
}
