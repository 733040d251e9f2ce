import type { CliData } from "obsidian";

/** A command line in Obsidian's style. */
export interface CliArguments {
  readonly vault: string | undefined;
  readonly command: string | undefined;
  readonly params: CliData;
}

/** Reads `vault=DIR command key=value flag`: the first bare word is the command, a later one a flag that is `true`. */
export function readArguments(args: readonly string[]): CliArguments {
  const params: CliData = {};
  let command: string | undefined;
  for (const arg of args) {
    const equals = arg.indexOf("=");
    if (equals > 0) params[arg.slice(0, equals)] = arg.slice(equals + 1);
    else if (command === undefined) command = arg;
    else params[arg] = "true";
  }
  const { vault, ...rest } = params;
  return { vault, command, params: rest };
}
