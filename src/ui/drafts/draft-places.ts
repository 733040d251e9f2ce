/** The fields of a draft's text: goes to a place in one, and writes there as the user would. */
import { Platform } from "obsidian";
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { CheckedFinding, DraftFinding } from "./draft-findings";

/** The subject, which is a line, and the body. */
export interface DraftTextFields {
  readonly subject: RefObject<HTMLTextAreaElement | null>;
  readonly body: RefObject<HTMLTextAreaElement | null>;
}

export function useTextFields(): DraftTextFields {
  return { subject: useRef(null), body: useRef(null) };
}

/** Selects a finding's place and brings it in sight. */
export function goToPlace(fields: DraftTextFields, finding: DraftFinding): void {
  const field = fieldOf(fields, finding);
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(finding.start, finding.end);
  const mark = field.parentElement?.querySelector(`mark[data-start="${String(finding.start)}"]`);
  // What is missing has no mark; it belongs at the beginning or at the end.
  const isNearEnd = finding.start > field.value.length / 2;
  if (mark) mark.scrollIntoView({ block: "center" });
  else field.scrollIntoView({ block: isNearEnd ? "end" : "start" });
}

/** Puts what is suggested in a finding's place, so that the field itself can take it back where it can. */
export function applyTo(fields: DraftTextFields, finding: CheckedFinding): void {
  const field = fieldOf(fields, finding);
  const { suggestion } = finding;
  if (!field || suggestion === undefined) return;
  const { start } = finding;
  const end = suggestion === "" ? endOfGap(field.value, finding) : finding.end;
  // On a phone the keyboard would come and go, and there are no keys that undo.
  if (!Platform.isMobile && typesInto(field, { start, end, suggestion })) return;
  field.setRangeText(suggestion, start, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function fieldOf({ subject, body }: DraftTextFields, { where }: DraftFinding): HTMLTextAreaElement | null {
  return (where === "subject" ? subject : body).current;
}

/** Of the blanks around words that go, one stays. */
function endOfGap(text: string, { start, end }: DraftFinding): number {
  return text[end] === " " && (start === 0 || /\s/.test(text[start - 1] ?? "")) ? end + 1 : end;
}

interface Typed {
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}

/** Old, and the only way for a page to write what Ctrl+Z takes back. */
interface Editing {
  execCommand?(command: "insertText" | "delete", showsUi: false, text: string): boolean;
}

/** @returns whether the window can; the field tells of it as of any key */
function typesInto(field: HTMLTextAreaElement, { start, end, suggestion }: Typed): boolean {
  const editing: Editing = field.doc;
  const scrolled = scrollsAround(field);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const isDone = editing.execCommand?.(suggestion === "" ? "delete" : "insertText", false, suggestion);
  for (const [element, top] of scrolled) element.scrollTop = top;
  return isDone === true;
}

/** Writing brings the cursor in sight, and the list that was pressed in would leave from under the pointer. */
function scrollsAround(field: HTMLElement): [Element, number][] {
  const around: [Element, number][] = [];
  for (let one = field.parentElement; one; one = one.parentElement) around.push([one, one.scrollTop]);
  return around;
}
