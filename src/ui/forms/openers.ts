/** What dashboard and commands open: forms, drafts, and small questions. Made once, by main.ts. */
import type { App } from "obsidian";
import { makeNote } from "../../app/make-note";
import type { Mentorship } from "../../app/mentorship";
import { prepareNote } from "../../app/prepare-note";
import type { TemplateId } from "../../core/messages/catalogue";
import { isComing } from "../../core/ledger/ledger";
import type { DashboardOpeners } from "../dashboard/openers";
import type { Fields } from "./field";
import type { FormMemory, FormSpec } from "./form";
import { FormModal, type FormWindows } from "./form-modal";
import { newGoalForm } from "./new-goal";
import { newMeetingForm } from "./new-meeting";
import { newMentorForm } from "./new-mentor";
import { pickMeeting } from "./pick";
import { askContact, askDate, askMentors } from "./questions";
import type { FormScene } from "./scene";
import { templateWriter } from "./write-template";

export interface Openers extends DashboardOpeners {
  /** Opens a template's draft for the note that is open, or asks whom it is for. */
  writeTemplate(id: TemplateId): void;
  /** Asks which of the coming meetings is to be prepared. */
  chooseMeetingToPrepare(): void;
}

export function openers(app: App, mentorship: Mentorship): Openers {
  const memory: FormMemory = new Map();
  const windows: FormWindows = { app, memory };
  /** Forms show the notes as they are, so the ledger first takes in what was just written. */
  const withScene = async <T>(open: (scene: FormScene) => T): Promise<Awaited<T> | null> => {
    await mentorship.live.settled();
    const snapshot = mentorship.live.snapshot();
    return snapshot ? await open(sceneOf(mentorship, snapshot)) : null;
  };
  const openForm = <F extends Fields>(form: (scene: FormScene) => FormSpec<F>) =>
    void withScene((scene) => new FormModal(windows, form(scene)).open());
  const prepare = (path: string) => void prepareNote(mentorship, path);
  const templates = templateWriter({
    windows,
    mentorship,
    withScene,
    newMeeting: () => openForm(newMeetingForm),
  });

  return {
    newMentor: () => openForm(newMentorForm),
    newMeeting: () => openForm((scene) => newMeetingForm(scene)),
    newGoal: () => openForm(newGoalForm),
    planMeeting: (mentorPath) => openForm((scene) => newMeetingForm(scene, [mentorPath])),
    prepareMeeting: prepare,
    chooseMeetingToPrepare: () =>
      void withScene(({ ledger, today }) => {
        const meetings = ledger.meetings.filter((meeting) => isComing(meeting, today, ledger.settings));
        pickMeeting(app, { ledger, meetings }, ({ path }) => prepare(path));
      }),
    draft: templates.draftForRow,
    writeTemplate: templates.write,
    askDate: (question) => withScene((scene) => askDate(windows, scene, question)),
    askContact: (question) => withScene((scene) => askContact(windows, scene, question)),
    askMentors: async (question) => {
      const mentors = await withScene((scene) => askMentors(windows, scene, question));
      return mentors?.map(({ path }) => path) ?? null;
    },
  };
}

function sceneOf(mentorship: Mentorship, { ledger, today }: Pick<FormScene, "ledger" | "today">): FormScene {
  return {
    ledger,
    today,
    makeNote: async (folder, note) => {
      const path = await makeNote(mentorship, { folder, ...note });
      return path === null ? "The note could not be made. What you typed is still here." : null;
    },
  };
}
