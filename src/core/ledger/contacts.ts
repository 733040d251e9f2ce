/** Days of contact that lines of notes tell of. */
import { parseDateAndTime, type CalendarDate } from "../calendar/calendar-date";
import { addTo } from "../notes/add-to";
import { baseName, type NoteLink } from "../notes/links";
import type { Note } from "../notes/note";
import { isTicked } from "../records/entry";
import { isLoggedContact } from "../records/log-line";
import { noteDate } from "../records/read-record";
import type { AnyRecord, Mentor } from "../records/record";
import type { MentorDirectory } from "./mentor-directory";

/** Contact that lines tell of: dated Log lines of mentors' notes, and ticked lines that link a mentor in any note. */
export function contactDays(
  notes: readonly Note[],
  records: readonly AnyRecord[],
  directory: MentorDirectory,
): Map<string, CalendarDate[]> {
  const days = new Map<string, CalendarDate[]>();
  const add = ({ path }: Mentor, day: CalendarDate) => addTo(days, path, day);
  for (const mentor of records.filter((record): record is Mentor => record.kind === "mentor"))
    for (const entry of mentor.entries)
      if (isLoggedContact(entry) && entry.ownDate) add(mentor, entry.ownDate);
  for (const note of notes)
    for (const { mentors, day } of tickedLines(note, directory))
      for (const mentor of mentors) add(mentor, day);
  return days;
}

function tickedLines(note: Note, directory: MentorDirectory): { mentors: Mentor[]; day: CalendarDate }[] {
  const ticked = note.items.filter((item) => isTicked(item) && item.links.length > 0);
  if (ticked.length === 0) return [];
  const written = noteDate(note, note.frontmatter.state === "data" ? note.frontmatter.data : {});
  return ticked.flatMap((item) => {
    const done = item.fields.find(({ name }) => name === "completion")?.value;
    const day = (done ? parseDateAndTime(done)?.date : undefined) ?? written;
    return day ? [{ mentors: linkedMentors(item.links, note.path, directory), day }] : [];
  });
}

/** The mentors that links name, each once. */
export function linkedMentors(
  links: readonly NoteLink[],
  from: string,
  directory: MentorDirectory,
): Mentor[] {
  const found = new Set<Mentor>();
  for (const { target } of links) {
    if (target === "") continue;
    const match = directory.find({ target, name: baseName(target) }, from);
    if (match.found === "mentor") found.add(match.mentor);
  }
  return [...found];
}
