/** Makes a template the user's own: a note in the template folder, which then takes the built-in one's place. */
import { makeNote } from "../../app/make-note";
import { builtInId, templateFile } from "../../core/messages/catalogue";
import { newTemplateNote } from "../../core/messages/new-note";
import { slugOf } from "../../core/messages/own-templates";
import { freePath } from "../../core/notes/note-path";
import { ask } from "../forms/form-modal";
import type { FormParts } from "../forms/form-parts";
import { textField } from "../forms/make-fields";
import { pickTemplate } from "../forms/pick";

export interface Customizer {
  /** Copies a built-in template into a note of the user's and opens it; one that is the user's already is opened. */
  readonly customize: (id: string) => void;
  /** Asks which template is to be made the user's own. */
  readonly chooseToCustomize: () => void;
  /** Makes a small new template. */
  readonly newTemplate: () => void;
}

/** Where the user's templates go, unless the settings or the user say otherwise. */
const USUAL_FOLDER = "Templates/Mentorship";
const FOLDER_NEEDED = "Write the name of a folder, such as Templates/Mentorship.";

export function customizer(parts: FormParts): Customizer {
  const { windows, mentorship } = parts;
  const customize = (id: string) => void customizeOne(parts, id);
  return {
    customize,
    chooseToCustomize: () => {
      const templates = mentorship.templates.all();
      pickTemplate(windows.app, { templates, ask: "Which template do you want to change?" }, ({ id }) =>
        customize(id),
      );
    },
    newTemplate: () => void makeNewTemplate(parts),
  };
}

async function customizeOne(parts: FormParts, id: string): Promise<void> {
  const { templates, navigator } = parts.mentorship;
  const own = templates.own().byId.get(id);
  if (own) {
    await navigator.open(own.path, null, "here");
    return;
  }
  const builtIn = builtInId(id);
  const name = templates.all().find((one) => one.id === id)?.name ?? id;
  if (builtIn && (await hasFolder(parts, name)))
    await makeNote(parts.mentorship, { folder: "templates", name, text: templateFile(builtIn) });
}

/** @returns whether there is a template folder, which is asked for where the settings name none */
async function hasFolder(parts: FormParts, name: string): Promise<boolean> {
  const { settings } = parts.mentorship;
  if (settings.current().folders.templates !== "") return true;
  const folder = await ask(parts.windows, {
    id: "template-folder",
    title: `Customize “${name}”`,
    about: "Your copy of the template is a note, and is used in place of the built-in one from then on.",
    submit: "Make the copy",
    fields: { folder: folderField() },
    answer: (values) => values.folder,
  });
  return folder !== null && (await setFolder(parts, folder));
}

function folderField() {
  return textField({ label: "Folder for your templates", initial: USUAL_FOLDER, needed: FOLDER_NEEDED });
}

/** @returns whether the setting could be kept */
async function setFolder({ mentorship }: FormParts, typed: string): Promise<boolean> {
  const { settings, notices } = mentorship;
  // As a note's path will have it: the setting must be the folder that the notes are in.
  const path = freePath({ folder: typed, name: "x" }, () => false);
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  if (folder === "") return false;
  await settings.set("folders.templates", folder);
  const isSet = settings.current().folders.templates === folder;
  const say = (where: string) => `Your templates go into ${where}. The settings can name another folder.`;
  if (isSet) notices.show(say(`“${folder}”`), undefined, say("that folder"));
  return isSet;
}

async function makeNewTemplate(parts: FormParts): Promise<void> {
  const { settings, templates } = parts.mentorship;
  const needsFolder = settings.current().folders.templates === "";
  const answer = await ask(parts.windows, {
    id: "new-template",
    title: "New template",
    about: "A note with the text of a message. What stands in double braces is filled in, or asked for.",
    submit: "Make the template",
    fields: {
      name: textField({ label: "Name", placeholder: "Invitation to a talk", needed: "Write a name." }),
      ...(needsFolder ? { folder: folderField() } : {}),
    },
    answer: ({ name, folder }: { name: string; folder?: string }) => ({ name, folder }),
  });
  if (answer === null) return;
  if (answer.folder !== undefined && !(await setFolder(parts, answer.folder))) return;
  const taken = [...templates.own().byId.keys()];
  const id = freeId(slugOf(answer.name), taken);
  await makeNote(parts.mentorship, { folder: "templates", ...newTemplateNote({ id, name: answer.name }) });
}

function freeId(id: string, taken: readonly string[]): string {
  const isFree = (one: string) =>
    builtInId(one) === null && !taken.some((other) => other.toLowerCase() === one.toLowerCase());
  let [free, number] = [id, 1];
  while (!isFree(free)) {
    number += 1;
    free = `${id}-${String(number)}`;
  }
  return free;
}
