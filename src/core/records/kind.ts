/** What a kind of record is: a table of properties, and how a note of it is recognized. */
import type { Kind } from "../settings/settings";
import type { Property, ValueOf } from "./property";

export type PropertyTable = Readonly<Record<string, Property<unknown>>>;

export interface KindSpec<K extends Kind = Kind, P extends PropertyTable = PropertyTable> {
  readonly kind: K;
  readonly properties: P;
  /**
   * Other plugins use the word too: a note whose only sign is its `type` is claimed when it names a
   * mentor, has one of these properties, or lies in the kind's folder. Null for a word that is ours.
   */
  readonly shared: { readonly signs: readonly string[] } | null;
  /** The property that names the mentors whom the record is about, where it is not about others. */
  readonly about: (keyof P & string) | null;
  /** Pairs of properties of which neither says anything without the other. */
  readonly together?: readonly (readonly [keyof P & string, keyof P & string])[];
}

export type PropertiesOf<P> = { readonly [N in keyof P]?: ValueOf<P[N]> };
