import type { Command, FuzzyMatch, Hotkey } from "obsidian";
import type { App } from "../../app";
import { Platform } from "../../base/platform";
import { FuzzySuggestModal } from "../../window";

const RECENT_KEY = "command-palette-recent";
const REMEMBERED = 5;

/** All commands that can run now, found by some letters of their names. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  readonly #app: App;
  readonly #recent: string[];

  constructor(app: App) {
    super(app);
    this.#app = app;
    const saved = app.loadLocalStorage(RECENT_KEY);
    this.#recent = Array.isArray(saved) ? saved.filter((id) => typeof id === "string") : [];
    this.setPlaceholder("Select a command…");
    this.emptyStateText = "No commands found.";
    this.setInstructions([
      { command: "↑↓", purpose: "to navigate" },
      { command: "↵", purpose: "to use" },
      { command: "esc", purpose: "to dismiss" },
    ]);
  }

  /** Those used last come first. */
  getItems(): Command[] {
    const rank = ({ id }: Command): number => {
      const at = this.#recent.indexOf(id);
      return at < 0 ? REMEMBERED : at;
    };
    return this.#app.commands
      .listCommands()
      .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  }

  getItemText(command: Command): string {
    return command.name;
  }

  override renderSuggestion(item: FuzzyMatch<Command>, el: HTMLElement): void {
    el.addClass("mod-complex");
    super.renderSuggestion(item, el.createDiv("suggestion-content").createDiv("suggestion-title"));
    const [hotkey] = Platform.isMobile ? [] : (item.item.hotkeys ?? []);
    if (hotkey)
      el.createDiv("suggestion-aux").createEl("kbd", { cls: "suggestion-hotkey", text: hotkeyText(hotkey) });
  }

  onChooseItem(command: Command, evt: MouseEvent | KeyboardEvent): void {
    const others = this.#recent.filter((id) => id !== command.id);
    this.#app.saveLocalStorage(RECENT_KEY, [command.id, ...others].slice(0, REMEMBERED));
    this.#app.commands.executeCommand(command, evt);
  }
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

function hotkeyText({ modifiers, key }: Hotkey): string {
  const mod = Platform.isMacOS ? "⌘" : "Ctrl";
  return [
    ...modifiers.map((modifier) => (modifier === "Mod" ? mod : modifier)),
    KEY_NAMES[key] ?? key.toUpperCase(),
  ].join(" + ");
}
