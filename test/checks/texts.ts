/** The texts on which the checks are measured: our own, with what is to be found marked. Two thirds are open, one is held back. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Expected } from "../../src/core/checks";
import { readMarks, type MarkedText } from "./marks";

export const SETS = ["mail", "clinical", "adversarial", "tone", "prose"] as const;
export type SetName = (typeof SETS)[number];
/** Rules are written looking at `dev` only; `held` says whether they hold elsewhere. */
export const PARTS = ["dev", "held"] as const;
export type Part = (typeof PARTS)[number];

export interface TestText extends MarkedText {
  readonly id: string;
  readonly known: readonly string[];
  readonly expect: Expected;
  /** What is not there and must be pointed out: `salutation`, `sign-off`, `subject`. */
  readonly missing: readonly string[];
}

const HEAD = /^# [a-z]+-\d+$/m;
/** @param root the project's folder */
export function readTexts(root: string, set: SetName, part: Part): TestText[] {
  const file = readFileSync(path.join(root, `test/checks/texts/${set}.${part}.txt`), "utf8").replaceAll(
    "\r",
    "",
  );
  return file
    .split(/^(?=# [a-z]+-\d+$)/m)
    .filter((entry) => HEAD.test(entry))
    .map(readEntry);
}

function readEntry(entry: string): TestText {
  const gap = entry.indexOf("\n\n");
  const [head = "", ...lines] = entry.slice(0, gap).split("\n");
  const fields = new Map(lines.map((line) => fieldOf(line)));
  const listOf = (name: string, between: string) =>
    (fields.get(name) ?? "")
      .split(between)
      .map((one) => one.trim())
      .filter((one) => one !== "");
  const missing = listOf("missing", ",");
  return {
    id: head.slice(2),
    known: listOf("known", "|"),
    expect: expectedOf(fields, missing),
    missing,
    ...readMarks(entry.slice(gap + 2).trimEnd()),
  };
}

const FIELDS = {
  recipient: "recipient",
  salutation: "salutation",
  "sign-off": "signOff",
  subject: "subject",
  "sent-at": "sentAt",
} as const satisfies Record<string, keyof Expected>;

function expectedOf(fields: ReadonlyMap<string, string>, missing: readonly string[]): Expected {
  const said = Object.entries(FIELDS).flatMap(([field, name]) => {
    const value = fields.get(field);
    return value === undefined ? [] : [[name, value] as const];
  });
  const expected: Expected = Object.fromEntries<string>(said);
  return missing.includes("subject") ? { ...expected, subject: "" } : expected;
}

function fieldOf(line: string): [name: string, value: string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
