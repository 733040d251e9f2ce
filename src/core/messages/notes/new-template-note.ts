import { frontmatterBlock } from "../frontmatter-block";
import { plainLine } from "../plain";
import type { NewNote } from "./note-text";

const BODY = `
{{salutation}},

{{what_you_want_to_say}}

{{sign_off}},
{{name}}
`;

/** @returns a small template of the user's: a mail to a mentor, in which one thing is asked for */
export function newTemplateNote({ id, name }: { readonly id: string; readonly name: string }): NewNote {
  const title = plainLine(name);
  const block = frontmatterBlock([
    ["id", id],
    ["name", title],
    ["from", ["mentor"]],
    ["subject", title.replace(/[{}]/g, "")],
  ]);
  return { name: title, text: block + BODY };
}
