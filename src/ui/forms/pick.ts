/** Lists to choose one note from, as Obsidian shows them. */
import { FuzzySuggestModal, type App } from "obsidian";
import { sayFullDate } from "../../core/calendar/say";
import type { Snapshot } from "../../app/snapshot";
import type { Ledger } from "../../core/ledger/ledger";
import { sayStart, type Start } from "../../core/messages/starts";
import type { Template } from "../../core/messages/template";
import type { Meeting } from "../../core/records/record";
import { sayMentors } from "../../core/rules/names";
import type { FormWindows } from "./form-modal";

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

type PickerWindows = Pick<FormWindows, "app" | "discreet">;

/** A list of notes works on them as they are, and in discreet mode says so. */
function asking(question: string, { discreet }: PickerWindows): string {
  return discreet.isOn() ? `${question} Names are visible here.` : question;
}

/** Asks what a message is to be about, the best guess first. */
export function pickStart(
  windows: PickerWindows,
  {
    starts,
    moment,
  }: { readonly starts: readonly Start[]; readonly moment: Pick<Snapshot, "ledger" | "today"> },
  choose: (start: Start) => void,
): void {
  const choices = starts.map((value) => ({ value, label: sayStart(value, moment) }));
  const isWhom = starts.every(({ record, entry }) => record.kind === "mentor" && !entry);
  const ask = isWhom ? "Which mentor is it for?" : "What is it about?";
  new Picker(windows.app, { choices, ask: asking(ask, windows), choose }).open();
}

interface TemplatesToPick {
  readonly templates: readonly Template[];
  /** The lower, the nearer to the top; those of one rank stay in their order. */
  readonly rank?: (template: Template) => number;
  readonly ask: string;
}

/** Asks for a template, by its name or its group. */
export function pickTemplate(
  app: App,
  { templates, rank = () => 0, ask }: TemplatesToPick,
  choose: (template: Template) => void,
): void {
  const ranked = templates.map((value) => ({ value, rank: rank(value) })).sort((a, b) => a.rank - b.rank);
  const choices = ranked.map(({ value }) => ({ value, label: `${value.name} (${value.group})` }));
  new Picker(app, { choices, ask, choose }).open();
}

/** Asks for a meeting; the newest first. */
export function pickMeeting(
  windows: PickerWindows,
  { ledger, meetings }: { readonly ledger: Ledger; readonly meetings: readonly Meeting[] },
  choose: (meeting: Meeting) => void,
): void {
  const choices = [...meetings]
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0))
    .map((meeting) => ({ value: meeting, label: sayMeeting(meeting, ledger) }));
  new Picker(windows.app, { choices, ask: asking("Which meeting is it for?", windows), choose }).open();
}

function sayMeeting(meeting: Meeting, ledger: Ledger): string {
  const who = sayMentors(ledger.mentorsOf(meeting));
  return meeting.date ? `${sayFullDate(meeting.date)}: ${who}` : `${meeting.noteName}: ${who}`;
}
