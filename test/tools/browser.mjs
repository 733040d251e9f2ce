/** Sees to it that there is a browser for the tests: finds one, or installs it where that is plainly allowed. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findChromium } from "./find-chromium.mjs";
import { refuse, root } from "./ready.mjs";

const PACKAGES = ["chromium", "fonts-noto-color-emoji"];
const log = path.join(root, ".cache", "install-chromium.log");
const WHAT_TO_DO = `Install ${PACKAGES.join(" and ")} (or Google Chrome), or name a browser in the variable CHROME.`;

/** @returns {boolean} whether this is Debian, or a system made from it. */
function isDebian() {
  try {
    return /^ID(?:_LIKE)?=.*\bdebian\b/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** @returns {string[] | null} what must stand before apt-get: nothing for root, sudo in CI; null: we may not. */
function prefix() {
  if (!isDebian()) return null;
  if (process.getuid?.() === 0) return [];
  const sudo = process.env["CI"] === "true" && spawnSync("sudo", ["-n", "true"]).status === 0;
  return sudo ? ["sudo", "-n"] : null;
}

/** @param {string[]} before @param {string[]} args @returns {{ ok: boolean, output: string }} */
function aptGet(before, args) {
  const [program, ...rest] = [
    ...before,
    "env",
    "DEBIAN_FRONTEND=noninteractive",
    "apt-get",
    "-y",
    "-q",
    ...args,
  ];
  const { status, stdout, stderr, error } = spawnSync(program ?? "env", rest, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    ok: status === 0,
    output: `$ apt-get ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}\n`,
  };
}

/** @param {string[]} before */
function install(before) {
  process.stderr.write(`No Chromium or Chrome here: installing ${PACKAGES.join(" and ")} with apt-get …\n`);
  const updated = aptGet(before, ["update"]);
  // An update that could not reach every source may still have reached the one that matters.
  const installed = aptGet(before, ["install", "--no-install-recommends", ...PACKAGES]);
  mkdirSync(path.dirname(log), { recursive: true });
  writeFileSync(log, updated.output + installed.output);
  if (!installed.ok) refuse(`apt-get could not install them (its words are in ${log}). ${WHAT_TO_DO}`);
}

/**
 * Makes sure that there is a browser; ends the program with one sentence where there is none.
 * @returns {string} the browser's path.
 */
export function browser() {
  const found = findChromium();
  if (found !== null) return found;
  const chosen = process.env["CHROME"];
  if (chosen) refuse(`The variable CHROME names ${chosen}, which is no program that can be run.`);
  const before = prefix();
  if (before === null) refuse(`The tests need Chromium or Chrome, and there is none here. ${WHAT_TO_DO}`);
  install(before);
  return (
    findChromium() ?? refuse(`apt-get installed ${PACKAGES[0]}, but there is still no browser. ${WHAT_TO_DO}`)
  );
}
