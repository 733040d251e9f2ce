/** A form: its fields, beside or above what it makes, and the buttons that never scroll away. */
import type { ComponentChildren } from "preact";
import { safeNoteName } from "../../core/notes/note-path";
import type { Fields } from "./field";
import { FieldRow } from "./field-row";
import type { FormViewProps, NotePreview } from "./form";
import { useForm } from "./use-form";

export function FormView<F extends Fields>(props: FormViewProps<F>) {
  const { spec, showsNames, suggest, onCancel } = props;
  const form = useForm(props);
  const { reading } = form;
  const hints = spec.hints?.(reading.values) ?? {};
  const preview = spec.preview?.(reading.values);
  return (
    <form
      ref={form.root}
      class={`mentorship-form${preview ? " has-preview" : ""}`}
      noValidate
      onKeyDown={(event) => {
        // In a form of many fields, Enter in one of them is no wish to send them all.
        if (event.key === "Enter" && preview && isLine(event.target)) event.preventDefault();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        form.send();
      }}
    >
      <div class="mentorship-form-body">
        <div class="mentorship-form-fields">
          {showsNames ? <NamesAreVisible /> : null}
          {spec.about === undefined ? null : <p class="mentorship-form-about">{spec.about}</p>}
          {Object.entries(spec.fields).map(([name, field]) => (
            <FieldRow
              key={name}
              id={`mentorship-${spec.id.replace(/\W+/g, "-")}-${name}`}
              field={field}
              raw={form.raws[name] ?? field.initial}
              says={reading.says.get(name)}
              error={form.isShown(name) ? reading.errors.get(name) : undefined}
              hint={hints[name]}
              suggest={suggest}
              onChange={(raw) => form.change(name, raw)}
              onLeave={() => form.touch(name)}
            />
          ))}
        </div>
        {preview ? <Preview {...preview} /> : null}
      </div>
      <FormFooter problem={form.problem}>
        <button type="button" class="mentorship-form-cancel" onMouseDown={keepFocus} onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" class="mod-cta" disabled={form.isSending} onMouseDown={keepFocus}>
          {spec.submit}
        </button>
      </FormFooter>
    </form>
  );
}

/** In discreet mode: a form works on the notes as they are. */
export function NamesAreVisible() {
  return <p class="mentorship-form-about">Names are visible in this form.</p>;
}

/** A field that is left may grow, and a button that moves away under the pointer is not pressed. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

function Preview({ name, text, also = [] }: NotePreview) {
  return (
    <section class="mentorship-form-preview" aria-label="Preview of the note">
      <div class="mentorship-preview-name">{safeNoteName(name)}</div>
      {/* It scrolls, so that keys must be able to reach it. */}
      <pre class="mentorship-preview-text" tabIndex={0}>
        {text}
      </pre>
      {also.length === 0 ? null : (
        <p class="mentorship-preview-also">{`Made with it: ${also.map(safeNoteName).join(", ")}`}</p>
      )}
    </section>
  );
}

export function FormFooter({
  problem,
  children,
}: {
  readonly problem: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="mentorship-form-footer modal-button-container">
      <div class="mentorship-form-problem" role="status">
        {problem}
      </div>
      {children}
    </div>
  );
}

function isLine(target: EventTarget | null): boolean {
  return target !== null && "tagName" in target && target.tagName === "INPUT";
}
