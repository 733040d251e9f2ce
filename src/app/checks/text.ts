/** Joins records and checks: whom the notes know, what is expected of a message, and what is found in it. */
import { checkText, withIdleMarks, type CheckName, type Expected, type Finding } from "../../core/checks";
import { mentorName, type Ledger } from "../../core/ledger/ledger";
import type { MessageContext } from "../../core/messages/context";
import type { Filling } from "../../core/messages/fill";
import { recipientsOf } from "../../core/messages/recipients";
import type { Medium } from "../../core/messages/template";
import type { CheckSettings } from "../../core/settings/check-settings";
import { sayList } from "../../core/messages/words";
import { sayFormally } from "../../core/rules/names";

const knownByLedger = new WeakMap<Ledger, readonly string[]>();

/** @returns names, addresses and whatever else reaches the people whom the notes are about: they may be named */
export function knownOf(ledger: Ledger): readonly string[] {
  const before = knownByLedger.get(ledger);
  if (before) return before;
  const mentors = [...ledger.mentors.values()].flatMap((mentor) => {
    const { email, channel, assistant, salutation } = mentor.properties;
    return [
      mentorName(mentor),
      sayFormally(mentor),
      ...mentor.aliases,
      email,
      channel,
      assistant,
      salutation,
    ];
  });
  const people = [...ledger.contacts, ...(ledger.profile ? [ledger.profile] : [])];
  const others = people.flatMap(({ noteName, aliases, properties: { name } }) => [
    name ?? noteName,
    ...aliases,
  ]);
  const all = [...mentors, ...others, ...ledger.contacts.map(({ properties: { email } }) => email)];
  const known = [
    ...new Set(all.filter((one): one is string => typeof one === "string" && one.trim() !== "")),
  ];
  knownByLedger.set(ledger, known);
  return known;
}

/** Whether it is the kind word for a hard time: it is never held back, and nothing is marked as if it were wrong. */
export function isKindNote({ rule }: Pick<Finding, "rule">): boolean {
  return rule === "crisis";
}

/** A message as it would leave, with what it was filled from. */
export interface MessageToCheck {
  /** Null where it has none. */
  readonly subject: string | null;
  readonly body: string;
  readonly medium: Medium;
  readonly context: MessageContext;
  readonly filling: Filling;
  /** As they are now: the ledger's may be those from before a word was added. */
  readonly settings: CheckSettings;
  /** The writer's clock: `YYYY-MM-DDTHH:MM`. */
  readonly now: string;
}

/** A finding with its place in the subject or in the body. */
export interface MessageFinding extends Finding {
  readonly where: "subject" | "body";
}

/** What only a mail has. */
const OF_MAILS = [
  "salutation-missing",
  "salutation-form",
  "sign-off-missing",
  "sign-off-name",
  "subject-missing",
  "subject-vague",
  "contact-hours",
];

/** The form of a message counts its words itself. */
const SAID_BY_FORM = ["length"];

/** @returns what a check finds in it, in the order of the text; nothing where the settings have the check off */
export function checkMessage(message: MessageToCheck, check: CheckName): MessageFinding[] {
  const { subject, body, medium, context, settings } = message;
  if (!(check === "identifiers" ? settings.identifiers : settings.language)) return [];
  const head = subject === null ? "" : `Subject: ${subject.replace(/\s/g, " ")}\n\n`;
  const ask = {
    known: [...knownOf(context.ledger), ...(context.to ? [context.to.name, context.to.email ?? ""] : [])],
    expect: expectedOf(message),
    dictionary: settings.dictionary,
    without: [...settings.without, ...SAID_BY_FORM, ...(medium === "mail" ? [] : OF_MAILS)],
  };
  const found = checkText(withIdleMarks(`${head}${body}`), { ...ask, check });
  return found.flatMap((finding) => inPart(finding, head.length));
}

const BEFORE_SUBJECT = "Subject: ".length;

/** Nothing reaches from the subject into the body but what is about the whole. */
function inPart(finding: Finding, head: number): MessageFinding[] {
  const { start, end } = finding;
  if (start >= head) return [{ ...finding, where: "body", start: start - head, end: end - head }];
  const to = Math.min(end, head - 2) - BEFORE_SUBJECT;
  return [{ ...finding, where: "subject", start: Math.max(0, start - BEFORE_SUBJECT), end: Math.max(0, to) }];
}

function expectedOf({ context, filling, now, subject }: MessageToCheck): Expected {
  const { mentors, to } = context;
  const recipients = recipientsOf(context);
  const names = to ? [to.name] : recipients.mentors.map((mentor) => sayFormally(mentor));
  const full = to ? [] : mentors.map(mentorName);
  const only = !to && mentors.length === 1 ? mentors[0] : undefined;
  const hours = only?.properties.contact_hours;
  return {
    salutation: filling["salutation"] ?? null,
    signOff: filling["sign_off"] ?? null,
    recipient: names.length > 0 ? sayList([...names, ...full]) : null,
    ...(subject === null ? {} : { subject }),
    sentAt: now,
    ...(hours === undefined ? {} : { contactHours: hours }),
  };
}
