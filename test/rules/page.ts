/**
 * The page README.md of this folder: for each rule what it is about, and one row of its example vault with the
 * act that closes it, done for real over notes in memory.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ACTS, isWritingAct, type WritingActName } from "../../src/app/acts/acts";
import type { ActInputs } from "../../src/app/acts/act";
import { agenda } from "../../src/core/agenda/agenda";
import type { Row } from "../../src/core/agenda/row";
import { addDays, parseDate, type CalendarDate } from "../../src/core/calendar/calendar-date";
import type { ActName, Rule } from "../../src/core/rules/rule";
import { RULES } from "../../src/core/rules/rules";
import { OPENING_ACTS } from "../../src/ui/dashboard/opening-acts";
import { FakeApp } from "../fakes/fake-app";
import { readVault } from "../fakes/read-vault";
import { readExpected, readVaultFiles } from "./vault-files";

/** A row on its due date, and what its act comes to. */
export interface Example {
  readonly rule: Rule;
  readonly row: Row;
  readonly today: CalendarDate;
  /** The note before and after; the same where the act opens a form. */
  readonly note: { readonly before: string; readonly after: string };
  readonly label: string;
  readonly writes: boolean;
  /** The row of the same rule about the same thing after the act, if there is one. */
  readonly then: Row | undefined;
}

export function examples(): Promise<Example[]> {
  return Promise.all(RULES.map(exampleOf));
}

async function exampleOf(rule: Rule): Promise<Example> {
  const { row, today, app } = plainest(rule);
  const act = row.acts.find(isWritingAct);
  const before = app.store.text(row.path);
  if (act) await app.act({ act, row, input: inputFor(act, row, today) } as Parameters<FakeApp["act"]>[0]);
  const label = act ? ACTS[act].label : openingLabel(row);
  const after = app.store.text(row.path);
  const then = app.snapshot().rows.find((other) => isAboutTheSame(other, row));
  return { rule, row, today, note: { before, after }, label, writes: act !== undefined, then };
}

function openingLabel({ acts: [act] }: Row): string {
  return act && !isWritingAct(act) ? OPENING_ACTS[act].label : "";
}

function isAboutTheSame(one: Row, other: Row): boolean {
  const about = ({ rule, path: note, line, mentors }: Row) =>
    JSON.stringify([rule, note, line, mentors.map((mentor) => mentor.path)]);
  return about(one) === about(other);
}

interface Found {
  readonly row: Row;
  readonly today: CalendarDate;
  readonly app: FakeApp;
}

/** @returns of a rule's rows that are due on one of its vault's days the one that is the quickest to read */
function plainest({ name }: Rule): Found {
  const files = readVaultFiles(name);
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const ledger = readVault(files);
  const found = Object.keys(readExpected(name, "expected.json") as object)
    .map((date) => parseDate(date)!)
    .flatMap((today) => agenda(ledger, today).map((row) => ({ row, today })))
    .filter(({ row, today }) => row.rule === name && row.due === today);
  const length = ({ row: { written, path: note, line } }: { row: Row }) => {
    const whole = linesOf(texts.get(note)!)[(line ?? 0) - 1] ?? "- ";
    // Plain list items come first: a line in another one is half of the story.
    return (written?.length ?? texts.get(note)!.length) + (whole.startsWith("- ") ? 0 : 1000);
  };
  const best = found.reduce((least, one) => (length(one) < length(least) ? one : least));
  const app = new FakeApp(Object.fromEntries(texts));
  app.clock.turnTo(best.today);
  return { ...best, app };
}

/** What a person would say when an act asks for something. */
function inputFor(act: WritingActName, row: Row, today: CalendarDate): ActInputs[keyof ActInputs] {
  const inputs: ActInputs = {
    nothing: undefined,
    date: addDays(today, 7),
    contact: { day: today, kind: "e-mail", words: "short update" },
    mentors: row.mentors.length > 0 ? row.mentors.map((mentor) => mentor.path) : ["People/Amara Osei.md"],
    words: "it went well",
    answer: "yes",
    clarity: { due: addDays(today, 14), scope: "one page" },
  };
  return inputs[ACTS[act].asks];
}

