/**
 * `npm run screenshots`: pictures of the plugin over the sample vault, light, dark and on a phone, into the
 * folder `screenshots/`. With `-- --readme` also the two that the README shows.
 */
import { bundled } from "./bundled.mjs";
import { ready } from "./ready.mjs";

await ready();
/** @type {typeof import("../host/node/screenshots")} */
const { takeScreenshots } = await import(await bundled("test/host/node/screenshots.ts"));
await takeScreenshots({ withReadme: process.argv.includes("--readme") });
