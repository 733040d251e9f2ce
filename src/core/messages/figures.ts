/**
 * Figures of one's own about working with a mentor, each with the notes that it comes from. They are for thinking it
 * over oneself: nothing is weighed, and nothing goes to the mentor.
 */
import { daysBetween, type CalendarDate } from "../calendar/calendar-date";
import { formatLength } from "../calendar/length";
import { sayAgo, sayShortDate } from "../calendar/say";
import { balanceOf } from "../ledger/balance";
import { contactHistory } from "../ledger/contact-history";
import { sayDeed, type Deed } from "../ledger/deeds";
import { heldMeetings } from "../ledger/mentor-meetings";
import { linkTo } from "../ledger/note-link";
import { deliveredOn, isDelivered } from "../records/commitment";
import { dateField, isTicked, type Entry } from "../records/entry";
import { feedbackState, isFeedback } from "../records/feedback";
import { isLoggedContact } from "../records/log-line";
import type { AnyRecord, Mentor } from "../records/record";
import { rhythmOf } from "../rules/check-in";
import { plural } from "../rules/names";
import { entriesAbout, type HeldEntry, type MessageContext } from "./context";
import { plainLine } from "./plain";
import { withoutEnd } from "./words";

interface Figure {
  readonly text: string;
  /** The paths of the notes that it was worked out from. */
  readonly from: readonly string[];
}

interface Looking extends MessageContext {
  readonly mentor: Mentor;
}

/** More notes than these are named by their number. */
const MOST_SOURCES = 3;

/** @returns a line for each figure that the notes give; null where they give none */
export function sayFigures(context: MessageContext): string | null {
  const mentor = context.mentors[0];
  if (!mentor) return null;
  const looking = { ...context, mentors: [mentor], mentor };
  const figures = [contact, gap, meetings, asks, gives, work, feedback].map((look) => look(looking));
  const lines = figures.flatMap((figure) => (figure ? [`- ${figure.text} ${sayFrom(figure, context)}`] : []));
  return lines.join("\n") || null;
}

function sayFrom({ from }: Figure, { ledger, path }: MessageContext): string {
  const paths = [...new Set(from)];
  if (paths.length === 0) return "Source: a ticked line.";
  const links = paths.slice(0, MOST_SOURCES).map((one) => linkTo(one, { ledger, from: path }));
  const more = paths.length - links.length;
  return `Source: ${links.join(", ")}${more > 0 ? `, and ${plural(more, "more note")}` : ""}.`;
}

function contact(looking: Looking): Figure | null {
  const { ledger, mentor, today } = looking;
  const last = contactHistory(ledger, mentor, today).at(-1);
  if (!last) return null;
  return {
    text: `Last in touch: ${day(last, looking)}, ${sayAgo(last, today)}.`,
    from: whereMet(last, looking),
  };
}

/** The notes that tell of contact on a day; none where it is a ticked line of a note that is no record. */
function whereMet(date: CalendarDate, { ledger, mentor, today }: Looking): string[] {
  const met = heldMeetings(ledger, mentor, today).filter((meeting) => meeting.date === date);
  if (met.length > 0) return met.map(({ path }) => path);
  const isLogged = (entry: Entry) => isLoggedContact(entry) && entry.ownDate === date;
  if (mentor.entries.some(isLogged)) return [mentor.path];
  const isTold = (entry: Entry, record: AnyRecord) =>
    isTicked(entry) &&
    (dateField(entry, "completion") ?? record.date) === date &&
    ledger.linkedMentors(entry.links, record.path).includes(mentor);
  return ledger.records
    .filter((record) => record.entries.some((entry) => isTold(entry, record)))
    .map(({ path }) => path);
}

/** The middle one of the gaps, as one long silence says little about the rest. */
function gap(looking: Looking): Figure | null {
  const { ledger, mentor, today } = looking;
  const days = contactHistory(ledger, mentor, today);
  const gaps = days.slice(1).map((date, at) => daysBetween(days[at] ?? date, date));
  if (gaps.length === 0) return null;
  const middle = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const cadence = rhythmOf(mentor, ledger.settings)?.cadence;
  const meant = cadence ? `; you mean to be in touch every ${formatLength(cadence)}` : "";
  const text = `Usual gap between contacts: ${plural(middle, "day")}, the middle one of ${String(gaps.length)}${meant}.`;
  return { text, from: days.flatMap((date) => whereMet(date, looking)).reverse() };
}

function meetings({ ledger, mentor, today }: Looking): Figure | null {
  const held = heldMeetings(ledger, mentor, today).filter(({ date }) => date !== null && date <= today);
  const changed = ledger
    .meetingsWith(mentor)
    .flatMap(({ path, properties: { moved = [] } }) =>
      moved.filter(({ asked }) => asked.date <= today).map(({ by }) => ({ path, by })),
    );
  if (held.length + changed.length === 0) return null;
  const mine = changed.filter(({ by }) => by === "me").length;
  const moves = `moved by you: ${String(mine)}; moved by them: ${String(changed.length - mine)}`;
  const from = [...[...held].reverse(), ...changed].map(({ path }) => path);
  return { text: `Meetings held: ${String(held.length)}; ${moves}.`, from };
}

function asks(looking: Looking): Figure | null {
  const all = balanceOf(looking.ledger, looking.mentor, looking.today);
  return ofDeeds(`What you asked for: ${String(all.asks.length)}`, all.asks, looking);
}

function gives(looking: Looking): Figure | null {
  const all = balanceOf(looking.ledger, looking.mentor, looking.today);
  const counts = `${String(all.gives.length)}, with ${String(all.thanks.length)} of thanks among them`;
  const lead = `Thanks, news, offers, and finished work from you: ${counts}`;
  return ofDeeds(lead, all.gives, looking);
}

function ofDeeds(lead: string, deeds: readonly Deed[], looking: Looking): Figure | null {
  const last = deeds.at(-1);
  if (!last) return null;
  const words = withoutEnd(plainLine(sayDeed(last)));
  const text = `${lead}; the last on ${day(last.date, looking)}, “${words}”.`;
  return { text, from: [...deeds].reverse().map(({ path }) => path) };
}

function work(looking: Looking): Figure | null {
  const all = entriesAbout(
    looking,
    ({ kind, sign }) => kind === "commitment" && sign !== "-" && sign !== ">",
  );
  if (all.length === 0) return null;
  const done = all.filter(({ entry }) => isDelivered(entry)).length;
  const late = all.filter(({ entry }) => isLate(entry, looking.today)).length;
  const text = `Work you took on: ${String(done)} of ${plural(all.length, "piece")} handed in; late: ${String(late)}.`;
  return { text, from: pathsOf(all) };
}

/** Handed in after its day, or still to come when that day is over. */
function isLate(entry: Entry, today: CalendarDate): boolean {
  const due = dateField(entry, "due");
  const ended = deliveredOn(entry) ?? (isDelivered(entry) ? due : today);
  return due !== null && ended !== null && due < ended;
}

function feedback(looking: Looking): Figure | null {
  const all = entriesAbout(looking, (entry) => isFeedback(entry) && feedbackState(entry) !== "moved-on");
  if (all.length === 0) return null;
  const closed = all.filter(({ entry }) => ["told", "set-aside"].includes(feedbackState(entry))).length;
  const text = `Feedback and advice: ${String(closed)} of ${plural(all.length, "piece")} reported back or set aside.`;
  return { text, from: pathsOf(all) };
}

function pathsOf(held: readonly HeldEntry[]): string[] {
  return held.map(({ record }) => record.path);
}

function day(date: CalendarDate, { today }: MessageContext): string {
  return sayShortDate(date, today);
}
