/** Places of offers: whose project it is for, what one can do, and a first piece small enough to begin with. */
import type { MessageContext } from "../context";
import { projectsOfAll } from "../shared";
import { place, type Places } from "./place";

/** The one project that the mentor's note names; of several, which one is asked. */
function project(context: MessageContext): string | null {
  const [only, ...others] = projectsOfAll(context);
  return only && others.length === 0 ? only : null;
}

const FIRST_PIECE = "A small first piece";

export const OFFER_PLACES = {
  project: place("Their project", "a project of theirs, by its name", { fill: project }),
  skill: place("What you are good at", "what you can do that fits"),
  audit_piece: place(FIRST_PIECE, "a small first piece: ten charts reviewed, a run chart, a checklist"),
  teaching_piece: place(FIRST_PIECE, "a small first piece: a one-page handout, five questions, a diagram"),
  data_piece: place(FIRST_PIECE, "a small first piece: ten papers in a table, one sheet of data checked"),
  offer_day: place("Day you will have it by", "the day you will have it by", { asks: "date" }),
} as const satisfies Places;
