/** What dashboard and commands open: forms, drafts, and small questions. Made once, by main.ts. */
import type { App } from "obsidian";
import { freePaths, makeNote, makeNotes } from "../../app/make-note";
import type { Mentorship } from "../../app/mentorship";
import { writeCapture } from "../../app/write-capture";
import type { Capture } from "../../core/capture/capture";
import { CaptureModal } from "../capture/capture-modal";
import { CaptureMemory } from "../capture/draft";
import type { NoteCheck } from "../checks/note-check";
import { openNoteCheck } from "../checks/open-check";
import { copyAgenda } from "../dashboard/copy-agenda";
import type { ClarityQuestion, DashboardOpeners } from "../dashboard/openers";
import { viewStateStore } from "../dashboard/view-state";
import type { Fields } from "./field";
import type { FormMemory, FormSpec } from "./form";
import { FormModal, type FormWindows } from "./form-modal";
import type { FormParts } from "./form-parts";
import { makers, newForms, otherLetterForm } from "./makers";
import { meetingOpeners, type MeetingOpeners } from "./meeting-openers";
import { newMeetingForm } from "./new-meeting";
import { choosePacket, openPacket } from "./packet";
import { askAnswer, askClarity, askContact, askDate, askMentors, askText } from "./questions";
import { openReviewGoal } from "./review-goal";
import type { FormScene } from "./scene";
import { openSetGoals } from "./set-goals";
import { templateWriter } from "../drafts/write-template";

export interface Openers extends DashboardOpeners, MeetingOpeners {
  /** Opens a template's draft for the note that is open, or asks what it is about. */
  writeTemplate(id: string): void;
  /** Makes a template the user's own, of those that are asked for. */
  customizeTemplate(): void;
  newTemplate(): void;
  /** Looks through a note, or the open one or what is selected of it. */
  checkNote(check: NoteCheck, path?: string): void;
  /** Opens the packet of the letter whose note is open, or asks of which. */
  choosePacket(): void;
  /** Copies the rows as the dashboard was filtered last. */
  copyShownAgenda(): void;
}

export function openers(app: App, mentorship: Mentorship): Openers {
  const memory: FormMemory = new Map();
  const { discreet } = mentorship;
  const windows: FormWindows = { app, memory, discreet };
  /** Forms show the notes as they are, so the ledger first takes in what was just written. */
  const withScene = async <T>(open: (scene: FormScene) => T): Promise<Awaited<T> | null> => {
    await mentorship.live.settled();
    const snapshot = mentorship.live.snapshot();
    return snapshot ? await open(sceneOf(mentorship, snapshot)) : null;
  };
  const openForm = <F extends Fields>(form: (scene: FormScene) => FormSpec<F>) =>
    void withScene((scene) => new FormModal(windows, form(scene)).open());
  const captures = new CaptureMemory();
  const parts: FormParts = {
    ...{ windows, mentorship, withScene, openForm },
    draft: (wanted) => templates.open(wanted),
  };
  const made = makers(openForm);
  const templates = templateWriter({ ...parts, newForms: newForms(made) });

  return {
    ...made,
    planLetter: (path) => openForm((scene) => otherLetterForm(scene, discreet.path(path))),
    planMeeting: (mentorPath) => openForm((scene) => newMeetingForm(scene, [discreet.path(mentorPath)])),
    ...meetingOpeners(parts),
    setGoals: () => openSetGoals(parts),
    reviewGoal: (path) => openReviewGoal(parts, discreet.path(path)),
    openPacket: (path) => openPacket(parts, discreet.path(path)),
    choosePacket: () => choosePacket(parts, app.workspace.getActiveFile()?.path ?? null),
    ...templates.openers,
    quickCapture: () => {
      const open = app.workspace.getActiveFile()?.path ?? null;
      const write = async (captured: Capture) =>
        (await writeCapture(mentorship, captured)).result !== "refused";
      void withScene((scene) => new CaptureModal({ app, memory: captures, scene, open, write }).open());
    },
    checkNote: (check, path) => void openNoteCheck(app, mentorship, { check, path: path ?? null }),
    copyAgenda: (filter) => void copyAgenda({ obsidian: app, mentorship }, filter),
    copyShownAgenda: () =>
      void copyAgenda({ obsidian: app, mentorship }, viewStateStore(mentorship.memory).get().filter),
    ...questions(parts),
  };
}

type QuestionName = Extract<keyof Openers, `ask${string}`>;

/** Small forms that ask one thing. */
function questions({ windows, mentorship: { discreet }, withScene }: FormParts): Pick<Openers, QuestionName> {
  return {
    askDate: (question) => withScene((scene) => askDate(windows, scene, question)),
    askContact: (question) => withScene((scene) => askContact(windows, scene, question)),
    askMentors: async (question) => {
      const mentors = await withScene((scene) => askMentors(windows, scene, question));
      return mentors?.map(({ path }) => path) ?? null;
    },
    askText: (question) => askText(windows, question),
    askAnswer: (question) => askAnswer(windows, question),
    askClarity: (question) =>
      withScene((scene) => askClarity(windows, scene, discreet.isOn() ? withoutWords(question) : question)),
  };
}

/** What a line says is not shown; left empty, it stays as it is. */
function withoutWords({ about, known: { due } }: ClarityQuestion): ClarityQuestion {
  return { about, known: { due, scope: "" } };
}

function sceneOf(mentorship: Mentorship, { ledger, today }: Pick<FormScene, "ledger" | "today">): FormScene {
  return {
    ledger,
    today,
    skeleton: () => mentorship.templates.use("T7", "") ?? undefined,
    makeNote: async (folder, note) => told((await makeNote(mentorship, { folder, ...note })) !== null),
    freePaths: (places) => freePaths(mentorship, places),
    makeNotes: async (notes) => told(await makeNotes(mentorship, notes)),
  };
}

function told(isMade: boolean): string | null {
  return isMade ? null : "The note could not be made. What you typed is still here.";
}
