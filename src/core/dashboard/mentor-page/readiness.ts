/**
 * Whether the time is right to ask a mentor for a letter: reasons for and against, from the notes. There is no
 * score, and nothing is forbidden. No figure here is ours: zero is zero, and the rest is the guide's.
 */
import { addMonths, daysBetween, type CalendarDate } from "../../calendar/calendar-date";
import { sayAgo, sayShortDate } from "../../calendar/say";
import { knownSince } from "../../ledger/contact-history";
import { feedbackAbout } from "../../ledger/feedback-about";
import { goalStatus, type Ledger } from "../../ledger/ledger";
import { heldMeetings, lastContact } from "../../ledger/mentor-meetings";
import { isTicked } from "../../records/entry";
import { entryWords } from "../../records/entry-words";
import { feedbackState } from "../../records/feedback";
import { LETTER_NOTICE, letterStep } from "../../records/letter-step";
import type { Letter, Mentor } from "../../records/record";
import { plural } from "../../rules/names";
import { evidenceOf } from "./evidence";
import { reliabilityWith } from "./reliability";

export interface Reason {
  readonly name: string;
  /** What can be read either way is to weigh. */
  readonly side: "for" | "against" | "weigh";
  readonly text: string;
  /** What would help; null where nothing is to be done. */
  readonly help: string | null;
}

export interface Readiness {
  readonly reasons: readonly Reason[];
  /** What would help next. */
  readonly helps: readonly string[];
}

interface Looking {
  readonly mentor: Mentor;
  readonly ledger: Ledger;
  readonly today: CalendarDate;
}

const SIDES = ["for", "against", "weigh"] as const;

export function readiness(
  mentor: Mentor,
  { ledger, today }: { readonly ledger: Ledger; readonly today: CalendarDate },
): Readiness {
  const looking = { mentor, ledger, today };
  const reasons = [
    evidence,
    meetings,
    contact,
    feedback,
    commitments,
    punctuality,
    goals,
    packet,
    notice,
    acquaintance,
  ]
    .map((look) => look(looking))
    .filter((reason) => reason !== null)
    .sort((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side));
  const helps = reasons.flatMap(({ side, help }) => (side === "against" && help !== null ? [help] : []));
  return { reasons, helps };
}

function evidence(looking: Looking): Reason {
  const found = evidenceOf(looking.mentor, looking);
  const counted = found.filter(({ hasNumber }) => hasNumber).length;
  if (found.length === 0)
    return against(
      "evidence",
      "No moment that they saw is noted yet.",
      `Note a moment or two that they saw under ${looking.ledger.settings.words.headings.evidence}, with the date and a number.`,
    );
  const numbers = counted === 0 ? "none with a number yet" : `${String(counted)} with a number`;
  return speaksFor("evidence", `${plural(found.length, "moment")} that they saw, ${numbers}.`);
}

function meetings({ mentor, ledger, today }: Looking): Reason {
  const held = heldMeetings(ledger, mentor, today).filter(({ date }) => date !== null && date <= today);
  const last = held.at(-1)?.date;
  if (!last) return against("meetings", "No meeting held yet.", "Meet once before you ask.");
  return speaksFor("meetings", `${plural(held.length, "meeting")} held, the last ${sayAgo(last, today)}.`);
}

/** The guide's longest silence. */
const SILENCE_MONTHS = 3;

function contact({ mentor, ledger, today }: Looking): Reason {
  const last = lastContact(ledger, mentor, today);
  if (!last) return against("contact", "Not in touch yet.", "Get in touch first.");
  if (addMonths(last, SILENCE_MONTHS) < today)
    return against(
      "contact",
      `Last in touch on ${sayShortDate(last, today)}, longer ago than the guide's three months.`,
      "Send a short update before you ask.",
    );
  return speaksFor("contact", `In touch ${sayAgo(last, today)}.`);
}

function feedback({ mentor, ledger }: Looking): Reason {
  const states = feedbackAbout(ledger, mentor.path).map(feedbackState);
  const told = states.filter((state) => state === "told").length;
  const open = states.filter((state) => !["told", "set-aside", "moved-on"].includes(state)).length;
  if (states.length === 0) return weigh("feedback", "No feedback from them is noted.");
  const closed = `${String(told)} of ${plural(states.length, "piece")} of feedback reported back`;
  if (open === 0) return speaksFor("feedback", `${closed}, none left open.`);
  return against(
    "feedback",
    `${closed}, ${String(open)} still open.`,
    "Tell them what came of their feedback.",
  );
}

