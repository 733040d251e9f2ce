import { isFeedback } from "../../core/records/feedback";
import { inCheckbox } from "./entry-change";
import { heldEntry } from "./held-entry";
import { mark } from "./mark";

/** Whoever it is due to was told today: of a whole note, or of one entry; feedback is done with by that. */
export const markTold = mark({
  label: "Mark as told",
  icon: "message-circle-reply",
  closes: true,
  did: "Marked as told",
  to: "both",
  name: "told",
  sign: (target, { ledger }) => {
    const entry = heldEntry(target, ledger);
    return inCheckbox(() => (entry && isFeedback(entry) ? "x" : null));
  },
});
