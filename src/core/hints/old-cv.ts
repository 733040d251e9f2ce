import { daysBetween, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import type { Ledger } from "../ledger/ledger";
import { linkedFile } from "../ledger/linked-file";
import { letterStep } from "../records/letter-step";
import type { Letter, Profile } from "../records/record";
import type { Hint } from "./hint";

/** A letter's packet holds a current CV. */
export const oldCv: Hint = {
  name: "old-cv",
  panel: "letters",
  figure: "setting",
  find: ({ ledger, today }) => {
    const { profile, letters, settings } = ledger;
    const written = profile && cvDate(profile, ledger);
    if (!profile || !written) return [];
    const days = daysBetween(written, today);
    if (days <= settings.hints.cvDays || !letters.some((letter) => needsCv(letter, today))) return [];
    const text = `Your CV is of ${sayShortDate(written, today)}, ${String(days)} days ago, and a letter is under way. A version with what has happened since would help its writer.`;
    return [{ mentors: [], path: profile.path, text }];
  },
};

/** The date of the file that `cv` leads to. */
function cvDate({ path, properties: { cv } }: Profile, ledger: Ledger): CalendarDate | null {
  return cv ? linkedFile(cv, path, ledger).date : null;
}

/** Its packet was not sent yet, and its deadline, if any, is to come. */
function needsCv(letter: Letter, today: CalendarDate): boolean {
  const { deadline } = letter.properties;
  return (
    ["planned", "asked", "answered"].includes(letterStep(letter)) &&
    (deadline === undefined || deadline >= today)
  );
}
