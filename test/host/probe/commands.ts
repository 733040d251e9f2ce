import { type Command, ConfirmationModal, Menu, Modal, normalizePath, Notice, Setting } from "obsidian";
import type ProbePlugin from "./main";
import { ChooseNote } from "./choose-note";

/** The commands of the probe. */
export function commandsOf(plugin: ProbePlugin): Command[] {
  const { app, log } = plugin;
  return [
    { id: "notice", name: "Show a notice", icon: "bell", callback: () => new Notice(createNotice(log), 0) },
    { id: "modal", name: "Open a form", callback: () => new Form(plugin).open() },
    {
      id: "suggest",
      name: "Choose a note",
      callback: () => new ChooseNote(app, (file) => log.push(`chosen: ${file.path}`)).open(),
    },
    { id: "confirm", name: "Ask first", callback: () => confirm(plugin) },
    { id: "menu", name: "Open a menu", callback: () => showMenu(log) },
    {
      id: "only-with-file",
      name: "Only with a file",
      checkCallback: (checking) => {
        const file = app.workspace.getActiveFile();
        if (file && !checking) log.push(`check: ${file.path}`);
        return file !== null;
      },
    },
    {
      id: "insert",
      name: "Insert at the cursor",
      editorCallback: (editor, context) => {
        editor.replaceRange(`[inserted in ${context.file?.basename}]`, editor.getCursor());
      },
    },
    {
      id: "tick",
      name: "Tick the first task",
      callback: async () => {
        const file = app.vault.getFileByPath(normalizePath("/Folder//Tasks.md"));
        if (file) await app.vault.process(file, (text) => text.replace("- [ ]", "- [x]"));
      },
    },
  ];
}

/** A notice with something to press in it, as an undo notice has. */
function createNotice(log: string[]): DocumentFragment {
  return createFragment((fragment) => {
    fragment.appendText("Something was done. ");
    fragment.createEl("a", { text: "Undo", href: "#" }).addEventListener("click", (event) => {
      event.preventDefault();
      log.push("undo");
    });
  });
}

function confirm({ app, log }: ProbePlugin): void {
  new ConfirmationModal(app)
    .addButton((button) =>
      button
        .setButtonText("Do it")
        .setDestructive()
        .onClick(() => void log.push("confirmed")),
    )
    .addCancelButton()
    .setTitle("Really?")
    .open();
}

function showMenu(log: string[]): void {
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setTitle("First")
      .setIcon("check")
      .onClick(() => log.push("menu: first")),
  );
  menu.addSeparator();
  menu.addItem((item) =>
    item
      .setTitle("Second")
      .setWarning(true)
      .onClick(() => log.push("menu: second")),
  );
  menu.showAtPosition({ x: 400, y: 300 });
}

class Form extends Modal {
  constructor(readonly plugin: ProbePlugin) {
    super(plugin.app);
  }

  override onOpen(): void {
    let name = "";
    this.setTitle("A form");
    new Setting(this.contentEl).setName("Name").addText((text) => text.onChange((value) => (name = value)));
    new Setting(this.contentEl)
      .setName("Kind")
      .addDropdown((drop) => drop.addOptions({ a: "A", b: "B" }).setValue("b"));
    this.scope.register(["Mod"], "Enter", () => {
      this.plugin.log.push(`form: ${name}`);
      this.close();
      return false;
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
