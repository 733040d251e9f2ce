/**
 * The licences of the packages inside main.js ask that their notice goes where the code goes. Obsidian
 * downloads three files only, so the notices stand at the end of main.js, as a comment.
 */
import { appendFile, readFile, readdir } from "node:fs/promises";
import path from "node:path";

/** A notice's own lines, which differ from package to package; the rest is the licence's common text. */
const COPYRIGHT = /^[ \t>*]*(?:copyright\b|\(c\)).*$/gim;
const TITLE = /^\(?(?:(?:the )?(?:mit|isc) license(?: \(mit\))?|license)\)?/i;
/** An address beside a name; left out, so that whoever looks for addresses in a plugin without network finds none. */
const ADDRESS = / *(?:<[^>]*>|\(https?:[^)]*\))/g;

/**
 * Which packages a build took code from.
 * @param {import("esbuild").Metafile} metafile
 * @returns {string[]} their folders, from the project's root, sorted.
 */
export function bundledPackages(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  const folders = inputs.map(([file]) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? "");
  return [...new Set(folders)].filter((folder) => folder !== "").sort();
}

/** @param {string} folder @returns {Promise<{ name: string, holders: string[], licence: string }>} */
async function noticeOf(folder) {
  const { name, version } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`The package ${name} is part of main.js but brings no licence text.`);
  const text = await readFile(path.join(folder, file), "utf8");
  const holders = (text.match(COPYRIGHT) ?? []).map((line) =>
    line
      .replace(/^[ \t>*]+/, "")
      .replace(ADDRESS, "")
      .trim(),
  );
  const common = text
    .replace(COPYRIGHT, "")
    .replaceAll("'", '"')
    .replace(/[#\s]+/g, " ")
    .trim();
  return { name: `${name} ${version}`, holders, licence: common.replace(TITLE, "").trim() };
}

/**
 * The notices as one comment: each licence's text once, with the packages it goes for.
 * @param {string} root the project's folder
 * @param {string[]} folders of packages, from the root
 * @returns {Promise<string>}
 */
export async function noticesOf(root, folders) {
  const notices = await Promise.all(folders.map((folder) => noticeOf(path.join(root, folder))));
  /** @type {Map<string, string[]>} */
  const byLicence = new Map();
  for (const { name, holders, licence } of notices) {
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), [name, ...holders].join(", ")]);
  }
  const parts = [...byLicence].map(([licence, packages]) => `${packages.join("\n")}\n\n${licence}`);
  return `/*! Made with these packages:\n\n${parts.join("\n\n").replaceAll("*/", "* /")}\n*/\n`;
}

/** @param {string} root the project's folder @returns {import("esbuild").Plugin} */
export function notices(root) {
  return {
    name: "notices",
    setup(pluginBuild) {
      pluginBuild.onEnd(async ({ metafile, outputFiles }) => {
        const written = Object.keys(metafile?.outputs ?? {}).find(
          (file) => path.basename(file) === "main.js",
        );
        // A failed build, or one that is kept in memory, wrote no file.
        if (!metafile || !written || outputFiles) return;
        await appendFile(path.resolve(root, written), await noticesOf(root, bundledPackages(metafile)));
      });
    },
  };
}
