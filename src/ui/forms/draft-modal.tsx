/** The window of a draft. */
import { Modal } from "obsidian";
import { render } from "preact";
import type { MessageContext } from "../../core/messages/context";
import type { Template } from "../../core/messages/template";
import type { DraftActs } from "./draft-acts";
import { DraftView } from "./draft-view";
import type { Raws } from "./field";
import type { FormMemory } from "./form";
import type { FormWindows } from "./form-modal";
import { followKeyboard } from "./keyboard";
import { suggestNames } from "./suggest-names";

export interface DraftWindow {
  readonly template: Template;
  readonly context: MessageContext;
  /** What was answered already, by the place's name; it holds whatever was typed when the form was left before. */
  readonly answers?: Raws | undefined;
  /** @param close leaves the form; what was typed is kept */
  readonly acts: (close: () => void) => DraftActs;
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
    this.#draft = draft;
    this.#memory = memory;
    this.#id = memoryId(draft);
    this.#raws = draft.answers ?? memory.get(this.#id) ?? NOTHING;
    this.setTitle(draft.template.name);
    this.modalEl.addClasses(["mentorship-form-modal", "has-preview"]);
    this.scope.register(["Mod"], "Enter", () => {
      this.#send();
      return false;
    });
  }

  override onOpen(): void {
    const { template, context, acts } = this.#draft;
    const { win } = this.modalEl;
    this.#unfollow = followKeyboard(this.modalEl);
    render(
      <DraftView
        template={template}
        context={context}
        acts={acts(() => this.close())}
        showsNames={this.#showsNames}
        raws={this.#raws}
        suggest={suggestNames(this.app)}
        outside={{
          copy: (text) => win.navigator.clipboard.writeText(text),
          openLink: (href) => void win.open(href),
        }}
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

/** A draft is known by its template and by what it was opened for. */
function memoryId({ template, context }: DraftWindow): string {
  const { mentors, meeting, about, to } = context;
  const paths = [...mentors, meeting, about?.record, to].map((one) => one?.path ?? "");
  return [template.id, ...paths, about?.entry?.written ?? ""].join(" ");
}
