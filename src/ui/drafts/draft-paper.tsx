/** The draft as it will be, with what was found in it at its places, and what can be done about it below. */
import { countWords, LONG_MESSAGE } from "../../core/messages/fill";
import type { DraftState } from "./draft";
import type { DraftActs } from "./draft-acts";
import type { DraftFinding, DraftText } from "./draft-findings";
import type { TypedText } from "./draft-own";
import type { DraftTextFields } from "./draft-places";
import { BodyText, SubjectText } from "./draft-text";
import { FindingList } from "./finding-list";
import type { Gate } from "./use-gate";
import type { Remarks } from "./use-remarks";

interface DraftPaperProps {
  readonly state: DraftState;
  readonly findings: readonly DraftFinding[];
  readonly remarks: Remarks;
  readonly fields: DraftTextFields;
  readonly customize: DraftActs["customize"];
  readonly onTyped: (part: keyof DraftText, typed: TypedText) => void;
  readonly mayTake: Gate["mayTake"];
}

export function DraftPaper(props: DraftPaperProps) {
  const { state, findings, remarks, fields, customize, onTyped, mayTake } = props;
  const { template, draft } = state;
  return (
    <section class="mentorship-form-preview mentorship-draft" aria-label="Draft">
      {template.subject === null ? null : (
        <SubjectText
          text={draft.subject}
          findings={findings.filter(({ where }) => where === "subject")}
          element={fields.subject}
          onTyped={(typed) => onTyped("subject", typed)}
          mayTake={(piece) => mayTake({ ...piece, from: "subject" })}
        />
      )}
      <BodyText
        text={draft.body}
        findings={findings.filter(({ where }) => where !== "subject")}
        element={fields.body}
        onTyped={(typed) => onTyped("body", typed)}
        mayTake={(piece) => mayTake({ ...piece, from: "body" })}
      />
      <FindingList {...{ findings, remarks }} />
      <div class="mentorship-draft-below">
        <WordCount text={draft.body} saysLong={template.medium === "mail" && saysLong(remarks)} />
        <button
          type="button"
          class="mentorship-draft-customize clickable-icon mentorship-link"
          onClick={customize.run}
        >
          {customize.label}
        </button>
      </div>
    </section>
  );
}

function saysLong({ checking: { settings } }: Remarks): boolean {
  return settings.language && !settings.without.includes("length");
}

function WordCount({ text, saysLong: may }: { readonly text: string; readonly saysLong: boolean }) {
  const words = countWords(text);
  const isLong = may && words > LONG_MESSAGE;
  return (
    <div id="mentorship-draft-words" class="mentorship-draft-words">
      {words} {words === 1 ? "word" : "words"}
      {isLong ? `. Shorter is easier to answer: up to ${String(LONG_MESSAGE)} or so.` : ""}
    </div>
  );
}
