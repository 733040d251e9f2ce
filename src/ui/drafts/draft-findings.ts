/** What is found in a draft, at its places: open places, and what later checks point out. */
import { openPlace } from "../../core/messages/fill";
import type { MessageContext } from "../../core/messages/context";
import { placeOf } from "../../core/messages/places/places";
import type { Template } from "../../core/messages/template";

export interface DraftText {
  /** Empty for what has none. */
  readonly subject: string;
  readonly body: string;
}

/** `open`: something is still to be written there; `warning`: better not sent so; `hint`: could be better. */
export type FindingTier = "open" | "warning" | "hint";

export interface DraftFinding {
  /** The body where nothing is said. */
  readonly where?: "subject";
  /** Offsets (UTF-16, half open) in that text. */
  readonly start: number;
  readonly end: number;
  readonly tier: FindingTier;
  /** For an open place its name; else a sentence. */
  readonly message: string;
  /** What could stand there instead. */
  readonly suggestion?: string;
}

export interface CheckedDraft extends DraftText {
  readonly template: Template;
  readonly context: MessageContext;
}

/** Looks at a draft and never alters it; called at each change, so it must be quick. */
export type DraftCheck = (draft: CheckedDraft) => readonly DraftFinding[];

const openPlaces: DraftCheck = ({ template, subject, body }) =>
  template.places.flatMap((name) => {
    const [sign, message] = [openPlace(name), placeOf(name).label];
    const inBody = placesOf(sign, body).map((at): DraftFinding => ({ ...at, tier: "open", message }));
    const inSubject = placesOf(sign, subject).map((at): DraftFinding => ({
      ...at,
      where: "subject",
      tier: "open",
      message,
    }));
    return [...inSubject, ...inBody];
  });

/** All checks of drafts. A new one is one line here. */
const DRAFT_CHECKS: readonly DraftCheck[] = [openPlaces];

/** @returns what all checks find, in the order of the text; the subject comes first */
export function findingsIn(draft: CheckedDraft): DraftFinding[] {
  const rank = ({ where }: DraftFinding) => (where === "subject" ? 0 : 1);
  return DRAFT_CHECKS.flatMap((check) => check(draft)).sort(
    (a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end,
  );
}

/** @returns the names of the places that are still open, each once */
export function openNames(findings: readonly DraftFinding[]): string[] {
  const open = findings.filter(({ tier }) => tier === "open");
  return [...new Set(open.map(({ message }) => message))];
}

function placesOf(sign: string, text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length))
    places.push({ start: at, end: at + sign.length });
  return places;
}

/** A stretch of a text, with what was found there. */
export interface MarkedPiece {
  readonly text: string;
  readonly finding: DraftFinding | null;
}

/** @returns a text in pieces, those with a finding apart; of findings that overlap the first is marked */
export function markedPieces(text: string, findings: readonly DraftFinding[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const finding of findings) {
    const [start, end] = [Math.max(0, finding.start), Math.min(text.length, finding.end)];
    if (start < at || end <= start) continue;
    pieces.push({ text: text.slice(at, start), finding: null }, { text: text.slice(start, end), finding });
    at = end;
  }
  pieces.push({ text: text.slice(at), finding: null });
  return pieces.filter(({ text: part }) => part !== "");
}
