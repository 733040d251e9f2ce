/** A text field that suggests usual answers and takes any other. */
import { useEffect, useRef } from "preact/hooks";
import type { Option } from "./field";
import { matching, type SuggestNames } from "./people-input";
import { TextInput, type TextInputProps } from "./text-input";

interface SuggestedInputProps extends Omit<TextInputProps, "control" | "element"> {
  readonly control: { readonly options: readonly Option[]; readonly placeholder: string };
  readonly suggest: SuggestNames;
}

export function SuggestedInput(props: SuggestedInputProps) {
  const { control, suggest, onChange } = props;
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
  return <TextInput {...props} element={input} />;
}
