/**
 * `npm start`: installs what is missing, builds the stand-in for Obsidian and the plugin, and serves them over
 * the sample vault. `npm start -- DIR` takes any folder of notes; it works on a copy unless `--in-place` is given.
 */
import { bundled } from "./bundled.mjs";
import { ready } from "./ready.mjs";

await ready();
/** @type {typeof import("../host/node/start")} */
const { start } = await import(await bundled("test/host/node/start.ts"));
await start(process.argv.slice(2));
