/** Which texts are messages: of others it is not said that a greeting is missing. */
import { withoutIgnoreMarks } from "./ignore-marks";
import { readText } from "./reading";

/** @returns whether a text greets somebody or closes as a message does */
export function isMessage(text: string): boolean {
  const { greeting, close } = readText(withoutIgnoreMarks(text).text, {
    known: [],
    check: "completeness",
  }).layout;
  return greeting !== null || close !== null;
}