/** What comes of the acts that write nothing by themselves. */
const FORMS: Readonly<Partial<Record<ActName, string>>> = {
  "prepare-meeting":
    "gathers in the note what is open; the row goes when the note has three to five questions and each document is ticked.",
  "plan-letter": "opens a form for the next letter; the row goes when its writer has said yes.",
};

const INTRODUCTION = `# The rules, by example

Made by \`test/rules/page.ts\` from the example vaults beside it, with the plugin's own rules and acts; a test holds that
it is true. Do not edit it: \`npx vitest run test/rules/page -u\` writes it anew.

Each example is one row on the day it is due. The block shows its note, or its line, and what the act that closes the row
changes there: \`-\` goes, \`+\` comes. All rows of an example vault, on all its days, are in its \`expected.json\`.
`;

/** @returns the whole page */
export function pageOf(all: readonly Example[]): string {
  return [INTRODUCTION, ...all.map(sectionOf)].join("\n");
}

function sectionOf({ rule, row, today, note, label, writes, then }: Example): string {
  const where = row.line === null ? `\`${row.path}\`` : `\`${row.path}\`, line ${row.line}`;
  const limit = row.limit ? `, at the latest ${row.limit}` : "";
  const figure = row.figure === "guide" ? "the guide's figure" : "a setting or your own date";
  return `## ${rule.name}

${sentenceOf(rule)} ${where}, on ${today}:

\`\`\`diff
${changesIn(note, row).join("\n")}
\`\`\`

**${row.title}** (due ${row.due ?? "-"}${limit}: ${figure}). ${row.why}
“${label}” ${writes ? endOf(then) : (FORMS[row.acts[0]!] ?? "opens a form, and the row goes when it is filled.")}
`;
}

function endOf(then: Row | undefined): string {
  return then ? `ends it; the next one is due ${then.due ?? "-"}.` : "ends it.";
}

/** @returns the comment above a rule in its own file */
function sentenceOf({ name }: Rule): string {
  const file = path.join(import.meta.dirname, "../../src/core/rules", `${name}.ts`);
  const found = /\/\*\*((?:(?!\*\/)[^])+)\*\/\nexport const/.exec(readFileSync(file, "utf8"));
  if (!found?.[1]) throw new Error(`${name}.ts does not say above its rule what it is about.`);
  return found[1].trim().replace(/\s+\*?\s*/g, " ");
}

/** The lines of a note that say what the row is about, and those that the act changes. */
function changesIn({ before, after }: Example["note"], row: Row): string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const isSame = (line: string, at: number) => line === old[at];
  const first = now.findIndex((line, at) => !isSame(line, at));
  const start = first < 0 ? old.length : first;
  const end = sameAtEnd(old.slice(start), now.slice(start));
  const marked = [
    ...old.slice(0, start).map((line) => `  ${line}`),
    ...old.slice(start, old.length - end).map((line) => `- ${line}`),
    ...now.slice(start, now.length - end).map((line) => `+ ${line}`),
    ...old.slice(old.length - end).map((line) => `  ${line}`),
  ];
  return shortened(marked, row);
}

function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
}

function sameAtEnd(old: readonly string[], now: readonly string[]): number {
  const most = Math.min(old.length, now.length);
  const differs = Array.from({ length: most }, (_, at) => at + 1).find((at) => old.at(-at) !== now.at(-at));
  return differs === undefined ? most : differs - 1;
}

/** Keeps what is changed, the row's line with the heading above it, and for a whole note its properties. */
function shortened(marked: readonly string[], { line }: Row): string[] {
  const properties = line === null ? marked.findIndex((one, at) => at > 0 && one === "  ---") : -1;
  const isBody = (at: number) => at > properties;
  const changed = marked.flatMap((one, at) => (one.startsWith(" ") ? [] : [at]));
  const centers = line === null ? changed : [...changed, line - 1];
  const headings = centers.map((at) =>
    marked.findLastIndex((one, above) => above < at && /^ {2}#/.test(one)),
  );
  const isWhole = line === null && changed.length === 0;
  const keep = (at: number) => isWhole || !isBody(at) || centers.includes(at) || headings.includes(at);
  return marked.filter((_, at) => keep(at)).map((one) => one.trimEnd());
}
