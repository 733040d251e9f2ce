/** The text of a draft in fields, with marks at the places of what was found. */
import type { RefObject } from "preact";
import { withoutIgnoreMarks } from "../../core/checks/ignore-marks";
import { markedPieces, type DraftFinding } from "./draft-findings";
import type { TypedText } from "./draft-own";
import { takingFrom, type MayTake } from "./use-taking";

/** A browser checks the words of a field that says so; the words are English. */
const CHECKED = { spellcheck: true, lang: "en", autocapitalize: "sentences" } as const;

interface TextProps {
  readonly text: string;
  /** Those of this text alone. */
  readonly findings: readonly DraftFinding[];
  readonly element: RefObject<HTMLTextAreaElement | null>;
  readonly onTyped: (typed: TypedText) => void;
  readonly mayTake: MayTake;
}

const SUBJECT = "mentorship-draft-subject";

/** One line, which goes on below where it is long: a mark must not scroll out of sight. */
export function SubjectText({ text, findings, element, onTyped, mayTake }: TextProps) {
  return (
    <div class="mentorship-draft-subject">
      <label class="mentorship-field-label" for={SUBJECT}>
        Subject
      </label>
      <div class="mentorship-draft-text mod-line">
        <Marks {...{ text, findings }} />
        <textarea
          id={SUBJECT}
          ref={element}
          class="mentorship-draft-field mentorship-draft-line"
          rows={1}
          value={text}
          autocomplete="off"
          enterkeyhint="next"
          {...CHECKED}
          {...takingFrom(mayTake)}
          onInput={({ currentTarget }) => {
            const { text: typed, caret } = typedIn(currentTarget);
            onTyped({ text: typed.replace(/[\r\n]/g, " "), caret });
          }}
        />
      </div>
    </div>
  );
}

export function BodyText({ text, findings, element, onTyped, mayTake }: TextProps) {
  return (
    <div class="mentorship-draft-text">
      <Marks {...{ text, findings }} />
      <textarea
        ref={element}
        class="mentorship-draft-field mentorship-draft-body"
        aria-label="Message"
        aria-describedby="mentorship-draft-words"
        value={text}
        {...CHECKED}
        {...takingFrom(mayTake)}
        onInput={({ currentTarget }) => onTyped(typedIn(currentTarget))}
      />
    </div>
  );
}

/**
 * The field lies over a copy of its text in which the marks are drawn. The copy gives both their height, so that
 * the field never scrolls by itself and the two cannot drift apart.
 */
function Marks({ text, findings }: Pick<TextProps, "text" | "findings">) {
  return (
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
  );
}

/** Marks that ignore findings come along with what is pasted from a note; whoever gets the draft must not see them. */
function typedIn(field: HTMLTextAreaElement): TypedText {
  const { value, selectionEnd } = field;
  const { text } = withoutIgnoreMarks(value);
  if (text === value) return { text, caret: selectionEnd };
  const caret = withoutIgnoreMarks(value.slice(0, selectionEnd)).text.length;
  field.value = text;
  field.setSelectionRange(caret, caret);
  return { text, caret };
}
