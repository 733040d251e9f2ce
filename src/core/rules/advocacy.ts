/** What a mentor did for me, as both rules on it see it. */
import type { Entry } from "../records/entry";

/** An advocacy entry stays, ticked or not, until its fields are filled; only waving it off or moving it on ends it. */
export function isAdvocacy({ kind, sign }: Entry): boolean {
  return kind === "advocacy" && sign !== "-" && sign !== ">";
}
