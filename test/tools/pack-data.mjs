/**
 * Makes main.js smaller: all texts (`*.md`, `*.txt`) and word lists (`*.data.ts`) of `src/` stand in it as one packed
 * string, which is unpacked as the plugin loads. Sources, tests and every other build have them as they are.
 */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { deflateSync } from "node:zlib";

/** Base 85 with the signs of Z85 (https://rfc.zeromq.org/spec/32): none of them has to be escaped in a string. */
const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
const BETWEEN = "\0";

/** @param {Uint8Array} bytes @returns {string} */
function toSigns(bytes) {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  const groups = [];
  for (let at = 0; at < padded.length; at += 4) {
    let value = padded.readUInt32BE(at);
    let group = "";
    for (let place = 0; place < 5; place += 1) {
      group = SIGNS.charAt(value % 85) + group;
      value = Math.floor(value / 85);
    }
    groups.push(group);
  }
  return groups.join("");
}

/**
 * The module that unpacks. It needs nothing but the language.
 * @param {readonly string[]} parts
 */
function unpacking(parts) {
  const bytes = deflateSync(Buffer.from(parts.join(BETWEEN), "utf8"), { level: 9 }).subarray(2, -4);
  return `
    import { inflateSync, strFromU8 } from "fflate";
    const SIGNS = ${JSON.stringify(SIGNS)};
    const values = new Uint8Array(128);
    for (let sign = 0; sign < 85; sign += 1) values[SIGNS.charCodeAt(sign)] = sign;
    const packed = ${JSON.stringify(toSigns(bytes))};
    const bytes = new Uint8Array((packed.length / 5) * 4);
    for (let at = 0, to = 0; at < packed.length; at += 5, to += 4) {
      let value = 0;
      for (let place = 0; place < 5; place += 1) value = value * 85 + values[packed.charCodeAt(at + place)];
      bytes[to] = value / 16777216;
      bytes[to + 1] = value >>> 16;
      bytes[to + 2] = value >>> 8;
      bytes[to + 3] = value;
    }
    const parts = strFromU8(inflateSync(bytes.subarray(0, ${String(bytes.length)}))).split("\\0");
    export const part = (place) => parts[place];
  `;
}

/**
 * What a module of data exports, where it is data and nothing else.
 * @param {import("esbuild").PluginBuild["esbuild"]} esbuild
 * @param {string} file
 * @returns {Promise<Record<string, unknown> | null>}
 */
async function dataOf(esbuild, file) {
  const { code } = await esbuild.transform(await readFile(file, "utf8"), { loader: "ts", format: "esm" });
  if (/^\s*import\b/m.test(code)) return null;
  const module = { ...(await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) };
  return isDeepStrictEqual(JSON.parse(JSON.stringify(module)), module) ? module : null;
}

/** @returns {import("esbuild").Plugin} for a build whose working folder is the project's */
export function packData() {
  /** @type {Map<string, number>} */
  const places = new Map();
  /** @type {string[]} */
  let parts = [];
  /** @type {Map<string, readonly string[]>} */
  const names = new Map();
  return {
    name: "pack-data",
    setup(pluginBuild) {
      const root = pluginBuild.initialOptions.absWorkingDir ?? process.cwd();
      pluginBuild.onStart(async () => {
        parts = [];
        const files = await readdir(path.join(root, "src"), { recursive: true });
        for (const name of files.filter((one) => /\.(?:md|txt|data\.ts)$/.test(one)).sort()) {
          const file = path.join(root, "src", name);
          const data = file.endsWith(".ts") ? await dataOf(pluginBuild.esbuild, file) : null;
          if (file.endsWith(".ts") && !data) continue;
          if (data) names.set(file, Object.keys(data));
          places.set(file, parts.length);
          parts.push(data ? JSON.stringify(data) : await readFile(file, "utf8"));
        }
      });
      pluginBuild.onResolve({ filter: /^packed-data$/ }, () => ({
        path: "packed-data",
        namespace: "packed-data",
      }));
      pluginBuild.onLoad({ filter: /.*/, namespace: "packed-data" }, () => ({
        contents: unpacking(parts),
        resolveDir: root,
        loader: "js",
      }));
      pluginBuild.onResolve({ filter: /\?raw$/ }, (args) => ({
        path: path.resolve(args.resolveDir, args.path.replace(/\?raw$/, "")),
        namespace: "packed-text",
      }));
      pluginBuild.onLoad({ filter: /.*/, namespace: "packed-text" }, (args) => ({
        contents: `import { part } from "packed-data"; export default part(${String(places.get(args.path))});`,
        loader: "js",
      }));
      pluginBuild.onLoad({ filter: /\.data\.ts$/ }, (args) => {
        const place = places.get(args.path);
        if (place === undefined) return undefined;
        const lines = (names.get(args.path) ?? []).map((name) => `export const ${name} = data.${name};`);
        return {
          contents: `import { part } from "packed-data"; const data = JSON.parse(part(${String(place)})); ${lines.join(" ")}`,
          loader: "js",
        };
      });
    },
  };
}
