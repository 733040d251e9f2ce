/** What a template can start from: a note of a kind, or a line of one. */
import { isFeedback } from "../records/feedback";
import type { Entry } from "../records/entry";
import { RECORD_KINDS, type RecordKind } from "../records/record";

/** The lines of notes that messages are about, and which lines those are. */
export const LINE_STARTS = {
  feedback: isFeedback,
  commitment: ({ kind }: Pick<Entry, "kind">) => kind === "commitment",
  advocacy: ({ kind }: Pick<Entry, "kind">) => kind === "advocacy",
} as const;

export type LineStart = keyof typeof LINE_STARTS;
export type StartKind = RecordKind | LineStart;

export function isLineStart(kind: string): kind is LineStart {
  return Object.hasOwn(LINE_STARTS, kind);
}

export function isStartKind(kind: string): kind is StartKind {
  return isLineStart(kind) || Object.hasOwn(RECORD_KINDS, kind);
}
