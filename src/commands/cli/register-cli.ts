/** Puts the commands of Obsidian's command line in place. */
import type { Plugin } from "obsidian";
import type { Mentorship } from "../../app/mentorship";
import { CLI_COMMANDS, runCliCommand } from "./cli-commands";

export function registerCli(
  plugin: Plugin,
  { live, clock, store }: Pick<Mentorship, "live" | "clock" | "store">,
): void {
  const ledger = async () => {
    await live.settled();
    const snapshot = live.snapshot();
    if (!snapshot) throw new Error("The vault was not read yet; try again in a moment.");
    return snapshot.ledger;
  };
  const read = (path: string) => store.read(path).catch(() => null);
  const context = { ledger, read, today: () => clock.today() };
  for (const command of CLI_COMMANDS)
    plugin.registerCliHandler(command.name, command.description, command.flags, (params) =>
      runCliCommand(command, params, context),
    );
}
