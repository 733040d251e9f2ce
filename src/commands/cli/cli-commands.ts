/** The registry of the command line's commands. */
import { agendaCli } from "./agenda";
import type { CliCommand } from "./cli-command";
import { recordsCli } from "./records";

export const CLI_COMMANDS: readonly CliCommand[] = [agendaCli, recordsCli];
