/** What is found in a draft, at its places: open places, and what the checks point out. */
import { isKindNote as isKind } from "../../app/checks/text";
import { openPlace } from "../../core/messages/fill";
import type { MessageContext } from "../../core/messages/context";
import { placeOf } from "../../core/messages/places/places";
import type { Template } from "../../core/messages/template";

export interface DraftText {
  /** Empty for what has none. */
  readonly subject: string;
  readonly body: string;
}

/**
 * `open`: something is still to be written there; `hard`: it must not leave so; `context`: it may tell who a patient
 * is; `language`: it could be better.
 */
export type FindingTier = "open" | "hard" | "context" | "language";

interface AtPlace {
  /** The body where nothing is said. */
  readonly where?: "subject";
  /** Offsets (UTF-16, half open) in that text. */
  readonly start: number;
  readonly end: number;
}

export interface OpenFinding extends AtPlace {
  readonly tier: "open";
  /** The place's name. */
  readonly message: string;
}

export interface CheckedFinding extends AtPlace {
  readonly tier: Exclude<FindingTier, "open">;
  readonly rule: string;
  /** What the rule is called. */
  readonly title: string;
  /** What was found, word for word; of identifiers the first sign and dots. */
  readonly words: string;
  /** A sentence. */
  readonly message: string;
  /** What may stand there instead; empty where it may simply go. */
  readonly suggestion?: string;
  /** The same for this finding wherever else the draft is edited: its rule, its words, which of them it is. */
  readonly key: string;
}

export type DraftFinding = OpenFinding | CheckedFinding;

export interface DraftOfTemplate extends DraftText {
  readonly template: Template;
  readonly context: MessageContext;
}

function openPlaces({ template, subject, body }: DraftOfTemplate): OpenFinding[] {
  return template.places.flatMap((name) => {
    const [sign, message] = [openPlace(name), placeOf(name).label];
    const inBody = placesOf(sign, body).map((at): OpenFinding => ({ ...at, tier: "open", message }));
    const inSubject = placesOf(sign, subject).map((at): OpenFinding => ({
      ...at,
      where: "subject",
      tier: "open",
      message,
    }));
    return [...inSubject, ...inBody];
  });
}

/**
 * @param checked what the checks found; what they say of the language of an open place is left out, and of what could
 *   tell who a patient is: it would be said once more, unmasked
 * @returns all that is found, in the order of the text; the subject comes first
 */
export function findingsIn(draft: DraftOfTemplate, checked: readonly CheckedFinding[] = []): DraftFinding[] {
  const open = openPlaces(draft);
  const first = [...open, ...checked.filter(({ tier }) => tier === "hard" || tier === "context")];
  const others = checked.filter(
    (finding) =>
      finding.tier !== "language" || isKindNote(finding) || !first.some((place) => overlap(place, finding)),
  );
  const rank = ({ where }: DraftFinding) => (where === "subject" ? 0 : 1);
  return [...open, ...others].sort((a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end);
}

function overlap(a: DraftFinding, b: DraftFinding): boolean {
  return a.where === b.where && a.start < b.end && b.start < a.end;
}

/** @returns the names of the places that are still open, each once */
export function openNames(findings: readonly DraftFinding[]): string[] {
  const open = findings.filter(({ tier }) => tier === "open");
  return [...new Set(open.map(({ message }) => message))];
}

export function isChecked(finding: DraftFinding): finding is CheckedFinding {
  return finding.tier !== "open";
}

/** Whether it is the kind note: it is said once, and nothing is marked as if it were wrong. */
export function isKindNote(finding: DraftFinding): boolean {
  return isChecked(finding) && isKind(finding);
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

const WEIGHT: Readonly<Record<FindingTier, number>> = { hard: 0, open: 1, context: 2, language: 3 };

/** @returns a text in pieces, those with a finding apart; of findings that overlap the weightiest, then the first, is marked */
export function markedPieces(text: string, findings: readonly DraftFinding[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { start, end, finding } of marksIn(text, findings)) {
    pieces.push({ text: text.slice(at, start), finding: null }, { text: text.slice(start, end), finding });
    at = end;
  }
  pieces.push({ text: text.slice(at), finding: null });
  return pieces.filter(({ text: part }) => part !== "");
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly finding: DraftFinding;
}

function marksIn(text: string, findings: readonly DraftFinding[]): Mark[] {
  const marks: Mark[] = [];
  const byWeight = findings.filter((one) => !isKindNote(one)).sort((a, b) => WEIGHT[a.tier] - WEIGHT[b.tier]);
  for (const finding of byWeight) {
    const [start, end] = [Math.max(0, finding.start), Math.min(text.length, finding.end)];
    const isFree = marks.every((mark) => mark.end <= start || mark.start >= end);
    if (end > start && isFree) marks.push({ start, end, finding });
  }
  return marks.sort((a, b) => a.start - b.start);
}
