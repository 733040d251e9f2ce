/** What forms and drafts are opened with. Made once, in openers.ts. */
import type { Mentorship } from "../../app/mentorship";
import type { Row } from "../../core/agenda/row";
import type { TemplateId } from "../../core/messages/catalogue";
import type { MessageContext } from "../../core/messages/context";
import type { Fields, Raws } from "./field";
import type { FormSpec } from "./form";
import type { FormWindows } from "./form-modal";
import type { FormScene } from "./scene";

export interface FormParts {
  readonly windows: FormWindows;
  readonly mentorship: Mentorship;
  /** The notes as they are, with all that was just written. @returns null where they were not read yet */
  readonly withScene: <T>(open: (scene: FormScene) => T) => Promise<Awaited<T> | null>;
  readonly openForm: <F extends Fields>(form: (scene: FormScene) => FormSpec<F>) => void;
  /** Opens the draft of a message. */
  readonly draft: (wanted: WantedDraft) => void;
}

/** A draft that another form leads to. */
export interface WantedDraft {
  readonly id: TemplateId;
  readonly context: MessageContext;
  /** What was answered already, by the place's name. */
  readonly answers?: Raws;
  /** The row that sending it closes. */
  readonly row?: Row;
}
