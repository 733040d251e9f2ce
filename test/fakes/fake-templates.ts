/** The templates of a vault in memory, read anew whenever they are asked for. */
import type { Notices } from "../../src/app/ports";
import type { SettingsStore } from "../../src/app/settings-store";
import { usedTemplate, type Templates } from "../../src/app/templates";
import { allTemplates, readOwnTemplates, type OwnTemplates } from "../../src/core/messages/own-templates";
import type { MemoryNoteStore } from "./memory-note-store";

interface Parts {
  readonly store: MemoryNoteStore;
  readonly settings: SettingsStore;
  readonly notices: Notices;
}

export class FakeTemplates implements Templates {
  constructor(private readonly parts: Parts) {}

  own(): OwnTemplates {
    const { store, settings } = this.parts;
    const folder = settings.current().folders.templates;
    const notes = [...store.files].map(([path, text]) => ({ path, text }));
    return readOwnTemplates(notes.filter(({ path }) => folder !== "" && path.startsWith(`${folder}/`)));
  }

  all() {
    return allTemplates(this.own());
  }

  use(id: string, title: string) {
    const stamps = { now: (format: string) => `now as ${format}` };
    return usedTemplate({ own: this.own(), notices: this.parts.notices, stamps }, { id, title });
  }

  subscribe(): () => void {
    return () => {};
  }
}
