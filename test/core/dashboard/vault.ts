/** Small vaults for the dashboard's tests. */
import { agenda } from "../../../src/core/agenda/agenda";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import type { DashboardSource } from "../../../src/core/dashboard/dashboard";
import { readVault } from "../../fakes/read-vault";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { day } from "../../fakes/fakes";

/** Sunday, November 22, 2026. */
export const TODAY: CalendarDate = day("2026-11-22");

/** @param properties lines of the frontmatter, without `type` */
export function note(type: string, properties: readonly string[], body = ""): string {
  return ["---", `type: ${type}`, ...properties, "---", body].join("\n");
}

export function sourceOf(
  files: Readonly<Record<string, string>>,
  { today = TODAY, settings = DEFAULT_SETTINGS }: { today?: CalendarDate; settings?: Settings } = {},
): DashboardSource {
  const ledger = readVault(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { settings },
  );
  return { today, ledger, rows: agenda(ledger, today) };
}

/** A mentor, a meeting on Tuesday, a goal with steps, and a promise that is late. */
export const SMALL_VAULT: Readonly<Record<string, string>> = {
  "People/Amara Osei.md": note(
    "mentor",
    ["roles: [specialty]", "cadence: 2 months", "limit: 3 months"],
    "## Log\n- 2026-11-13 e-mail: check-in\n",
  ),
  "People/Lucía Ferrante.md": note("mentor", ["status: prospect"]),
  "Meetings/2026-11-24 Osei.md": note(
    "meeting",
    ['mentors: "[[Amara Osei]]"', "date: 2026-11-24", "time: 15:00", "duration: 45 min", "place: Room 4"],
    "## Questions\n- [ ] One\n- [ ] Two\n- [ ] Three\n\n## Follow-ups\n- [ ] Send the abstract 📅 2026-11-20\n",
  ),
  "Goals/Poster.md": note(
    "goal",
    ['mentors: "[[Amara Osei]]"', "shared: 2026-10-01", "reviewed: 2026-10-01"],
    "## Steps\n- [x] Draft\n- [ ] Print\n- [-] Frame it\n  - [ ] a part of it\n",
  ),
};
