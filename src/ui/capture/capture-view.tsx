/** Quick capture: one field, what will be written below it, one button. */
import { useEffect, useRef } from "preact/hooks";
import type { CaptureKind } from "../../core/capture/kinds";
import { KINDS_OF_CAPTURE } from "../../core/capture/kinds";
import { FormFooter } from "../forms/form-view";
import { CaptureLines } from "./capture-lines";
import { useCapture, type CaptureViewProps } from "./use-capture";
import { WhoField } from "./who-field";

/** What a whole line can be made with one press; the others have their prefix and the menu of a line. */
const CHOICES: readonly CaptureKind[] = [
  "log",
  "for-next-time",
  "evidence",
  "saw-work",
  "feedback",
  "advice",
];

export function CaptureView(props: CaptureViewProps) {
  const { draft, captured, problem, tries, change, edit, send } = useCapture(props);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const missing = tries > 0 ? form.current?.querySelector<HTMLElement>("[aria-invalid='true']") : null;
    (missing ?? field.current)?.focus();
  }, [tries]);
  const isEmpty = captured.lines.length === 0;
  return (
    <form
      ref={form}
      class="mentorship-form mentorship-capture"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="mentorship-capture-body">
        <div class="mentorship-capture-typed">
          <textarea
            ref={field}
            class="mentorship-capture-field"
            rows={2}
            value={draft.text}
            aria-label="What happened, and what follows"
            placeholder="Dr. Osei stairwell: apply for the summer program, send abstract by Fri"
            onInput={(event) => change({ text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              send();
            }}
          />
          <WhoField
            who={captured.who}
            ledger={props.ledger}
            isAsked={problem !== "" || !isEmpty}
            onChoose={(chosen) => change({ chosen })}
          />
          <KindChoice as={draft.as} onChoose={(as) => change({ as })} />
        </div>
        <CaptureLines lines={captured.lines} edits={draft.edits} onEdit={edit} />
      </div>
      <FormFooter problem={problem}>
        <button type="submit" class="mod-cta">
          Note it
        </button>
      </FormFooter>
    </form>
  );
}

interface KindChoiceProps {
  readonly as: CaptureKind | null;
  readonly onChoose: (as: CaptureKind | null) => void;
}

function KindChoice({ as, onChoose }: KindChoiceProps) {
  return (
    <div class="mentorship-choices" role="group" aria-label="Note all of it as">
      {CHOICES.map((kind) => (
        <button
          key={kind}
          type="button"
          class="mentorship-choice"
          aria-pressed={as === kind}
          onClick={() => onChoose(as === kind ? null : kind)}
        >
          {KINDS_OF_CAPTURE[kind].label}
        </button>
      ))}
    </div>
  );
}
