/** `npm run bench`: how quick the window is with two thousand rows; ends with 1 when a gate is missed. */
import { bundled } from "./bundled.mjs";
import { ready } from "./ready.mjs";

await ready();
/** @type {typeof import("../bench/window")} */
const { benchWindow } = await import(await bundled("test/bench/window.ts"));
if (!(await benchWindow())) process.exitCode = 1;
