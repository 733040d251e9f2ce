/** What messages say of goals: what each is, and how one has changed. */
import type { CalendarDate } from "../calendar/calendar-date";
import { sayLongDate } from "../calendar/say";
import type { Ledger } from "../ledger/ledger";
import { recordAt } from "../ledger/record-at";
import { lastChange, type ChangeKind, type GoalChange } from "../records/goal-change";
import type { Goal } from "../records/record";
import { plainLine } from "./plain";
import { sayText, withoutEnd } from "./words";

/** @returns such as `Publish the audit: a poster accepted (by June 1, 2027)` */
export function sayGoal({ noteName, properties: { success, target } }: Goal): string {
  const looks = success ? `: ${withoutEnd(sayText(success))}` : "";
  return `${plainLine(noteName)}${looks}${target ? ` (by ${sayLongDate(target)})` : ""}`;
}

/** What a goal was and is, for somebody who knew it as it was. */
export interface ToldChange {
  readonly was: string;
  /** Null where it was let go, or where the notes do not say what it is now. */
  readonly now: string | null;
  readonly because: string | null;
}

/** @returns how a goal has changed, as far as its note tells */
export function sayChange(goal: Goal, ledger: Ledger): ToldChange {
  const change = lastChange(goal);
  const because = change?.because ? withoutEnd(sayText(change.because)) : null;
  const sides = change && sidesOf(goal, change, ledger);
  return { ...(sides ?? { was: sayGoal(goal), now: null }), because };
}

/** @returns null where the line does not tell what the goal was or became */
function sidesOf(goal: Goal, change: GoalChange, ledger: Ledger): Omit<ToldChange, "because"> | null {
  const here = sayGoal(goal);
  const other = linkedGoal(goal, change, ledger);
  if (change.kind === "follows") return { was: other ? sayGoal(other) : linkWords(change), now: here };
  if (change.kind !== "changed") return null;
  if (other) return { was: here, now: sayGoal(other) };
  const was = change.was === null ? null : withoutEnd(sayText(change.was));
  return was === null ? null : { was: `${plainLine(goal.noteName)}: ${was}`, now: here };
}

/** @returns the goal that a change's line links */
function linkedGoal({ path }: Goal, { entry }: GoalChange, ledger: Ledger): Goal | null {
  const paths = entry.links.map(({ target }) => ledger.resolve(target, path));
  const records = paths.map((found) => (found === null ? null : recordAt(ledger, found)));
  return records.find((record) => record?.kind === "goal") ?? null;
}

function linkWords({ entry }: GoalChange): string {
  return sayText(entry.links[0]?.written ?? "");
}

export interface ChangeNews {
  readonly words: string;
  readonly day: CalendarDate;
}

/** @returns a change as news; null where there is none, and for a goal whose successor's note tells of it */
export function changeNews(goal: Goal, ledger: Ledger): ChangeNews | null {
  const change = lastChange(goal);
  if (!change) return null;
  const isReplaced = change.kind === "changed" && linkedGoal(goal, change, ledger) !== null;
  if (isReplaced) return null;
  const because = change.because ? `: ${withoutEnd(sayText(change.because))}` : "";
  return { words: `${sayNews(goal, change, ledger)}${because}`, day: change.date };
}

function sayNews(goal: Goal, change: GoalChange, ledger: Ledger): string {
  const name = `“${plainLine(goal.noteName)}”`;
  const other = linkedGoal(goal, change, ledger);
  const old = `“${other ? plainLine(other.noteName) : linkWords(change)}”`;
  const words: Readonly<Record<ChangeKind, string>> = {
    achieved: `I have reached my goal ${name}`,
    dropped: `I have let go of my goal ${name}`,
    follows: `I have a new goal, ${name}, in place of ${old}`,
    changed: `My goal ${name} has changed`,
  };
  return words[change.kind];
}
