/** Mentors whose names are easy to mistake for each other, and a meeting today. */
import { capture, type Capture, type CaptureInput } from "../../../src/core/capture/capture";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import { readVault } from "../../fakes/read-vault";

/** A Wednesday. */
export const TODAY = "2026-11-25" as CalendarDate;

const mentor = (name: string, more = "") => `---\ntype: mentor\nname: ${name}\n${more}---\n`;

export const FILES: Readonly<Record<string, string>> = {
  "People/Amara Osei.md": mentor("Amara Osei", "aliases: [Doc O]\n"),
  "People/Grace Okafor-Lind.md": mentor("Grace Okafor-Lind, MD PhD"),
  "People/Lucía Ferrante.md": mentor("Lucía Ferrante"),
  "People/Amara Diallo.md": mentor("Amara Diallo", "status: ended\n"),
  "People/Will Varga.md": mentor("Will Varga"),
  "People/Judit Varga.md": mentor("Judit Varga"),
  "Meetings/2026-11-25 Ferrante.md":
    "---\ntype: meeting\nmentors: '[[Lucía Ferrante]]'\ndate: 2026-11-25\n---\n",
  "Meetings/2026-11-25 Board.md":
    "---\ntype: meeting\nmentors: ['[[Will Varga]]', '[[Judit Varga]]']\ndate: 2026-11-25\n---\n",
  "Me.md": "---\ntype: profile\nname: Jordan\n---\n",
};

const ledgerOf = (files = FILES) => readVault(Object.entries(files).map(([path, text]) => ({ path, text })));
const LEDGER = ledgerOf();

const NOTHING_CHOSEN: Omit<CaptureInput, "text"> = {
  as: null,
  chosen: null,
  open: null,
  edits: new Map(),
};

export function captured(text: string, more: Partial<CaptureInput> = {}, today = TODAY): Capture {
  return capture({ ...NOTHING_CHOSEN, text, ...more }, { ledger: LEDGER, today });
}

/** The lines as they will stand in the notes, each after its note and heading. */
export function written(text: string, more: Partial<CaptureInput> = {}): string[] {
  return captured(text, more)
    .lines.filter(({ isRemoved }) => !isRemoved)
    .map(
      ({ noteName, heading, sign, words }) =>
        `${noteName ?? "?"} › ${heading}: - ${sign === null ? "" : `[${sign}] `}${words}`,
    );
}

export const whoIn = (text: string, more: Partial<CaptureInput> = {}) => {
  const { mentors, by, candidates } = captured(text, more).who;
  if (mentors.length === 0) return `${by}: ${candidates.length}`;
  return mentors.map(({ path }) => path.slice("People/".length, -3)).join(" + ");
};
