/**
 * `npm run --silent obsidian -- vault=DIR COMMAND key=value flag`: runs a command that the plugin registers for
 * Obsidian's command line, over a folder of notes, without Obsidian. The folder is only read.
 */
import { bundled } from "./bundled.mjs";
import { ready } from "./ready.mjs";

await ready();
/** @type {typeof import("../host/node/obsidian-cli")} */
const { main } = await import(await bundled("test/host/node/obsidian-cli.ts"));
await main(process.argv.slice(2));
