/** The window of a form: Obsidian's modal with a Preact component in it. */
import { Modal, type App } from "obsidian";
import { render } from "preact";
import type { DiscreetMode } from "../../app/discreet-mode";
import { initialRaws, type Fields, type Raws } from "./field";
import type { FormMemory, FormSpec } from "./form";
import { FormView } from "./form-view";
import { followKeyboard } from "./keyboard";
import { suggestNames } from "./suggest-names";

/** What the form windows share. */
export interface FormWindows {
  readonly app: App;
  readonly memory: FormMemory;
  readonly discreet: Pick<DiscreetMode, "isOn">;
}

export class FormModal<F extends Fields> extends Modal {
  readonly #spec: FormSpec<F>;
  readonly #showsNames: boolean;
  readonly #memory: FormMemory;
  readonly #start: Raws;
  #raws: Raws;
  #send: () => void = () => undefined;
  #unfollow: () => void = () => undefined;

  constructor({ app, memory, discreet }: FormWindows, spec: FormSpec<F>) {
    super(app);
    this.#spec = spec;
    this.#showsNames = discreet.isOn() && (spec.showsNotes === true || listsPeople(spec.fields));
    this.#memory = memory;
    this.#start = initialRaws(spec.fields);
    this.#raws = memory.get(spec.id) ?? this.#start;
    this.setTitle(spec.title);
    this.modalEl.addClass("mentorship-form-modal");
    this.modalEl.toggleClass("has-preview", spec.preview !== undefined);
    this.scope.register(["Mod"], "Enter", () => {
      this.#send();
      return false;
    });
  }

  override onOpen(): void {
    this.#unfollow = followKeyboard(this.modalEl);
    render(
      <FormView
        spec={this.#spec}
        showsNames={this.#showsNames}
        raws={this.#raws}
        suggest={suggestNames(this.app)}
        onRaws={(raws) => {
          this.#raws = raws;
        }}
        onDone={() => {
          this.#raws = this.#start;
          this.close();
        }}
        onCancel={() => this.close()}
        bindSend={(send) => {
          this.#send = send;
        }}
      />,
      this.contentEl,
    );
  }

  override onClose(): void {
    // Left without sending: what was typed is there the next time.
    if (this.#raws === this.#start) this.#memory.delete(this.#spec.id);
    else this.#memory.set(this.#spec.id, this.#raws);
    this.#unfollow();
    render(null, this.contentEl);
  }
}

function listsPeople(fields: Fields): boolean {
  return Object.values(fields).some(({ control }) => control.kind === "people");
}

/** Opens a form that asks a question. @returns the answer; null where the form was left without one */
export function ask<F extends Fields, A>(
  windows: FormWindows,
  spec: Omit<FormSpec<F>, "send"> & { readonly answer: (values: Parameters<FormSpec<F>["send"]>[0]) => A },
): Promise<A | null> {
  return new Promise((resolve) => {
    let answer: A | null = null;
    const send: FormSpec<F>["send"] = (values) => {
      answer = spec.answer(values);
      return Promise.resolve(null);
    };
    const modal = new FormModal<F>(windows, { ...spec, send });
    modal.setCloseCallback(() => resolve(answer));
    modal.open();
  });
}
