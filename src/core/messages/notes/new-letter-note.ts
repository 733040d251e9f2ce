import type { CalendarDate } from "../../calendar/calendar-date";
import { PACKET_PARTS } from "../../records/packet-parts";
import type { Letter, Mentor } from "../../records/record";
import { familyName } from "../../rules/names";
import { plainLine } from "../plain";
import { bareDate, links, recordText, type NewNote, type NoteContext, type Properties } from "./note-text";

/** One writer, one destination. */
export interface NewLetter {
  /** Null while nobody is chosen yet, as in a preview. */
  readonly writer: Mentor | null;
  readonly destination: string;
  readonly deadline: CalendarDate | null;
  readonly purpose: string;
  readonly system: string;
  readonly waived: NonNullable<Letter["properties"]["waived"]>;
}

/** The steps after the note is made stand there empty, so that Properties shows what comes next. */
export function newLetterNote(letter: NewLetter, context: NoteContext): NewNote {
  const { writer } = letter;
  const { settings } = context;
  const destination = plainLine(letter.destination);
  const properties: Properties = [
    ["mentors", writer ? links([writer], context) : []],
    ["purpose", plainLine(letter.purpose)],
    ["destination", destination],
    ["system", plainLine(letter.system)],
    ["deadline", bareDate(letter.deadline)],
    ["waived", letter.waived],
    ["asked", null],
    ["answered", null],
    ["answer", null],
    ["packet_sent", null],
    ["submitted", null],
    ["thanked", null],
  ];
  const parts = Object.values(PACKET_PARTS)
    .map((part) => `- [ ] ${part}\n`)
    .join("");
  const packet = `\n## ${settings.words.headings.packet}\n\n${parts}`;
  const name = [destination || "Letter", writer ? familyName(writer) : ""].filter(Boolean).join(" - ");
  return { name, text: recordText("letter", { properties, settings }) + packet };
}
