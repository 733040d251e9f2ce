/** The settings as Obsidian shows and searches them. */
import type { SettingDefinition, SettingDefinitionItem, SettingGroupItem } from "obsidian";
import {
  DEFAULT_SETTINGS,
  ENTRY_KINDS,
  KINDS,
  type EntryKind,
  type Kind,
  type Settings,
} from "../../core/settings/settings";
import { checkSettings } from "./check-settings";
import { FIGURE_PAGES, GUIDE_FIGURES, HINT_PAGE, LENGTHS, type Figure, type FigurePage } from "./figures";
import {
  MOST,
  numberAt,
  validLength,
  validNumber,
  validProperty,
  validKindWord,
  validTagPrefix,
  validWord,
} from "./validate";

type Current = () => Settings;

export function settingDefinitions(current: Current): SettingDefinitionItem[] {
  return [
    { type: "group", heading: "New notes", items: newNotes() },
    {
      type: "group",
      heading: "When rows and hints appear",
      items: [...FIGURE_PAGES, HINT_PAGE].map((page) => figurePage(page, current)),
    },
    { type: "group", heading: "Rhythm", items: LENGTHS.map(lengthSetting) },
    {
      type: "group",
      heading: "The guide's own figures",
      items: GUIDE_FIGURES.map(({ name, desc }) => ({ name, desc })),
    },
    { type: "group", heading: "Checks of messages and notes", items: checkSettings() },
    { type: "group", heading: "Ticking", items: ticking() },
    { type: "group", heading: "Status bar", items: statusBar() },
    { type: "group", heading: "How your notes are read", items: [...claims(), ...words(current)] },
  ];
}

function newNotes(): SettingDefinition[] {
  return [
    folderSetting("folders.mentors", "Folder for mentors", "Where a new mentor's note is made."),
    folderSetting("folders.meetings", "Folder for meetings", "Where a new meeting's note is made."),
    folderSetting("folders.goals", "Folder for goals", "Where a new goal's note is made."),
    folderSetting("folders.letters", "Folder for letters", "Where a new letter's note is made."),
    folderSetting("folders.events", "Folder for events", "Where a new event's note is made."),
    folderSetting("folders.contacts", "Folder for contacts", "Where the note of someone you met is made."),
    folderSetting("folders.milestones", "Folder for milestones", "Where a new milestone's note is made."),
    folderSetting("folders.messages", "Folder for messages", "Where a draft goes that you keep as a note."),
    folderSetting(
      "folders.templates",
      "Template folder",
      "A note in it whose properties have an id is a template of yours. Nothing in it is read as a record.",
    ),
    {
      name: "More roles",
      desc: "Roles that a mentor can have besides specialty, research, and personal, with commas between.",
      control: { type: "text", key: "moreRoles", placeholder: "wellbeing, advocacy" },
    },
  ];
}

function claims(): SettingDefinition[] {
  const desc = (kind: string) =>
    `Other plugins use the word ${kind} too. A note of that type is read when it names a mentor of yours, and always when it lies in this folder.`;
  return [
    folderSetting("claimFolders.meeting", "Every meeting in this folder", desc("meeting")),
    folderSetting("claimFolders.goal", "Every goal in this folder", desc("goal")),
    folderSetting("claimFolders.event", "Every event in this folder", desc("event")),
    folderSetting("claimFolders.contact", "Every contact in this folder", desc("contact")),
  ];
}

function ticking(): SettingDefinition[] {
  return [
    {
      name: "Add the date when you tick a line",
      desc: "A ticked line ends in ✅ and the day, as the Tasks plugin writes it.",
      control: { type: "toggle", key: "stampDoneDate" },
    },
  ];
}

function statusBar(): SettingDefinition[] {
  return [
    {
      name: "Count what is due",
      desc: "The status bar shows how much is overdue or for today, and nothing when all is done. Not on phones.",
      control: { type: "toggle", key: "statusBar" },
    },
  ];
}

