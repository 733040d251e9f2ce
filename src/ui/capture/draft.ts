/** What was typed and chosen in quick capture so far. */
import type { CaptureInput } from "../../core/capture/capture";

export type CaptureDraft = Omit<CaptureInput, "open">;

export const EMPTY_DRAFT: CaptureDraft = { text: "", as: null, chosen: null, edits: new Map() };

/** Keeps what was typed when the form is left, for as long as the app runs. */
export class CaptureMemory {
  draft: CaptureDraft = EMPTY_DRAFT;
}
