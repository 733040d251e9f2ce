/** Makes the notes of several goals, and says in the profile where one stands: one step to undo. */
import { newGoalNote, type NewGoal } from "../core/messages/new-note";
import { setProperty } from "../core/notes/edit/set-property";
import type { Profile } from "../core/records/record";
import { plural } from "../core/rules/names";
import { pathsToMake } from "./make-note";
import type { Mentorship } from "./mentorship";
import type { Snapshot } from "./snapshot";
import type { Change } from "./writer";

export interface GoalsToSet {
  readonly goals: readonly NewGoal[];
  /** Null where it was not said. */
  readonly stage: Profile["properties"]["stage"] | null;
}

type Parts = Pick<Mentorship, "settings" | "store" | "writer" | "navigator">;

/**
 * The first goal's note is opened.
 * @returns whether they were made; if not, the user was told
 */
export async function setGoals(
  parts: Parts,
  { goals, stage, ledger }: GoalsToSet & Pick<Snapshot, "ledger">,
): Promise<boolean> {
  const notes = goals.map((goal) => newGoalNote(goal, ledger));
  const paths = await pathsToMake(
    parts,
    notes.map(({ name, text }) => ({ folder: "goals", name, text })),
  );
  const creates = notes.map(({ text }, place) => ({ path: paths[place] ?? "", text }));
  const { result } = await parts.writer.perform({
    label: `Set ${plural(goals.length, "goal")}`,
    changes: stageChange(ledger.profile, stage),
    creates,
  });
  if (result !== "done") return false;
  await parts.navigator.open(paths[0] ?? "", null, "here");
  return true;
}

/** Only what somebody said otherwise is written into their profile. */
function stageChange(profile: Profile | null, stage: GoalsToSet["stage"]): Change[] {
  if (!profile || !stage || profile.properties.stage === stage) return [];
  return [{ path: profile.path, edit: (text) => setProperty(text, "stage", stage) }];
}
