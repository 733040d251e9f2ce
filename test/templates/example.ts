/**
 * The examples of the templates: each is a file of its template's name that says where the message starts, what
 * the student answers, and the text that comes out, from the notes of the vault beside it.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseDate, type CalendarDate } from "../../src/core/calendar/calendar-date";
import { sayFullDate } from "../../src/core/calendar/say";
import { mentorNamed, type Ledger } from "../../src/core/ledger/ledger";
import { recordAt } from "../../src/core/ledger/record-at";
import { templateOf, type TemplateId } from "../../src/core/messages/catalogue";
import type { MessageContext } from "../../src/core/messages/context";
import { fillTemplate, isPlace, type Draft, type Filling } from "../../src/core/messages/fill";
import { fillingOf, placeOf } from "../../src/core/messages/places/places";
import { contextAt, startsIn } from "../../src/core/messages/starts";
import { frontmatterSpan, readFrontmatter } from "../../src/core/notes/frontmatter";
import { readVault } from "../fakes/read-vault";
import { filesOfVault } from "../rules/vault-files";

export const EXAMPLES_DAY = "2026-11-22" as CalendarDate;

const EXAMPLES_VAULT = filesOfVault(import.meta.dirname);

export interface TemplateExample {
  readonly id: TemplateId;
  /** The note that it starts from. */
  readonly start: string;
  /** Words of the line in it, where it starts from one of several. */
  readonly line: string | null;
  /** Whom it goes to, where the note does not say. */
  readonly to: string | null;
  /** What is typed into the form, by the place's name; days as `2027-01-29`. */
  readonly answers: Readonly<Record<string, string>>;
  /** What comes out. */
  readonly subject: string | null;
  readonly body: string;
}

/** @returns the example of a template, as its file says it */
export function exampleOf(id: TemplateId): TemplateExample {
  const text = readFileSync(path.join(import.meta.dirname, "examples", `${id.toLowerCase()}.md`), "utf8");
  const frontmatter = readFrontmatter(text);
  const span = frontmatterSpan(text);
  if (frontmatter.state !== "data" || !span) throw new Error(`The example of ${id} has no properties.`);
  const { data } = frontmatter;
  const words = (name: string) => (typeof data[name] === "string" ? data[name] : null);
  return {
    id,
    start: words("start") ?? "",
    line: words("line"),
    to: words("to"),
    answers: (data["answers"] ?? {}) as Record<string, string>,
    subject: words("subject"),
    body: text.slice(span.blockEnd).trim(),
  };
}

/** @returns what an example's message is filled from */
export function contextOf({ id, start, line, to }: TemplateExample): MessageContext {
  const ledger: Ledger = readVault(EXAMPLES_VAULT);
  const moment = { ledger, today: EXAMPLES_DAY };
  const record = recordAt(ledger, start);
  if (!record) throw new Error(`The example of ${id} starts from ${start}, which is no record.`);
  const starts = startsIn(templateOf(id), moment, record);
  const found = starts.filter(({ entry }) => line === null || entry?.text.includes(line));
  if (found.length !== 1)
    throw new Error(`The example of ${id} has ${String(found.length)} places to start.`);
  const context = contextAt(found[0]!, moment);
  if (to === null) return context;
  const mentor = mentorNamed(ledger, to);
  if (mentor) return { ...context, mentors: [mentor] };
  return { ...context, mentors: [], to: { name: to, email: null, path: null } };
}

/** @returns the draft as it is with everything answered */
export function draftOfExample(example: TemplateExample): Draft {
  return fillTemplate(templateOf(example.id), fillingOfExample(example));
}

/** @returns what the notes and the answers put into its places */
export function fillingOfExample(example: TemplateExample): Filling {
  const template = templateOf(example.id);
  const filled = fillingOf(template.places.filter(isPlace), contextOf(example));
  const answers = Object.entries(example.answers).map(([name, answer]) => [name, sayAnswer(name, answer)]);
  return { ...filled, ...(Object.fromEntries(answers) as Record<string, string>) };
}

function sayAnswer(name: string, answer: string): string {
  const day = isPlace(name) && placeOf(name).asks === "date" ? parseDate(answer.trim()) : null;
  return day ? sayFullDate(day) : answer.trim();
}

/** @returns what the notes alone leave open of what the message needs */
export function askedIn(example: TemplateExample): readonly string[] {
  const template = templateOf(example.id);
  return fillTemplate(template, fillingOf(template.places.filter(isPlace), contextOf(example))).open;
}
