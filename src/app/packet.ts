/** What is written as a letter's packet is put together. */
import { baseName } from "../core/notes/links";
import { setSign } from "../core/notes/edit/set-sign";
import type { Ledger } from "../core/ledger/ledger";
import { recordAt } from "../core/ledger/record-at";
import { addPart, linkSummary, workSummary } from "../core/messages/work-summary";
import { packetLines } from "../core/records/packet-parts";
import type { Letter } from "../core/records/record";
import type { PacketPart } from "../core/exports/packet";
import { performAct } from "./acts/perform";
import { targetOfEntry } from "./acts/target";
import { freePaths, pathsToMake } from "./make-note";
import type { Mentorship } from "./mentorship";
import type { Outcome } from "./writer";

const NOTHING: Outcome = { result: "unchanged" };

/**
 * Ticks a part of the packet in the letter's note as ready, or opens it again; a part that the note does not list
 * is added.
 * @param path of the letter's note
 */
export async function markPart(app: Mentorship, path: string, part: PacketPart): Promise<Outcome> {
  const snapshot = app.live.snapshot();
  const letter = snapshot && recordAt(snapshot.ledger, path);
  if (!letter) return NOTHING;
  const { ledger } = snapshot;
  const { entry, name, isReady, label } = part;
  if (!entry) {
    if (!name) return NOTHING;
    return app.writer.perform({
      label: `Ready: ${label}`,
      changes: [{ path, edit: addPart(name, { ledger }) }],
    });
  }
  if (!isReady) return performAct(app, { act: "tick", row: targetOfEntry(entry, letter, ledger) });
  const edit = (text: string) => setSign(text, entry, { sign: " " });
  return app.writer.perform({
    label: `Not ready yet: ${label}`,
    changes: [{ path, edit, line: entry.line }],
  });
}

/**
 * @param path of the letter's note
 * @returns what the summary would say, to be looked at before it is made; null where the notes say nothing
 */
export async function summaryText(app: Mentorship, path: string): Promise<string | null> {
  await app.live.settled();
  return planned(app, path)?.note?.text ?? null;
}

function planned(app: Mentorship, path: string) {
  const snapshot = app.live.snapshot();
  const template = app.templates.use("T24", "");
  if (!snapshot || !template) return null;
  const { ledger, today } = snapshot;
  const letter = recordAt(ledger, path);
  if (letter?.kind !== "letter") return null;
  return { ledger, today, letter, note: workSummary(letter, template, { ledger, today }) };
}

/**
 * Makes the note of the summary, and has the packet's line lead to it, ticked: one step to undo.
 * @param path of the letter's note
 * @returns `nothing` where the notes say nothing of the work with the writer
 */
export async function writeSummary(app: Mentorship, path: string): Promise<Outcome | "nothing"> {
  await app.live.settled();
  const plan = planned(app, path);
  if (!plan) return NOTHING;
  const { ledger, today, letter, note } = plan;
  if (!note) return "nothing";
  const place = { folder: "letters", ...note } as const;
  const [made = ""] = isSummaryLinked(letter, ledger)
    ? freePaths(app, [place])
    : await pathsToMake(app, [place]);
  const done = app.settings.current().stampDoneDate ? today : undefined;
  const edit = linkSummary(letter, { path: made, ledger, sign: "x", done });
  return app.writer.perform({
    label: `Made “${baseName(made)}”`,
    changes: [{ path, edit }],
    creates: [{ path: made, text: note.text }],
  });
}

/** Without a link there may be a summary all the same, made by an act that was stopped half way. */
function isSummaryLinked(letter: Letter, { resolve }: Ledger): boolean {
  const links = packetLines(letter).parts.get("summary")?.links ?? [];
  return links.some(({ target }) => resolve(target, letter.path) !== null);
}
