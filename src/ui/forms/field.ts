/** What a field of a form is: how it is shown, and how what was typed is understood. */

/** What a field holds while it is being filled in. */
export type Raw = string | boolean | readonly string[];

/** What was understood. `says` is shown beside the field; an error says what would be understood. */
export type Reading<V> =
  | { readonly ok: true; readonly value: V; readonly says?: string }
  | { readonly ok: false; readonly error: string };

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** How a field is shown. */
export type Control =
  | { readonly kind: "text"; readonly keyboard: "text" | "email"; readonly placeholder: string }
  /** A text for which there are usual ones to choose from; any other may be typed. */
  | { readonly kind: "suggested"; readonly options: readonly Option[]; readonly placeholder: string }
  | { readonly kind: "lines"; readonly placeholder: string; readonly rows: number }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | { readonly kind: "several"; readonly options: readonly Option[] }
  /** As several, for options that are sentences: a list to tick. */
  | { readonly kind: "ticks"; readonly options: readonly Option[] }
  | { readonly kind: "toggle" }
  | PeopleControl;

/** People or other notes, chosen from those there are. */
export interface PeopleControl {
  readonly kind: "people";
  readonly options: readonly Option[];
  readonly placeholder: string;
  /** There is one at most: another takes its place. */
  readonly isSingle?: boolean;
  /** Names that are not there yet are as good. */
  readonly takesNew?: boolean;
}

/** A field whose value is a `V`. */
export interface Field<V> {
  readonly label: string;
  /** Where there is room, it stands beside its label, which may be long. */
  readonly isBeside?: boolean;
  /** Fields of one group that follow each other stand under its name. */
  readonly group?: string;
  readonly control: Control;
  readonly initial: Raw;
  read(raw: Raw): Reading<V>;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type Raws = Readonly<Record<string, Raw>>;
export type ValuesOf<F extends Fields> = {
  readonly [N in keyof F]: F[N] extends Field<infer V> ? V : never;
};

export interface FormReading<F extends Fields> {
  /** What was understood; a field with an error is not there. */
  readonly values: Partial<ValuesOf<F>>;
  readonly errors: ReadonlyMap<string, string>;
  /** What was understood, in words, by the field's name. */
  readonly says: ReadonlyMap<string, string>;
}

export function initialRaws(fields: Fields): Raws {
  return Object.fromEntries(Object.entries(fields).map(([name, { initial }]) => [name, initial]));
}

export function readForm<F extends Fields>(fields: F, raws: Raws): FormReading<F> {
  const values: [string, unknown][] = [];
  const errors = new Map<string, string>();
  const says = new Map<string, string>();
  for (const [name, field] of Object.entries(fields)) {
    const reading = field.read(raws[name] ?? field.initial);
    if (!reading.ok) errors.set(name, reading.error);
    else {
      values.push([name, reading.value]);
      if (reading.says !== undefined) says.set(name, reading.says);
    }
  }
  // The fields' own types say what each value is.
  return { values: Object.fromEntries(values) as Partial<ValuesOf<F>>, errors, says };
}

/** @returns all values where no field has an error */
export function allValues<F extends Fields>({ values, errors }: FormReading<F>): ValuesOf<F> | null {
  return errors.size === 0 ? (values as ValuesOf<F>) : null;
}
