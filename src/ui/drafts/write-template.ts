/** Writes templates: finds out what one starts from, and opens its draft. */
import { prepareNote } from "../../app/prepare-note";
import type { Row } from "../../core/agenda/row";
import { recordAt } from "../../core/ledger/record-at";
import type { MessageContext } from "../../core/messages/context";
import { DRAFTS } from "../../core/messages/drafts";
import { fittingFirst, isFitting } from "../../core/messages/fitting";
import { meetingSkeleton } from "../../core/messages/prepare";
import { contextAt, startFinder, startsAnywhere, startsIn, type Start } from "../../core/messages/starts";
import type { Template } from "../../core/messages/template";
import type { AnyRecord } from "../../core/records/record";
import type { DraftName } from "../../core/rules/rule";
import { customizer } from "./customize-template";
import { draftOpener, type OpenDraft } from "./open-draft";
import type { FormParts, WantedDraft } from "../forms/form-parts";
import { openNote, type OpenNote } from "../forms/open-note";
import { pickStart, pickTemplate } from "../forms/pick";
import type { FormScene } from "../forms/scene";
import { nobodyYet, startWhereNothingFits, type NewForms } from "./start-fallback";
import { contextOfRow } from "./template-context";

export interface TemplateParts extends FormParts {
  /** Opens the form that makes a note of a kind. */
  readonly newForms: NewForms;
}

export interface TemplateWriter {
  /** What dashboard and commands ask for; see dashboard/openers.ts and commands/command.ts. */
  readonly openers: {
    readonly draft: (act: DraftName, row: Row) => void;
    readonly writeTemplate: (id: string) => void;
    readonly writeMessage: (mentorPath?: string) => void;
    readonly customizeTemplate: () => void;
    readonly newTemplate: () => void;
  };
  /** Opens the draft that another form leads to. */
  readonly open: (wanted: WantedDraft) => void;
}

/** What is written, and where from. */
interface Writing {
  readonly scene: FormScene;
  /** The note that is open in an editor. */
  readonly note: OpenNote | null;
  /** The note that the message is to start from, where it can. */
  readonly path: string | undefined;
}

export function templateWriter(parts: TemplateParts): TemplateWriter {
  const { windows, mentorship } = parts;
  const custom = customizer(parts);
  const open = draftOpener(parts, custom);
  const begin = (then: (writing: Writing) => void, from?: string) => {
    // The note that is open now, before a list or a form takes the focus.
    const note = openNote(windows.app);
    const path = from ?? note?.path ?? windows.app.workspace.getActiveFile()?.path;
    void parts.withScene((scene) => then({ scene, note, path }));
  };
  const writeNow = (id: string, writing: Writing) => {
    const template = mentorship.templates.use(id, writing.note?.name ?? "");
    if (template) startWriting({ parts, open }, template, writing);
  };
  const choose = (writing: Writing) => {
    const { record } = placeOf(writing);
    const rank = record ? rankAt(record, writing.scene) : undefined;
    const templates = mentorship.templates.all();
    pickTemplate(windows.app, { templates, ask: "Which message?", ...(rank ? { rank } : {}) }, ({ id }) =>
      writeNow(id, writing),
    );
  };
  const draft = (act: DraftName, row: Row) =>
    begin(({ scene, note }) => {
      const context = contextOfRow(scene, row);
      if (!context) return;
      const template = mentorship.templates.use(DRAFTS[act].template(context), note?.name ?? "");
      if (template) open({ scene, template, context, row, note: note?.path === row.path ? note : null });
    });
  return {
    openers: {
      draft,
      writeTemplate: (id) => begin((writing) => writeNow(id, writing)),
      writeMessage: (shown) =>
        begin(choose, shown === undefined ? undefined : mentorship.discreet.path(shown)),
      customizeTemplate: custom.chooseToCustomize,
      newTemplate: custom.newTemplate,
    },
    open: ({ id, context, row, answers }) =>
      begin(({ scene, note }) => {
        const template = mentorship.templates.use(id, note?.name ?? "");
        if (template) open({ scene, template, context, row, answers, note });
      }),
  };
}

/** What is about the open note itself comes first, then what is about something in it or of its mentor. */
function rankAt(record: AnyRecord, scene: FormScene): (template: Template) => number {
  const startsOf = startFinder(scene, record);
  return (template) => {
    if (template.from.includes(record.kind)) return 0;
    return startsOf(template).length > 0 ? 1 : 2;
  };
}

interface Tools {
  readonly parts: TemplateParts;
  readonly open: OpenDraft;
}

/** From the note that is open where it fits, else from what is chosen. */
function startWriting({ parts, open }: Tools, template: Template, writing: Writing): void {
  const { scene, note } = writing;
  const use = (context: MessageContext) => {
    if (template.id === "T7") putSkeleton(context, { template, note, parts });
    else open({ scene, template, context, note });
  };
  const { record } = placeOf(writing);
  const inNote = record ? startsIn(template, scene, record) : [];
  // One line of the open note that the message does not fit is no reason not to ask.
  const here =
    inNote.length > 1 || inNote.some((start) => isFitting(template.id, start, scene)) ? inNote : [];
  const found = here.length > 0 ? here : startsAnywhere(template, scene);
  const starts = fittingFirst(template.id, found, scene);
  const [only, ...others] = starts;
  if (!only) startWhereNothingFits(parts, { template, scene, use });
  else if (others.length === 0 && (here.length > 0 || isPerson(only))) use(contextAt(only, scene));
  // Whom it is for is asked for in the form itself.
  else if (here.length === 0 && starts.every(isPerson)) use(nobodyYet(scene));
  else pickStart(parts.windows, { starts, moment: scene }, (start) => use(contextAt(start, scene)));
}

function placeOf({ scene, path }: Writing): { readonly record: AnyRecord | null } {
  return { record: path === undefined ? null : recordAt(scene.ledger, path) };
}

function isPerson({ record, entry }: Start): boolean {
  return entry === null && (record.kind === "mentor" || record.kind === "profile");
}

interface SkeletonPlace {
  readonly template: Template;
  readonly note: OpenNote | null;
  readonly parts: TemplateParts;
}

/** A skeleton of a note has nothing to ask for: it goes where the cursor is, or into the meeting's own note. */
function putSkeleton(context: MessageContext, { template, note, parts }: SkeletonPlace): void {
  if (note) note.insert(meetingSkeleton({ ...context, path: note.path }, template));
  else if (context.meeting) void fillMeeting(context.meeting.path, parts);
}

/** A meeting that is over is not prepared any more: its note opens, and what goes in is up to the student. */
async function fillMeeting(path: string, { mentorship }: TemplateParts): Promise<void> {
  if (await prepareNote(mentorship, path)) return;
  await mentorship.navigator.open(path, null, "here");
  const message = "The meeting’s note is open. Put the cursor where the text is to go, and insert it again.";
  mentorship.notices.show(message, undefined, message);
}
