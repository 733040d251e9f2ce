import type { Command, MarkdownFileInfo, UserEvent } from "obsidian";

/** What commands ask the app for. */
interface CommandContext {
  lastEvent: UserEvent | null;
  readonly workspace: { readonly activeEditor: MarkdownFileInfo | null };
}

/** All commands, by full id, with Obsidian's rules for when one can run. */
export class Commands {
  readonly commands: Record<string, Command> = {};
  readonly #context: CommandContext;

  constructor(context: CommandContext) {
    this.#context = context;
  }

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  findCommand(id: string): Command | undefined {
    return Object.hasOwn(this.commands, id) ? this.commands[id] : undefined;
  }

  /** The commands that can run now: what the palette shows. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.#attempt(command, true));
  }

  /** Runs a command. False when there is none of this id, or when it cannot run now. */
  executeCommandById(id: string, evt?: UserEvent): boolean {
    const command = this.findCommand(id);
    return command !== undefined && this.executeCommand(command, evt);
  }

  executeCommand(command: Command, evt?: UserEvent): boolean {
    this.#context.lastEvent = evt ?? null;
    try {
      return this.#attempt(command, false);
    } finally {
      this.#context.lastEvent = null;
    }
  }

  /** The most special callback counts: editor with check, editor, check, plain. */
  #attempt(command: Command, checking: boolean): boolean {
    if (command.editorCheckCallback ?? command.editorCallback)
      return this.#attemptInEditor(command, checking);
    if (command.checkCallback) return command.checkCallback(checking) === true;
    if (!checking) command.callback?.();
    return command.callback !== undefined;
  }

  #attemptInEditor(command: Command, checking: boolean): boolean {
    const info = this.#context.workspace.activeEditor;
    if (!info?.editor || isReading(info)) return false;
    if (command.editorCheckCallback) return command.editorCheckCallback(checking, info.editor, info) === true;
    if (!checking) command.editorCallback?.(info.editor, info);
    return true;
  }
}

/** A note in reading mode has an editor, but commands for the editor are not offered there. */
function isReading(info: MarkdownFileInfo): boolean {
  const { getMode } = info as { getMode?: () => unknown };
  return typeof getMode === "function" && getMode.call(info) === "preview";
}
