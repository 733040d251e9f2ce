/** The words that were typed into a draft by hand, among what was typed into its fields. */
import type { Raws } from "../forms/field";

/** They stand under these names. */
export const OWN = { subject: "own subject", body: "own body" } as const;

/** Whether something was typed into the draft itself. */
export function hasOwn(raws: Raws): boolean {
  return raws[OWN.subject] !== undefined || raws[OWN.body] !== undefined;
}

/** What was typed by hand and then filled in anew stands under this name, so that it can be taken back. */
const KEPT = "own kept";

/** Whether words that were typed into the draft can be taken back. */
export function hasKept(raws: Raws): boolean {
  return raws[KEPT] !== undefined;
}

/** @returns what was typed into the fields; what was typed into the draft itself is kept aside */
export function withoutOwn(raws: Raws): Raws {
  const { [OWN.subject]: subject, [OWN.body]: body, ...typed } = raws;
  return { ...typed, [KEPT]: JSON.stringify({ subject, body }) };
}

/** @returns what was typed, with what {@link withoutOwn} kept aside */
export function withKept(raws: Raws): Raws {
  // Nothing else writes there.
  const kept = JSON.parse(String(raws[KEPT] ?? "{}")) as Partial<Record<keyof typeof OWN, string>>;
  const { subject, body } = kept;
  return {
    ...withoutKept(raws),
    ...(subject === undefined ? {} : { [OWN.subject]: subject }),
    ...(body === undefined ? {} : { [OWN.body]: body }),
  };
}

/** @returns what was typed; there is nothing to take back any more */
export function withoutKept({ [KEPT]: _kept, ...others }: Raws): Raws {
  return others;
}

/** What the user wants to hear no more of stands under this name, by the findings' keys. */
const IGNORED = "own ignored";

export function ignoredIn({ [IGNORED]: ignored }: Raws): readonly string[] {
  return Array.isArray(ignored) ? (ignored as readonly string[]) : [];
}

/** @returns what was typed, with one more finding that is ignored as long as the draft is kept */
export function withIgnored(raws: Raws, key: string): Raws {
  return { ...raws, [IGNORED]: [...ignoredIn(raws), key] };
}
