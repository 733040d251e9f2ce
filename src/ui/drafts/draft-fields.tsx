/** What is asked for in the form of a message: whom it goes to, and what the notes do not say. */
import { useState } from "preact/hooks";
import { deadlineHint, TO, type DraftState } from "./draft";
import { hasKept, hasOwn } from "./draft-kept";
import { readForm, type Fields, type Raw, type Raws } from "../forms/field";
import { FieldRow } from "../forms/field-row";
import { NamesAreVisible } from "../forms/form-view";
import type { SuggestNames } from "../forms/people-input";

interface DraftFieldsProps {
  readonly state: DraftState;
  readonly raws: Raws;
  readonly showsNames: boolean;
  readonly suggest: SuggestNames;
  readonly onField: (name: string, raw: Raw) => void;
  /** Takes back what was typed into the draft itself. */
  readonly onRefill: () => void;
  /** Brings it back. */
  readonly onTakeBack: () => void;
}

export function DraftFields(props: DraftFieldsProps) {
  const { state, raws, showsNames } = props;
  const hasWords = hasOwn(raws) || hasKept(raws);
  const [isNeeded, hasMore] = [!isEmpty(state.needed), !isEmpty(state.more)];
  const hasFields = state.to !== null || isNeeded || hasMore;
  return (
    <div class={`mentorship-form-fields${hasFields || hasWords || showsNames ? "" : " is-empty"}`}>
      {showsNames ? <NamesAreVisible /> : null}
      {state.to ? <FieldRows {...props} fields={{ [TO]: state.to }} /> : null}
      {isNeeded ? (
        <p class="mentorship-form-about">
          This is not in your notes yet. What you write here goes into the draft.
        </p>
      ) : null}
      <FieldRows {...props} fields={state.needed} />
      {hasMore ? (
        <details class="mentorship-draft-more">
          <summary>More you can add</summary>
          <div class="mentorship-form-fields">
            <FieldRows {...props} fields={state.more} mayStayEmpty />
          </div>
        </details>
      ) : null}
      {hasWords ? <OwnWords {...props} /> : null}
    </div>
  );
}

/** One button in one place: what it takes away, it brings back. */
function OwnWords({ raws, onRefill, onTakeBack }: DraftFieldsProps) {
  const isOwn = hasOwn(raws);
  const act = isOwn ? onRefill : onTakeBack;
  return (
    <p class="mentorship-form-about">
      {isOwn ? "You have changed the draft by hand, and your words stay." : "It is filled in anew."}{" "}
      {/* The second click of two would undo the first. */}
      <button type="button" onClick={({ detail }) => (detail > 1 ? undefined : act())}>
        {isOwn ? "Fill it in anew" : "Take my words back"}
      </button>
    </p>
  );
}

interface FieldRowsProps extends DraftFieldsProps {
  readonly fields: Fields;
  readonly mayStayEmpty?: boolean;
}

function FieldRows({ state, raws, fields, mayStayEmpty = false, suggest, onField }: FieldRowsProps) {
  const { errors, says, values } = readForm(fields, raws);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { deadline } = values as { deadline?: Parameters<typeof deadlineHint>[0] | null };
  const hint = (name: string) =>
    name === "deadline" && deadline ? (deadlineHint(deadline, state.context.today) ?? undefined) : undefined;
  return (
    <>
      {Object.entries(fields).map(([name, field]) => {
        const raw = raws[name] ?? field.initial;
        const isMissing = !mayStayEmpty && typeof raw !== "boolean" && raw.length === 0;
        return (
          <div key={name} class={isMissing ? "mod-missing" : undefined}>
            <FieldRow
              id={`mentorship-draft-${name.replace(/\W+/g, "-")}`}
              field={field}
              raw={raw}
              says={says.get(name)}
              error={name === TO || left.has(name) ? errors.get(name) : undefined}
              hint={hint(name)}
              suggest={suggest}
              onChange={(changed) => onField(name, changed)}
              onLeave={() => setLeft(new Set(left).add(name))}
            />
          </div>
        );
      })}
    </>
  );
}

function isEmpty(fields: Fields): boolean {
  return Object.keys(fields).length === 0;
}
