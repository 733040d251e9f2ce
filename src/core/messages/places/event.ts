/** Places that events and the people met there fill. */
import { sayDay } from "../../calendar/say";
import { eventOf } from "../../ledger/claims";
import { recordAt } from "../../ledger/record-at";
import { isOpen, type Entry } from "../../records/entry";
import type { Contact, Event } from "../../records/record";
import { sayFormally } from "../../rules/names";
import { sayContact, sayNote } from "../../rules/objects";
import type { MessageContext } from "../context";
import { plainLine } from "../plain";
import { isOfAll } from "../shared";
import { sayEntry, sayLines, sayList, sayText } from "../words";
import { place, type Places } from "./place";

/** The guide's thanks name one or two takeaways. */
const MOST_TAKEAWAYS = 2;

/** The event that a message is about: for a contact, the one where you met. */
function eventAbout({ about, ledger }: MessageContext): Event | null {
  const record = about?.record;
  if (record?.kind === "event") return record;
  const path = record?.kind === "contact" ? eventOf(record, ledger.resolve) : null;
  const met = path === null ? null : recordAt(ledger, path);
  return met?.kind === "event" ? met : null;
}

function event(context: MessageContext): string | null {
  const found = eventAbout(context);
  return found && plainLine(sayNote(found.noteName));
}

function eventDay(context: MessageContext): string | null {
  const date = eventAbout(context)?.date;
  return date ? sayDay(date) : null;
}

function entriesOf(context: MessageContext, isWanted: (entry: Entry) => boolean): string[] {
  const { about } = context;
  const all = about?.record.kind === "event" ? about.record.entries : [];
  const texts = all.filter((entry) => !entry.nested && isWanted(entry)).map((entry) => sayEntry(entry));
  return texts.filter((text) => text !== "");
}

function takeawaysIn(context: MessageContext): string[] {
  return entriesOf(context, ({ kind, sign }) => kind === "takeaway" && sign !== "-").slice(0, MOST_TAKEAWAYS);
}

function takeaways(context: MessageContext): string | null {
  return sayLines(takeawaysIn(context));
}

/** The first thing that is still to be done after it. */
function plan(context: MessageContext): string | null {
  const isMine = (entry: Entry) => entry.kind === "follow-up" && !entry.waiting && isOpen(entry);
  return entriesOf(context, isMine)[0] ?? null;
}

/** Those whom their own notes say that the reader introduced you to; of others it is not known who did. */
function introduced(context: MessageContext): string | null {
  const { about, ledger } = context;
  const record = about?.record;
  if (record?.kind !== "event") return null;
  const met = (record.properties.introduced_to ?? []).map(({ target, name }) => {
    const path = ledger.resolve(target ?? name, record.path);
    return path === null ? null : recordAt(ledger, path);
  });
  const theirs = met.filter((one) => one?.kind === "contact").filter((contact) => isOfAll(contact, context));
  return sayList(theirs.map((contact) => sayText(sayContact(contact)))) || null;
}

function introducer(context: MessageContext): string | null {
  const contact = contactOf(context);
  return (
    contact && (context.ledger.mentorsOf(contact).map((mentor) => sayText(sayFormally(mentor)))[0] ?? null)
  );
}

function contactOf({ about }: MessageContext): Contact | null {
  return about?.record.kind === "contact" ? about.record : null;
}

export const EVENT_PLACES = {
  event: place("Event", "what it was: rounds, a talk, a conference", { fill: event }),
  event_day: place("Day of the event", "the day", { fill: eventDay }),
  takeaways: place("What you took away", "one or two things you took away", {
    asks: "lines",
    fill: takeaways,
  }),
  introduced: place("Whom you were introduced to", "whom you were introduced to", { fill: introduced }),
  event_plan: place("What you will do with it", "what you will do with it", { fill: plan }),
  introducer: place("Who introduced you", "who introduced you", { fill: introducer }),
  shared_interest: place("What you talked about", "what you talked about, or both care about"),
  small_ask: place("Something small to ask for", "something small: a paper, a name, ten minutes"),
  heard: place("What you heard", "what was said, in your own words", {
    fill: (context) => takeawaysIn(context)[0] ?? null,
  }),
} as const satisfies Places;
