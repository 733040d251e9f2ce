/** What a check found in a note: in groups, each finding with what can be done about it. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { TOO_LONG, type NoteFinding } from "../../app/checks/note";
import { baseName } from "../../core/notes/links";
import { FormFooter, NamesAreVisible } from "../forms/form-view";
import { FindingRow } from "./check-finding";
import type { NoteCheckParts } from "./note-check";
import { PolicyLink } from "./policy-link";
import { useNoteCheck, type NoteChecking } from "./use-note-check";

/** As many as are drawn at once. */
const DRAWN = 40;

export interface CheckViewProps {
  readonly parts: NoteCheckParts;
  readonly onClose: () => void;
}

export function CheckView({ parts, onClose }: CheckViewProps) {
  const checking = useNoteCheck(parts);
  const { read, said } = checking;
  const findings = typeof read === "string" ? [] : read;
  const [drawn, setDrawn] = useState(DRAWN);
  const ordered = GROUPS.flatMap(({ isIn }) => findings.filter(isIn));
  const shown = ordered.slice(0, drawn);
  const { root, keepPlace } = useFocus(read);
  const { check, mentorship } = parts;
  return (
    <div class="mentorship-form mentorship-check" ref={root} tabIndex={-1} onClickCapture={keepPlace}>
      {mentorship.discreet.isOn() && check === "language" ? <NamesAreVisible /> : null}
      <p class="mentorship-form-about">{about(parts, checking)}</p>
      {GROUPS.map(({ name, isIn }) => (
        <Group key={name} name={name} count={findings.filter(isIn).length}>
          {shown.filter(isIn).map((finding, place) => (
            <FindingRow
              key={`${finding.rule} ${String(place)}`}
              finding={finding}
              alike={findings.filter((one) => one.rule === finding.rule && one.canIgnore)}
              acts={checking.acts}
              onGo={parts.goTo}
            />
          ))}
        </Group>
      ))}
      {ordered.length > drawn ? (
        <button type="button" class="mentorship-check-more" onClick={() => setDrawn(drawn + DRAWN)}>
          {`Show ${String(Math.min(DRAWN, ordered.length - drawn))} more of ${String(ordered.length)}`}
        </button>
      ) : null}
      {read === "gone" || read === "too-long" ? null : (
        <Limits parts={parts} isEmpty={ordered.length === 0} />
      )}
      <FormFooter problem={said}>
        <button type="button" class="mod-cta" onClick={onClose}>
          Done
        </button>
      </FormFooter>
    </div>
  );
}

interface GroupSpec {
  readonly name: string;
  readonly isIn: (finding: NoteFinding) => boolean;
}

const GROUPS: readonly GroupSpec[] = [
  { name: "Leads to one person", isIn: ({ tier }) => tier === "hard" },
  { name: "Could tell who it is", isIn: ({ tier }) => tier === "context" },
  { name: "Language", isIn: ({ check }) => check === "tone" },
  { name: "The message", isIn: ({ check }) => check === "completeness" },
];

interface GroupProps {
  readonly name: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Group({ name, count, children }: GroupProps) {
  if (count === 0) return null;
  return (
    <section class="mentorship-check-group">
      <div class="mentorship-check-heading" role="heading" aria-level={3}>
        {name} <span class="mentorship-check-count">{count}</span>
      </div>
      <ul class="mentorship-check-list" role="list">
        {children}
      </ul>
    </section>
  );
}

function about({ note, mentorship }: NoteCheckParts, { read, within }: NoteChecking): string {
  const name = mentorship.discreet.isOn() ? "the note" : `“${baseName(note.path)}”`;
  if (read === "gone") return "The note is no longer where it was.";
  if (read === "too-long") return TOO_LONG;
  const where = within ? `the selected part of ${name}` : name;
  if (read.length === 0) return `Nothing found in ${where}.`;
  return `${String(read.length)} ${read.length === 1 ? "place" : "places"} to look at in ${where}.`;
}

/** What the check cannot do. It is said whether something was found or not. */
function Limits({ parts, isEmpty }: { readonly parts: NoteCheckParts; readonly isEmpty: boolean }) {
  const { check, mentorship, openNote } = parts;
  if (check === "language")
    return isEmpty ? <p class="mentorship-form-about">Read it once more all the same.</p> : null;
  return (
    <p class="mentorship-form-about">
      This check helps, and does not de-identify: it can miss something. Read it once more yourself.
      <PolicyLink policy={mentorship.settings.current().checks.policy} onOpenNote={openNote} />
    </p>
  );
}

/** An act takes its row away: the focus goes to the row that stands there then, and not to what it can do. */
function useFocus(read: unknown) {
  const root = useRef<HTMLDivElement>(null);
  const acted = useRef<number | null>(0);
  const keepPlace = (event: MouseEvent) => {
    const row = (event.target as HTMLElement).closest("li");
    if (row && root.current) acted.current = [...root.current.querySelectorAll("li")].indexOf(row);
  };
  useEffect(() => {
    if (acted.current === null) return;
    const rows = root.current?.querySelectorAll("li") ?? [];
    const row = rows[Math.min(acted.current, rows.length - 1)];
    (row?.querySelector("button") ?? root.current)?.focus();
    acted.current = null;
  }, [read]);
  return { root, keepPlace };
}
