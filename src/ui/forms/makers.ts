/** What makes notes: a form for each kind. */
import type { Fields } from "./field";
import type { FormSpec } from "./form";
import { newContactForm } from "./new-contact";
import { newEventForm } from "./new-event";
import { newGoalForm } from "./new-goal";
import { newLetterForm } from "./new-letter";
import { newMeetingForm } from "./new-meeting";
import { newMentorForm } from "./new-mentor";
import { newMilestoneForm } from "./new-milestone";
import { newProfileForm } from "./new-profile";
import type { FormScene } from "./scene";
import type { NewForms } from "../drafts/start-fallback";

export type OpenForm = <F extends Fields>(form: (scene: FormScene) => FormSpec<F>) => void;

export function makers(openForm: OpenForm) {
  return {
    newMentor: () => openForm(newMentorForm),
    newMeeting: () => openForm((scene) => newMeetingForm(scene)),
    newGoal: () => openForm(newGoalForm),
    newLetter: () => openForm((scene) => newLetterForm(scene)),
    newEvent: () => openForm(newEventForm),
    newContact: () => openForm(newContactForm),
    newMilestone: () => openForm(newMilestoneForm),
    newProfile: () => openForm(newProfileForm),
  };
}

/** @returns the forms by the kind of note that they make */
export function newForms(made: ReturnType<typeof makers>): NewForms {
  return {
    meeting: made.newMeeting,
    goal: made.newGoal,
    letter: made.newLetter,
    event: made.newEvent,
    contact: made.newContact,
    milestone: made.newMilestone,
  };
}

/** A letter for the same thing from another writer. @param path of the letter's note */
export function otherLetterForm(scene: FormScene, path: string) {
  return newLetterForm(scene, scene.ledger.letters.find((one) => one.path === path) ?? null);
}
