/** The message that a review of a goal leads to. */
import type { TemplateId } from "../../core/messages/catalogue";
import { contextAt } from "../../core/messages/starts";
import type { Goal } from "../../core/records/record";
import { known } from "./await-notes";
import type { FormParts } from "./form-parts";
import type { FormScene } from "./scene";

export interface WantedMessage {
  readonly id: TemplateId;
  /** The note that tells of the change: of two, the new one. */
  readonly path: string;
  /** The goal as it was read before. */
  readonly before: Goal;
}

/** The message is filled from what the review has just written. */
export async function openGoalMessage(parts: FormParts, { id, path, before }: WantedMessage): Promise<void> {
  const { mentorship, withScene, draft } = parts;
  const goalIn = ({ ledger }: Pick<FormScene, "ledger">) => ledger.goals.find((one) => one.path === path);
  const isThere = (scene: Pick<FormScene, "ledger">) => {
    const goal = goalIn(scene);
    return goal !== undefined && (id === "T6" || sayLines(goal) !== sayLines(before));
  };
  await known(mentorship.live, isThere);
  await withScene((scene) => {
    const record = goalIn(scene);
    if (!record) return;
    const mentors = scene.ledger.mentorsOf(record);
    draft({ id, context: contextAt({ record, entry: null, mentors }, scene) });
  });
}

function sayLines({ path, entries }: Goal): string {
  return [path, ...entries.map(({ written }) => written)].join("\n");
}
