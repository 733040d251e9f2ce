/** The form of a message: whom it goes to, what is missing, the draft as it will be, and what to do with it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { MessageContext } from "../../core/messages/context";
import type { Template } from "../../core/messages/template";
import { draftStart, draftState, withOwn } from "./draft";
import type { ActId, DraftActs, DraftOutside } from "./draft-acts";
import { DraftFields } from "./draft-fields";
import { findingsIn } from "./draft-findings";
import { DraftFooter } from "./draft-footer";
import { ignoredIn, withKept, withoutOwn } from "./draft-kept";
import { DraftPaper } from "./draft-paper";
import { useTextFields } from "./draft-places";
import type { Press } from "./draft-press";
import type { Gate } from "./use-gate";
import { useDraftChecks, type DraftCheckPorts } from "./use-draft-checks";
import { useTakingOfWindow } from "./use-taking";
import { useRemarks } from "./use-remarks";
import type { Raws } from "../forms/field";
import type { SuggestNames } from "../forms/people-input";
import { leaveField, useLatest } from "../forms/use-form";

export interface DraftViewProps {
  readonly template: Template;
  /** What it starts from; whom it goes to may be changed in the form. */
  readonly context: MessageContext;
  /** Names are seen in it although discreet mode is on, and it says so. */
  readonly showsNames: boolean;
  readonly raws: Raws;
  readonly acts: DraftActs;
  readonly outside: DraftOutside;
  readonly checks: DraftCheckPorts;
  readonly suggest: SuggestNames;
  readonly onRaws: (raws: Raws) => void;
  readonly onDone: (act: ActId) => void;
  /** Is given the main act, for keys that the window hears. */
  readonly bindSend: (send: (press: Press) => void) => void;
  /** Is given what closes the panel that is open over the buttons, null while none is. */
  readonly bindPanel: (close: (() => void) | null) => void;
}

export function DraftView(props: DraftViewProps) {
  const { template, context, showsNames, acts, checks: ports, suggest, onRaws } = props;
  const [start] = useState(() => draftStart(template, context));
  const [raws, setRaws] = useLatest(props.raws);
  const state = draftState(start, raws);
  const change = (to: (before: Raws) => Raws) => {
    const now = setRaws(to);
    onRaws(now);
    return now;
  };
  const fields = useTextFields();
  const checking = useDraftChecks(state, { ports, ignored: ignoredIn(raws) });
  const remarks = useRemarks({ checking, ports, fields, raws, change });
  const findings = findingsIn({ ...state, ...state.draft }, checking.findings);
  const root = useFirstMissing();
  // The newest, as the field that is left may change what there is to do.
  const main = useRef<(press: Press) => void>(() => undefined);
  const send = (press: Press) => leaveField(root.current, () => main.current(press));
  props.bindSend(send);
  const taking = useRef<Gate["mayTake"]>(() => true);
  useTakingOfWindow(fields, taking);
  return (
    <form
      ref={root}
      class="mentorship-form mentorship-draft-form has-preview"
      noValidate
      onKeyDown={(event) => {
        // Enter in a field is no wish to send; the list of suggestions sends the form by its own event.
        if (event.key === "Enter" && isLine(event.target)) event.preventDefault();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        send(event);
      }}
    >
      <div class="mentorship-form-body">
        <DraftFields
          {...{ state, raws, showsNames, suggest }}
          onField={(name, raw) => change((before) => ({ ...before, [name]: raw }))}
          onRefill={() => change(withoutOwn)}
          onTakeBack={() => change(withKept)}
        />
        <DraftPaper
          {...{ state, findings, remarks, fields }}
          customize={acts.customize}
          mayTake={(piece) => taking.current(piece)}
          onTyped={(part, typed) => change((before) => withOwn(before, { part, typed, seen: state }))}
        />
      </div>
      <DraftFooter
        {...props}
        {...{ state, findings, remarks }}
        bindMain={(act) => (main.current = act)}
        bindTaking={(mayTake) => (taking.current = mayTake)}
      />
    </form>
  );
}

function isLine(target: EventTarget | null): boolean {
  return (
    target !== null && "matches" in target && (target as Element).matches("input, .mentorship-draft-line")
  );
}

const MISSING = ".mod-missing :is(input, textarea, select)";

/** The first field that is still empty has the focus as the form opens; where none is, the main act. */
function useFirstMissing() {
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const form = root.current;
    const missing = form?.querySelector<HTMLElement>(MISSING);
    // The buttons are in sight anyway, and the form would scroll to where they stand behind its text.
    if (missing) missing.focus();
    else form?.querySelector<HTMLElement>(".mod-cta")?.focus({ preventScroll: true });
  }, []);
  return root;
}
