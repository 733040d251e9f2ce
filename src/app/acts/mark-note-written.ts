import { mark } from "./mark";

/** The handwritten note was written today. */
export const markNoteWritten = mark({
  label: "Mark note as written",
  icon: "pen-line",
  closes: true,
  did: "Handwritten note marked as written",
  to: "notes",
  name: "thanks_note",
});
