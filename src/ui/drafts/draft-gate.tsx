/** What a draft waits for before it leaves its form, above the buttons. */
import { useEffect, useRef } from "preact/hooks";
import { IdentifierGate } from "../checks/identifier-gate";
import type { Presses } from "./draft-press";
import { LABELS } from "./use-draft-acts";
import type { Gate } from "./use-gate";
import type { Remarks } from "./use-remarks";

interface DraftGateProps {
  readonly gate: Gate;
  readonly remarks: Remarks;
  readonly presses: Presses;
  /** Lets it go: what was asked about is no patient's. */
  readonly onGoOn: (press: MouseEvent) => void;
}

export function DraftGate({ gate, remarks, presses, onGoOn }: DraftGateProps) {
  const { waits } = gate;
  const place = useRef<HTMLDivElement>(null);
  // With its last row the panel goes, and the focus with it: the next act is the one that waited.
  const last = useRef(waits?.id ?? null);
  useEffect(() => {
    const { current: id } = last;
    last.current = waits?.id ?? null;
    const { current: at } = place;
    if (waits === null && id !== null && at?.doc.activeElement === at?.doc.body)
      at?.parentElement?.querySelector<HTMLElement>(`[data-act="${id}"]`)?.focus({ preventScroll: true });
  }, [waits?.id]);
  const { acts, checking, openNote } = remarks;
  const close = () => {
    const first = waits?.findings[0];
    gate.close();
    if (first) acts.go(first);
  };
  return (
    <div class="mentorship-draft-gate" ref={place}>
      {waits === null ? null : (
        <IdentifierGate
          asks={waits.asks}
          findings={waits.findings}
          tries={waits.tries}
          act={LABELS[waits.id]}
          policy={{ policy: checking.settings.policy, onOpenNote: openNote }}
          place={{ go: acts.go, fix: acts.apply }}
          onNotPatients={acts.ignore}
          look={{ label: waits.asks === "hard" ? "Back to the draft" : "Look at them", run: close }}
          onNo={(press) => {
            gate.answerNo();
            onGoOn(press);
          }}
          isWish={(press) => {
            const isWish = press.detail < 2 && presses.isKeyWish(press);
            if (isWish) presses.took(waits.id, press);
            return isWish;
          }}
        />
      )}
    </div>
  );
}
