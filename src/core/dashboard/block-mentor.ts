/** Whom a code block is about, and in words what it leaves out. */
import { mentorName, type Ledger } from "../ledger/ledger";
import { baseName } from "../notes/links";
import { toReference } from "../records/reference";
import type { Mentor } from "../records/record";
import type { BlockFault, BlockOptions } from "./block-options";
import { mentorChoices } from "./filter";

export interface BlockMentor {
  /** Null where the block is about all mentors. */
  readonly mentor: Mentor | null;
  readonly fault: BlockFault | null;
}

/** So many names are of help; more are a list that nobody reads. */
const MOST_NAMES = 6;

/** @param from the note that the block stands in */
export function mentorOfBlock(
  { mentor: asked }: Pick<BlockOptions, "mentor">,
  ledger: Ledger,
  from: string,
): BlockMentor {
  if (!asked) return { mentor: null, fault: null };
  const { written, line } = asked;
  const [mentor, ...others] = mentorsNamed(written, ledger, from);
  if (mentor && others.length === 0) return { mentor, fault: null };
  const found = mentor ? saySeveral(written, [mentor, ...others]) : sayNobody(written, ledger, from);
  return {
    mentor: null,
    fault: { line, found: `${found} So all mentors are shown.`, expected: help(ledger) },
  };
}

function mentorsNamed(written: string, ledger: Ledger, from: string): Mentor[] {
  const { target, name } = toReference(written);
  const path = target === null ? null : ledger.resolve(target, from);
  if (path !== null) return [ledger.mentors.get(path)].filter((mentor) => mentor !== undefined);
  const wanted = baseName(name).trim().toLowerCase();
  return [...ledger.mentors.values()].filter((mentor) =>
    [mentorName(mentor), mentor.noteName, ...mentor.aliases].some((known) => known.toLowerCase() === wanted),
  );
}

function saySeveral(written: string, mentors: readonly Mentor[]): string {
  const notes = mentors.map(({ path }) => path.replace(/\.md$/i, "")).join(", ");
  return `“${written}” can be ${String(mentors.length)} mentors: ${notes}.`;
}

function sayNobody(written: string, ledger: Ledger, from: string): string {
  const parts = written.split(/,| and /).map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => mentorsNamed(part, ledger, from).length > 0))
    return `“${written}” names more than one mentor.`;
  const { target } = toReference(written);
  const isNote = target !== null && ledger.resolve(target, from) !== null;
  return isNote ? `“${written}” is a note, but no mentor.` : `“${written}” is no mentor you have.`;
}

function help(ledger: Ledger): string {
  const names = mentorChoices(ledger).map(({ name }) => name);
  if (names.length === 0) return "There is no mentor's note yet.";
  const shown = [...new Set(names)].slice(0, MOST_NAMES).join(", ");
  const more = names.length > MOST_NAMES ? " and others" : "";
  return `Write one name, or a link to the note. Your mentors are ${shown}${more}.`;
}

/** @returns such as `Only Amara Osei, within 14 days`: a list that leaves something out says so; else null */
export function sayChoice(mentor: Mentor | null, days: number | null): string | null {
  const within =
    days === null
      ? null
      : days === 0
        ? "up to today"
        : `within ${days === 1 ? "1 day" : `${String(days)} days`}`;
  const about = mentor && mentorName(mentor);
  if (about === null && within === null) return null;
  if (about === null) return within && `${within.charAt(0).toUpperCase()}${within.slice(1)}`;
  return `Only ${[about, within].filter((part) => part !== null).join(", ")}`;
}
