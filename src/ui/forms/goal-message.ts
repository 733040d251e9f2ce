/** The message that a review of a goal leads to. */
import type { TemplateId } from "../../core/messages/catalogue";
import { contextAt } from "../../core/messages/starts";
import type { FormParts } from "./form-parts";

export interface WantedMessage {
  readonly id: TemplateId;
  /** The note that tells of the change: of two, the new one. */
  readonly path: string;
}

/** The message is filled from what the review has just written. */
export async function openGoalMessage(
  { withScene, draft }: Pick<FormParts, "withScene" | "draft">,
  { id, path }: WantedMessage,
): Promise<void> {
  await withScene((scene) => {
    const record = scene.ledger.goals.find((one) => one.path === path);
    if (!record) return;
    const mentors = scene.ledger.mentorsOf(record);
    draft({ id, context: contextAt({ record, entry: null, mentors }, scene) });
  });
}
