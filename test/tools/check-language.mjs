/**
 * `npm run check-language`: how well the checks do on our own texts; ends with 1 when a goal is missed.
 * `npm run check-language -- show mail`: what they missed and what they got wrong in the open part of a set.
 */
import { bundled } from "./bundled.mjs";
import { ready, root } from "./ready.mjs";

await ready();
/** @type {typeof import("../checks/check-language")} */
const { checkLanguage, showSet } = await import(await bundled("test/checks/check-language.ts"));
const [act, set] = process.argv.slice(2);
if (act === "show") showSet(root, /** @type {import("../checks/texts").SetName} */ (set));
else if (!checkLanguage(root)) process.exitCode = 1;
