/** Quick capture in Obsidian's modal. */
import { Modal, type App } from "obsidian";
import { render } from "preact";
import type { Capture } from "../../core/capture/capture";
import type { FormScene } from "../forms/scene";
import { followKeyboard } from "../forms/keyboard";
import { CaptureView } from "./capture-view";
import { EMPTY_DRAFT, type CaptureMemory } from "./draft";

export interface CaptureParts {
  readonly app: App;
  readonly memory: CaptureMemory;
  readonly scene: Pick<FormScene, "ledger" | "today">;
  /** The path of the note that is open. */
  readonly open: string | null;
  /** @returns whether it was written; the user was told if not */
  readonly write: (captured: Capture) => Promise<boolean>;
}

export class CaptureModal extends Modal {
  readonly #parts: CaptureParts;
  #send: () => void = () => undefined;
  #unfollow: () => void = () => undefined;

  constructor(parts: CaptureParts) {
    super(parts.app);
    this.#parts = parts;
    this.setTitle("Quick capture");
    this.modalEl.addClasses(["mentorship-form-modal", "mentorship-capture-modal"]);
    this.scope.register(["Mod"], "Enter", () => {
      this.#send();
      return false;
    });
  }

  override onOpen(): void {
    this.#unfollow = followKeyboard(this.modalEl);
    const { memory, scene, open, write } = this.#parts;
    render(
      <CaptureView
        {...scene}
        open={open}
        first={memory.draft}
        write={write}
        onDraft={(draft) => {
          memory.draft = draft;
        }}
        onDone={() => {
          memory.draft = EMPTY_DRAFT;
          this.close();
        }}
        bindSend={(send) => {
          this.#send = send;
        }}
      />,
      this.contentEl,
    );
  }

  override onClose(): void {
    this.#unfollow();
    render(null, this.contentEl);
  }
}
