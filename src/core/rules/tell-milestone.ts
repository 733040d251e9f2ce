import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { untoldOf } from "../ledger/milestone-audience";
import type { Milestone } from "../records/record";
import { sayMentors } from "./names";
import { sayNote, withinDays } from "./objects";
import type { NoteRule } from "./rule";

/** News, good or hard, that a mentor would like to hear, a row for each who has not. Closed by `told_to`. */
export const tellMilestone: NoteRule<"milestone"> = {
  name: "tell-milestone",
  on: "milestone",
  fallsAway: "after-due",
  find: (milestone, { ledger, today }) => {
    const { date } = milestone;
    if (!date || date > today) return null;
    const { milestoneAfter } = ledger.settings.offsets;
    const why = `“${sayNote(milestone.noteName)}” was on ${sayShortDate(date, today)}, and news is best told ${withinDays(milestoneAfter)}.`;
    return untoldOf(milestone, ledger).map((mentor) => ({
      due: addDays(date, milestoneAfter),
      title: `Tell ${sayMentors([mentor])} ${sayNews(milestone)}`,
      why,
      figure: "setting",
      rank: "news",
      acts: ["draft-milestone", "mark-told-to"],
      mentors: [mentor],
    }));
  },
};

type MilestoneKind = NonNullable<Milestone["properties"]["kind"]>;

const NEWS: Readonly<Record<Exclude<MilestoneKind, "other">, string>> = {
  exam: "of your exam",
  grade: "of your grade",
  match: "of your match",
  publication: "of your publication",
  presentation: "of your presentation",
  award: "of your award",
  "rotation-end": "of the end of your rotation",
  "project-end": "of the end of your project",
  "cycle-end": "how your season of applications ended",
};

function sayNews({ noteName, properties: { kind = "other" } }: Milestone): string {
  return kind === "other" ? `your news: ${sayNote(noteName)}` : NEWS[kind];
}
