/** What the project takes from others: under which licences, from where, and in which versions. */
import { existsSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildPlugin } from "./gates/build";
import { readJson, readText, root } from "./gates/source-files";
import { bundledPackages, noticesOf } from "./tools/notices.mjs";

const KINDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const;

interface Locked extends Partial<Record<(typeof KINDS)[number], Readonly<Record<string, string>>>> {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

const lock = readJson("package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> };
const manifest = readJson("package.json") as Readonly<
  Record<string, Readonly<Record<string, string>> | undefined>
>;
const installed = Object.entries(lock.packages).filter(([folder]) => folder !== "");

/** May be part of main.js: asks for its notice only, which main.js ends with. */
const BUNDLED = ["MIT", "ISC", "0BSD"];
/** May be a tool: it is not passed on. */
const TOOLS = [
  ...BUNDLED,
  ...[
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "CC0-1.0",
    "MIT-0",
    "MPL-2.0",
    "Python-2.0",
  ],
];
/** Old packages whose package.json does not say it as npm expects; read in their own texts. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = { "svg-tags": "MIT", trim: "MIT" };

const nameOf = (folder: string): string =>
  folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
const licenceOf = (folder: string): string =>
  lock.packages[folder]?.license ?? SAID_ELSEWHERE[nameOf(folder)] ?? "none named";

/** @returns whether a licence, or one side of a choice such as `(MIT OR Apache-2.0)`, is in the list */
function isIn(list: readonly string[], licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((one) => list.includes(one));
}

describe("licences", () => {
  it("lets every installed package be used", () => {
    const others = installed.filter(([folder]) => !isIn(TOOLS, licenceOf(folder)));
    expect(others.map(([folder]) => `${folder}: ${licenceOf(folder)}`)).toEqual([]);
    expect(installed.length).toBeGreaterThan(100);
  });

  it("knows what the list does not hold", () => {
    expect(isIn(TOOLS, "GPL-3.0-only")).toBe(false);
    expect(isIn(TOOLS, "(GPL-2.0 OR MIT)")).toBe(true);
    expect(isIn(BUNDLED, "MPL-2.0")).toBe(false);
  });

  it("names no licence for packages that are gone", () => {
    const names = new Set(installed.map(([folder]) => nameOf(folder)));
    expect(Object.keys(SAID_ELSEWHERE).filter((name) => !names.has(name))).toEqual([]);
  });

  it("is the standard text for the project itself", () => {
    expect(readText("LICENSE")).toMatch(/^MIT License\n\nCopyright \(c\) 20\d\d Mentorship contributors\n/);
    expect(manifest["license"]).toBe("MIT");
  });
});

describe("what is inside main.js", () => {
  let main = "";
  let folders: string[] = [];

  beforeAll(async () => {
    const built = await buildPlugin();
    main = built.main;
    folders = bundledPackages(built.metafile);
  });

  it("comes under licences that ask for a notice only", () => {
    expect(folders.map(nameOf)).toContain("chrono-node");
    expect(folders.filter((folder) => !isIn(BUNDLED, licenceOf(folder)))).toEqual([]);
  });

  it("is named at its end, with the licences' texts", async () => {
    const notices = await noticesOf(root, folders);
    expect(main.endsWith(notices)).toBe(true);
    for (const folder of folders)
      expect(notices).toContain(`${nameOf(folder)} ${lock.packages[folder]?.version}`);
    expect(notices).toContain("Permission is hereby granted, free of charge");
  });
});

describe("versions and sources", () => {
  it("are exact in package.json", () => {
    const wanted = KINDS.flatMap((list) => Object.entries(manifest[list] ?? {}));
    // `npm:name@1.2.3` is a second version of a package under a name of its own.
    const loose = wanted.filter(
      ([, version]) => !/^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
    expect(wanted.length).toBeGreaterThan(10);
  });

  it("are the registry's, whichever that is: no address stands in the lock file", () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([folder]) => folder)).toEqual(
      [],
    );
    const specs = installed.flatMap(([, entry]) => KINDS.flatMap((kind) => Object.values(entry[kind] ?? {})));
    // An address, or `owner/name` for a repository, instead of a range of versions.
    expect(specs.filter((spec) => /[:/]/.test(spec.replace(/^npm:(?:@[^/]+\/)?/, "")))).toEqual([]);
    expect(specs.length).toBeGreaterThan(100);
  });

  it("are fixed by a checksum", () => {
    expect(
      installed.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([folder]) => folder),
    ).toEqual([]);
  });

  it("are what is installed", () => {
    const absent = Object.keys(manifest["devDependencies"] ?? {}).filter(
      (name) => !existsSync(path.join(root, "node_modules", name, "package.json")),
    );
    expect(absent).toEqual([]);
  });

  it("are one each of what must be one: two copies of the editor's core do not know each other's objects", () => {
    const editor = installed
      .map(([folder]) => folder)
      .filter((folder) => /\/@codemirror\/(?:state|view|language)$/.test(folder));
    expect(editor.map(nameOf).sort()).toEqual([
      "@codemirror/language",
      "@codemirror/state",
      "@codemirror/view",
    ]);
  });
});
