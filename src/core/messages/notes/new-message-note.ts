import type { CalendarDate } from "../../calendar/calendar-date";
import type { Ledger } from "../../ledger/ledger";
import type { Mentor } from "../../records/record";
import { familyName } from "../../rules/names";
import type { Addressee } from "../context";
import { draftText } from "../fill";
import { frontmatterBlock } from "../frontmatter-block";
import { plainBlock, plainLine } from "../plain";
import { bareDate, links, linksTo, type NewNote } from "./note-text";

export interface MessageNote {
  readonly template: string;
  readonly title: string;
  readonly subject: string | null;
  readonly body: string;
  readonly mentors: readonly Mentor[];
  /** Whom it goes to where that is no mentor. */
  readonly to?: Addressee | null;
}

/** @returns a note that holds a message; it is no record, and names those whom it is for */
export function newMessageNote(
  message: MessageNote,
  { ledger, today }: { ledger: Ledger; today: CalendarDate },
): NewNote {
  const block = frontmatterBlock([
    ["date", bareDate(today)],
    ["template", message.template],
    ["to", toWhom(message, ledger)],
    ["mentors", message.to ? [] : links(message.mentors, ledger)],
  ]);
  const subject = message.subject === null ? null : plainLine(message.subject);
  const text = `${block}\n${draftText({ subject, body: plainBlock(message.body) })}`;
  return {
    name: [today, message.title, message.to?.name ?? message.mentors.map(familyName).join(" and ")]
      .join(" ")
      .trim(),
    text,
  };
}

function toWhom({ to }: MessageNote, ledger: Ledger): string {
  if (!to) return "";
  return to.path === null ? plainLine(to.name) : (linksTo([to.path], ledger)[0] ?? "");
}
