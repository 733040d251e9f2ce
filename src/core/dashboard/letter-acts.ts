/** What can be done next with a letter, whether a row asks for it yet or not: in the words of the rows. */
import type { Row } from "../agenda/row";
import { toName, type Ledger } from "../ledger/ledger";
import { letterStep, type LetterStep } from "../records/letter-step";
import type { Letter } from "../records/record";
import type { ActName } from "../rules/rule";
import { sayLetter } from "../rules/objects";

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
export function letterActs(letter: Letter): readonly ActName[] {
  return NEXT[letterStep(letter)](letter.properties);
}

/** @returns a letter as what acts of rows are done to */
export function letterRow(letter: Letter, ledger: Ledger): Row {
  return {
    key: `letter|${letter.path}`,
    rule: "letter",
    state: "open",
    due: null,
    limit: null,
    title: sayLetter(letter),
    why: "",
    figure: "setting",
    mentors: ledger.mentorsOf(letter).map(toName),
    path: letter.path,
    line: null,
    written: null,
    recurs: false,
    acts: letterActs(letter),
    stopQuestion: null,
  };
}
