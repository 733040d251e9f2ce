/** What a captured line can become, and how it is written as an entry. */
import type { CalendarDate } from "../calendar/calendar-date";
import { entryField, parseEntryLine } from "../notes/entry-line";
import { oneLine } from "../notes/edit/one-line";
import type { ContactKind } from "../records/contact-words";
import { logWords } from "../records/log-line";
import type { EntryKind } from "../settings/settings";
import { findDue, without } from "./due";
import { pastDayInWords } from "./past-day";

export const CAPTURE_KINDS = [
  "log",
  "follow-up",
  "waiting",
  "for-next-time",
  "saw-work",
  "evidence",
  "feedback",
  "advice",
  "commitment",
  "signal",
  "advocacy",
] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

/** What there is to say in an entry. */
export interface Said {
  /** As typed, without what says whom it is about and of which kind it is. */
  readonly source: string;
  /** How the contact was, for a line of the Log. */
  readonly how: ContactKind;
  /** The day that it was. */
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  /** The words that say when something is due may be left out, because another line holds them. */
  readonly isHeldElsewhere: boolean;
}

/** A list item without its marker. */
export interface Written {
  /** The sign of its checkbox; null for none. */
  readonly sign: string | null;
  readonly words: string;
}

interface KindSpec {
  readonly label: string;
  /** The name of a Lucide icon. */
  readonly icon: string;
  /** The entry under whose heading it goes. */
  readonly entry: EntryKind;
  /** It goes into the note of today's meeting, where there is one. */
  readonly isOfMeeting: boolean;
  readonly write: (said: Said) => Written;
}

const dated = ({ source, day }: Said): Written => {
  const words = source.trim();
  return { sign: null, words: oneLine(words.startsWith(day) ? words : `${day} ${words}`) };
};
/** What has a day of its own: the one that was stated for it, else the one that its words name. */
const datedByWords = (said: Said): Written => {
  const { source, day, today } = said;
  const named = day === today ? pastDayInWords(source, today) : null;
  return dated({ ...said, day: named ?? day });
};
const datedTask = (said: Said): Written => ({ ...dated(said), sign: " " });

export const KINDS_OF_CAPTURE: Readonly<Record<CaptureKind, KindSpec>> = {
  log: {
    ...{ label: "Contact", icon: "message-square", entry: "log", isOfMeeting: false },
    write: ({ source, day, how }) => ({ sign: null, words: logWords({ day, kind: how, words: source }) }),
  },
  "follow-up": {
    ...{ label: "To do", icon: "list-todo", entry: "follow-up", isOfMeeting: true },
    write: (said) => ({ sign: " ", words: withDue(said) }),
  },
  waiting: {
    ...{ label: "They promised", icon: "hourglass", entry: "follow-up", isOfMeeting: true },
    write: ({ source, day }) => ({
      sign: " ",
      words: `${capital(oneLine(source))} #waiting [asked:: ${day}]`,
    }),
  },
  "for-next-time": {
    ...{ label: "For next time", icon: "calendar-plus", entry: "for-next-time", isOfMeeting: false },
    write: ({ source }) => ({ sign: null, words: capital(oneLine(source)) }),
  },
  "saw-work": {
    ...{ label: "Saw their work", icon: "book-open", entry: "for-next-time", isOfMeeting: false },
    write: ({ source }) => ({ sign: null, words: oneLine(mention(source.trim())) }),
  },
  evidence: {
    ...{ label: "Evidence", icon: "badge-check", entry: "evidence", isOfMeeting: false },
    write: datedByWords,
  },
  feedback: {
    ...{ label: "Feedback", icon: "message-circle", entry: "feedback", isOfMeeting: true },
    write: datedTask,
  },
  advice: { ...{ label: "Advice", icon: "compass", entry: "advice", isOfMeeting: true }, write: datedTask },
  commitment: {
    ...{ label: "Commitment", icon: "handshake", entry: "commitment", isOfMeeting: true },
    write: (said) => ({ sign: " ", words: `${said.day} ${withDue(said)}` }),
  },
  signal: {
    ...{ label: "Good sign", icon: "sparkles", entry: "signal", isOfMeeting: false },
    write: datedByWords,
  },
  advocacy: {
    ...{ label: "They helped", icon: "megaphone", entry: "advocacy", isOfMeeting: false },
    write: datedByWords,
  },
};

const UNDATED: ReadonlySet<CaptureKind> = new Set(["follow-up", "for-next-time", "saw-work"]);

/** Whether its line holds the day that was stated for it. */
export function isDated(kind: CaptureKind): boolean {
  return !UNDATED.has(kind);
}

/** The words with the day that they name as a due date; a due date that was typed stays as it is. */
function withDue({ source, today, isHeldElsewhere }: Said): string {
  const words = oneLine(source);
  const phrase = entryField(parseEntryLine(`- ${words}`), "due") ? null : findDue(words, today);
  if (!phrase) return capital(words);
  const rest = isHeldElsewhere ? without(words, phrase) : words;
  return rest === "" ? `${capital(words)} 📅 ${phrase.date}` : `${capital(rest)} 📅 ${phrase.date}`;
}

/** So that it can be said to them as it stands. */
function mention(source: string): string {
  if (/^saw\b/i.test(source)) return `Mention that I ${source.charAt(0).toLowerCase()}${source.slice(1)}`;
  return `Mention that I saw their work: ${source}`;
}

function capital(words: string): string {
  const first = words.charAt(0).toUpperCase();
  // A few letters have a capital that leads back to another letter: these stay, or it would be another word.
  return first.toLowerCase() === words.charAt(0) ? first + words.slice(1) : words;
}
