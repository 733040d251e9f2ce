import type { CalendarDate } from "../../calendar/calendar-date";
import type { Goal, Mentor } from "../../records/record";
import { withinLine } from "../../notes/edit/one-line";
import type { EntryKind } from "../../settings/settings";
import { plainLine } from "../plain";
import {
  bareDate,
  emptySections,
  links,
  recordText,
  type NewNote,
  type NoteContext,
  type Properties,
} from "./note-text";

export interface NewGoal {
  readonly title: string;
  readonly success: string;
  readonly start: CalendarDate | null;
  readonly target: CalendarDate | null;
  readonly mentors: readonly Mentor[];
  readonly priority: Goal["properties"]["priority"] | null;
  readonly stage?: Goal["properties"]["stage"] | null;
  /** First steps, each still to do. */
  readonly steps?: readonly string[];
  /** Lines under Progress, each with its date. */
  readonly progress?: readonly string[];
}

export function newGoalNote(goal: NewGoal, context: NoteContext): NewNote {
  const properties: Properties = [
    ["status", "active"],
    ["priority", goal.priority ? { bare: String(goal.priority) } : ""],
    ["success", plainLine(goal.success)],
    ["start", bareDate(goal.start)],
    ["target", bareDate(goal.target)],
    ["stage", goal.stage ?? ""],
    ["mentors", links(goal.mentors, context)],
  ];
  const { settings } = context;
  const body = [
    section(
      "step",
      (goal.steps ?? [])
        .map(plainLine)
        .map(withinLine)
        .map((step) => `- [ ] ${step}`),
      settings,
    ),
    section(
      "progress",
      (goal.progress ?? [])
        .map(plainLine)
        .map(withinLine)
        .map((line) => `- ${line}`),
      settings,
    ),
  ];
  return { name: plainLine(goal.title), text: recordText("goal", { properties, settings }) + body.join("") };
}

function section(kind: EntryKind, lines: readonly string[], settings: NoteContext["settings"]): string {
  const heading = emptySections([kind], settings);
  return lines.length === 0 ? heading : `${heading}\n${lines.join("\n")}\n`;
}
