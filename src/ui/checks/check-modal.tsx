/** The window of a check of a note. */
import { Modal, type App } from "obsidian";
import { render } from "preact";
import { CheckView } from "./check-view";
import { TITLES, type NoteCheckParts } from "./note-check";

export class CheckModal extends Modal {
  readonly #parts: NoteCheckParts;

  constructor(app: App, parts: NoteCheckParts) {
    super(app);
    this.#parts = parts;
    this.setTitle(TITLES[parts.check]);
    this.modalEl.addClasses(["mentorship-form-modal", "mentorship-check-modal"]);
  }

  override onOpen(): void {
    const leave = (then: () => void) => {
      this.close();
      then();
    };
    const { goTo, openNote } = this.#parts;
    render(
      <CheckView
        parts={{
          ...this.#parts,
          goTo: (place) => leave(() => goTo(place)),
          openNote: (target) => leave(() => openNote(target)),
        }}
        onClose={() => this.close()}
      />,
      this.contentEl,
    );
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
