/** Opens the form of a message, with what can be done with it. */
import { isLoggable, markSent } from "../../app/mark-sent";
import type { Row } from "../../core/agenda/row";
import type { MessageContext } from "../../core/messages/context";
import { draftText } from "../../core/messages/fill";
import { newMessageNote } from "../../core/messages/new-note";
import type { Template } from "../../core/messages/template";
import type { Customizer } from "./customize-template";
import type { DraftActs } from "./draft-acts";
import { DraftModal } from "./draft-modal";
import type { Raws } from "../forms/field";
import type { FormParts } from "../forms/form-parts";
import type { OpenNote } from "../forms/open-note";
import type { FormScene } from "../forms/scene";

export interface DraftToOpen {
  readonly scene: FormScene;
  readonly template: Template;
  readonly context: MessageContext;
  readonly note: OpenNote | null;
  /** The row that the draft was opened from, which sending it closes. */
  readonly row?: Row | undefined;
  /** What was answered already, by the place's name. */
  readonly answers?: Raws | undefined;
}

export type OpenDraft = (draft: DraftToOpen) => void;

export function draftOpener({ windows, mentorship }: FormParts, custom: Customizer): OpenDraft {
  return (draft) => {
    const { scene, template, context, note, row, answers } = draft;
    const acts = (close: () => void): DraftActs => ({
      insert: note && { into: note.name, run: (text) => note.insert(draftText(asDraft(template, text))) },
      makeNote: (text, { mentors, to = null }) => {
        const message = { template: template.id, title: template.name, ...asDraft(template, text) };
        return scene.makeNote("messages", newMessageNote({ ...message, mentors, to }, scene));
      },
      markSent: async (text, { context: sentTo, filling, days }) => {
        const message = {
          template,
          context: sentTo,
          row,
          filling,
          days,
          text: `${text.subject}\n${text.body}`,
        };
        if (!isLoggable(mentorship, message)) return NOBODY_TO_LOG;
        const { result } = await markSent(mentorship, message);
        return result === "refused" ? "It could not be noted down. The draft is still here." : null;
      },
      customize: {
        label: mentorship.templates.own().byId.has(template.id)
          ? "Edit your template…"
          : "Customize template…",
        run: () => {
          close();
          custom.customize(template.id);
        },
      },
    });
    const { settings, clock } = mentorship;
    const checks = { settings, now: () => `${clock.today()}T${clock.time()}` };
    new DraftModal(windows, { template, context, answers, acts, checks }).open();
  };
}

const NOBODY_TO_LOG = "Nobody under “To” has a note, so there is nowhere to log it.";

function asDraft({ subject }: Template, text: { readonly subject: string; readonly body: string }) {
  return { subject: subject === null ? null : text.subject, body: text.body };
}
