import { addDays, type CalendarDate } from "../../core/calendar/calendar-date";
import { sayShortDate } from "../../core/calendar/say";
import { letterReasons } from "../../core/dashboard/letter-reasons";
import { limitOf, overLimits } from "../../core/dashboard/letter-limits";
import { mentorName, type Ledger } from "../../core/ledger/ledger";
import { newLetterNote, type NewLetter } from "../../core/messages/new-note";
import { LETTER_PURPOSES } from "../../core/records/kinds/letter";
import { destinationKey } from "../../core/records/letter-destination";
import { LETTER_NOTICE } from "../../core/records/letter-step";
import type { Letter, Mentor, Profile } from "../../core/records/record";
import { sayLetter } from "../../core/rules/objects";
import type { Option, ValuesOf } from "./field";
import type { FormSpec } from "./form";
import { choiceField, mentorsField, neededDayField } from "./make-fields";
import { severalTextsField, suggestedField } from "./note-fields";
import type { FormScene } from "./scene";

type Purpose = (typeof LETTER_PURPOSES)[number];

const PURPOSE_LABELS: Readonly<Record<Purpose, string>> = {
  "medical-school": "Medical school",
  scholarship: "Scholarship or award",
  residency: "Residency",
  fellowship: "Fellowship",
  job: "Job",
  other: "Something else",
};

/** What a letter is most often for at each stage. */
const USUAL_PURPOSE: Readonly<Record<NonNullable<Profile["properties"]["stage"]>, Purpose>> = {
  premed: "medical-school",
  preclinical: "scholarship",
  clerkship: "residency",
  "residency-applicant": "residency",
  resident: "fellowship",
  "fellowship-applicant": "fellowship",
  attending: "job",
};

/** Where letters are handed in. */
const SYSTEMS = ["ERAS", "ResidencyCAS", "AMCAS", "AACOMAS", "TMDSAS", "Interfolio", "SF Match", "direct"];

const WAIVED = [
  { value: "undecided", label: "Not decided yet" },
  { value: "yes", label: "Yes: I will not read it" },
  { value: "no", label: "No: I may read it" },
] as const;

function fieldsOf({ ledger, today }: FormScene, like: Letter | null) {
  const { destination = "", deadline = null, purpose, system = "" } = like?.properties ?? {};
  return {
    writers: mentorsField({ label: "Writers", ledger, needed: "Choose who is to write it." }),
    destinations: severalTextsField({
      label: "Destinations, one on each line",
      placeholder: "Summer research fellowship",
      initial: destination,
      counted: "letter",
    }),
    deadline: neededDayField({ label: "Deadline", today, initial: deadline, placeholder: "January 15" }),
    purpose: choiceField(purposes(ledger, purpose)),
    system: suggestedField({
      label: "Handed in through",
      usual: SYSTEMS,
      placeholder: "ERAS, Interfolio, direct",
      initial: system,
    }),
    waived: choiceField({ label: "Right to read it waived", options: WAIVED, initial: "undecided" }),
  };
}

/** The purposes there are; one of another letter that is none of them is kept as it is. */
function purposes(ledger: Ledger, known: string | undefined) {
  const stage = ledger.profile?.properties.stage;
  const usual: string = known ?? (stage ? USUAL_PURPOSE[stage] : "other");
  const listed: Option[] = LETTER_PURPOSES.map((value) => ({ value, label: PURPOSE_LABELS[value] }));
  const initial = listed.find(({ value }) => value === usual.toLowerCase())?.value ?? usual;
  const isListed = listed.some(({ value }) => value === initial);
  const options = isListed ? listed : [...listed, { value: usual, label: usual }];
  return { label: "Purpose", options, initial };
}

type Values = ValuesOf<ReturnType<typeof fieldsOf>>;

/** @param like a letter for the same thing whose writer said no, so that another one is asked */
export function newLetterForm(
  scene: FormScene,
  like: Letter | null = null,
): FormSpec<ReturnType<typeof fieldsOf>> {
  const { ledger } = scene;
  const notesOf = (values: Partial<Values>) =>
    lettersOf(values).map((letter) => newLetterNote(letter, ledger));
  return {
    id: like ? `new-letter ${like.path}` : "new-letter",
    title: "New letter",
    ...(like && { about: `In place of the letter for ${sayLetter(like)}` }),
    submit: "Make the note",
    fields: fieldsOf(scene, like),
    preview: (values) => {
      const [first = { name: "", text: "" }, ...more] = notesOf(values);
      const reasons = (values.writers ?? []).flatMap((writer) => letterReasons(writer, scene));
      return { ...first, also: more.map(({ name }) => name), reasons };
    },
    hints: (values) => hintsFor(values, scene),
    send: (values) => {
      const notes = notesOf(values);
      const paths = scene.freePaths(notes.map(({ name }) => ({ folder: "letters", name })));
      return scene.makeNotes(notes.map(({ text }, at) => ({ path: paths[at] ?? "", text })));
    },
  };
}

/** A letter has one writer and one destination, so several of either are several letters. */
function lettersOf(values: Partial<Values>): NewLetter[] {
  const { writers = [], destinations = [], deadline = null } = values;
  const { purpose = "", system = "", waived = "undecided" } = values;
  const places = destinations.length > 0 ? destinations : [""];
  const people = writers.length > 0 ? writers : [null];
  return people.flatMap((writer) =>
    places.map((destination) => ({ writer, destination, deadline, purpose, system, waived })),
  );
}

function hintsFor(values: Partial<Values>, scene: FormScene): Readonly<Record<string, string>> {
  const { writers = [], destinations = [], deadline, system = "" } = values;
  const again = writers.flatMap((writer) => sayAgain(writer, destinations, scene.ledger));
  const over = writers.length > 0 ? overLimits(scene, lettersOf(values)) : [];
  const limit = over.length > 0 ? over.join("\n") : limitOf(scene.ledger, system);
  return {
    ...(again.length > 0 && { writers: again.join("\n") }),
    ...(deadline && { deadline: sayWhenToAsk(deadline, scene.today) }),
    ...(limit !== null && { system: limit }),
  };
}

function sayAgain(writer: Mentor, destinations: readonly string[], ledger: Ledger): string[] {
  const keys = destinations.map(destinationKey);
  const again = ledger.letters.find(
    (letter) =>
      ledger.mentorsOf(letter).includes(writer) &&
      keys.includes(destinationKey(letter.properties.destination)),
  );
  return again ? [`You have a letter by ${mentorName(writer)} for ${sayLetter(again)} already.`] : [];
}

/** The guide's figures; a late one is said, and never stands in the way. */
function sayWhenToAsk(deadline: CalendarDate, today: CalendarDate): string {
  const [ideal, latest] = [addDays(deadline, -LETTER_NOTICE.ideal), addDays(deadline, -LETTER_NOTICE.least)];
  const [best, last] = [sayShortDate(ideal, today), sayShortDate(latest, today)];
  if (deadline < today) return "That day is past.";
  if (today > latest)
    return `Late: the guide's days to ask were ${best} and, at the latest, ${last}, eight and six weeks before. You can ask all the same; say that you know it is short.`;
  if (today > ideal)
    return `Ask soon: the guide's eight weeks before were on ${best}, and the latest day is ${last}.`;
  return `Best asked by ${best}, at the latest by ${last}: eight and six weeks before.`;
}
