/** A finding below a draft: what it is, why it matters, and what can be done about it with one press. */
import { sayChange } from "../checks/suggested";
import type { CheckedFinding } from "./draft-findings";
import type { FindingActs } from "./use-remarks";

export interface RemarkProps {
  readonly finding: CheckedFinding;
  readonly acts: FindingActs;
}

const SPELLING = "spelling";

export function Remark({ finding, acts }: RemarkProps) {
  const { tier, title, words, message } = finding;
  const isLanguage = tier === "language";
  return (
    <li class={`mentorship-draft-remark mod-${tier}`}>
      <button
        type="button"
        class="clickable-icon mentorship-draft-what"
        aria-description="Shows its place in the draft"
        onClick={() => acts.go(finding)}
      >
        {isLanguage ? (
          message
        ) : (
          <>
            <span class="mentorship-draft-title">{title}</span>{" "}
            <span class="mentorship-check-words">{words}</span>
          </>
        )}
      </button>
      {isLanguage ? null : <div>{message}</div>}
      <RemarkActs {...{ finding, acts }} />
    </li>
  );
}

function RemarkActs({ finding, acts }: RemarkProps) {
  const { tier, rule, title, words } = finding;
  const change = sayChange(finding);
  const about = tier === "language" && words !== "" ? `${title}, “${words}”` : `${title}, ${words}`;
  const ignore = tier === "language" ? "Ignore" : "Not a patient’s";
  return (
    <div class="mentorship-draft-acts">
      {change === null ? null : <Act label={change} about={about} run={() => acts.apply(finding)} />}
      <Act label={ignore} about={about} run={() => acts.ignore(finding)} />
      {rule === SPELLING ? (
        <Act label="Add to dictionary" about={about} run={() => acts.addWord(finding)} />
      ) : null}
    </div>
  );
}

interface ActProps {
  readonly label: string;
  readonly about: string;
  readonly run: () => void;
}

function Act({ label, about, run }: ActProps) {
  return (
    <button
      type="button"
      class="clickable-icon mentorship-link"
      aria-label={`${label}: ${about}`}
      // The second press of a double click would meet the row that has moved up.
      onClick={({ detail }) => (detail > 1 ? undefined : run())}
    >
      {label}
    </button>
  );
}
