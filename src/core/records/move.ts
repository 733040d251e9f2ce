/** A change of a meeting's day, in the words of the public format. */
import type { Moment } from "../calendar/moment";

export interface Move {
  /** When the meeting was to be. */
  readonly from: Moment;
  /** When the change was asked for. */
  readonly asked: Moment;
  readonly by: "me" | "mentor";
}

/** @returns such as `2026-11-20T15:00, asked 2026-11-18T09:30, by me` */
export function moveWords({ from, asked, by }: Move): string {
  return `${momentWords(from)}, asked ${momentWords(asked)}, by ${by}`;
}

function momentWords({ date, time }: Moment): string {
  return time === null ? date : `${date}T${time}`;
}
