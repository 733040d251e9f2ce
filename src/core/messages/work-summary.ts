/** The summary of the work with a letter's writer, as a note, and the packet's line that leads to it. */
import { linkTo } from "../ledger/note-link";
import type { Ledger } from "../ledger/ledger";
import { insertLine } from "../notes/edit/insert-line";
import type { Edit } from "../notes/edit/edit";
import { linkEntry } from "../notes/edit/link-entry";
import type { SignChange } from "../notes/edit/set-sign";
import { plainHeading } from "../notes/outline";
import { PACKET_PARTS, packetLines, type PacketPartName } from "../records/packet-parts";
import type { Letter } from "../records/record";
import { fillTemplate, filledFrom } from "./fill";
import { newMessageNote, withNewNotes, type NewNote } from "./new-note";
import { contextAt } from "./starts";
import type { Template } from "./template";

interface Moment {
  readonly ledger: Ledger;
  readonly today: Parameters<typeof contextAt>[1]["today"];
}

/** @returns the note of the summary; null where the notes say nothing of the work with the writer */
export function workSummary(letter: Letter, template: Template, { ledger, today }: Moment): NewNote | null {
  const mentors = ledger.mentorsOf(letter);
  const context = contextAt({ record: letter, entry: null, mentors }, { ledger, today });
  const filling = filledFrom(template, context);
  if (Object.keys(filling).length === 0) return null;
  const { body } = fillTemplate(template, filling);
  const message = { template: template.id, title: "Our work together", subject: null, body, mentors };
  const { name, text } = newMessageNote(message, { ledger, today });
  return { name, text: `${text.trimEnd()}\n` };
}

/**
 * @param path of the note that the packet's line for the summary is to lead to; it may be about to be made
 * @returns the edit of the letter's note
 */
export function linkSummary(
  letter: Letter,
  { path, ledger, ...sign }: SignChange & { readonly path: string; readonly ledger: Ledger },
): (text: string) => Edit {
  const link = linkTo(path, { ledger: withNewNotes(ledger, [path]), from: letter.path });
  const line = packetLines(letter).parts.get("summary");
  if (line) return (text) => linkEntry(text, line, { link, ...sign });
  return addPart("summary", { ledger, words: `${PACKET_PARTS.summary}: ${link}` });
}

/** @returns the edit that adds a part which the note's packet does not list, as ready */
export function addPart(
  name: PacketPartName,
  { ledger, words = PACKET_PARTS[name] }: { readonly ledger: Ledger; readonly words?: string },
): (text: string) => Edit {
  const heading = ledger.settings.words.headings.packet;
  const isHeading = (found: string) => plainHeading(found) === plainHeading(heading);
  return (text) => insertLine(text, { heading, isHeading, words, sign: "x" });
}
