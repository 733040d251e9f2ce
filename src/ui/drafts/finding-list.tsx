/** What was found in a draft, below its text: what must not leave first, then what to ask about, then its language. */
import { useEffect, useState } from "preact/hooks";
import { PolicyLink } from "../checks/policy-link";
import { isChecked, isKindNote, openNames, type CheckedFinding, type DraftFinding } from "./draft-findings";
import { Remark } from "./remark-row";
import { useRowFocus } from "./use-row-focus";
import type { FindingActs, Remarks } from "./use-remarks";

interface FindingListProps {
  readonly findings: readonly DraftFinding[];
  readonly remarks: Remarks;
}

/** More remarks on language than these are folded away: a draft is not to be graded. */
const FEW = 3;

export function FindingList({ findings, remarks }: FindingListProps) {
  const { checking, done, acts, openNote } = remarks;
  const [showsAll, setShowsAll] = useState(false);
  const checked = findings.filter(isChecked);
  const crisis = checked.find(isKindNote);
  const [hard, context, language] = (["hard", "context", "language"] as const).map((tier) =>
    checked.filter((one) => one.tier === tier && !isKindNote(one)),
  ) as [CheckedFinding[], CheckedFinding[], CheckedFinding[]];
  const more = showsAll || language.length <= FEW + 1 ? 0 : language.length - FEW;
  const rows = [...hard, ...context, ...language.slice(0, language.length - more)];
  const { list, keeping } = useRowFocus(rows.map(({ key }) => key).join("\n"));
  const isCalm = checking.isLookedAt && hard.length + context.length === 0;
  return (
    <div class="mentorship-draft-findings">
      <OpenPlaces findings={findings} onGo={acts.go} />
      {crisis ? <Crisis finding={crisis} {...{ remarks }} /> : null}
      <ul class="mentorship-draft-remarks" role="list" aria-label="To look at" ref={list} tabIndex={-1}>
        {rows.map((finding, place) => (
          <Remark key={finding.key} finding={finding} acts={keeping(acts, place)} />
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" class="clickable-icon mentorship-link" onClick={() => setShowsAll(true)}>
          {`${String(more)} more on language`}
        </button>
      ) : null}
      {done ? (
        <p class="mentorship-draft-done">
          {done.said}{" "}
          <button type="button" class="clickable-icon mentorship-link" onClick={done.undo}>
            Undo
          </button>
        </p>
      ) : null}
      {isCalm ? (
        <p class="mentorship-draft-calm">
          {`No ${checking.isAnswered ? "other " : ""}sign of a patient found. This check helps, and does not de-identify: read once more.`}
          <PolicyLink policy={checking.settings.policy} onOpenNote={openNote} />
        </p>
      ) : null}
      <Spoken words={spoken({ hard, context, language })} />
    </div>
  );
}

interface OpenPlacesProps {
  readonly findings: readonly DraftFinding[];
  readonly onGo: FindingActs["go"];
}

/** Everything that is still open in one line. */
function OpenPlaces({ findings, onGo }: OpenPlacesProps) {
  const open = openNames(findings).flatMap((name) => findings.find(({ message }) => message === name) ?? []);
  if (open.length === 0) return null;
  return (
    <p class="mentorship-draft-open">
      <span>Still open:</span>
      {open.map((finding) => (
        <button
          key={finding.message}
          type="button"
          class="clickable-icon mentorship-link"
          onClick={() => onGo(finding)}
        >
          {finding.message}
        </button>
      ))}
    </p>
  );
}

/** It is said first and kindly, with whom to turn to; it stops nothing. */
function Crisis({ finding, remarks }: { readonly finding: CheckedFinding; readonly remarks: Remarks }) {
  const { support } = remarks.checking.settings;
  return (
    <div class="mentorship-draft-crisis" role="note">
      <p>{finding.message}</p>
      {support.length === 0 ? null : (
        <ul>
          {support.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="clickable-icon mentorship-link"
        onClick={() => remarks.acts.ignore(finding)}
      >
        Set this note aside
      </button>
    </div>
  );
}

interface Counted {
  readonly hard: readonly unknown[];
  readonly context: readonly unknown[];
  readonly language: readonly unknown[];
}

function spoken({ hard, context, language }: Counted): string {
  const parts = [
    hard.length > 0 ? `${String(hard.length)} that must not leave` : "",
    context.length > 0 ? `${String(context.length)} that could tell who a patient is` : "",
    language.length > 0 ? `${String(language.length)} on language` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `Found in the draft: ${parts.join(", ")}.`;
}

/** In milliseconds: whoever is typing is not to be talked to at each key. */
const PAUSE = 1200;

function Spoken({ words }: { readonly words: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(words), PAUSE);
    return () => window.clearTimeout(timer);
  }, [words]);
  return (
    <div class="mentorship-spoken" role="status">
      {said}
    </div>
  );
}
