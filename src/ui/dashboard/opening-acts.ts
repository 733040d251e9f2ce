/** The acts that open a form or a draft instead of writing at once. */
import type { OpeningActName } from "../../app/acts/acts";
import type { Row } from "../../core/agenda/row";
import { DRAFTS } from "../../core/messages/drafts";
import type { DraftName } from "../../core/rules/rule";
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

const FORMS: Readonly<Record<Exclude<OpeningActName, DraftName>, OpeningAct>> = {
  "prepare-meeting": {
    label: "Prepare meeting",
    icon: "notebook-pen",
    open: (openers, { path }) => openers.prepareMeeting(path),
  },
  "add-questions": {
    label: "Add questions…",
    icon: "list-plus",
    open: (openers, { path }) => openers.addQuestions(path),
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
  reschedule: {
    label: "Reschedule…",
    icon: "calendar-clock",
    open: (openers, { path }) => openers.reschedule(path),
  },
  "close-meeting": {
    label: "Close meeting…",
    icon: "clipboard-check",
    open: (openers, { path }) => openers.closeMeeting(path),
  },
  "review-goal": {
    label: "Review goal…",
    icon: "target",
    open: (openers, { path }) => openers.reviewGoal(path),
  },
  "open-packet": {
    label: "Put the packet together…",
    icon: "package",
    open: (openers, { path }) => openers.openPacket(path),
  },
};

function draftAct(name: DraftName): OpeningAct {
  return {
    label: `${DRAFTS[name].label}…`,
    icon: "pencil",
    open: (openers, row) => openers.draft(name, row),
  };
}

const DRAFT_ACTS = Object.fromEntries(
  (Object.keys(DRAFTS) as DraftName[]).map((name) => [name, draftAct(name)]),
) as Record<DraftName, OpeningAct>;

export const OPENING_ACTS: Readonly<Record<OpeningActName, OpeningAct>> = { ...FORMS, ...DRAFT_ACTS };
