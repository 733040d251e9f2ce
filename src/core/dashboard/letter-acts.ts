/** What can be done next with a letter, whether a row asks for it yet or not: in the words of the rows. */
import type { Row } from "../agenda/row";
import type { CalendarDate } from "../calendar/calendar-date";
import { toName, type Ledger } from "../ledger/ledger";
import { letterStep, type LetterStep } from "../records/letter-step";
import type { Letter } from "../records/record";
import { remindersFrom } from "../rules/letter-reminder";
import type { ActName } from "../rules/rule";
import { sayLetter } from "../rules/objects";

interface Moment {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
}

type Acts = (properties: Letter["properties"]) => readonly ActName[];

const NEXT: Readonly<Record<LetterStep, Acts>> = {
  planned: () => ["mark-asked", "draft-letter-request", "open-packet"],
  asked: () => ["mark-answered", "open-packet"],
  answered: ({ answer }) => {
    if (answer === "yes") return ["mark-packet-sent", "open-packet", "draft-packet"];
    return answer ? ["plan-letter", "draft-thanks-anyway", "mark-answered"] : ["mark-answered"];
  },
  packet_sent: () => ["mark-submitted", "mark-reminded", "draft-letter-reminder", "open-packet"],
  submitted: ({ thanked }) => [...(thanked ? [] : THANKS), "record-outcome"],
  outcome: ({ submitted, thanked, told }) => [
    ...(told ? [] : TELLING),
    ...(submitted && !thanked ? THANKS : []),
  ],
};

const THANKS: readonly ActName[] = ["mark-thanked", "draft-thanks"];
const TELLING: readonly ActName[] = ["mark-told", "draft-outcome"];

/** @returns the acts that fit how far a letter has come, the one that takes it on first */
export function letterActs(letter: Letter, { ledger, today }: Moment): readonly ActName[] {
  const acts = NEXT[letterStep(letter)](letter.properties);
  const from = remindersFrom(letter, ledger);
  // Who wants to may remind at any time; before the time of the first reminder it is not counted as one.
  return from && today >= from ? acts : acts.filter((act) => act !== "mark-reminded");
}

/** @returns a letter as what acts of rows are done to */
export function letterRow(letter: Letter, moment: Moment): Row {
  return {
    key: `letter|${letter.path}`,
    rule: "letter",
    state: "open",
    due: null,
    limit: null,
    title: sayLetter(letter),
    why: "",
    figure: "setting",
    mentors: moment.ledger.mentorsOf(letter).map(toName),
    path: letter.path,
    line: null,
    written: null,
    recurs: false,
    acts: letterActs(letter, moment),
    stopQuestion: null,
  };
}
