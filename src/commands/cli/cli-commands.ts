/** The registry of the command line's commands. */
import { agendaCli } from "./agenda";
import { checkCli } from "./check";
import type { CliCommand, CliContext, CliParams } from "./cli-command";
import { refuseUnknown } from "./parameters";
import { recordsCli } from "./records";

/** Answers a call. */
export async function runCliCommand(
  command: CliCommand,
  params: CliParams,
  context: CliContext,
): Promise<string> {
  refuseUnknown(params, command);
  return command.run(params, context);
}

export const CLI_COMMANDS: readonly CliCommand[] = [agendaCli, recordsCli, checkCli];
