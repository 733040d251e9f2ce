/** Does what can be done with a draft, and tells what came of it. */
import { useRef, useState } from "preact/hooks";
import type { DraftState } from "./draft";
import { actsFor, copyText, openInMail, type ActId, type DraftActs, type DraftOutside } from "./draft-acts";
import { openNames, type DraftFinding } from "./draft-findings";

export interface DraftActsProps {
  readonly state: DraftState;
  readonly findings: readonly DraftFinding[];
  readonly acts: DraftActs;
  readonly outside: DraftOutside;
  readonly onDone: () => void;
}

/** An act as a button shows it. */
export interface ActButton {
  readonly id: ActId;
  readonly label: string;
  readonly icon: string;
  readonly title: string;
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
  const [words, say] = useState("");
  const [hasLeft, setLeft] = useState(false);
  const leaving = useLeaving(props, { say, onLeft: () => setLeft(true) });
  const finish = useFinish(props, say);
  const { draft } = state;
  const runs: Readonly<Record<ActId, () => void>> = {
    ...leaving.runs,
    log: () => finish(() => acts.markSent(draft, state)),
    note: () => finish(() => acts.makeNote(draft, state.context)),
    insert: () =>
      finish(() => {
        acts.insert?.run(draft);
        return Promise.resolve(null);
      }),
  };
  const { medium } = state.template;
  const ids = actsFor({ medium, recipients: state.recipients, canInsert: acts.insert !== null, hasLeft });
  const buttons = ids.map((id): ActButton => ({
    id,
    label: leaving.asked === id ? AS_IT_IS[id] : LABELS[id],
    icon: ICONS[id],
    title: titleOf(id, acts),
    run: runs[id],
  }));
  return { words, hasLeft, buttons };
}

const LABELS: Readonly<Record<ActId, string>> = {
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
};

function titleOf(id: ActId, { insert }: DraftActs): string {
  if (id === "log") return "Adds a line to the log of whom it went to, with today's date";
  if (id === "insert" && insert) return `Where you were writing in ${insert.into}`;
  return id === "note" ? "Keeps it as a note of its own" : "";
}

interface Leaving {
  readonly say: (words: string) => void;
  readonly onLeft: () => void;
}

/** Out of the form: places that are still open are named first, and it goes only when asked again. */
function useLeaving({ state, findings, outside }: DraftActsProps, { say, onLeft }: Leaving) {
  const [warned, setWarned] = useState<{ readonly id: ActId; readonly open: string } | null>(null);
  const open = openNames(findings).join(", ");
  const asked = warned !== null && warned.open === open && open !== "" ? warned.id : null;
  const leave = async (id: "mail" | "copy", act: () => Promise<string>) => {
    if (open !== "" && asked !== id) {
      setWarned({ id, open });
      say(`Still open: ${open}.`);
      return;
    }
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
  const runs = { copy: () => void leave("copy", copy), mail: () => void leave("mail", mail) };
  return { asked, runs };
}

/** The form closes when an act is done, and stays with what went wrong; a second press on the way does nothing. */
function useFinish({ onDone }: DraftActsProps, say: (words: string) => void) {
  const isBusy = useRef(false);
  return (act: () => Promise<string | null>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void act()
      .then((wrong) => {
        if (wrong === null) onDone();
        else say(wrong);
      })
      .finally(() => (isBusy.current = false));
  };
}
