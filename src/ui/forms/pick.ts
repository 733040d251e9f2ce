/** Lists to choose one note from, as Obsidian shows them. */
import { FuzzySuggestModal, type App } from "obsidian";
import { sayFullDate } from "../../core/calendar/say";
import { mentorName, mentorStatus, type Ledger } from "../../core/ledger/ledger";
import type { Meeting, Mentor } from "../../core/records/record";
import { sayMentors } from "../../core/rules/names";

interface Choice<T> {
  readonly value: T;
  readonly label: string;
}

class Picker<T> extends FuzzySuggestModal<Choice<T>> {
  readonly #choices: readonly Choice<T>[];
  readonly #choose: (value: T) => void;

  constructor(app: App, { choices, ask, choose }: PickerParts<T>) {
    super(app);
    this.#choices = choices;
    this.#choose = choose;
    this.setPlaceholder(ask);
  }

  override getItems(): Choice<T>[] {
    return [...this.#choices];
  }

  override getItemText({ label }: Choice<T>): string {
    return label;
  }

  override onChooseItem({ value }: Choice<T>): void {
    this.#choose(value);
  }
}

interface PickerParts<T> {
  readonly choices: readonly Choice<T>[];
  /** What is asked, in the field. */
  readonly ask: string;
  readonly choose: (value: T) => void;
}

/** Asks for a mentor; those who are active first. */
export function pickMentor(app: App, ledger: Ledger, choose: (mentor: Mentor) => void): void {
  const order = ["active", "keeping-in-touch", "prospect", "ended"];
  const choices = [...ledger.mentors.values()]
    .map((mentor) => ({
      value: mentor,
      label: mentorName(mentor),
      rank: order.indexOf(mentorStatus(mentor)),
    }))
    .sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, "en"));
  new Picker(app, { choices, ask: "Which mentor is it for?", choose }).open();
}

/** Asks for a meeting; the newest first. */
export function pickMeeting(
  app: App,
  { ledger, meetings }: { readonly ledger: Ledger; readonly meetings: readonly Meeting[] },
  choose: (meeting: Meeting) => void,
): void {
  const choices = [...meetings]
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0))
    .map((meeting) => ({ value: meeting, label: sayMeeting(meeting, ledger) }));
  new Picker(app, { choices, ask: "Which meeting is it for?", choose }).open();
}

function sayMeeting(meeting: Meeting, ledger: Ledger): string {
  const who = sayMentors(ledger.mentorsOf(meeting));
  return meeting.date ? `${sayFullDate(meeting.date)}: ${who}` : `${meeting.noteName}: ${who}`;
}
