/** The acts that open a form or a draft instead of writing at once. */
import type { OpeningActName } from "../../app/acts/acts";
import type { Row } from "../../core/agenda/row";
import type { DashboardOpeners } from "./openers";

export interface ActView {
  /** On a button or in a menu; it ends in `…` where something is asked first. */
  readonly label: string;
  /** The name of a Lucide icon. */
  readonly icon: string;
}

interface OpeningAct extends ActView {
  readonly open: (openers: DashboardOpeners, row: Row) => void;
}

export const OPENING_ACTS: Readonly<Record<OpeningActName, OpeningAct>> = {
  "prepare-meeting": {
    label: "Prepare meeting",
    icon: "notebook-pen",
    open: (openers, { path }) => openers.prepareMeeting(path),
  },
  "plan-meeting": {
    label: "Plan a meeting…",
    icon: "calendar-plus",
    // A row that offers it is about one mentor, and stands in that mentor's note.
    open: (openers, { mentors, path }) => openers.planMeeting(mentors[0]?.path ?? path),
  },
  "plan-letter": {
    label: "Ask another writer…",
    icon: "mail-plus",
    open: (openers, { path }) => openers.planLetter(path),
  },
  "draft-agenda": {
    label: "Draft the agenda…",
    icon: "pencil",
    open: (openers, row) => openers.draft("draft-agenda", row),
  },
  "draft-check-in": {
    label: "Draft an update…",
    icon: "pencil",
    open: (openers, row) => openers.draft("draft-check-in", row),
  },
  "draft-thanks": {
    label: "Draft thanks…",
    icon: "pencil",
    open: (openers, row) => openers.draft("draft-thanks", row),
  },
  "draft-letter-request": {
    label: "Draft the request…",
    icon: "pencil",
    open: (openers, row) => openers.draft("draft-letter-request", row),
  },
};
