import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { dateOfEntry } from "../ledger/ledger";
import { isDelivered } from "../records/commitment";
import type { Entry } from "../records/entry";
import { entryWords } from "../records/entry-words";
import type { EntryRule } from "./rule";

/** Work taken on of which the line does not say what it covers or by when. Closed by `due` and `scope`. */
export const clarifyCommitment: EntryRule = {
  name: "clarify-commitment",
  on: "entry",
  fallsAway: "after-due",
  find: (entry, { record, ledger, today }) => {
    if (entry.kind !== "commitment" || isDelivered(entry)) return null;
    const missing = missingOf(entry);
    if (missing === null) return null;
    const noted = dateOfEntry(record, entry);
    const when = noted ? ` on ${sayShortDate(noted, today)}` : "";
    return {
      due: noted && addDays(noted, ledger.settings.offsets.clarifyAfter),
      title: `Agree on ${missing}: ${entryWords(entry)}`,
      why: `You noted this work${when}, and the line names no ${missing.replace(" and ", " and no ")}. That is best agreed while it is fresh.`,
      figure: "setting",
      rank: "feedback",
      acts: ["clarify", "draft-scope"],
    };
  },
};

/** @returns what a commitment does not say, null where it says both */
function missingOf({ fields }: Entry): string | null {
  const [hasScope, hasDue] = [fields.has("scope"), fields.has("due")];
  if (hasScope && hasDue) return null;
  return [hasScope ? null : "scope", hasDue ? null : "due date"]
    .filter((part) => part !== null)
    .join(" and ");
}
