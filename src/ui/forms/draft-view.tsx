/** The form of a message: whom it goes to, what is missing, the draft as it will be, and what to do with it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { MessageContext } from "../../core/messages/context";
import type { Template } from "../../core/messages/template";
import { carriedOver, draftStart, draftState, OWN_BODY, OWN_SUBJECT, type DraftState } from "./draft";
import type { DraftActs, DraftOutside } from "./draft-acts";
import { DraftFields } from "./draft-fields";
import { findingsIn } from "./draft-findings";
import { DraftFooter } from "./draft-footer";
import { DraftPaper } from "./draft-paper";
import type { Raws } from "./field";
import type { SuggestNames } from "./people-input";
import { leaveField, useLatest } from "./use-form";

export interface DraftViewProps {
  readonly template: Template;
  /** What it starts from; whom it goes to may be changed in the form. */
  readonly context: MessageContext;
  /** Names are seen in it although discreet mode is on, and it says so. */
  readonly showsNames: boolean;
  readonly raws: Raws;
  readonly acts: DraftActs;
  readonly outside: DraftOutside;
  readonly suggest: SuggestNames;
  readonly onRaws: (raws: Raws) => void;
  readonly onDone: () => void;
  /** Is given the main act, for keys that the window hears. */
  readonly bindSend: (send: () => void) => void;
}

export function DraftView(props: DraftViewProps) {
  const { template, context, showsNames, acts, suggest, onRaws } = props;
  const [start] = useState(() => draftStart(template, context));
  const [raws, setRaws] = useLatest(props.raws);
  const state = draftState(start, raws);
  const findings = findingsIn({ ...state, ...state.draft });
  const root = useFirstMissing();
  // The newest, as the field that is left may change what there is to do.
  const main = useRef<() => void>(() => undefined);
  props.bindSend(() => leaveField(root.current, () => main.current()));
  const change = (to: (before: Raws) => Raws) => onRaws(setRaws(to));
  return (
    <form
      ref={root}
      class="mentorship-form mentorship-draft-form has-preview"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <div class="mentorship-form-body">
        <DraftFields
          {...{ state, raws, showsNames, suggest }}
          onField={(name, raw) => change((before) => carriedOver(start, before, { ...before, [name]: raw }))}
          onRefill={() => change(withoutOwnText)}
        />
        <DraftPaper
          {...{ state, findings }}
          customize={acts.customize}
          onSubject={(text) => change((before) => withOwn(before, OWN_SUBJECT, text, state))}
          onBody={(text) => change((before) => withOwn(before, OWN_BODY, text, state))}
        />
      </div>
      <DraftFooter {...props} {...{ state, findings }} bindMain={(act) => (main.current = act)} />
    </form>
  );
}

function withoutOwnText({ [OWN_BODY]: _body, [OWN_SUBJECT]: _subject, ...typed }: Raws): Raws {
  return typed;
}

/** A text that is as it was filled follows the fields again. */
function withOwn(
  before: Raws,
  name: typeof OWN_BODY | typeof OWN_SUBJECT,
  text: string,
  { filled }: DraftState,
): Raws {
  const { [name]: _own, ...others } = before;
  return text === (name === OWN_BODY ? filled.body : filled.subject) ? others : { ...others, [name]: text };
}

const MISSING = ".mod-missing :is(input, textarea, select)";

/** The first field that is still empty has the focus as the form opens; where none is, the main act. */
function useFirstMissing() {
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const form = root.current;
    const wanted = form?.querySelector<HTMLElement>(MISSING) ?? form?.querySelector<HTMLElement>(".mod-cta");
    wanted?.focus();
  }, []);
  return root;
}
