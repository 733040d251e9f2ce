/** Does what can be done with a draft, and tells what came of it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { DraftState } from "./draft";
import {
  actsFor,
  copyText,
  mainAct,
  openInMail,
  type ActId,
  type DraftActs,
  type DraftOutside,
} from "./draft-acts";
import { openNames, type DraftFinding, type DraftText } from "./draft-findings";
import { useGate, type Gate } from "./use-gate";
import type { Remarks } from "./use-remarks";

export interface DraftActsProps {
  readonly state: DraftState;
  readonly findings: readonly DraftFinding[];
  readonly remarks: Remarks;
  readonly acts: DraftActs;
  readonly outside: DraftOutside;
  readonly onDone: (act: ActId) => void;
}

/** An act as a button shows it. */
export interface ActButton {
  readonly id: ActId;
  readonly label: string;
  readonly icon: string;
  readonly title: string;
  /** It is what comes next. */
  readonly isMain: boolean;
  readonly run: () => void;
}

const ICONS: Readonly<Record<ActId, string>> = {
  mail: "mail",
  copy: "copy",
  log: "check",
  insert: "text-cursor-input",
  note: "file-plus",
};

export function useDraftActs(props: DraftActsProps) {
  const { state, acts } = props;
  const { words, say } = useWords(state.draft);
  const [hasLeft, setLeft] = useState(false);
  const asking = useAsking(props.findings, say);
  const gate = useGate(props.remarks.checking.identifiers);
  const leaving = leavingOf(props, { say, asking, onLeft: () => setLeft(true) });
  const finish = useFinish(props, say);
  const { draft } = state;
  const runs: Readonly<Record<ActId, () => void>> = {
    ...leaving,
    log: () => {
      if (asking.mayGo("log")) finish("log", () => acts.markSent(draft, state));
    },
    note: () => finish("note", () => acts.makeNote(draft, state.context)),
    insert: () =>
      finish("insert", () => {
        acts.insert?.run(draft);
        return Promise.resolve(null);
      }),
  };
  const { medium } = state.template;
  const question = { medium, recipients: state.recipients, canInsert: acts.insert !== null, hasLeft };
  const [ids, main] = [actsFor(question), mainAct(question)];
  const buttons = ids.map((id): ActButton => ({
    id,
    label: asking.asked === id ? AS_IT_IS[id] : LABELS[id],
    icon: ICONS[id],
    title: titleOf(id, acts),
    isMain: id === main,
    run: () => {
      if (id === "log" || gate.mayGo(id)) runs[id]();
    },
  }));
  useFreed(gate, say);
  return { words: gate.waits ? "" : words, hasLeft, buttons, gate };
}

/** What waited goes on only when it is asked for once more. */
function useFreed({ freed, close }: Gate, say: (words: string) => void): void {
  useEffect(() => {
    if (freed === null) return;
    say(`Nothing is left to answer for. Press “${LABELS[freed]}” again.`);
    close();
  }, [freed]);
}

export const LABELS: Readonly<Record<ActId, string>> = {
  mail: "Open in mail",
  copy: "Copy",
  log: "Log as sent",
  insert: "Insert into the note",
  note: "New note",
};
const AS_IT_IS: Readonly<Record<ActId, string>> = {
  ...LABELS,
  mail: "Open as it is",
  copy: "Copy as it is",
  log: "Log as it is",
};

function titleOf(id: ActId, { insert }: DraftActs): string {
  if (id === "log") return "Adds a line to the log of whom it went to, with today's date";
  if (id === "insert" && insert) return `Where you were writing in ${insert.into}`;
  return id === "note" ? "Keeps it as a note of its own" : "";
}

/** What is said of a draft is said no longer once the draft is another one. */
function useWords({ subject, body }: DraftText) {
  const [said, setSaid] = useState({ words: "", subject, body });
  const isSame = said.subject === subject && said.body === body;
  return {
    words: isSame ? said.words : "",
    say: (words: string) => setSaid({ words, subject, body }),
  };
}

interface Asking {
  /** What goes if it is asked for once more. */
  readonly asked: ActId | null;
  readonly mayGo: (id: ActId) => boolean;
}

/**
 * Places that are still open are named before a draft leaves the form or counts as sent, and it goes only when asked
 * again. In a note they stay to be seen.
 */
function useAsking(findings: readonly DraftFinding[], say: (words: string) => void): Asking {
  const [warned, setWarned] = useState<{ readonly id: ActId; readonly open: string } | null>(null);
  const open = openNames(findings).join(", ");
  const asked = warned !== null && warned.open === open && open !== "" ? warned.id : null;
  const mayGo = (id: ActId) => {
    if (open === "" || asked === id) return true;
    setWarned({ id, open });
    say(`Still open: ${open}.`);
    return false;
  };
  return { asked, mayGo };
}

interface Leaving {
  readonly say: (words: string) => void;
  readonly asking: Asking;
  readonly onLeft: () => void;
}

/** Out of the form, to the clipboard or the mail program. */
function leavingOf({ state, outside }: DraftActsProps, { say, asking, onLeft }: Leaving) {
  const leave = async (id: "mail" | "copy", act: () => Promise<string>) => {
    if (!asking.mayGo(id)) return;
    try {
      say(await act());
      onLeft();
    } catch {
      say("It could not be copied. Select the text and copy it from there.");
    }
  };
  const copy = async () => {
    await outside.copy(copyText(state.draft));
    return "Copied.";
  };
  const mail = () => openInMail({ draft: state.draft, recipients: state.recipients }, outside);
  return { copy: () => void leave("copy", copy), mail: () => void leave("mail", mail) };
}

/** The form closes when an act is done, and stays with what went wrong; a second press on the way does nothing. */
function useFinish({ onDone }: DraftActsProps, say: (words: string) => void) {
  const isBusy = useRef(false);
  return (id: ActId, act: () => Promise<string | null>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void act()
      .then((wrong) => {
        if (wrong === null) onDone(id);
        else say(wrong);
      })
      .finally(() => (isBusy.current = false));
  };
}
