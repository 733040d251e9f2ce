/** A template of the user's, read from its properties and its text. */
import { isPlace } from "../../../src/core/messages/places/places";
import { readTemplate } from "../../../src/core/messages/read-template";
import type { Template } from "../../../src/core/messages/template";

const DEFAULTS = { name: "Mine", group: "Yours", command: "mine" };

/** @throws Error that says why it is none */
export function parsed(properties: string, body: string): Template {
  const reading = readTemplate(`---\n${properties}\n---\n${body}`, { defaults: DEFAULTS, isPlace });
  if (reading.ok) return reading.template;
  const { property, found, expected } = reading.fault;
  throw new Error(`${property ?? "text"}: ${found ?? "missing"}; expected ${expected}`);
}
