/** The state of quick capture: what is typed, what is understood, and what was changed by hand. */
import { useMemo, useRef, useState } from "preact/hooks";
import { capture, type Capture, type CaptureMoment } from "../../core/capture/capture";
import type { CaptureKind } from "../../core/capture/kinds";
import { mentorNames } from "../../core/capture/mentor-names";
import type { CaptureDraft } from "./draft";

export interface CaptureViewProps extends CaptureMoment {
  readonly open: string | null;
  readonly first: CaptureDraft;
  readonly write: (captured: Capture) => Promise<boolean>;
  readonly onDraft: (draft: CaptureDraft) => void;
  readonly onDone: () => void;
  readonly bindSend: (send: () => void) => void;
}

export function useCapture({
  ledger,
  today,
  open,
  first,
  write,
  onDraft,
  onDone,
  bindSend,
}: CaptureViewProps) {
  const [draft, setDraft] = useState(first);
  const [problem, setProblem] = useState("");
  /** How often it was sent in vain: each time the focus goes to what is missing. */
  const [tries, setTries] = useState(0);
  const isSending = useRef(false);
  const names = useMemo(() => mentorNames(ledger), [ledger]);
  const captured = useMemo(
    () => capture({ ...draft, open }, { ledger, today, names }),
    [draft, open, ledger, today, names],
  );
  const change = (part: Partial<CaptureDraft>) => {
    setProblem("");
    const next = { ...draft, ...part };
    setDraft(next);
    onDraft(next);
  };
  const edit = (id: string, to: CaptureKind | "removed" | null) => {
    const others = [...draft.edits].filter(([known]) => known !== id);
    change({ edits: new Map(to === null ? others : [...others, [id, to]]) });
  };
  const deliver = async () => {
    const wrong = whatIsMissing(captured, ledger.mentors.size);
    setProblem(wrong ?? "");
    if (wrong !== null) setTries(tries + 1);
    if (wrong !== null || isSending.current) return;
    isSending.current = true;
    const isDone = await write(captured);
    isSending.current = false;
    if (isDone) onDone();
    else setProblem("Nothing was written. What you typed is still here.");
  };
  const send = () => void deliver();
  bindSend(send);
  return { draft, captured, problem, tries, change, edit, send };
}

function whatIsMissing({ who, lines }: Capture, mentors: number): string | null {
  if (lines.every(({ isRemoved }) => isRemoved)) return "Write a few words first.";
  if (who.mentors.length > 0) return null;
  return mentors === 0 ? "Make a note for a mentor first: “New mentor” does it." : "Choose whom it is about.";
}
