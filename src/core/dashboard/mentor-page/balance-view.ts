/** What passed between the student and a mentor in the last twelve months, in words and as a small picture. Private. */
import { addMonths, daysBetween, type CalendarDate } from "../../calendar/calendar-date";
import { sayShortDate } from "../../calendar/say";
import { asksSinceGive, balanceOf, helpsSinceThanks, type Balance } from "../../ledger/balance";
import { sayDeed, type Deed } from "../../ledger/deeds";
import type { Ledger } from "../../ledger/ledger";
import type { Mentor } from "../../records/record";
import { plural } from "../../rules/names";

export interface BalanceLane {
  readonly side: keyof Balance;
  readonly label: string;
  readonly count: number;
  /** In percent of the months shown, the oldest first. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
}

export interface BalanceView {
  readonly lanes: readonly BalanceLane[];
  /** The ends of the picture, such as `Nov 22, 2025` and `today`. */
  readonly ends: readonly [string, string];
  readonly sentences: readonly string[];
}

const MONTHS = 12;

const LANES: readonly (readonly [side: keyof Balance, label: string])[] = [
  ["asks", "You asked"],
  ["gives", "You gave"],
  ["helps", "They helped"],
  ["thanks", "You thanked"],
];

/** @returns null where the notes tell of nothing that passed */
export function balanceView(
  mentor: Mentor,
  { ledger, today }: { readonly ledger: Ledger; readonly today: CalendarDate },
): BalanceView | null {
  const all = balanceOf(ledger, mentor, today);
  if (LANES.every(([side]) => all[side].length === 0)) return null;
  const first = addMonths(today, -MONTHS);
  const lanes = LANES.map(([side, label]): BalanceLane => {
    const shown = all[side].filter(({ date }) => date > first);
    return { side, label, count: shown.length, marks: shown.map((deed) => markOf(deed, { first, today })) };
  });
  return {
    lanes,
    ends: [sayShortDate(first, today), "today"],
    sentences: [sayAsks(all, today), sayHelps(all, today)].filter((sentence) => sentence !== null),
  };
}

function markOf(deed: Deed, { first, today }: { first: CalendarDate; today: CalendarDate }) {
  const at = Math.round((1000 * daysBetween(first, deed.date)) / daysBetween(first, today)) / 10;
  return { at, label: `${sayShortDate(deed.date, today)}: ${sayDeed(deed)}` };
}

function sayAsks(balance: Balance, today: CalendarDate): string | null {
  if (balance.asks.length === 0) return null;
  const open = asksSinceGive(balance).length;
  const last = balance.gives.at(-1)?.date;
  if (open === 0) return "Since your last ask you gave something back.";
  if (!last) return `${plural(open, "ask")}, and nothing given back yet.`;
  return `${plural(open, "ask")} since you last gave something back on ${sayShortDate(last, today)}.`;
}

function sayHelps(balance: Balance, today: CalendarDate): string | null {
  if (balance.helps.length === 0) return null;
  const open = helpsSinceThanks(balance).length;
  const last = balance.thanks.at(-1)?.date;
  if (open === 0) return "You said thanks after their last help.";
  const helped = open === 1 ? "They helped once" : `They helped ${plural(open, "time")}`;
  return last
    ? `${helped} since your last thanks on ${sayShortDate(last, today)}.`
    : `${helped}, without thanks yet.`;
}
