/** A command of Obsidian's command line, as a value. These only read. */
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { Ledger } from "../../core/ledger/ledger";

/** What was typed after the command, as `name=value`. */
export type CliParams = Readonly<Record<string, string | undefined>>;

export interface CliContext {
  /** The records as they are now; waits until the vault was read. */
  ledger(): Promise<Ledger>;
  /** @param path in the vault @returns the note's text; null where there is none */
  read(path: string): Promise<string | null>;
  /** The machine's local day. */
  today(): CalendarDate;
}

export interface CliFlagText {
  /** What its value looks like, such as `<YYYY-MM-DD>`. */
  readonly value: string;
  readonly description: string;
}

export interface CliCommand {
  readonly name: string;
  readonly description: string;
  readonly flags: Record<string, CliFlagText>;
  /** @throws Error with one sentence where a parameter is not understood */
  run(params: CliParams, context: CliContext): Promise<string>;
}
