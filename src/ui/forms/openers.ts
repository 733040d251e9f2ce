/** What dashboard and commands open: forms, drafts, and small questions. Made once, by main.ts. */
import type { App } from "obsidian";
import { freePaths, makeNote, makeNotes } from "../../app/make-note";
import type { Mentorship } from "../../app/mentorship";
import { prepareNote } from "../../app/prepare-note";
import { writeCapture } from "../../app/write-capture";
import type { Capture } from "../../core/capture/capture";
import type { TemplateId } from "../../core/messages/catalogue";
import { isComing } from "../../core/ledger/ledger";
import { CaptureModal } from "../capture/capture-modal";
import { CaptureMemory } from "../capture/draft";
import { copyAgenda } from "../dashboard/copy-agenda";
import type { ClarityQuestion, DashboardOpeners } from "../dashboard/openers";
import { viewStateStore } from "../dashboard/view-state";
import type { Fields } from "./field";
import type { FormMemory, FormSpec } from "./form";
import { FormModal, type FormWindows } from "./form-modal";
import { makers, otherLetterForm } from "./makers";
import { newMeetingForm } from "./new-meeting";
import { pickMeeting } from "./pick";
import { askAnswer, askClarity, askContact, askDate, askMentors, askText } from "./questions";
import type { FormScene } from "./scene";
import { templateWriter } from "./write-template";

export interface Openers extends DashboardOpeners {
  /** Opens a template's draft for the note that is open, or asks whom it is for. */
  writeTemplate(id: TemplateId): void;
  /** Asks which of the coming meetings is to be prepared. */
  chooseMeetingToPrepare(): void;
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
  const prepare = (path: string) => void prepareNote(mentorship, discreet.path(path));
  const templates = templateWriter({
    windows,
    mentorship,
    withScene,
    newMeeting: () => openForm(newMeetingForm),
  });

  return {
    ...makers(openForm),
    planLetter: (path) => openForm((scene) => otherLetterForm(scene, discreet.path(path))),
    planMeeting: (mentorPath) => openForm((scene) => newMeetingForm(scene, [discreet.path(mentorPath)])),
    prepareMeeting: prepare,
    chooseMeetingToPrepare: () =>
      void withScene(({ ledger, today }) => {
        const meetings = ledger.meetings.filter((meeting) => isComing(meeting, today, ledger.settings));
        pickMeeting(app, { ledger, meetings }, ({ path }) => prepare(path));
      }),
    draft: templates.draftForRow,
    writeTemplate: templates.write,
    quickCapture: () => {
      const open = app.workspace.getActiveFile()?.path ?? null;
      const write = async (captured: Capture) =>
        (await writeCapture(mentorship, captured)).result !== "refused";
      void withScene((scene) => new CaptureModal({ app, memory: captures, scene, open, write }).open());
    },
    copyAgenda: (filter) => void copyAgenda(mentorship, filter),
    copyShownAgenda: () => void copyAgenda(mentorship, viewStateStore(mentorship.memory).get().filter),
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
    makeNote: async (folder, note) => told((await makeNote(mentorship, { folder, ...note })) !== null),
    freePaths: (places) => freePaths(mentorship, places),
    makeNotes: async (notes) => told(await makeNotes(mentorship, notes)),
  };
}

function told(isMade: boolean): string | null {
  return isMade ? null : "The note could not be made. What you typed is still here.";
}
