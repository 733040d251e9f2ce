/** A text field that suggests usual answers and takes any other. */
import { useEffect, useRef } from "preact/hooks";
import type { Option } from "./field";
import { matching, type SuggestNames } from "./people-input";

interface SuggestedInputProps {
  readonly id: string;
  readonly control: { readonly options: readonly Option[]; readonly placeholder: string };
  readonly raw: string;
  readonly error: string | undefined;
  readonly describedBy: string;
  readonly suggest: SuggestNames;
  readonly onChange: (raw: string) => void;
  readonly onLeave: () => void;
}

export function SuggestedInput(props: SuggestedInputProps) {
  const { id, control, raw, error, describedBy, suggest, onChange, onLeave } = props;
  const input = useRef<HTMLInputElement>(null);
  // The suggestions outlive a render; what they need of the newest one is kept here.
  const change = useRef(onChange);
  change.current = onChange;
  useEffect(() => {
    const element = input.current;
    if (!element) return undefined;
    const find = (typed: string) =>
      matching(control.options, typed, []).filter(({ label }) => label !== typed);
    return suggest(element, find, ({ value }) => change.current(value));
  }, [control.options, suggest]);
  return (
    <input
      id={id}
      ref={input}
      type="text"
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
