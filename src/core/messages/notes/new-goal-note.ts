import type { CalendarDate } from "../../calendar/calendar-date";
import type { Ledger } from "../../ledger/ledger";
import type { Goal, Mentor } from "../../records/record";
import { plainLine } from "../plain";
import { bareDate, emptySections, links, recordText, type NewNote, type Properties } from "./note-text";

export interface NewGoal {
  readonly title: string;
  readonly success: string;
  readonly start: CalendarDate | null;
  readonly target: CalendarDate | null;
  readonly mentors: readonly Mentor[];
  readonly priority: Goal["properties"]["priority"] | null;
}

export function newGoalNote(goal: NewGoal, ledger: Ledger): NewNote {
  const properties: Properties = [
    ["status", "active"],
    ["priority", goal.priority ? { bare: String(goal.priority) } : ""],
    ["success", plainLine(goal.success)],
    ["start", bareDate(goal.start)],
    ["target", bareDate(goal.target)],
    ["mentors", links(goal.mentors, ledger)],
  ];
  const { settings } = ledger;
  const text = recordText("goal", { properties, settings }) + emptySections(["step", "progress"], settings);
  return { name: plainLine(goal.title), text };
}
