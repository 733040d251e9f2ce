/** Places of news about oneself, and of notes on what a mentor made. */
import { sayDay } from "../../calendar/say";
import { isOpen } from "../../records/entry";
import { sayNote } from "../../rules/objects";
import type { HeldEntry, MessageContext } from "../context";
import { plainLine } from "../plain";
import { sayEntry } from "../words";
import { place, type Places, type Told } from "./place";

function milestone({ about }: MessageContext): string | null {
  return about?.record.kind === "milestone" ? plainLine(sayNote(about.record.noteName)) : null;
}

function milestoneDay({ about, today }: MessageContext): string | null {
  const day = about?.record.kind === "milestone" ? about.record.date : null;
  return day && day <= today ? sayDay(day) : null;
}

/** What a captured line says before the work itself; see core/capture. */
const MENTION = /^Mention that I saw (?:their|her|his) (?:work:\s*)?/i;
const LINK = /(?:https?:\/\/|\bdoi\.org\/)\S+[^\s.,;:)\]]/i;

interface SeenWork extends HeldEntry {
  readonly title: string;
  readonly link: string | null;
}

/** The mentor's work that was kept to be mentioned next time; the last that was noted. */
function seenWork({ mentors }: MessageContext): SeenWork | null {
  const noted = mentors.flatMap((record) =>
    record.entries
      .filter((entry) => entry.kind === "for-next-time" && isOpen(entry) && MENTION.test(entry.text))
      .map((entry) => ({ record, entry })),
  );
  const last = noted.at(-1);
  if (!last) return null;
  const words = sayEntry(last.entry, { addresses: true }).replace(MENTION, "");
  const link = LINK.exec(words)?.[0] ?? null;
  const title = (link === null ? words : words.replace(link, "")).replace(/[\s,:;–—(-]+\)?$/, "").trim();
  return { ...last, title, link };
}

function tellsWork(context: MessageContext): Told[] {
  const seen = seenWork(context);
  return seen ? [{ record: seen.record, entry: seen.entry, act: "tick", words: seen.title }] : [];
}

export const CAREER_PLACES = {
  role_since: place("Since when", "since when, such as July"),
  milestone: place("What happened", "what happened", { fill: milestone }),
  milestone_day: place("When it was", "the day", { asks: "date", fill: milestoneDay }),
  result: place("The result", "the result: a score, a place, what it means for you"),
  part: place("Your mentor's part in it", "what your mentor did for it"),
  next_step: place("Your next step", "your next step: an application, a talk, a rest"),
  work_title: place("What you saw", "its title", {
    fill: (context) => seenWork(context)?.title || null,
    tells: tellsWork,
  }),
  work_link: place("Where it is", "a link to it", { fill: (context) => seenWork(context)?.link ?? null }),
  struck: place("What stayed with you", "what stayed with you, in particular", {
    example: "the figure on delays",
  }),
} as const satisfies Places;
