import { addDays, daysBetween, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { dateOfEntry } from "../ledger/ledger";
import { withoutLinks } from "../notes/links";
import { dateField, isOpen } from "../records/entry";
import type { Offsets } from "../settings/settings";
import type { EntryRule, Finding } from "./rule";

interface Step {
  readonly days: number;
  readonly say: (what: string) => string;
}

/** Something a mentor said they would do, until it is ticked; with time it asks for another way of asking. */
export const waiting: EntryRule = {
  name: "waiting",
  on: "entry",
  find: (entry, { record, today, ledger }) => {
    if (entry.kind !== "follow-up" || !entry.waiting || !isOpen(entry)) return null;
    const written = dateField(entry, "asked");
    const asked = written ?? dateOfEntry(record, entry);
    const text = withoutLinks(entry.text);
    if (!asked) return undated(text);
    const words: Words = written ? ["You asked", "after asking"] : ["It was noted", "after that"];
    return afterAsking(asked, { text, words, today, offsets: ledger.settings.offsets });
  },
};

/** What is counted from: the day of asking, or the day the line is from. */
type Words = readonly [counted: string, after: string];

function afterAsking(
  asked: CalendarDate,
  { text, words, today, offsets }: { text: string; words: Words; today: CalendarDate; offsets: Offsets },
): Finding {
  const steps = stepsOf(offsets);
  const since = daysBetween(asked, today);
  const reached = steps.filter(({ days }) => since >= days).at(-1);
  const days = (reached ?? steps[0])?.days ?? 0;
  return {
    ...undated(text),
    due: addDays(asked, days),
    title: reached ? reached.say(text) : `Wait for: ${text}`,
    why: `A mentor said they would do this. ${words[0]} on ${sayShortDate(asked, today)}; this step comes ${String(days)} days ${words[1]}.`,
  };
}

function undated(text: string): Finding {
  return {
    due: null,
    title: `Wait for: ${text}`,
    why: "A mentor said they would do this. The line does not say when you asked.",
    figure: "setting",
    rank: "waiting",
    acts: ["tick"],
  };
}

function stepsOf({ waitingNudge, waitingOtherChannel, waitingOtherWay }: Offsets): Step[] {
  return [
    { days: waitingNudge, say: (what) => `Nudge: ${what}` },
    { days: waitingOtherChannel, say: (what) => `Ask through another channel: ${what}` },
    { days: waitingOtherWay, say: (what) => `Find another way: ${what}` },
  ];
}