function commitments(looking: Looking): Reason | null {
  const { onTime, overdue } = reliabilityWith(looking.mentor, looking);
  if (!onTime) return null;
  const kept = `${String(onTime.kept)} of ${plural(onTime.all, "piece")} of work handed in on time`;
  if (onTime.kept === onTime.all) return speaksFor("commitments", `${kept}.`);
  const late = overdue > 0 ? `, ${String(overdue)} overdue.` : ".";
  const help = overdue > 0 ? "Hand in what is overdue, or say when it will come." : null;
  return against("commitments", `${kept}${late}`, help);
}

function punctuality(looking: Looking): Reason | null {
  const { arrivals, shortNotice, changes } = reliabilityWith(looking.mentor, looking);
  if (arrivals.all === 0 && changes === 0) return null;
  const faults = [
    arrivals.late > 0 ? `late to ${plural(arrivals.late, "meeting")}` : null,
    shortNotice > 0 ? `${plural(shortNotice, "change")} at short notice` : null,
  ].filter((fault) => fault !== null);
  if (faults.length === 0)
    return speaksFor("punctuality", "Never late and no change at short notice, by your notes.");
  return against("punctuality", `${capitalized(faults.join(", "))}.`, null);
}

function goals({ mentor, ledger }: Looking): Reason {
  const shared = ledger.goals.filter(
    (goal) =>
      ["active", "achieved"].includes(goalStatus(goal)) &&
      goal.properties.shared !== undefined &&
      ledger.mentorsOf(goal).includes(mentor),
  );
  if (shared.length === 0)
    return against(
      "goals",
      "No goal is shared with them.",
      "Share a goal, so that they know where you are heading.",
    );
  return speaksFor("goals", `${plural(shared.length, "goal")} shared with them.`);
}

function packet(looking: Looking): Reason {
  const letter = nextLetter(looking);
  if (!letter) return weigh("packet", "No letter from them is planned.");
  const parts = letter.entries.filter(
    ({ kind, nested, sign }) => kind === "packet" && !nested && sign !== "-",
  );
  const missing = parts.filter((part) => !isTicked(part)).map((part) => entryWords(part));
  const name = letter.properties.destination ?? letter.noteName;
  if (parts.length === 0)
    return against(
      "packet",
      `The packet for ${name} is not begun.`,
      "List the four parts of the packet in the letter's note.",
    );
  const ready = `${String(parts.length - missing.length)} of ${plural(parts.length, "part")} of the packet ready`;
  if (missing.length === 0) return speaksFor("packet", `${ready} (${name}).`);
  return against("packet", `${ready} (${name}).`, `Get ready for the packet: ${missing.join(", ")}.`);
}

/** With a letter still to be asked for: whether the time is as the guide has it. */
function notice(looking: Looking): Reason | null {
  const letter = nextLetter(looking);
  const deadline = letter?.properties.deadline;
  if (!letter || !deadline || letterStep(letter) !== "planned") return null;
  const days = daysBetween(looking.today, deadline);
  const weeks = `${plural(Math.max(0, Math.floor(days / 7)), "week")} to the deadline`;
  if (days >= LETTER_NOTICE.least)
    return speaksFor("notice", `${weeks}; the guide asks for at least six to eight.`);
  return against(
    "notice",
    `${weeks}, less than the guide's six.`,
    "If you ask now, say that it is late and that a no is fine.",
  );
}

/** The letter that is not submitted yet with the nearest deadline to come. */
function nextLetter({ mentor, ledger, today }: Looking): Letter | null {
  const open = ledger.letters.filter(
    (letter) =>
      ledger.mentorsOf(letter).includes(mentor) &&
      ["planned", "asked", "answered"].includes(letterStep(letter)) &&
      letter.properties.answer !== "declined" &&
      (letter.properties.deadline ?? today) >= today,
  );
  const by = ({ properties: { deadline } }: Letter) => deadline ?? "9999";
  return open.reduce<Letter | null>((first, one) => (first && by(first) <= by(one) ? first : one), null);
}

/** How long is long enough differs, and the guide names no figure. */
function acquaintance({ mentor, ledger, today }: Looking): Reason {
  const since = knownSince(ledger, mentor, today);
  if (!since) return weigh("known", "Your notes do not say since when you know each other.");
  const days = daysBetween(since, today);
  if (days < 14) return weigh("known", "You have only just met.");
  const length = days < 60 ? plural(Math.floor(days / 7), "week") : plural(Math.floor(days / 30.44), "month");
  return weigh("known", `You have known each other for ${length}.`);
}

function speaksFor(name: string, text: string): Reason {
  return { name, side: "for", text, help: null };
}

function against(name: string, text: string, help: string | null): Reason {
  return { name, side: "against", text, help };
}

function weigh(name: string, text: string): Reason {
  return { name, side: "weigh", text, help: null };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
