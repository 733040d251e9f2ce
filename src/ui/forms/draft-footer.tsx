/** What can be done with a draft. */
import { useState } from "preact/hooks";
import { openLabels, type DraftText, type DraftViewProps } from "./draft";
import { FormFooter } from "./form-view";

export function DraftFooter(props: DraftViewProps & { readonly draft: DraftText }) {
  const { acts, draft, onDone, bindSend } = props;
  const [problem, setProblem] = useState("");
  const copying = useCopy(props, setProblem);
  const finish = async (act: () => Promise<string | null>) => {
    const wrong = await act();
    if (wrong === null) onDone();
    else setProblem(wrong);
  };
  const makeNote = () => void finish(() => acts.makeNote(draft));
  const insert = () => {
    acts.insert?.run(draft);
    onDone();
  };
  bindSend(acts.insert ? insert : makeNote);
  return (
    <FormFooter problem={problem}>
      <button
        type="button"
        title="Adds a line to the log of who it is for, with today's date"
        onClick={() => void finish(acts.markSent)}
      >
        Mark as sent
      </button>
      <button type="button" onClick={() => void copying.copy()}>
        {copying.isWarned ? "Copy as it is" : "Copy"}
      </button>
      <button type="button" class={acts.insert ? "" : "mod-cta"} onClick={makeNote}>
        New note
      </button>
      {acts.insert ? (
        <button
          type="button"
          class="mod-cta"
          title={`Where you were writing in ${acts.insert.into}`}
          onClick={insert}
        >
          Insert into the note
        </button>
      ) : null}
    </FormFooter>
  );
}

/** Places that are still open are named first, and copied only when asked again. */
function useCopy(
  { template, draft, copy }: DraftViewProps & { readonly draft: DraftText },
  say: (words: string) => void,
) {
  const [warned, setWarned] = useState("");
  const open = openLabels(template, draft).join(", ");
  const isWarned = open !== "" && warned === open;
  return {
    isWarned,
    copy: async () => {
      if (open !== "" && !isWarned) {
        setWarned(open);
        say(`Still open: ${open}.`);
        return;
      }
      await copy([draft.subject, draft.body].join("\n\n"));
      say("Copied.");
    },
  };
}
