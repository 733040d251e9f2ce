/** Fields whose values are notes: a mentor, an event, the people met; and texts that are often the same. */
import { mentorName, mentorNamed, mentorStatus, type Ledger } from "../../core/ledger/ledger";
import { plainItems } from "../../core/messages/plain";
import type { Contact, Event, Mentor } from "../../core/records/record";
import { plural } from "../../core/rules/names";
import { sayContact } from "../../core/rules/objects";
import type { Field, Option, Raw, Reading } from "./field";
import { mentorOptions, mentorsField, textOf } from "./make-fields";

interface NotesOptions {
  readonly label: string;
  readonly ledger: Ledger;
}

/** One mentor, or none. */
export function mentorField({ label, ledger }: NotesOptions): Field<Mentor | null> {
  const several = mentorsField({ label, ledger });
  const read = (raw: Raw): Reading<Mentor | null> => {
    const reading = several.read(raw);
    return reading.ok ? { ok: true, value: reading.value.at(-1) ?? null } : reading;
  };
  return { label, initial: [], control: onlyOne(mentorOptions(ledger), "Type a name"), read };
}

/** Mentors of whom none means every active one, which is said. */
export function sharedWithField({ label, ledger }: NotesOptions): Field<readonly Mentor[]> {
  const several = mentorsField({ label, ledger });
  const active = [...ledger.mentors.values()].filter((mentor) => mentorStatus(mentor) === "active");
  const everyone = `Every active mentor${active.length > 0 ? `: ${sayNames(active.map(mentorName))}` : ""}`;
  const read = (raw: Raw): Reading<readonly Mentor[]> => {
    const reading = several.read(raw);
    return reading.ok && reading.value.length === 0 ? { ...reading, says: everyone } : reading;
  };
  return { ...several, read };
}

/** One event, or none; the newest come first. */
export function eventField({ label, ledger }: NotesOptions): Field<Event | null> {
  const newestFirst = [...ledger.events].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
  const options = newestFirst.map(({ path, noteName }) => ({ value: path, label: noteName }));
  const read = (raw: Raw): Reading<Event | null> => {
    const chosen = chosenOf(raw).at(-1);
    const value = ledger.events.find(({ path }) => path === chosen) ?? null;
    return chosen !== undefined && !value
      ? {
          ok: false,
          error: `There is no event called "${chosen}". Choose one from the list, or leave it out.`,
        }
      : { ok: true, value };
  };
  return { label, initial: [], control: onlyOne(options, "Type a part of its name"), read };
}

/** Somebody met: a note that is there, or a name for one that is yet to be made. */
export interface MetPerson {
  readonly name: string;
  readonly path: string | null;
}

/** People met, who may be new. */
export function peopleMetField({ label, ledger }: NotesOptions): Field<readonly MetPerson[]> {
  const options = ledger.contacts.map((contact) => ({ value: contact.path, label: sayContact(contact) }));
  const read = (raw: Raw): Reading<readonly MetPerson[]> => {
    const value = onceEach(chosenOf(raw).map((chosen) => personOf(chosen, ledger)));
    const fresh = value.filter(({ path }) => path === null).map(({ name }) => name);
    if (fresh.length === 0) return { ok: true, value };
    return { ok: true, value, says: `New: ${sayNames(fresh)}. A contact note is made for each.` };
  };
  const control = {
    kind: "people",
    options,
    placeholder: "Type a name, new or known",
    takesNew: true,
  } as const;
  return { label, initial: [], control, read };
}

/** A name in full is the contact or mentor who has it. */
function personOf(chosen: string, ledger: Ledger): MetPerson {
  const wanted = chosen.toLowerCase();
  const isWanted = ({ path, noteName, aliases, properties }: Contact) =>
    path === chosen ||
    [noteName, properties.name ?? noteName, ...aliases].some((name) => name.toLowerCase() === wanted);
  const known = ledger.contacts.find(isWanted) ?? mentorNamed(ledger, chosen);
  return { name: chosen, path: known?.path ?? null };
}

function onceEach(people: readonly MetPerson[]): MetPerson[] {
  const byKey = new Map(people.map((person) => [person.path ?? person.name.toLowerCase(), person]));
  return [...byKey.values()];
}

/** Texts, one on each line; each counts once. */
export function severalTextsField({
  label,
  placeholder,
  initial = "",
  counted,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly initial?: string;
  /** What several of them come to, said below the field, such as `letter`. */
  readonly counted: string;
}): Field<readonly string[]> {
  const read = (raw: Raw): Reading<readonly string[]> => {
    const value = [...new Map(plainItems(textOf(raw)).map((line) => [line.toLowerCase(), line])).values()];
    return value.length > 1 ? { ok: true, value, says: plural(value.length, counted) } : { ok: true, value };
  };
  return { label, initial, control: { kind: "lines", placeholder, rows: 2 }, read };
}

/** A text that is often one of a few. */
export function suggestedField({
  label,
  usual,
  placeholder = "",
  initial = "",
}: {
  readonly label: string;
  readonly usual: readonly string[];
  readonly placeholder?: string;
  readonly initial?: string;
}): Field<string> {
  const options = usual.map((text) => ({ value: text, label: text }));
  const read = (raw: Raw): Reading<string> => ({ ok: true, value: textOf(raw) });
  return { label, initial, control: { kind: "suggested", options, placeholder }, read };
}

function onlyOne(options: readonly Option[], placeholder: string) {
  return { kind: "people", options, placeholder, isSingle: true } as const;
}

function chosenOf(raw: Raw): readonly string[] {
  return typeof raw === "object" ? raw : [];
}

const MOST_NAMES = 4;

function sayNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(", ")}, and ${String(more)} more` : names.join(", ");
}
