/** What opens where there is nothing yet that a template could start from. */
import type { MessageContext } from "../../core/messages/context";
import { isLineStart, type LineStart } from "../../core/messages/start-kind";
import type { Template } from "../../core/messages/template";
import type { RecordKind } from "../../core/records/record";
import type { Settings } from "../../core/settings/settings";
import type { FormParts } from "../forms/form-parts";
import type { FormScene } from "../forms/scene";

/** The forms that make a note of a kind, before a message can be about one. */
export type NewForms = Readonly<Partial<Record<RecordKind, () => void>>>;

interface Wanted {
  readonly template: Template;
  readonly scene: FormScene;
  readonly use: (context: MessageContext) => void;
}

/** A message to a person begins with an empty "To"; for one about a note the note is made first. */
export function startWhereNothingFits(
  { mentorship, newForms }: Pick<FormParts, "mentorship"> & { readonly newForms: NewForms },
  { template: { from, name }, scene, use }: Wanted,
): void {
  const first = from[0];
  if (first === undefined || from.includes("profile") || from.includes("mentor")) use(nobodyYet(scene));
  else if (isLineStart(first))
    mentorship.notices.show(`${name}: ${sayWhere(first, scene.ledger.settings)}`, undefined, PLAIN[first]);
  else newForms[first]?.();
}

/** @returns what a message can be filled from before it is known whom it is for */
export function nobodyYet({ ledger, today }: FormScene): MessageContext {
  return { ledger, today, mentors: [], to: null, meeting: null, path: "" };
}

/** Templates and headings may be called after somebody, so in discreet mode they are not named. */
const PLAIN: Readonly<Record<LineStart, string>> = {
  feedback: "There is no feedback yet. Note it in a meeting or a mentor’s note, or with quick capture.",
  commitment: "There is no commitment yet. Note it in a meeting or a mentor’s note, or with quick capture.",
  advocacy:
    "Nothing is noted yet that a mentor did for you. Note it in the mentor’s note, or with quick capture.",
};

/** @returns where such a line is noted, so that there is one the next time */
function sayWhere(kind: LineStart, { words: { headings } }: Settings): string {
  const where: Readonly<Record<LineStart, string>> = {
    feedback: `there is no feedback yet. Note it under “${headings.feedback}” in a meeting or a mentor’s note, or with quick capture.`,
    commitment: `there is no commitment yet. Note it under “${headings.commitment}” in a meeting or a mentor’s note, or with quick capture.`,
    advocacy: `nothing is noted yet that a mentor did for you. Note it under “${headings.advocacy}” in the mentor’s note, or with quick capture.`,
  };
  return where[kind];
}
