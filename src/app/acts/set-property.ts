import { removeProperty, setListProperty, setProperty } from "../../core/notes/edit/set-property";
import type { PropertyScalar } from "../../core/notes/edit/yaml-text";
import type { WriteRequest } from "../writer";

export interface PropertyInput {
  readonly name: string;
  /** One value, a list, or null for none. */
  readonly value: PropertyScalar | readonly string[] | null;
  /** What was done, as the notice says it. */
  readonly label: string;
}

/** Sets one property of a note, whichever it is: for pages and forms, which know what they set. */
export function settingProperty(path: string, { name, value, label }: PropertyInput): WriteRequest {
  const edit = (text: string) => {
    if (value === null) return removeProperty(text, name);
    return typeof value === "object"
      ? setListProperty(text, { name }, () => value)
      : setProperty(text, name, value);
  };
  return { label, changes: [{ path, edit }] };
}
