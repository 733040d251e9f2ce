import { isToCome, meetingCommand } from "./meeting-command";

/** Chooses questions for a meeting to come. */
export const addQuestions = meetingCommand({
  id: "add-questions",
  name: "Add questions to a meeting",
  icon: "list-plus",
  fits: isToCome,
  open: (openers, path) => openers.addQuestions(path),
});
