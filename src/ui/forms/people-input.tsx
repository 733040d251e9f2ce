/** Chooses people from those there are: chips, and a field that suggests. */
import { useEffect, useRef } from "preact/hooks";
import type { Option, PeopleControl } from "./field";

/**
 * Puts suggestions under a field, with Obsidian's own list.
 * @param find the names that fit what is typed
 * @returns a function that takes the suggestions away again
 */
export type SuggestNames = (
  input: HTMLInputElement,
  find: (typed: string) => Option[],
  choose: (option: Option) => void,
) => () => void;

interface PeopleInputProps {
  readonly id: string;
  readonly control: PeopleControl;
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly describedBy: string;
  readonly suggest: SuggestNames;
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onLeave: () => void;
}

export function PeopleInput(props: PeopleInputProps) {
  const { id, control, chosen, error, describedBy, onChange } = props;
  const input = useSuggestions(props);
  const remove = (value: string) => {
    onChange(chosen.filter((one) => one !== value));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    const field = event.currentTarget;
    if (event.key === "Backspace" && field.value === "") onChange(chosen.slice(0, -1));
    if (control.takesNew && isEnd(event) && field.value.trim() !== "") {
      event.preventDefault();
      take(field, props);
    }
  };
  return (
    <div class="mentorship-people">
      <PeopleChips {...props} onRemove={remove} />
      <input
        id={id}
        ref={input}
        type="text"
        placeholder={chosen.length === 0 ? control.placeholder : control.isSingle ? "Change" : "Add another"}
        autocomplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={describedBy}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          take(event.currentTarget, props);
          props.onLeave();
        }}
      />
    </div>
  );
}

interface PeopleChipsProps extends PeopleInputProps {
  readonly onRemove: (value: string) => void;
}

function PeopleChips({ control, chosen, onRemove }: PeopleChipsProps) {
  if (chosen.length === 0) return null;
  return (
    <div class="mentorship-chips">
      {chosen.map((value) => (
        <span key={value} class={`mentorship-chip${isKnown(control, value) ? "" : " is-unknown"}`}>
          {labelOf(control.options, value)}
          <button
            type="button"
            class="mentorship-chip-remove clickable-icon"
            aria-label={`Remove ${labelOf(control.options, value)}`}
            onClick={() => onRemove(value)}
          >
            ×
          </button>
        </span>
      ))}
    </div>
  );
}

/** What is typed and not chosen becomes a chip too: a name in full is the person, any other text is seen to be wrong. */
function take(input: HTMLInputElement, { control, chosen, onChange }: PeopleInputProps): void {
  const typed = input.value.trim();
  const exact = control.options.find(({ label }) => label.toLowerCase() === typed.toLowerCase());
  const value = exact?.value ?? typed;
  input.value = "";
  if (value !== "" && !chosen.includes(value)) onChange(withOne(control, chosen, value));
}

/** Enter and a semicolon end a name, in which a comma may stand; a key that chose from the list has done so already. */
function isEnd({ key, defaultPrevented, isComposing }: KeyboardEvent): boolean {
  return (key === "Enter" || key === ";") && !defaultPrevented && !isComposing;
}

function withOne({ isSingle }: PeopleControl, chosen: readonly string[], value: string): readonly string[] {
  return isSingle ? [value] : [...chosen, value];
}

function useSuggestions({ control, chosen, suggest, onChange }: PeopleInputProps) {
  const input = useRef<HTMLInputElement>(null);
  // The suggestions outlive a render; what they need of the newest one is kept here.
  const latest = useRef({ control, chosen, onChange });
  latest.current = { control, chosen, onChange };
  useEffect(() => {
    if (!input.current) return undefined;
    const find = (typed: string) => matching(control.options, typed, latest.current.chosen);
    const element = input.current;
    return suggest(element, find, ({ value }) => {
      element.value = "";
      latest.current.onChange(withOne(latest.current.control, latest.current.chosen, value));
    });
  }, [control.options, suggest]);
  return input;
}

/** @returns the options of which each typed word begins a word, without those that are chosen */
export function matching(options: readonly Option[], typed: string, chosen: readonly string[]): Option[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter(({ value, label }) => {
    const parts = label.toLowerCase().split(/[\s.,-]+/);
    return !chosen.includes(value) && words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

function isKnown({ options, takesNew }: PeopleControl, value: string): boolean {
  return takesNew === true || options.some((option) => option.value === value);
}

function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
