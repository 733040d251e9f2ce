/** What a kind of record is: a table of properties, and how a note of it is recognized. */
import type { Kind } from "../settings/settings";
import type { Property, ValueOf } from "./property";

export type PropertyTable = Readonly<Record<string, Property<unknown>>>;

/** Properties that are read alike, one for each name that a user adds: a prefix, then small letters and digits joined by `_`. */
export interface PropertyFamily {
  readonly prefix: string;
  readonly property: Property<unknown>;
}

export interface KindSpec<K extends Kind = Kind, P extends PropertyTable = PropertyTable> {
  readonly kind: K;
  readonly properties: P;
  /** Properties whose names the table cannot know. */
  readonly family?: PropertyFamily;
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

/** The properties of a kind's family, by their whole names. */
export type FamilyOf<S> = S extends {
  readonly family: { readonly prefix: infer P; readonly property: infer V };
}
  ? Readonly<Partial<Record<`${P & string}${string}`, ValueOf<V>>>>
  : unknown;

const OWN_PART = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

/** @returns the table of a kind, with the properties of its family that are among the names */
export function tableWith(
  { properties, family }: Pick<KindSpec, "properties" | "family">,
  names: readonly string[],
): PropertyTable {
  if (!family) return properties;
  const { prefix, property } = family;
  const own = names.filter((name) => name.startsWith(prefix) && OWN_PART.test(name.slice(prefix.length)));
  return { ...properties, ...Object.fromEntries(own.map((name) => [name, property])) };
}
