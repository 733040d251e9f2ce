/** Opens the four parts of a letter's packet. */
import { letterRow } from "../../core/dashboard/letter-acts";
import { recordAt } from "../../core/ledger/record-at";
import { contextAt, startsAnywhere } from "../../core/messages/starts";
import type { FormParts } from "./form-parts";
import { PacketModal } from "./packet-modal";
import { pickStart } from "./pick";

/** @param path of the letter's note */
export function openPacket(parts: FormParts, path: string): void {
  void parts.withScene((scene) => {
    if (recordAt(scene.ledger, path)?.kind === "letter")
      new PacketModal(parts, { path, draft: () => draftCovering(parts, path) }).open();
  });
}

/** For the letter whose note is open; of several, asks which. @param open the path of the open note */
export function choosePacket(parts: FormParts, open: string | null): void {
  void parts.withScene((scene) => {
    if (open !== null && recordAt(scene.ledger, open)?.kind === "letter") {
      openPacket(parts, open);
      return;
    }
    const starts = startsAnywhere({ from: ["letter"] }, scene);
    const [only, ...others] = starts;
    if (only && others.length === 0) openPacket(parts, only.record.path);
    else pickStart(parts.windows, { starts, moment: scene }, ({ record }) => openPacket(parts, record.path));
  });
}

/** Sending it notes down that the packet was sent, whether the row is due yet or not. */
function draftCovering({ withScene, draft }: FormParts, path: string): void {
  void withScene((scene) => {
    const letter = recordAt(scene.ledger, path);
    if (letter?.kind !== "letter") return;
    const mentors = scene.ledger.mentorsOf(letter);
    const context = contextAt({ record: letter, entry: null, mentors }, scene);
    const row = letterRow(letter, scene);
    const acts = letter.properties.packet_sent ? row.acts : (["mark-packet-sent", ...row.acts] as const);
    draft({ id: "T23", context, row: { ...row, acts: [...new Set(acts)] } });
  });
}
