/**
 * The balance between the student and a mentor: asks and gives, helps and thanks. Private; it feeds hints
 * and pictures, and is never a score.
 */
import type { CalendarDate } from "../calendar/calendar-date";
import { addTo } from "../notes/add-to";
import type { AnyRecord, Mentor } from "../records/record";
import type { Entry } from "../records/entry";
import { deedsIn, type Deed, type SidedDeed } from "./deeds";
import { mentorsOfEntry, type Ledger } from "./ledger";
import { milestoneAudience } from "./milestone-audience";

/** Each the oldest first. */
export interface Balance {
  /** Letters and other things asked for. */
  readonly asks: readonly Deed[];
  /** Thanks, news, offers, delivered work. */
  readonly gives: readonly Deed[];
  /** What the mentor did: advocacy, advice, kept promises. */
  readonly helps: readonly Deed[];
  readonly thanks: readonly Deed[];
}

/** @returns what passed between the student and a mentor up to today */
export function balanceOf(ledger: Ledger, mentor: Mentor, today: CalendarDate): Balance {
  const all = balances(ledger).get(mentor.path) ?? NOTHING;
  const past = (deeds: readonly Deed[]) => upTo(deeds, today);
  return {
    asks: past(all.asks),
    gives: past(all.gives),
    helps: past(all.helps),
    thanks: past(all.thanks),
  };
}

function upTo(deeds: readonly Deed[], today: CalendarDate): readonly Deed[] {
  const newest = deeds.at(-1)?.date;
  return newest === undefined || newest <= today ? deeds : deeds.filter(({ date }) => date <= today);
}

/** @returns the asks later than the newest give; on one day the give comes last */
export function asksSinceGive({ asks, gives }: Balance): readonly Deed[] {
  return laterThan(asks, gives);
}

/** @returns the helps later than the newest thanks; on one day the thanks come last */
export function helpsSinceThanks({ helps, thanks }: Balance): readonly Deed[] {
  return laterThan(helps, thanks);
}

function laterThan(deeds: readonly Deed[], answers: readonly Deed[]): readonly Deed[] {
  const newest = answers.at(-1)?.date;
  return newest ? deeds.filter(({ date }) => date > newest) : deeds;
}

type Growing = { readonly [S in keyof Balance]: Deed[] };

const NOTHING: Balance = { asks: [], gives: [], helps: [], thanks: [] };
/** One pass over a ledger serves every mentor and every day. */
const known = new WeakMap<Ledger, ReadonlyMap<string, Balance>>();

function balances(ledger: Ledger): ReadonlyMap<string, Balance> {
  const found = known.get(ledger);
  if (found) return found;
  const made = readBalances(ledger);
  known.set(ledger, made);
  return made;
}

/** Sorted before they are handed out, since a milestone's thanks may go to many. */
function readBalances(ledger: Ledger): ReadonlyMap<string, Balance> {
  const all = new Map<string, Growing>();
  const shared = byDay(sharedDeeds(ledger));
  const noted = new Set(shared.filter((one) => isThanks(one) && !one.isLogged).flatMap(placesOf));
  for (const one of shared) {
    // Thanks that were sent stand in the Log and in what they were for; they were one message.
    const isSame = (path: string) => isThanks(one) && one.isLogged && noted.has(placeOf(one.deed, path));
    for (const { path } of one.mentors.filter((mentor) => !isSame(mentor.path))) {
      const balance = balanceAt(all, path);
      for (const side of one.sides) balance[side].push(one.deed);
    }
  }
  return all;
}

interface SharedDeed extends Omit<SidedDeed, "entry"> {
  readonly mentors: readonly Mentor[];
  /** Whether a Log line tells of it. */
  readonly isLogged: boolean;
}

function isThanks({ sides }: SharedDeed): boolean {
  return sides.includes("thanks");
}

function placesOf({ deed, mentors }: SharedDeed): string[] {
  return mentors.map(({ path }) => placeOf(deed, path));
}

function placeOf({ date }: Deed, path: string): string {
  return `${date} ${path}`;
}

function sharedDeeds(ledger: Ledger): SharedDeed[] {
  return ledger.records.flatMap((record) =>
    deedsIn(record).map(({ deed, sides, entry }) => ({
      deed,
      sides,
      mentors: mentorsOfDeed(ledger, record, entry),
      isLogged: entry?.kind === "log",
    })),
  );
}

/** A Log is about the mentor in whose note it stands, whomever a line links. */
function mentorsOfDeed(ledger: Ledger, record: AnyRecord, entry: Entry | null): readonly Mentor[] {
  if (entry && entry.kind !== "log") return mentorsOfEntry(ledger, record, entry);
  return record.kind === "milestone" ? milestoneAudience(record, ledger) : ledger.mentorsOf(record);
}

function balanceAt(all: Map<string, Growing>, path: string): Growing {
  const balance = all.get(path) ?? { asks: [], gives: [], helps: [], thanks: [] };
  all.set(path, balance);
  return balance;
}

/**
 * Many deeds fall on few days, so that days are sorted and not deeds. Records come by path and entries by
 * line, so deeds of one day keep that order.
 */
function byDay(deeds: readonly SharedDeed[]): SharedDeed[] {
  const days = new Map<CalendarDate, SharedDeed[]>();
  for (const shared of deeds) addTo(days, shared.deed.date, shared);
  return [...days.keys()].sort().flatMap((day) => days.get(day) ?? []);
}
