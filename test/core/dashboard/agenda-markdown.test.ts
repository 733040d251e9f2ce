import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/agenda/agenda";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import { agendaMarkdown } from "../../../src/core/dashboard/agenda-markdown";
import { NO_FILTER } from "../../../src/core/dashboard/filter";
import { readVault } from "../../fakes/read-vault";

const TODAY = "2026-11-22" as CalendarDate;

function markdown(follow: readonly string[], filter = NO_FILTER): string {
  const text = `---\ntype: mentor\nname: Amara Osei\nsince: 2026-11-20\nstatus: ended\n---\n## Follow-ups\n${follow.join("\n")}\n`;
  const ledger = readVault([{ path: "People/Amara.md", text }]);
  return agendaMarkdown({ ledger, today: TODAY, rows: agenda(ledger, TODAY) }, filter);
}

describe("the agenda as Markdown", () => {
  it("lists the rows by state, with dates and links", () => {
    expect(markdown(["- [ ] Send it 📅 2026-11-20", "- [ ] Some day"])).toBe(
      "## Overdue\n\n- Send it (due 2026-11-20): [[Amara]]\n\n## No date\n\n- Some day: [[Amara]]\n",
    );
  });

  it("holds what the filter leaves, and nothing where that is nothing", () => {
    const lines = ["- [ ] Send it 📅 2026-11-20", "- [ ] Some day"];
    expect(markdown(lines, { mentor: null, text: "some" })).toBe("## No date\n\n- Some day: [[Amara]]\n");
    expect(markdown(lines, { mentor: null, text: "nowhere" })).toBe("");
  });

  it("is text: what would be markup in a title is none", () => {
    expect(markdown(["- [ ] Read *this* <b> `x`"])).toContain("- Read \\*this\\* \\<b\\> \\`x\\`: [[Amara]]");
  });
});
