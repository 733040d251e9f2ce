/** When two letters are for the same thing. */
import { withoutLinks } from "../notes/links";

/** @returns a destination as it is compared: without case and outer blanks, links as words; an empty one is like no other */
export function destinationKey(destination: string | undefined): string {
  return withoutLinks(destination ?? "")
    .trim()
    .toLowerCase();
}
