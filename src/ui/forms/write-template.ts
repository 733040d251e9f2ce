/** Writes templates: finds out whom one is for, and opens its draft. */
import { markSent } from "../../app/mark-sent";
import type { Mentorship } from "../../app/mentorship";
import type { Row } from "../../core/agenda/row";
import { templateOf, type TemplateId } from "../../core/messages/catalogue";
import type { MessageContext } from "../../core/messages/context";
import { draftText } from "../../core/messages/fill";
import { newMessageNote } from "../../core/messages/new-note";
import { meetingSkeleton } from "../../core/messages/prepare";
import type { Template } from "../../core/messages/template";
import type { AnyRecord } from "../../core/records/record";
import type { ActName } from "../../core/rules/rule";
import { DraftModal } from "./draft-modal";
import type { DraftActs } from "./draft";
import type { FormWindows } from "./form-modal";
import { openNote, type OpenNote } from "./open-note";
import { pickMeeting, pickMentor } from "./pick";
import type { FormScene } from "./scene";
import { aboutMeeting, aboutMentor, contextFrom, contextOfRow } from "./template-context";

export interface TemplateParts {
  readonly windows: FormWindows;
  readonly mentorship: Mentorship;
  readonly withScene: <T>(open: (scene: FormScene) => T) => Promise<Awaited<T> | null>;
  readonly newMeeting: () => void;
}

/** The template behind each act of a row that opens a draft. */
const TEMPLATES: Partial<Record<ActName, TemplateId>> = {
  "draft-agenda": "T1",
  "draft-check-in": "T2",
  "draft-thanks": "T11",
  "draft-letter-request": "T22",
};

export interface TemplateWriter {
  readonly write: (id: TemplateId) => void;
  readonly draftForRow: (act: ActName, row: Row) => void;
}

export function templateWriter(parts: TemplateParts): TemplateWriter {
  const { app } = parts.windows;
  const write = (id: TemplateId) => {
    // The note that is open now, before a list or a form takes the focus.
    const note = openNote(app);
    const path = note?.path ?? app.workspace.getActiveFile()?.path;
    void parts.withScene((scene) => {
      const template = templateOf(id);
      const record = scene.ledger.records.find((one) => one.path === path);
      findContext(parts, { scene, template, record }, (context) => {
        if (template.subject === null) putSkeleton(context, { note, parts });
        else openDraft(parts, { scene, template, context, note });
      });
    });
  };
  const draftForRow = (act: ActName, row: Row) => {
    const id = TEMPLATES[act];
    const note = openNote(app);
    if (!id) return;
    void parts.withScene((scene) => {
      const template = templateOf(id);
      const record = scene.ledger.records.find((one) => one.path === row.path);
      const open = (context: MessageContext) =>
        openDraft(parts, { scene, template, context, row, note: note?.path === row.path ? note : null });
      const found = record ? contextOfRow(scene, { template, row, record }) : null;
      if (found) open(found);
      else findContext(parts, { scene, template, record }, open);
    });
  };
  return { write, draftForRow };
}

interface Wanted {
  readonly scene: FormScene;
  readonly template: Template;
  readonly record: AnyRecord | undefined;
}

/** From the note where it fits, else from the meeting or mentor that is chosen. */
function findContext(parts: TemplateParts, wanted: Wanted, use: (context: MessageContext) => void): void {
  const { scene, template, record } = wanted;
  const { app } = parts.windows;
  const found = record ? contextFrom(scene, template, record) : null;
  if (found) use(found);
  else if (template.from.includes("mentor"))
    pickMentor(app, scene.ledger, (mentor) => use(aboutMentor(scene, mentor)));
  else if (scene.ledger.meetings.length === 0) parts.newMeeting();
  else
    pickMeeting(app, { ledger: scene.ledger, meetings: scene.ledger.meetings }, (meeting) =>
      use(aboutMeeting(scene, meeting)),
    );
}

/** A skeleton of a note has nothing to ask for: it goes where the cursor is, or into the meeting's own note. */
function putSkeleton(
  context: MessageContext,
  { note, parts }: { note: OpenNote | null; parts: TemplateParts },
): void {
  if (note) note.insert(meetingSkeleton({ ...context, path: note.path }));
  else if (context.meeting) void parts.mentorship.navigator.open(context.meeting.path, null, "here");
}

interface DraftToOpen {
  readonly scene: FormScene;
  readonly template: Template;
  readonly context: MessageContext;
  readonly note: OpenNote | null;
  /** The row that the draft was opened from, which sending it closes. */
  readonly row?: Row;
}

function openDraft(
  { windows, mentorship }: TemplateParts,
  { scene, template, context, note, row }: DraftToOpen,
): void {
  const acts: DraftActs = {
    insert: note ? { into: note.name, run: (draft) => note.insert(draftText(draft)) } : null,
    makeNote: ({ subject, body }) => {
      const { mentors } = context;
      const message = { template: template.id, title: template.name, subject, body, mentors };
      return scene.makeNote("messages", newMessageNote(message, scene));
    },
    markSent: async () => {
      const { result } = await markSent(mentorship, { template, context, row });
      return result === "refused" ? "It could not be noted down. The draft is still here." : null;
    },
  };
  new DraftModal(windows, { template, context, acts }).open();
}
