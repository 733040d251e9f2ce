/** The templates: a new one is one file in templates/ and one line here. */
import t1 from "./templates/t1.md?raw";
import t2 from "./templates/t2.md?raw";
import t3 from "./templates/t3.md?raw";
import t4 from "./templates/t4.md?raw";
import t5 from "./templates/t5.md?raw";
import t6 from "./templates/t6.md?raw";
import t7 from "./templates/t7.md?raw";
import t8 from "./templates/t8.md?raw";
import t9 from "./templates/t9.md?raw";
import t10 from "./templates/t10.md?raw";
import t11 from "./templates/t11.md?raw";
import t11b from "./templates/t11b.md?raw";
import t12 from "./templates/t12.md?raw";
import t13 from "./templates/t13.md?raw";
import t14 from "./templates/t14.md?raw";
import t15 from "./templates/t15.md?raw";
import t16a from "./templates/t16a.md?raw";
import t16b from "./templates/t16b.md?raw";
import t16c from "./templates/t16c.md?raw";
import t17 from "./templates/t17.md?raw";
import t18 from "./templates/t18.md?raw";
import t19 from "./templates/t19.md?raw";
import t20 from "./templates/t20.md?raw";
import t21 from "./templates/t21.md?raw";
import t22 from "./templates/t22.md?raw";
import t22b from "./templates/t22b.md?raw";
import t23 from "./templates/t23.md?raw";
import t24 from "./templates/t24.md?raw";
import t25 from "./templates/t25.md?raw";
import t26 from "./templates/t26.md?raw";
import t26b from "./templates/t26b.md?raw";
import t27 from "./templates/t27.md?raw";
import t28 from "./templates/t28.md?raw";
import t29 from "./templates/t29.md?raw";
import t30 from "./templates/t30.md?raw";
import t30b from "./templates/t30b.md?raw";
import t31 from "./templates/t31.md?raw";
import t32 from "./templates/t32.md?raw";
import t33 from "./templates/t33.md?raw";
import t34 from "./templates/t34.md?raw";
import t35 from "./templates/t35.md?raw";
import t36 from "./templates/t36.md?raw";
import t37 from "./templates/t37.md?raw";
import t38 from "./templates/t38.md?raw";
import { readTemplate } from "./read-template";
import { isPlace } from "./places/places";
import type { Template } from "./template";

const FILES = {
  T1: t1,
  T2: t2,
  T3: t3,
  T4: t4,
  T5: t5,
  T6: t6,
  T7: t7,
  T8: t8,
  T9: t9,
  T10: t10,
  T11: t11,
  T11b: t11b,
  T12: t12,
  T13: t13,
  T14: t14,
  T15: t15,
  T16a: t16a,
  T16b: t16b,
  T16c: t16c,
  T17: t17,
  T18: t18,
  T19: t19,
  T20: t20,
  T21: t21,
  T22: t22,
  T22b: t22b,
  T23: t23,
  T24: t24,
  T25: t25,
  T26: t26,
  T26b: t26b,
  T27: t27,
  T28: t28,
  T29: t29,
  T30: t30,
  T30b: t30b,
  T31: t31,
  T32: t32,
  T33: t33,
  T34: t34,
  T35: t35,
  T36: t36,
  T37: t37,
  T38: t38,
};

export type TemplateId = keyof typeof FILES;

export const TEMPLATE_IDS = Object.keys(FILES) as readonly TemplateId[];

const parsed = new Map<TemplateId, Template>();
const heads = new Map<TemplateId, TemplateHead>();

/** @returns a built-in template; parsed when it is first asked for, so that starting costs nothing */
export function templateOf(id: TemplateId): Template {
  const template = parsed.get(id) ?? builtIn(id);
  parsed.set(id, template);
  return template;
}

/** @returns a built-in template's whole file, for a copy of the user's */
export function templateFile(id: TemplateId): string {
  return FILES[id];
}

/** @returns the built-in template of this id, in any letter case */
export function builtInId(id: string): TemplateId | null {
  return TEMPLATE_IDS.find((known) => known.toLowerCase() === id.toLowerCase()) ?? null;
}

/** What a template's command needs. */
export type TemplateHead = Pick<Template, "id" | "name" | "group" | "command">;

/** @returns what the first lines of a file say, without reading it as YAML: there are many, and all as Obsidian starts */
export function headOf(id: TemplateId): TemplateHead {
  const known = heads.get(id);
  if (known) return known;
  const file = FILES[id];
  const line = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(file)?.[1]?.trim() ?? "";
  const head = { id, name: line("name"), group: line("group"), command: line("command") };
  heads.set(id, head);
  return head;
}

/** @throws Error for a file that is no template; a test reads them all */
function builtIn(id: TemplateId): Template {
  const reading = readTemplate(FILES[id], { isPlace });
  if (reading.ok) return reading.template;
  const { property, found, expected } = reading.fault;
  throw new Error(`Template ${id}: ${property ?? "text"}: ${found ?? "missing"}; expected ${expected}`);
}