function folderSetting(key: string, name: string, desc: string): SettingDefinition {
  // Only where new notes go does no folder mean the top of the vault.
  const isForNew = key.startsWith("folders.") && key !== "folders.templates";
  return {
    name,
    desc,
    control: { type: "folder", key, placeholder: isForNew ? "Top of the vault" : "None" },
  };
}

function figurePage({ name, desc, figures }: FigurePage, current: Current): SettingGroupItem {
  return { type: "page", name, desc, items: figures.map((figure) => numberSetting(figure, current)) };
}

function numberSetting(figure: Figure, current: Current): SettingDefinition {
  const { key, name, desc, least } = figure;
  const defaultValue = numberAt(DEFAULT_SETTINGS, key);
  return {
    name,
    desc: `${desc} Suggested: ${String(defaultValue)}.`,
    control: {
      type: "number",
      key,
      defaultValue,
      min: least,
      max: MOST,
      step: 1,
      validate: (value) => validNumber(figure, value, (other) => numberAt(current(), other)),
    },
  };
}

function lengthSetting({ key, name, desc }: (typeof LENGTHS)[number]): SettingDefinition {
  const control = {
    type: "text",
    key: `lengths.${key}`,
    placeholder: DEFAULT_SETTINGS.lengths[key],
  } as const;
  return { name, desc, control: { ...control, validate: validLength } };
}

/** What a heading stands above. */
const HEADING_LINES: Readonly<Record<EntryKind, string>> = {
  "follow-up": "what you owe, and what somebody promised you",
  feedback: "feedback you got",
  advice: "advice you got",
  commitment: "work you took on for a mentor",
  question: "the questions for a meeting",
  bring: "documents to bring to a meeting",
  "for-next-time": "what to raise when you meet next",
  step: "the steps of a goal",
  progress: "dated lines on how a goal goes",
  packet: "the parts of a letter’s packet",
  takeaway: "what you took from an event",
  log: "dated contacts",
  evidence: "moments that a mentor saw",
  advocacy: "what a mentor did for you",
  signal: "signs of a good impression",
};

function words(current: Current): SettingGroupItem[] {
  const kind = (name: Kind): SettingDefinition => ({
    name: capital(name),
    desc: "The word that marks such a note.",
    control: {
      type: "text",
      key: `words.kinds.${name}`,
      placeholder: DEFAULT_SETTINGS.words.kinds[name],
      validate: (value) => validKindWord({ own: name, value }, current().words.kinds),
    },
  });
  const heading = (name: EntryKind): SettingDefinition => ({
    name: DEFAULT_SETTINGS.words.headings[name],
    desc: `Stands above ${HEADING_LINES[name]}.`,
    control: {
      type: "text",
      key: `words.headings.${name}`,
      placeholder: DEFAULT_SETTINGS.words.headings[name],
      validate: (value) => validWord({ own: name, value }, current().words.headings),
    },
  });
  return [
    {
      type: "page",
      name: "Words for kinds of notes",
      desc: "The property, the tag, and the words by which a note is known as a mentor, a meeting, or a goal.",
      items: [...kindProperty(), ...KINDS.map(kind)],
    },
    {
      type: "page",
      name: "Headings",
      desc: "The headings by which a line is known as a question, a follow-up, or feedback.",
      items: ENTRY_KINDS.map(heading),
    },
  ];
}

function kindProperty(): SettingDefinition[] {
  const { typeProperty, tagPrefix } = DEFAULT_SETTINGS.words;
  return [
    {
      name: "Property",
      desc: "The property that says what a note is.",
      control: {
        type: "text",
        key: "words.typeProperty",
        placeholder: typeProperty,
        validate: validProperty,
      },
    },
    {
      name: "Tag",
      desc: "A tag that begins so says it too, whatever the property holds.",
      control: { type: "text", key: "words.tagPrefix", placeholder: tagPrefix, validate: validTagPrefix },
    },
  ];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
