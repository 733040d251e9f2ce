/** A command for each template: those of the catalogue, and the user's own, which come and go with their notes. */
import type { Plugin } from "obsidian";
import { headOf, TEMPLATE_IDS, type TemplateHead } from "../core/messages/catalogue";
import { newTemplates, OWN_GROUP } from "../core/messages/own-templates";
import type { Templates } from "../app/templates";
import type { CommandOpeners, MentorshipCommand } from "./command";

/** By group, the name of a Lucide icon. */
const ICONS: ReadonlyMap<string, string> = new Map([
  ["Meetings", "calendar"],
  ["Keeping in touch", "mail"],
  ["Feedback", "message-square-quote"],
  ["Commitments", "handshake"],
  ["Goals", "target"],
  ["Letters", "mail-question"],
  ["Appreciation", "heart-handshake"],
  ["Events", "calendar-days"],
  ["Offers", "hand-helping"],
  ["Mentors", "users"],
  ["Conduct", "shield-question"],
  [OWN_GROUP, "file-pen"],
]);

/** The commands of the built-in templates; a version of the user's is behind the same command. */
export const INSERT_COMMANDS: readonly MentorshipCommand[] = TEMPLATE_IDS.map(headOf).map(insertCommand);

function insertCommand({ id, name, group, command }: TemplateHead): MentorshipCommand {
  return {
    id: `insert-${command}`,
    name: `Insert ${withSmallFirst(name)}`,
    icon: ICONS.get(group) ?? "file-pen",
    run: ({ openers }) => openers.writeTemplate(id),
  };
}

/** A word that is a capital by itself, or begins with two, stays as it is: `I`, `CV`. */
function withSmallFirst(name: string): string {
  return /^\p{Lu}(?!\p{Lu}|\s)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/**
 * Registers a command for each of the user's own templates, now and whenever they change.
 * @returns what stops it
 */
export function followOwnTemplates(
  plugin: Pick<Plugin, "addCommand" | "removeCommand">,
  templates: Pick<Templates, "own" | "subscribe">,
  openers: Pick<CommandOpeners, "writeTemplate">,
): () => void {
  let known = new Map<string, string>();
  const follow = () => {
    const wanted = byCommandId(newTemplates(templates.own()).map(({ template }) => template));
    for (const [id, name] of known) if (wanted.get(id)?.name !== name) plugin.removeCommand(id);
    for (const [id, head] of wanted) {
      if (known.get(id) === head.name) continue;
      const { name, icon } = insertCommand(head);
      plugin.addCommand({ id, name, icon, callback: () => openers.writeTemplate(head.id) });
    }
    known = new Map([...wanted].map(([id, { name }]) => [id, name]));
  };
  follow();
  return templates.subscribe(follow);
}

/** Ids that differ in signs only would be one command's; the later by id has a number. */
function byCommandId(heads: readonly TemplateHead[]): Map<string, TemplateHead> {
  const wanted = new Map<string, TemplateHead>();
  for (const head of [...heads].sort((a, b) => (a.id > b.id ? -1 : 1))) {
    const { id } = insertCommand(head);
    let [free, number] = [id, 1];
    while (wanted.has(free)) {
      number += 1;
      free = `${id}-${String(number)}`;
    }
    wanted.set(free, head);
  }
  return wanted;
}
