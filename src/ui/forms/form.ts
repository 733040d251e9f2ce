/** What a form is, apart from the window. */
import type { Fields, Raws, ValuesOf } from "./field";
import type { SuggestNames } from "./people-input";

export interface FormSpec<F extends Fields> {
  /** Under this name what was typed is kept for the next opening, if the form is left. */
  readonly id: string;
  readonly title: string;
  /** What it is about, in a line below the title. */
  readonly about?: string;
  /** It shows words of notes as they are, which discreet mode says. */
  readonly showsNotes?: true;
  /** The word on the button that sends it. */
  readonly submit: string;
  readonly fields: F;
  /** The note as it will be, from what is understood so far. */
  readonly preview?: (values: Partial<ValuesOf<F>>) => NotePreview;
  /** Gentle remarks below fields, by the field's name; they never hinder. */
  readonly hints?: (values: Partial<ValuesOf<F>>) => Readonly<Record<string, string>>;
  /** What else changes with a field, such as a text that a choice fills in. @returns what the fields hold then */
  readonly follows?: (raws: Raws, changed: string) => Raws;
  /** Names of fields that need not be seen for now; what they hold stays, and one that is wrong is seen. */
  readonly hides?: (values: Partial<ValuesOf<F>>) => readonly string[];
  /** @returns null when it is done, else what went wrong, in a sentence; then the form stays open */
  readonly send: (values: ValuesOf<F>) => Promise<string | null>;
}

export interface NotePreview {
  readonly name: string;
  readonly text: string;
  /** The names of notes that are made together with it. */
  readonly also?: readonly string[];
  /** Notes that are made together with it, as they will be. */
  readonly more?: readonly { readonly name: string; readonly text: string }[];
  /** What the notes say that is worth knowing before it is made; seen above it. */
  readonly reasons?: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** What was typed into forms that were left, for as long as the app runs. */
export type FormMemory = Map<string, Raws>;

export interface FormViewProps<F extends Fields> {
  readonly spec: FormSpec<F>;
  /** Names are seen in it although discreet mode is on, and it says so. */
  readonly showsNames: boolean;
  readonly raws: Raws;
  readonly suggest: SuggestNames;
  /** Told of each change, so that nothing is lost when the form is left. */
  readonly onRaws: (raws: Raws) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** Is given what sends the form, for keys that the window hears. */
  readonly bindSend: (send: () => void) => void;
}
