/** The season of applications that is under way, as its note says. No figure here is ours. */
import type { Season } from "../records/record";
import type { Ledger } from "./ledger";

/** @returns the season of the newest year; one without a year counts only where no other has one */
export function currentSeason({ records }: Pick<Ledger, "records">): Season | null {
  const yearOf = (season: Season) => season.properties.year ?? 0;
  return records
    .filter((record) => record.kind === "season")
    .reduce<Season | null>((best, one) => (best && yearOf(best) >= yearOf(one) ? best : one), null);
}

/** What a system takes for one destination. */
export interface LetterLimit {
  readonly most: number;
  readonly season: Season;
}

/** @returns null where the season's note has no figure for the system */
export function letterLimit(ledger: Pick<Ledger, "records">, system: string): LetterLimit | null {
  const season = currentSeason(ledger);
  const key = systemKey(system);
  if (!season || key === "") return null;
  const most = season.properties[`letter_limit_${key}`];
  return most === undefined ? null : { most, season };
}

/** @returns a system's name as the end of a property's name: `sf_match` for `SF Match` */
export function systemKey(system: string): string {
  return system
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}
