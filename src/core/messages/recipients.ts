/** Whom a message goes to, and what changes in it with them. */
import type { Ledger } from "../ledger/ledger";
import { recordAt } from "../ledger/record-at";
import type { Mentor } from "../records/record";
import type { AboutWhat, Addressee, MessageContext } from "./context";
import { filledFrom } from "./fill";
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

/** @returns somebody of whom a note tells, or a name that no note has */
export function addresseeNamed(name: string, ledger: Ledger): Addressee {
  const wanted = name.toLowerCase();
  const contact = ledger.contacts.find(
    ({ path, noteName, properties }) =>
      path === name || [noteName, properties.name ?? noteName].some((one) => one.toLowerCase() === wanted),
  );
  return contact ? addressee(contact) : { name, email: null, path: null };
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

/** @returns the addresses that notes know of those whom it goes to; who has none is left out */
export function addressesOf({ mentors, to }: Recipients): string[] {
  const written = to ? [to.email ?? ""] : mentors.map(({ properties }) => properties.email ?? "");
  return written.map((address) => address.trim()).filter((address) => address !== "");
}
