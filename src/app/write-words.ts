/** What the user is told of a write: what was done, or why not and what to do. */
import { baseName } from "../core/notes/links";
import type { Trouble } from "./write-steps";

const REASONS: Readonly<Record<Trouble, (note: string) => string>> = {
  gone: (note) =>
    `This line is no longer in ${note} as it was, so nothing was changed. The note is open for you to look.`,
  twice: (note) =>
    `This line is in ${note} more than once, and it is not clear which one you mean. Nothing was changed. The note is open for you to choose.`,
  "invalid-frontmatter": (note) =>
    `The properties at the top of ${note} cannot be read, so nothing was changed. The note is open. Correct them, then try again.`,
  "cannot-edit": (note) =>
    `This place in ${note} is written in a way that cannot be changed safely. Nothing was changed. The note is open for you to edit.`,
  missing: (note) => `${note} is no longer where it was. Nothing was changed.`,
  failed: (note) =>
    `${note} could not be written, and is as it was. Check that there is free space and that you may write there, then try again.`,
  taken: (note) => `There is a note named ${note} already. Nothing was changed. Choose another name.`,
  changed: (note) =>
    `This place in ${note} has changed since, so it cannot be undone without losing that. Nothing was changed. The note is open.`,
};

/** Troubles that are looked into in the note itself. */
const OPENS: ReadonlySet<Trouble> = new Set([
  "gone",
  "twice",
  "invalid-frontmatter",
  "cannot-edit",
  "changed",
]);

export function opensNote(why: Trouble): boolean {
  return OPENS.has(why);
}

/** @returns the notice for a write that was refused */
export function sayTrouble(why: Trouble, path: string): string {
  return REASONS[why](`“${baseName(path)}”`);
}

/** @returns the notice for a write that was refused, without a name */
export function sayTroublePlainly(why: Trouble): string {
  return why === "taken"
    ? "That name is taken already. Nothing was changed."
    : capital(REASONS[why]("the note"));
}

/** @returns the notice for notes that were changed before the trouble came up, and stay so */
export function sayLeft(paths: readonly string[]): string {
  return `One part is done and could not be taken back: ${paths.map((path) => `“${baseName(path)}”`).join(", ")}.`;
}

/** @returns the label of an act as a sentence */
export function sentence(label: string): string {
  return /[.!?…]$/.test(label) ? label : `${label}.`;
}

/** @returns the label of an act inside a sentence */
export function within(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
