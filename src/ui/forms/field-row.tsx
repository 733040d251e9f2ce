/** A field with its label, what was understood, and its error, tied together for screen readers. */
import type { ComponentChildren } from "preact";
import type { Control, Field, Raw } from "./field";
import { PeopleInput, type SuggestNames } from "./people-input";
import { SuggestedInput } from "./suggested-input";
import { TextInput } from "./text-input";

export interface FieldRowProps {
  /** Unique in the window. */
  readonly id: string;
  readonly field: Field<unknown>;
  readonly raw: Raw;
  readonly says: string | undefined;
  readonly error: string | undefined;
  readonly hint: string | undefined;
  readonly suggest: SuggestNames;
  readonly onChange: (raw: Raw) => void;
  readonly onLeave: () => void;
}

export function FieldRow(props: FieldRowProps) {
  const { id, field, says, error, hint } = props;
  const { kind } = field.control;
  const isGroup = kind === "several" || kind === "ticks";
  // What was typed as it is understood needs no echo.
  const understood = says === props.raw ? undefined : says;
  const label = (
    <span class="mentorship-field-label" id={`${id}-label`}>
      {field.label}
    </span>
  );
  return (
    <div
      class={`mentorship-field mod-${kind}${field.isBeside ? " is-beside" : ""}${error === undefined ? "" : " is-wrong"}`}
    >
      {isGroup ? label : <label for={id}>{label}</label>}
      <ControlOf {...props} control={field.control} describedBy={`${id}-below`} />
      <div class="mentorship-field-below" id={`${id}-below`} role={error === undefined ? undefined : "alert"}>
        {error ?? (
          <>
            {understood === undefined ? null : <div>{understood}</div>}
            {hint === undefined ? null : <div>{hint}</div>}
          </>
        )}
      </div>
    </div>
  );
}

interface ControlProps extends FieldRowProps {
  readonly control: Control;
  readonly describedBy: string;
}

function ControlOf(props: ControlProps): ComponentChildren {
  const { control } = props;
  switch (control.kind) {
    case "text":
      return <TextInput {...props} control={control} raw={String(props.raw)} />;
    case "suggested":
      return <SuggestedInput {...props} control={control} raw={String(props.raw)} />;
    case "lines":
      return <LinesInput {...props} control={control} />;
    case "choice":
      return <ChoiceInput {...props} control={control} />;
    case "several":
      return <SeveralInput {...props} control={control} />;
    case "ticks":
      return <TicksInput {...props} control={control} />;
    case "toggle":
      return <ToggleInput {...props} control={control} />;
    case "people":
      return <PeopleInput {...props} control={control} chosen={listOf(props.raw)} />;
  }
}

type Of<K extends Control["kind"]> = ControlProps & { readonly control: Extract<Control, { kind: K }> };

function LinesInput({ id, control, raw, error, describedBy, onChange, onLeave }: Of<"lines">) {
  return (
    <textarea
      id={id}
      rows={control.rows}
      value={String(raw)}
      placeholder={control.placeholder}
      aria-invalid={error !== undefined}
      aria-describedby={describedBy}
      onInput={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}

function ChoiceInput({ id, control, raw, describedBy, onChange }: Of<"choice">) {
  return (
    <select
      id={id}
      class="dropdown"
      value={String(raw)}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {control.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function flipped(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
}

function TicksInput({ id, control, raw, onChange }: Of<"ticks">) {
  const chosen = listOf(raw);
  return (
    <div class="mentorship-ticks" role="group" aria-labelledby={`${id}-label`}>
      {control.options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onChange(flipped(chosen, value))}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

function SeveralInput({ id, control, raw, onChange }: Of<"several">) {
  const chosen = listOf(raw);
  const flip = (value: string) => onChange(flipped(chosen, value));
  return (
    <div class="mentorship-choices" role="group" aria-labelledby={`${id}-label`}>
      {control.options.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          class="mentorship-choice"
          aria-pressed={chosen.includes(value)}
          onClick={() => flip(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function ToggleInput({ id, raw, describedBy, onChange }: Of<"toggle">) {
  return (
    <input
      id={id}
      type="checkbox"
      checked={raw === true}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

function listOf(raw: Raw): readonly string[] {
  return typeof raw === "object" ? raw : [];
}
