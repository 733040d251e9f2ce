/** What mentors did, what came of it, and whether they were thanked and know: chains, and thanks against helps. */
import { addMonths, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { balanceOf, helpsSinceThanks } from "../ledger/balance";
import type { Deed } from "../ledger/deeds";
import {
  dateOfEntry,
  mentorsOfEntry,
  mentorStatus,
  toName,
  type Ledger,
  type MentorName,
} from "../ledger/ledger";
import { dateField, type Entry } from "../records/entry";
import { entryWords } from "../records/entry-words";
import type { Mentor } from "../records/record";
import { isAdvocacy } from "../rules/advocacy";
import { plural } from "../rules/names";
import { newestFirst } from "./days";
import { mentorsInOrder } from "./mentor-list";

export const CHAIN_STEPS = ["act", "thanked", "outcome", "told"] as const;
export type AppreciationStepName = (typeof CHAIN_STEPS)[number];

export interface AppreciationStep {
  readonly name: AppreciationStepName;
  /** Such as `Thanked`. */
  readonly label: string;
  /** `unknown` is an outcome that is not there yet, and what comes after it. */
  readonly state: "done" | "missing" | "unknown";
  readonly date: CalendarDate | null;
  /** Such as `Oct 3`; null where no date is known. */
  readonly when: string | null;
  /** What was done or came of it; null for the other steps. */
  readonly text: string | null;
}

/** What a mentor did: act → thanked → outcome → told. */
export interface AppreciationChain {
  readonly key: string;
  readonly path: string;
  readonly line: number;
  readonly mentors: readonly MentorName[];
  readonly date: CalendarDate | null;
  readonly steps: readonly AppreciationStep[];
  /** The first step that is not done; null where all are, or where the line was waved off. */
  readonly missing: AppreciationStepName | null;
  /** Such as `Thanks are still to come`; null where nothing is missing. */
  readonly missingWords: string | null;
  readonly spoken: string;
}

/** Thanks against helps with one mentor. */
export interface AppreciationBalance extends MentorName {
  /** In the last 12 months, the newest first. */
  readonly thanks: readonly Deed[];
  readonly helps: readonly Deed[];
  /** How many helps are later than the last thanks ever. */
  readonly unthanked: number;
  /** Such as `last thanks Oct 3`, or `no thanks yet`. */
  readonly last: string;
  /** Such as `3 helps, 2 thanks in 12 months; last thanks Oct 3`. */
  readonly spoken: string;
}

export interface AppreciationView {
  /** Newest first; those without a date last. */
  readonly chains: readonly AppreciationChain[];
  /** The mentors with whom anything passed in the last 12 months, or whom thanks are still open for. */
  readonly mentors: readonly AppreciationBalance[];
  /** The most helps or thanks that one mentor has, by which bars are scaled; at least 1. */
  readonly most: number;
}

interface Moment {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
}

/** @param only the path of one mentor's note, null for all */
export function appreciationView(
  ledger: Ledger,
  today: CalendarDate,
  only: string | null = null,
): AppreciationView {
  const mentors = mentorsInOrder(ledger, only, ["active", "keeping-in-touch", "prospect", "ended"])
    .map((mentor) => ({ mentor, balance: toBalance(mentor, { ledger, today }) }))
    .filter(({ mentor, balance: { thanks, helps, unthanked } }) => {
      const isOpen = unthanked > 0 && mentorStatus(mentor) !== "ended";
      return isOpen || thanks.length + helps.length > 0;
    })
    .map(({ balance }) => balance);
  const most = Math.max(1, ...mentors.flatMap(({ thanks, helps }) => [thanks.length, helps.length]));
  return { chains: chains({ ledger, today }, only), mentors, most };
}

function chains({ ledger, today }: Moment, only: string | null): AppreciationChain[] {
  return [...ledger.mentors.values()]
    .flatMap((record) =>
      record.entries
        .filter((entry) => entry.kind === "advocacy" && (dateOfEntry(record, entry) ?? today) <= today)
        .map((entry) => toChain(entry, record, { ledger, today })),
    )
    .filter(({ mentors }) => only === null || mentors.some(({ path }) => path === only))
    .sort(newestFirst);
}

function toChain(entry: Entry, record: Mentor, { ledger, today }: Moment): AppreciationChain {
  const mentors = mentorsOfEntry(ledger, record, entry).map(toName);
  const date = dateOfEntry(record, entry);
  const steps = stepsOf(entry, date, today);
  const open = isAdvocacy(entry) ? steps.find(({ state }) => state !== "done") : undefined;
  const missing = open?.name ?? null;
  const missingWords = missing && MISSING[missing];
  const names = mentors.map(({ name }) => name).join(", ");
  const said = [names, ...steps.filter(({ state }) => state === "done").map(sayStep), missingWords];
  return {
    key: `${record.path}:${String(entry.line)}`,
    path: record.path,
    line: entry.line,
    mentors,
    date,
    steps,
    missing,
    missingWords,
    spoken: said.filter((part) => part !== null && part !== "").join(". "),
  };
}

const LABELS: Readonly<Record<AppreciationStepName, string>> = {
  act: "Did",
  thanked: "Thanked",
  outcome: "Outcome",
  told: "Told",
};

const MISSING: Readonly<Record<AppreciationStepName, string | null>> = {
  act: null,
  thanked: "Thanks are still to come",
  outcome: "What came of it is not noted yet",
  told: "They do not know yet what came of it",
};

/** Who was told what came of it shows that something did, even where no line says what. */
function stepsOf(entry: Entry, date: CalendarDate | null, today: CalendarDate): AppreciationStep[] {
  const outcome = entry.fields.get("outcome") ?? null;
  const [thanked, outcomeOn, told] = ["thanked", "outcome_on", "told"].map((name) => dateField(entry, name));
  const step = (
    name: AppreciationStepName,
    state: AppreciationStep["state"],
    said: Pick<AppreciationStep, "date" | "text">,
  ): AppreciationStep => {
    const when = said.date ? sayShortDate(said.date, today) : null;
    return { name, label: LABELS[name], state, when, ...said };
  };
  const isKnown = outcome !== null || Boolean(told);
  return [
    step("act", "done", { date, text: entryWords(entry) }),
    step("thanked", thanked ? "done" : "missing", { date: thanked ?? null, text: null }),
    step("outcome", isKnown ? "done" : "unknown", { date: outcomeOn ?? null, text: outcome }),
    step("told", told ? "done" : isKnown ? "missing" : "unknown", { date: told ?? null, text: null }),
  ];
}

function sayStep({ label, when, text }: AppreciationStep): string {
  return [[label, when].filter((part) => part !== null).join(" "), text]
    .filter((part) => part !== null)
    .join(": ");
}

const MONTHS = 12;

function toBalance(mentor: Mentor, { ledger, today }: Moment): AppreciationBalance {
  const balance = balanceOf(ledger, mentor, today);
  const after = addMonths(today, -MONTHS);
  const recent = (deeds: readonly Deed[]) => deeds.filter(({ date }) => date > after).reverse();
  const [thanks, helps] = [recent(balance.thanks), recent(balance.helps)];
  const lastDay = balance.thanks.at(-1)?.date;
  const last = lastDay ? `last thanks ${sayShortDate(lastDay, today)}` : "no thanks yet";
  const counts = `${plural(helps.length, "help")}, ${String(thanks.length)} thanks in ${String(MONTHS)} months`;
  const unthanked = helpsSinceThanks(balance).length;
  return { ...toName(mentor), thanks, helps, unthanked, last, spoken: `${counts}; ${last}` };
}
