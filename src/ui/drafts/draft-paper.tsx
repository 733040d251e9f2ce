/** The draft as it will be, with what was found in it at its places. */
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { countWords, LONG_MESSAGE } from "../../core/messages/fill";
import type { DraftState } from "./draft";
import type { DraftActs } from "./draft-acts";
import { markedPieces, openNames, type DraftFinding, type DraftText } from "./draft-findings";
import type { TypedText } from "./draft-own";

interface DraftPaperProps {
  readonly state: DraftState;
  readonly findings: readonly DraftFinding[];
  readonly customize: DraftActs["customize"];
  readonly onTyped: (part: keyof DraftText, typed: TypedText) => void;
}

/** A browser checks the words of a field that says so; the words are English. */
const CHECKED = { spellcheck: true, lang: "en", autocapitalize: "sentences" } as const;

export function DraftPaper({ state, findings, customize, onTyped }: DraftPaperProps) {
  const { template, draft } = state;
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const select = (finding: DraftFinding) =>
    selectPlace(finding.where === "subject" ? subject.current : body.current, finding);
  return (
    <section class="mentorship-form-preview mentorship-draft" aria-label="Draft">
      {template.subject === null ? null : (
        <label class="mentorship-draft-subject">
          <span class="mentorship-field-label">Subject</span>
          <input
            ref={subject}
            type="text"
            value={draft.subject}
            autocomplete="off"
            {...CHECKED}
            onInput={(event) => onTyped("subject", typedIn(event.currentTarget))}
          />
        </label>
      )}
      <MarkedText
        text={draft.body}
        findings={findings.filter(({ where }) => where !== "subject")}
        element={body}
        onTyped={(typed) => onTyped("body", typed)}
      />
      <FindingList findings={findings} onSelect={select} />
      <div class="mentorship-draft-below">
        <WordCount text={draft.body} isMail={template.medium === "mail"} />
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

interface MarkedTextProps {
  readonly text: string;
  readonly findings: readonly DraftFinding[];
  readonly element: RefObject<HTMLTextAreaElement | null>;
  readonly onTyped: (typed: TypedText) => void;
}

/**
 * The field lies over a copy of its text in which the marks are drawn. The copy gives both their height, so that
 * the field never scrolls by itself and the two cannot drift apart.
 */
function MarkedText({ text, findings, element, onTyped }: MarkedTextProps) {
  return (
    <div class="mentorship-draft-text">
      <div class="mentorship-draft-marks" aria-hidden="true">
        {markedPieces(text, findings).map(({ text: part, finding }, place) =>
          finding ? (
            <mark key={place} class={`mod-${finding.tier}`} data-start={finding.start}>
              {part}
            </mark>
          ) : (
            part
          ),
        )}
        {/* A last line end counts only with something behind it. */}
        {"\u200B"}
      </div>
      <textarea
        ref={element}
        class="mentorship-draft-body"
        aria-label="Message"
        aria-describedby="mentorship-draft-words"
        value={text}
        {...CHECKED}
        onInput={(event) => onTyped(typedIn(event.currentTarget))}
      />
    </div>
  );
}

function typedIn({ value, selectionEnd }: HTMLInputElement | HTMLTextAreaElement): TypedText {
  return { text: value, caret: selectionEnd ?? value.length };
}

function selectPlace(element: HTMLInputElement | HTMLTextAreaElement | null, place: DraftFinding): void {
  if (!element) return;
  element.focus({ preventScroll: true });
  element.setSelectionRange(place.start, place.end);
  const mark = element.parentElement?.querySelector(`mark[data-start="${String(place.start)}"]`);
  (mark ?? element).scrollIntoView({ block: "center" });
}

interface FindingListProps {
  readonly findings: readonly DraftFinding[];
  readonly onSelect: (finding: DraftFinding) => void;
}

/** Everything that is still open in one line; each other finding in a line of its own. */
function FindingList({ findings, onSelect }: FindingListProps) {
  const open = openNames(findings).flatMap((name) => findings.find(({ message }) => message === name) ?? []);
  const others = findings.filter(({ tier }) => tier !== "open");
  return (
    <div class="mentorship-draft-findings">
      {open.length === 0 ? null : (
        <p class="mentorship-draft-open">
          <span>Still open:</span>
          {open.map((finding) => (
            <FindingButton key={finding.message} finding={finding} onSelect={onSelect} />
          ))}
        </p>
      )}
      {others.length === 0 ? null : (
        <ul class="mentorship-draft-remarks" role="list">
          {others.map((finding) => (
            <li
              key={`${finding.message} ${String(finding.start)}`}
              class={`mentorship-draft-remark mod-${finding.tier}`}
            >
              <FindingButton finding={finding} onSelect={onSelect} />
              {finding.suggestion === undefined ? null : <span> {finding.suggestion}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FindingButton({
  finding,
  onSelect,
}: Omit<FindingListProps, "findings"> & { finding: DraftFinding }) {
  return (
    <button type="button" class="clickable-icon mentorship-link" onClick={() => onSelect(finding)}>
      {finding.message}
    </button>
  );
}

function WordCount({ text, isMail }: { readonly text: string; readonly isMail: boolean }) {
  const words = countWords(text);
  const isLong = isMail && words > LONG_MESSAGE;
  return (
    <div id="mentorship-draft-words" class="mentorship-draft-words">
      {words} {words === 1 ? "word" : "words"}
      {isLong ? `. Shorter is easier to answer: up to ${String(LONG_MESSAGE)} or so.` : ""}
    </div>
  );
}
