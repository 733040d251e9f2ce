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
    const asked = dateField(entry, "asked") ?? dateOfEntry(record, entry);
    const text = withoutLinks(entry.text);
    return asked ? afterAsking(asked, { text, today, offsets: ledger.settings.offsets }) : undated(text);
  },
};

function afterAsking(
  asked: CalendarDate,
  { text, today, offsets }: { text: string; today: CalendarDate; offsets: Offsets },
): Finding {
  const steps = stepsOf(offsets);
  const since = daysBetween(asked, today);
  const reached = steps.filter(({ days }) => since >= days).at(-1);
  const days = (reached ?? steps[0])?.days ?? 0;
  return {
    ...undated(text),
    due: addDays(asked, days),
    title: reached ? reached.say(text) : `Wait for: ${text}`,
    why: `A mentor said they would do this. You asked on ${sayShortDate(asked, today)}; this step comes ${String(days)} days after asking.`,
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
