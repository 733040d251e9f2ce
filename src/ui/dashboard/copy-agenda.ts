/** Copies the rows as Markdown, and says so. */
import type { App } from "obsidian";
import type { Mentorship } from "../../app/mentorship";
import { agendaMarkdown, daysOfAgenda, withPlainAddresses } from "../../core/dashboard/agenda-markdown";
import { validFilter, type DashboardFilter } from "../../core/dashboard/filter";
import { mayLeave } from "../checks/ask-identifiers";

interface Parts {
  readonly obsidian: App;
  readonly mentorship: Pick<Mentorship, "live" | "discreet" | "notices" | "settings">;
}

/** In discreet mode nothing is copied: a list without names is of no use, and one with names is not discreet. */
export async function copyAgenda({ obsidian, mentorship }: Parts, filter: DashboardFilter): Promise<void> {
  const { live, discreet, notices, settings } = mentorship;
  const say = (message: string) => notices.show(message, undefined, message);
  if (discreet.isOn()) {
    say("The agenda holds names, so it is not copied in discreet mode. Turn that off first.");
    return;
  }
  const snapshot = live.snapshot();
  const text = snapshot ? agendaMarkdown(snapshot, validFilter(filter, snapshot.ledger)) : "";
  if (!snapshot || text === "") {
    say("There are no rows to copy.");
    return;
  }
  const { ledger } = snapshot;
  const said = withPlainAddresses(text);
  const leaving = { text: said, act: "Copy the agenda", ledger, ours: daysOfAgenda(said) };
  if (!(await mayLeave({ obsidian, settings }, leaving))) return;
  try {
    await activeWindow.navigator.clipboard.writeText(text);
    say("The agenda was copied as Markdown.");
  } catch {
    say("The agenda could not be copied. Click into Obsidian’s window, then try again.");
  }
}
