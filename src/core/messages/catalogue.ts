/** The templates: a new one is one file in templates/ and one line here. */
import t1 from "./templates/t1.md?raw";
import t2 from "./templates/t2.md?raw";
import t7 from "./templates/t7.md?raw";
import t11 from "./templates/t11.md?raw";
import t22 from "./templates/t22.md?raw";
import { parseTemplate, type Template } from "./template";

const FILES = { T1: t1, T2: t2, T7: t7, T11: t11, T22: t22 };

export type TemplateId = keyof typeof FILES;

export const TEMPLATE_IDS = Object.keys(FILES) as readonly TemplateId[];

const parsed = new Map<TemplateId, Template>();

/** @returns a built-in template; parsed when it is first asked for, so that starting costs nothing */
export function templateOf(id: TemplateId): Template {
  const template = parsed.get(id) ?? parseTemplate(FILES[id]);
  parsed.set(id, template);
  return template;
}
