/** Whom a message goes to, and what changes in it with them. */
import type { Ledger } from "../ledger/ledger";
import { recordAt } from "../ledger/record-at";
import type { Mentor } from "../records/record";
import { sayMentors } from "../rules/names";
import type { AboutWhat, Addressee, MessageContext } from "./context";
import { filledFrom } from "./fill";
import { addressIn, nameBeside } from "./mail-link";
import { addressee } from "./starts";
import type { Template } from "./template";

/** Mentors, or one person who is none. */
export interface Recipients {
  readonly mentors: readonly Mentor[];
  readonly to: Addressee | null;
}

export const NOBODY: Recipients = { mentors: [], to: null };

/** @returns whom a message goes to as it starts */
export function recipientsOf({ mentors, to = null }: MessageContext): Recipients {
  return to ? { mentors: [], to } : { mentors, to: null };
}

/** Whether a template may go to people who are no mentors: contacts, or anybody at all. */
export function goesToContacts({ from }: Pick<Template, "from">): boolean {
  return from.includes("contact") || goesToAnybody({ from });
}

/** A message that starts from oneself or from nobody in particular may go to somebody new. */
export function goesToAnybody({ from }: Pick<Template, "from">): boolean {
  return from.includes("profile") || from.length === 0;
}

/** @returns the same message to others: the notes that were about the first are those about them */
export function contextFor(context: MessageContext, { mentors, to }: Recipients): MessageContext {
  if (isSame(recipientsOf(context), { mentors, to })) return context;
  const { about, ...rest } = context;
  const now = about && aboutFor(about, { mentors, to }, context.ledger);
  const introducers = to?.path ? introducersOf(to.path, context.ledger) : [];
  const next = { ...rest, mentors: to ? introducers : mentors, to };
  return now ? { ...next, about: now } : next;
}

function isSame(a: Recipients, b: Recipients): boolean {
  if (a.to || b.to) return a.to?.path === b.to?.path && a.to?.name === b.to?.name;
  return a.mentors.length === b.mentors.length && a.mentors.every((one, place) => one === b.mentors[place]);
}

/** A message that was about a person as a whole is about the one that it goes to now. */
function aboutFor(about: AboutWhat, { mentors, to }: Recipients, ledger: Ledger): AboutWhat | null {
  const { record, entry } = about;
  const isPerson = entry === null && (record.kind === "mentor" || record.kind === "contact");
  if (!isPerson) return about;
  const person = to ? (to.path === null ? null : recordAt(ledger, to.path)) : (mentors[0] ?? null);
  return person && { record: person, entry: null };
}

function introducersOf(path: string, ledger: Ledger): readonly Mentor[] {
  const record = recordAt(ledger, path);
  return record ? ledger.mentorsOf(record) : [];
}

/**
 * @param name a contact's path or name, an address, or what somebody new is called
 * @returns somebody of whom a note tells, or a name or an address that no note has
 */
export function addresseeNamed(name: string, ledger: Ledger): Addressee {
  const wanted = name.toLowerCase();
  const email = addressIn(name);
  const contact = ledger.contacts.find(
    ({ path, noteName, properties }) =>
      path === name ||
      [noteName, properties.name ?? noteName].some((one) => one.toLowerCase() === wanted) ||
      isAddressOf(properties.email, email),
  );
  return contact
    ? addressee(contact)
    : { name: (email && nameBeside(name)) ?? email ?? name, email, path: null };
}

/** @returns the mentor whose note has an address that is typed */
export function mentorWithAddress(typed: string, ledger: Ledger): Mentor | null {
  const email = addressIn(typed);
  const mentors = [...ledger.mentors.values()];
  return mentors.find(({ properties }) => isAddressOf(properties.email, email)) ?? null;
}

function isAddressOf(written: string | undefined, email: string | null): boolean {
  return email !== null && addressIn(written ?? "")?.toLowerCase() === email.toLowerCase();
}

/** Whether nothing is known of somebody but an address, which is nobody's name. */
export function isOnlyAddress({ to }: Recipients): boolean {
  return to !== null && to.path === null && to.email !== null && to.name === to.email;
}

/** Looking at more people than this would say nothing new. */
const ENOUGH = 30;

/** Whether the text is another one for another mentor: where not, a line for oneself need not ask for one. */
export function hangsOnMentor(template: Template, context: MessageContext): boolean {
  const said = (mentors: readonly Mentor[]) =>
    JSON.stringify(filledFrom(template, contextFor(context, { mentors, to: null })));
  const alone = said([]);
  return [...context.ledger.mentors.values()].slice(0, ENOUGH).some((mentor) => said([mentor]) !== alone);
}

/** Whom mail can be sent to, and whom not. */
export interface Addressed {
  readonly addresses: readonly string[];
  /** Those who have none, or none that a mail program can take. */
  readonly without: readonly Unaddressed[];
}

interface Unaddressed {
  readonly name: string;
  /** What their note has for an address; empty for nothing. */
  readonly written: string;
}

/** @returns the addresses of those whom it goes to, one each, and who has none that can be used */
export function addressesOf({ mentors, to }: Recipients): Addressed {
  const people = to
    ? [{ name: to.name, written: to.email ?? "" }]
    : mentors.map((mentor) => ({ name: sayMentors([mentor]), written: mentor.properties.email ?? "" }));
  return {
    addresses: people.flatMap(({ written }) => addressIn(written) ?? []),
    without: people.filter(({ written }) => addressIn(written) === null),
  };
}
