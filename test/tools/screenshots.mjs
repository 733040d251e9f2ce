/**
 * `npm run screenshots`: pictures of the plugin over the sample vault, light, dark and on a phone, into the
 * folder `screenshots/`. `-- NAME…` takes only the scenes of those names; `-- --readme` also those that the
 * README shows.
 */
import { bundled } from "./bundled.mjs";
import { ready } from "./ready.mjs";

await ready();
/** @type {typeof import("../host/node/screenshots")} */
const { takeScreenshots } = await import(await bundled("test/host/node/screenshots.ts"));
const words = process.argv.slice(2);
await takeScreenshots({
  names: words.filter((word) => !word.startsWith("--")),
  withReadme: words.includes("--readme"),
});
