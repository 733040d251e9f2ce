/** A form: its fields, beside or above what it makes, and the buttons that never scroll away. */
import { Fragment, type ComponentChildren } from "preact";
import { safeNoteName } from "../../core/notes/note-path";
import type { Field, Fields } from "./field";
import { FieldRow } from "./field-row";
import type { FormViewProps, NotePreview } from "./form";
import { useForm } from "./use-form";

export function FormView<F extends Fields>(props: FormViewProps<F>) {
  const { spec, showsNames, suggest, onCancel } = props;
  const form = useForm(props);
  const { reading } = form;
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
          <FieldRows
            spec={spec}
            form={form}
            hidden={new Set(spec.hides?.(reading.values))}
            hints={spec.hints?.(reading.values) ?? {}}
            suggest={suggest}
          />
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

interface FieldRowsProps<F extends Fields> extends Pick<FormViewProps<F>, "spec" | "suggest"> {
  readonly form: ReturnType<typeof useForm<F>>;
  readonly hidden: ReadonlySet<string>;
  readonly hints: Readonly<Record<string, string>>;
}

function FieldRows<F extends Fields>({ spec, form, hidden, hints, suggest }: FieldRowsProps<F>) {
  const { reading } = form;
  const shown = Object.entries<Field<unknown>>(spec.fields).filter(
    ([name]) => !hidden.has(name) || reading.errors.has(name),
  );
  const rowOf = ([name, field]: NamedField) => (
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
  );
  return (
    <>
      {inGroups(shown).map(({ group, fields }) =>
        group === undefined ? (
          fields.map(rowOf)
        ) : (
          <fieldset key={group} class="mentorship-form-group">
            <legend>{group}</legend>
            {fields.map(rowOf)}
          </fieldset>
        ),
      )}
    </>
  );
}

type NamedField = readonly [name: string, field: Field<unknown>];

interface FieldGroup {
  readonly group: string | undefined;
  readonly fields: NamedField[];
}

/** @returns the fields in their order, those of a group together */
function inGroups(fields: readonly NamedField[]): FieldGroup[] {
  const groups: FieldGroup[] = [];
  for (const named of fields) {
    const { group } = named[1];
    const last = groups.at(-1);
    if (last && last.group === group) last.fields.push(named);
    else groups.push({ group, fields: [named] });
  }
  return groups;
}

/** In discreet mode: a form works on the notes as they are. */
export function NamesAreVisible() {
  return <p class="mentorship-form-about">Names are visible in this form.</p>;
}

/** A field that is left may grow, and a button that moves away under the pointer is not pressed. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

function Preview({ name, text, also = [], more = [], reasons = [] }: NotePreview) {
  return (
    <section class="mentorship-form-preview" aria-label="Preview of the note">
      <Reasons reasons={reasons} />
      {[{ name, text }, ...more].map((note, place) => (
        <Fragment key={place}>
          <div class="mentorship-preview-name">{safeNoteName(note.name)}</div>
          {/* It scrolls, so that keys must be able to reach it. */}
          <pre class="mentorship-preview-text" tabIndex={0}>
            {note.text}
          </pre>
        </Fragment>
      ))}
      {also.length === 0 ? null : (
        <p class="mentorship-preview-also">{`Made with it: ${also.map(safeNoteName).join(", ")}`}</p>
      )}
    </section>
  );
}

function Reasons({ reasons }: Required<Pick<NotePreview, "reasons">>) {
  return (
    <>
      {reasons.map(({ title, lines }) => (
        <div key={title} class="mentorship-form-reasons">
          <div class="mentorship-preview-name">{title}</div>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
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
