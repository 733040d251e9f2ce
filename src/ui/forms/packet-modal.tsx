/** The window of a letter's packet. */
import { Modal } from "obsidian";
import { render } from "preact";
import type { FormParts } from "./form-parts";
import { PacketPage } from "./packet-page";

export interface PacketPlace {
  /** Of the letter's note. */
  readonly path: string;
  /** Opens the draft of the covering message. */
  readonly draft: () => void;
}

export class PacketModal extends Modal {
  readonly #parts: FormParts;
  readonly #place: PacketPlace;

  constructor(parts: FormParts, place: PacketPlace) {
    super(parts.windows.app);
    this.#parts = parts;
    this.#place = place;
    this.setTitle("Letter packet");
    this.modalEl.addClass("mentorship-form-modal", "mentorship-packet-modal");
  }

  override onOpen(): void {
    const { mentorship, windows } = this.#parts;
    const { path, draft } = this.#place;
    const leave = (then: () => void) => {
      this.close();
      then();
    };
    render(
      <PacketPage
        mentorship={mentorship}
        obsidian={windows.app}
        showsNames={windows.discreet.isOn()}
        path={path}
        onDraft={() => leave(draft)}
        onOpen={(file) => leave(() => void mentorship.navigator.open(file, null, "tab"))}
        onClose={() => this.close()}
      />,
      this.contentEl,
    );
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
