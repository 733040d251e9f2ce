/** The plain text field of a form. */
import type { Ref } from "preact";

export interface TextInputProps {
  readonly id: string;
  readonly control: { readonly placeholder: string; readonly keyboard?: "text" | "email" };
  readonly raw: string;
  readonly error: string | undefined;
  readonly describedBy: string;
  /** Is handed the element, for what is added to it. */
  readonly element?: Ref<HTMLInputElement>;
  readonly onChange: (raw: string) => void;
  readonly onLeave: () => void;
}

export function TextInput(props: TextInputProps) {
  const { id, control, raw, error, describedBy, element = null, onChange, onLeave } = props;
  return (
    <input
      id={id}
      ref={element}
      type="text"
      inputMode={control.keyboard}
      value={raw}
      placeholder={control.placeholder}
      autocomplete="off"
      aria-invalid={error !== undefined}
      aria-describedby={describedBy}
      onInput={(event) => onChange(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
