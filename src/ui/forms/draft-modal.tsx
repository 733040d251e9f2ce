/** The window of a draft. */
import { Modal } from "obsidian";
import { render } from "preact";
import type { MessageContext } from "../../core/messages/context";
import type { Template } from "../../core/messages/template";
import { sayMentors } from "../../core/rules/names";
import type { DraftActs } from "./draft";
import { DraftView } from "./draft-view";
import type { Raws } from "./field";
import type { FormMemory } from "./form";
import type { FormWindows } from "./form-modal";
import { followKeyboard } from "./keyboard";
import { suggestNames } from "./suggest-names";

export interface DraftWindow {
  readonly template: Template;
  readonly context: MessageContext;
  readonly acts: DraftActs;
}

const NOTHING: Raws = {};

export class DraftModal extends Modal {
  readonly #draft: DraftWindow;
  readonly #showsNames: boolean;
  readonly #memory: FormMemory;
  readonly #id: string;
  #raws: Raws;
  #send: () => void = () => undefined;
  #unfollow: () => void = () => undefined;

  constructor({ app, memory, discreet }: FormWindows, draft: DraftWindow) {
    super(app);
    this.#showsNames = discreet.isOn();
    const { template, context } = draft;
    const { mentors, meeting, about: what } = context;
    this.#draft = draft;
    this.#memory = memory;
    const about = [...mentors, meeting, what?.record].map((record) => record?.path ?? "");
    this.#id = [template.id, ...about, what?.entry?.written ?? ""].join(" ");
    this.#raws = memory.get(this.#id) ?? NOTHING;
    this.setTitle(`${template.name}: ${sayMentors(mentors)}`);
    this.modalEl.addClasses(["mentorship-form-modal", "has-preview"]);
    this.scope.register(["Mod"], "Enter", () => {
      this.#send();
      return false;
    });
  }

  override onOpen(): void {
    this.#unfollow = followKeyboard(this.modalEl);
    render(
      <DraftView
        {...this.#draft}
        showsNames={this.#showsNames}
        raws={this.#raws}
        suggest={suggestNames(this.app)}
        copy={(text) => this.modalEl.win.navigator.clipboard.writeText(text)}
        onRaws={(raws) => {
          this.#raws = raws;
        }}
        onDone={() => {
          this.#raws = NOTHING;
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
    if (this.#raws === NOTHING) this.#memory.delete(this.#id);
    else this.#memory.set(this.#id, this.#raws);
    this.#unfollow();
    render(null, this.contentEl);
  }
}
