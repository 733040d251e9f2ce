/** `npm run lint`: every check that needs no running code. `npm test` runs the same ones first. */
import { ready } from "./ready.mjs";
import { runChecks } from "./checks.mjs";

await ready();
if (!runChecks()) process.exitCode = 1;
