/** The field that says whom a message goes to. */
import { mentorNamed } from "../../core/ledger/ledger";
import type { MessageContext } from "../../core/messages/context";
import {
  addresseeNamed,
  goesToAnybody,
  goesToContacts,
  hangsOnMentor,
  isOnlyAddress,
  mentorWithAddress,
  recipientsOf,
  type Recipients,
} from "../../core/messages/recipients";
import type { Template } from "../../core/messages/template";
import { sayContact } from "../../core/rules/objects";
import type { Field, Option, Raw, Reading } from "../forms/field";
import { mentorOptions } from "../forms/make-fields";

/** @returns null for what goes to nobody: a line to be said, or a text for oneself, that is the same whoever it is about */
export function toField(template: Template, context: MessageContext): Field<Recipients> | null {
  const isSent = template.medium === "mail" || template.medium === "card";
  if (!isSent && !hangsOnMentor(template, context)) return null;
  const isAnybody = isSent && goesToAnybody(template);
  const { mentors, to } = recipientsOf(context);
  const options = optionsFor(context, isSent && (goesToContacts(template) || to !== null));
  return {
    label: isSent ? "To" : "Mentor",
    initial: to ? [to.path ?? to.name] : mentors.map(({ path }) => path),
    control: {
      kind: "people",
      options,
      placeholder: isAnybody ? "Type a name, known or new" : "Type a name",
      takesNew: isAnybody,
    },
    read: (raw) => readRecipients(raw, { context, options, isAnybody }),
  };
}

function optionsFor({ ledger }: MessageContext, withContacts: boolean): Option[] {
  const contacts = withContacts ? ledger.contacts : [];
  return once([
    ...mentorOptions(ledger),
    ...contacts.map((contact) => ({ value: contact.path, label: sayContact(contact) })),
  ]);
}

interface ToParts {
  readonly context: MessageContext;
  readonly options: readonly Option[];
  readonly isAnybody: boolean;
}

function readRecipients(raw: Raw, { context, options, isAnybody }: ToParts): Reading<Recipients> {
  const { ledger } = context;
  const chosen = typeof raw === "object" ? raw : [];
  const mentorOf = (name: string) =>
    ledger.mentors.get(name) ?? mentorNamed(ledger, name) ?? mentorWithAddress(name, ledger);
  const mentors = chosen.flatMap((name) => mentorOf(name) ?? []);
  const others = chosen.filter((name) => !mentorOf(name));
  const unknown = others.find((name) => !isAnybody && !options.some(({ value }) => value === name));
  if (unknown !== undefined)
    return { ok: false, error: `There is nobody called "${unknown}" here. Choose a name from the list.` };
  const [other, second] = others;
  if (other === undefined) return { ok: true, value: { mentors, to: null } };
  if (second !== undefined || mentors.length > 0)
    return { ok: false, error: "To somebody who is no mentor of yours, write to one person at a time." };
  const known = recipientsOf(context).to;
  const isStart = known !== null && (known.path ?? known.name) === other;
  const to = isStart ? known : addresseeNamed(other, ledger);
  const value = { mentors: [], to };
  const says = sayNew(value);
  return { ok: true, value, ...(says === undefined ? {} : { says }) };
}

/** An address tells nobody's name. */
function sayNew(value: Recipients): string | undefined {
  if (isOnlyAddress(value)) return "New: no note has this address. How you greet them is yours to write.";
  return value.to?.path === null ? "New: no note is about them yet." : undefined;
}

function once(options: readonly Option[]): Option[] {
  return [...new Map(options.map((option) => [option.value, option])).values()];
}
