/** The form of a message: what is missing, the draft as it will be, and what to do with it. */
import { useState } from "preact/hooks";
import { countWords, LONG_MESSAGE } from "../../core/messages/fill";
import { DraftFooter } from "./draft-footer";
import {
  deadlineHint,
  draftOf,
  missingFields,
  OWN_BODY,
  OWN_SUBJECT,
  type DraftText,
  type DraftViewProps,
} from "./draft";
import { readForm, type Raw, type Raws } from "./field";
import { FieldRow } from "./field-row";
import { NamesAreVisible } from "./form-view";
import { useFirstFocus, useLatest } from "./use-form";

export function DraftView(props: DraftViewProps) {
  const { template, context, onRaws } = props;
  const [raws, setRaws] = useLatest(props.raws);
  const draft = draftOf(template, context, raws);
  const root = useFirstFocus();
  const change = (to: (before: Raws) => Raws) => onRaws(setRaws(to));
  const isOwn = raws[OWN_BODY] !== undefined || raws[OWN_SUBJECT] !== undefined;
  return (
    <form
      ref={root}
      class="mentorship-form has-preview"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <div class="mentorship-form-body">
        <MissingFields {...props} raws={raws} isOwn={isOwn} onChange={change} />
        <DraftArea
          draft={draft}
          onSubject={(subject) => change((before) => ({ ...before, [OWN_SUBJECT]: subject }))}
          onBody={(body) => change((before) => ({ ...before, [OWN_BODY]: body }))}
        />
      </div>
      <DraftFooter {...props} draft={draft} />
    </form>
  );
}

interface MissingFieldsProps extends DraftViewProps {
  readonly isOwn: boolean;
  readonly onChange: (to: (before: Raws) => Raws) => void;
}

function MissingFields(props: MissingFieldsProps) {
  const { template, context, showsNames, raws, isOwn, suggest, onChange } = props;
  const fields = missingFields(template, context);
  const { errors, says, values } = readForm(fields, raws);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const change = (name: string, raw: Raw) => onChange((before) => ({ ...before, [name]: raw }));
  const refill = () => onChange(({ [OWN_BODY]: _body, [OWN_SUBJECT]: _subject, ...typed }) => typed);
  const { deadline } = values as { deadline?: Parameters<typeof deadlineHint>[0] | null };
  const hint = (name: string) =>
    name === "deadline" && deadline ? deadlineHint(deadline, context.today) : null;
  const isEmpty = Object.keys(fields).length === 0;
  return (
    <div class={`mentorship-form-fields${isEmpty && !isOwn && !showsNames ? " is-empty" : ""}`}>
      {showsNames ? <NamesAreVisible /> : null}
      {isEmpty ? null : (
        <p class="mentorship-form-about">
          Your notes are silent on the following. What you write here goes into the draft.
        </p>
      )}
      {Object.entries(fields).map(([name, field]) => (
        <FieldRow
          key={name}
          id={`mentorship-draft-${name}`}
          field={field}
          raw={raws[name] ?? field.initial}
          says={says.get(name)}
          error={left.has(name) ? errors.get(name) : undefined}
          hint={hint(name) ?? undefined}
          suggest={suggest}
          onChange={(raw) => change(name, raw)}
          onLeave={() => setLeft(new Set(left).add(name))}
        />
      ))}
      {isOwn ? (
        <p class="mentorship-form-about">
          You have changed the draft by hand, so it stays as you wrote it.{" "}
          <button type="button" onClick={refill}>
            Fill it in anew
          </button>
        </p>
      ) : null}
    </div>
  );
}

interface DraftAreaProps {
  readonly draft: DraftText;
  readonly onSubject: (subject: string) => void;
  readonly onBody: (body: string) => void;
}

function DraftArea({ draft, onSubject, onBody }: DraftAreaProps) {
  const words = countWords(draft.body);
  const isLong = words > LONG_MESSAGE;
  return (
    <section class="mentorship-form-preview mentorship-draft" aria-label="Draft">
      <label class="mentorship-draft-subject">
        <span class="mentorship-field-label">Subject</span>
        <input
          type="text"
          value={draft.subject}
          autocomplete="off"
          onInput={(event) => onSubject(event.currentTarget.value)}
        />
      </label>
      <textarea
        class="mentorship-draft-body"
        aria-label="Message"
        aria-describedby="mentorship-draft-words"
        value={draft.body}
        onInput={(event) => onBody(event.currentTarget.value)}
      />
      <div id="mentorship-draft-words" class="mentorship-draft-words">
        {words} {words === 1 ? "word" : "words"}
        {isLong ? `. Shorter is easier to answer: up to ${String(LONG_MESSAGE)} or so.` : ""}
      </div>
    </section>
  );
}
