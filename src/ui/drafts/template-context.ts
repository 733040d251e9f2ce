/** What a row's message is filled from: whom it is about, and what made it due. */
import { heldEntry } from "../../app/acts/held-entry";
import type { Snapshot } from "../../app/snapshot";
import type { Row } from "../../core/agenda/row";
import { recordAt } from "../../core/ledger/record-at";
import type { MessageContext } from "../../core/messages/context";
import { contextAt } from "../../core/messages/starts";

/** @returns what a message can be filled from, for a row: its mentors, and what it is about; null where its note is gone */
export function contextOfRow(moment: Pick<Snapshot, "ledger" | "today">, row: Row): MessageContext | null {
  const { ledger } = moment;
  const record = recordAt(ledger, row.path);
  if (!record) return null;
  const mentors = row.mentors.flatMap(({ path }) => ledger.mentors.get(path) ?? []);
  return contextAt({ record, entry: heldEntry(row, ledger), mentors }, moment);
}
