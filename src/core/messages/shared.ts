/** What a message to several may say: only what holds for each of them. */
import { goalStatus, mentorsOfEntry } from "../ledger/ledger";
import type { AnyRecord, Goal, Mentor } from "../records/record";
import type { Reference } from "../records/reference";
import type { HeldEntry, MessageContext } from "./context";
import { sayNamed } from "./words";

type Recipients = Pick<MessageContext, "ledger" | "mentors">;

/** @returns what is said alike of each; null where one differs, or where nothing is known of one */
export function saidOfAll(
  mentors: readonly Mentor[],
  say: (mentor: Mentor) => string | null | undefined,
): string | null {
  const [first, ...others] = mentors.map(say);
  return first && others.every((one) => one === first) ? first : null;
}

/** @returns the words of the projects that the notes of all name, by the first of these notes */
export function projectsOfAll({ ledger, mentors }: Recipients): string[] {
  const [first, ...others] = mentors;
  const keyOf = ({ name }: Reference, { path }: Mentor) => ledger.resolve(name, path) ?? name.toLowerCase();
  const keysOf = (mentor: Mentor) =>
    new Set((mentor.properties.projects ?? []).map((project) => keyOf(project, mentor)));
  const known = others.map(keysOf);
  return (first?.properties.projects ?? [])
    .filter((project) => first && known.every((keys) => keys.has(keyOf(project, first))))
    .map(sayNamed)
    .filter((words) => words !== "");
}

/** Whether a note is about all whom the message goes to; about nobody where it goes to nobody. */
export function isOfAll(record: AnyRecord, { ledger, mentors }: Recipients): boolean {
  return hasAll(ledger.mentorsOf(record), mentors);
}

/** Whether a line is about all whom the message goes to. */
export function isLineOfAll({ record, entry }: HeldEntry, { ledger, mentors }: Recipients): boolean {
  return hasAll(mentorsOfEntry(ledger, record, entry), mentors);
}

function hasAll(about: readonly Mentor[], mentors: readonly Mentor[]): boolean {
  return mentors.length > 0 && mentors.every((mentor) => about.includes(mentor));
}

/** @returns the active goals that all whom the message goes to share; a goal that names nobody is one's own */
export function sharedGoals(context: MessageContext): Goal[] {
  if (context.to) return [];
  return context.ledger.goals.filter((goal) => goalStatus(goal) === "active" && isOfAll(goal, context));
}
