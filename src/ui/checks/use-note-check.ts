/** The state of a check's window: the note as it was read last, and what was found in it. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { checkNote, languageChecks, type NoteFinding } from "../../app/checks/note";
import { applySuggestion, ignoreFindings, type CheckedNote } from "../../app/checks/acts";
import { partNow, withPlainEnds } from "../../app/checks/place";
import type { Outcome } from "../../app/writer";
import type { Span } from "../../core/checks/span";
import { RULES_OFF, withRule, withWord } from "../settings-tab/check-settings";
import type { NoteCheckParts, NoteToCheck } from "./note-check";

/** What the list can do about a finding. */
export interface FindingActs {
  readonly apply: (finding: NoteFinding) => void;
  readonly ignore: (findings: readonly NoteFinding[]) => void;
  readonly addWord: (finding: NoteFinding) => void;
  readonly turnOff: (finding: NoteFinding) => void;
}

/** What was read of a note: gone, too long, or what was found. */
export type Read = "gone" | "too-long" | readonly NoteFinding[];

export interface NoteChecking {
  readonly read: Read;
  /** What is looked at now: a selection that cannot be told any more has become the whole note. */
  readonly within: Span | null;
  /** What came of the last act, in a sentence. */
  readonly said: string;
  readonly acts: FindingActs;
}

const CHANGED = "The note has changed there since, so nothing was written. This is what it says now.";

export function useNoteCheck(parts: NoteCheckParts): NoteChecking {
  const { mentorship, note: first } = parts;
  const { writer, store } = mentorship;
  const [note, setNote] = useState(first);
  const [said, setSaid] = useState("");
  const checks = useSetting(parts);
  const isBusy = useRef(false);
  const latest = useRef(first);
  const look = async () => {
    const text = await store.read(first.path).catch(() => null);
    latest.current = next(latest.current, text === null ? null : withPlainEnds(text));
    setNote(latest.current);
  };
  // Undo, from the notice or by its command, is an act like any other.
  useEffect(() => writer.subscribe(() => void look()), []);
  const read = useMemo(() => readOf(note, parts, checks), [note, checks]);
  const act = (run: (seen: CheckedNote) => Promise<Outcome | "changed">, done: string) => {
    const { path, text } = note;
    if (isBusy.current || text === null) return;
    isBusy.current = true;
    void run({ path, text }).then(async (outcome) => {
      await look();
      setSaid(sayOutcome(outcome, done));
      isBusy.current = false;
    });
  };
  const acts: FindingActs = {
    apply: (finding) => act((seen) => applySuggestion(mentorship, seen, finding), "Changed."),
    ignore: (findings) => act((seen) => ignoreFindings(mentorship, seen, findings), "Ignored."),
    ...settingActs(mentorship),
  };
  return { read, within: note.within, said, acts };
}

function useSetting({ mentorship: { settings } }: NoteCheckParts) {
  const [checks, setChecks] = useState(settings.current().checks);
  useEffect(() => settings.subscribe((changed) => setChecks(changed.checks)), []);
  return checks;
}

function next(before: NoteToCheck, text: string | null): NoteToCheck {
  if (text === before.text) return before;
  const { within } = before;
  const now = within && text !== null && before.text !== null ? partNow(before.text, within, text) : within;
  return { ...before, text, within: now };
}

function readOf(
  { text, within }: NoteToCheck,
  { check, known }: NoteCheckParts,
  settings: ReturnType<typeof useSetting>,
): Read {
  if (text === null) return "gone";
  const checks = check === "patients" ? (["identifiers"] as const) : languageChecks(text, within);
  return checkNote(text, { checks, known, settings, within }) ?? "too-long";
}

function sayOutcome(outcome: Outcome | "changed", done: string): string {
  if (outcome === "changed") return CHANGED;
  if (outcome.result === "refused") return "Nothing was changed.";
  return outcome.result === "done" ? done : "";
}

function settingActs({
  settings,
  notices,
}: NoteCheckParts["mentorship"]): Pick<FindingActs, "addWord" | "turnOff"> {
  /** Settings are no notes, so the notice has its own way back. It takes back this change alone. */
  const change = async ({ said, set }: Change) => {
    await set(true);
    notices.show(said, { label: "Undo", run: () => void set(false) });
  };
  return {
    addWord: ({ words }) => {
      const said = `“${words}” is in your dictionary.`;
      const set = (isIn: boolean) =>
        settings.set("checks.dictionary", withWord(settings.current().checks, words, isIn));
      void change({ said, set });
    },
    turnOff: ({ rule, title }) => {
      const said = `“${title}” is off in all checks. The settings turn it on again.`;
      const set = (isOff: boolean) =>
        settings.set(RULES_OFF, withRule(settings.current().checks, rule, !isOff));
      void change({ said, set });
    },
  };
}

interface Change {
  readonly said: string;
  /** @param isDone false takes it back */
  readonly set: (isDone: boolean) => Promise<void>;
}
