/** The texts of new notes, one file per kind. Records carry both `type` and the tag. */
export { newContactNote, type NewContact } from "./notes/new-contact-note";
export { eventName, newEventNote, type NewEvent } from "./notes/new-event-note";
export { newGoalNote, type NewGoal } from "./notes/new-goal-note";
export { newLetterNote, type NewLetter } from "./notes/new-letter-note";
export { newMeetingNote } from "./notes/new-meeting-note";
export { newMentorNote, type NewMentor } from "./notes/new-mentor-note";
export { newMessageNote } from "./notes/new-message-note";
export { newMilestoneNote } from "./notes/new-milestone-note";
export { newProfileNote, type NewProfile } from "./notes/new-profile-note";
export { newTemplateNote } from "./notes/new-template-note";
export { withNewNotes, type NewNote } from "./notes/note-text";
