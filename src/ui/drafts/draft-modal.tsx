/** The window of a draft. */
import { Modal, Scope } from "obsidian";
import { render } from "preact";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { MessageContext } from "../../core/messages/context";
import type { Template } from "../../core/messages/template";
import type { DraftActs } from "./draft-acts";
import type { Press } from "./draft-press";
import { DraftView } from "./draft-view";
import type { DraftCheckPorts } from "./use-draft-checks";
import type { Raws } from "../forms/field";
import type { FormMemory } from "../forms/form";
import type { FormWindows } from "../forms/form-modal";
import { followKeyboard } from "../forms/keyboard";
import { suggestNames } from "../forms/suggest-names";

export interface DraftWindow {
  readonly template: Template;
  readonly context: MessageContext;
  /** What was answered already, by the place's name; the rest is as it was when the form was left before. */
  readonly answers?: Raws | undefined;
  /** @param close leaves the form; what was typed is kept */
  readonly acts: (close: () => void) => DraftActs;
  readonly checks: Omit<DraftCheckPorts, "openNote">;
}

const NOTHING: Raws = {};

export class DraftModal extends Modal {
  readonly #draft: DraftWindow;
  readonly #showsNames: boolean;
  readonly #memory: FormMemory;
  readonly #id: string;
  #raws: Raws;
  /** It was logged as it stands. */
  #isLogged = false;
  #send: (press: Press) => void = () => undefined;
  /** The keys while a panel of the form is open: Escape closes that one first. */
  readonly #panelScope = new Scope(this.scope);
  #closePanel: (() => void) | null = null;
  #unfollow: () => void = () => undefined;

  constructor({ app, memory, discreet }: FormWindows, draft: DraftWindow) {
    super(app);
    this.#showsNames = discreet.isOn();
    this.#draft = draft;
    this.#memory = memory;
    this.#id = memoryId(draft);
    const { raws, isLogged } = remembered(memory.get(this.#id), draft.context.today);
    this.#raws = startOf(draft, raws);
    this.#isLogged = isLogged;
    this.setTitle(draft.template.name);
    this.modalEl.addClasses(["mentorship-form-modal", "has-preview"]);
    this.scope.register(["Mod"], "Enter", (event) => {
      // A key that is held asks for one act, not for the next one too.
      if (!event.repeat) this.#send(event);
      return false;
    });
    this.#panelScope.register([], "Escape", () => {
      this.#closePanel?.();
      return false;
    });
  }

  #bindPanel(close: (() => void) | null): void {
    const { keymap } = this.app;
    if (close !== null && this.#closePanel === null) keymap.pushScope(this.#panelScope);
    if (close === null && this.#closePanel !== null) keymap.popScope(this.#panelScope);
    this.#closePanel = close;
  }

  override onOpen(): void {
    const { template, context, acts, checks } = this.#draft;
    const { win } = this.modalEl;
    this.#unfollow = followKeyboard(this.modalEl);
    render(
      <DraftView
        template={template}
        context={context}
        acts={acts(() => this.close())}
        checks={{
          ...checks,
          openNote: (target) => {
            this.close();
            void this.app.workspace.openLinkText(target, "");
          },
        }}
        showsNames={this.#showsNames}
        raws={this.#raws}
        suggest={suggestNames(this.app)}
        outside={{
          copy: (text) => win.navigator.clipboard.writeText(text),
          openLink: (href) => void win.open(href),
        }}
        onRaws={(raws) => {
          this.#raws = raws;
          this.#isLogged = false;
        }}
        onDone={(act) => {
          if (act === "log") this.#isLogged = true;
          else this.#raws = NOTHING;
          this.close();
        }}
        bindSend={(send) => {
          this.#send = send;
        }}
        bindPanel={(close) => this.#bindPanel(close)}
      />,
      this.contentEl,
    );
  }

  override onClose(): void {
    if (this.#raws === NOTHING) this.#memory.delete(this.#id);
    else this.#memory.set(this.#id, this.#kept());
    this.#unfollow();
    this.#bindPanel(null);
    render(null, this.contentEl);
  }

  #kept(): Raws {
    return this.#isLogged ? { ...this.#raws, [LOGGED]: this.#draft.context.today } : this.#raws;
  }
}

/** The day on which a draft was logged stands under this name. */
const LOGGED = "own logged";

/**
 * What was logged may have been logged by mistake and be undone, so its words stay for that day. The next message
 * that a mentor is due begins afresh: it would else go out with the words of the last one.
 */
function remembered(before: Raws | undefined, today: CalendarDate): { raws: Raws; isLogged: boolean } {
  const { [LOGGED]: day, ...raws } = before ?? NOTHING;
  if (day === undefined) return { raws, isLogged: false };
  return day === today ? { raws, isLogged: true } : { raws: NOTHING, isLogged: false };
}

/** An answer that says nothing leaves what was typed before. */
function startOf({ answers }: DraftWindow, before: Raws = NOTHING): Raws {
  if (!answers) return before;
  return { ...before, ...Object.fromEntries(Object.entries(answers).filter(([, raw]) => raw !== "")) };
}

/** A draft is known by its template and by what it was opened for. */
function memoryId({ template, context }: DraftWindow): string {
  const { mentors, meeting, about, to } = context;
  const paths = [...mentors, meeting, about?.record, to].map((one) => one?.path ?? "");
  return [template.id, ...paths, about?.entry?.written ?? ""].join(" ");
}
