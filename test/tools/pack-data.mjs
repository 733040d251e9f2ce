/**
 * Makes main.js smaller: its long texts, word lists, tables and patterns stand in it packed, and are unpacked when they
 * are first asked for. Code stays as it is; so do sources, tests and every other build.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { deflateAsync } from "@gfx/zopfli";
import { withArrows } from "./pack/arrows.mjs";
import { findData } from "./pack/find-data.mjs";
import { repeatedTexts } from "./pack/repeated.mjs";
import { BETWEEN, SIGNS } from "./pack/runtime.mjs";

const RUNTIME = "test/tools/pack/runtime.mjs";
/** A stream holds about so many signs, so that a text needs no unpacking of all others. */
const STREAM = 80_000;
/** A fifth of the time that it takes without these, and hardly more bytes. */
const EFFORT = { numiterations: 5, blocksplittingmax: 7 };

/** @param {Uint8Array} bytes @returns {string} as pack/runtime.mjs reads it */
function toSigns(bytes) {
  const signs = [];
  let [held, bits] = [0, 0];
  const put = (value) => signs.push(SIGNS[value % SIGNS.length], SIGNS[Math.floor(value / SIGNS.length)]);
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < 14) continue;
    const width = (held & 8191) > SIGNS.length ** 2 - 8193 ? 13 : 14;
    put(held & ((1 << width) - 1));
    held >>>= width;
    bits -= width;
  }
  if (bits > 0) put(held & 8191);
  return signs.join("");
}

/**
 * @param {readonly string[]} parts
 * @returns {Promise<[number, string][]>} as `unpacking` of pack/runtime.mjs wants them. Zopfli looks longer for the same
 *   format than zlib does, and makes them a fifteenth smaller (measured).
 */
export async function streamsOf(parts) {
  /** @type {{ first: number, parts: string[], size: number }[]} */
  const streams = [];
  parts.forEach((part, place) => {
    let last = streams.at(-1);
    if (!last || last.size + part.length > STREAM)
      streams.push((last = { first: place, parts: [], size: 0 }));
    last.parts.push(part);
    last.size += part.length;
  });
  const signs = ({ parts: own }) =>
    deflateAsync(Buffer.from(own.join(BETWEEN), "utf8"), EFFORT).then(toSigns);
  return (await Promise.all(streams.map(async (one) => [one.first, await signs(one)]))).reverse();
}

/** @param {string} program @returns {{ program: string, parts: string[] }} with calls in place of its data */
function takenOut(program) {
  /** @type {Map<unknown, number>} texts are alike for all, other data are of their own */
  const places = new Map();
  const parts = [];
  const placeOf = (key, part) => {
    if (!places.has(key)) places.set(key, parts.push(part) - 1);
    return String(places.get(key));
  };
  const data = findData(program);
  const isInData = insideOf(data);
  const { names, edits } = repeatedTexts(program, isInData);
  const pieces = [names];
  let at = 0;
  for (const { start, end, kind, part, as, of = start } of [...data, ...edits].sort(
    (a, b) => a.start - b.start,
  )) {
    const call = kind ? `packed$${kind}(${placeOf(kind === "text" ? part : of, part)})` : "";
    pieces.push(
      program.slice(at, start),
      as.replace("*", () => call),
    );
    at = end;
  }
  return { program: pieces.join("") + program.slice(at), parts };
}

/** @param {readonly { start: number, end: number }[]} places @returns {(at: number) => boolean} */
function insideOf(places) {
  return (at) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle].start <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && at < places[low - 1].end;
  };
}

/** @returns {import("esbuild").Plugin} */
export function packData() {
  return {
    name: "pack-data",
    setup(pluginBuild) {
      const { build, transform } = pluginBuild.esbuild;
      const options = pluginBuild.initialOptions;
      const { target, format } = options;
      const root = options.absWorkingDir ?? process.cwd();
      Object.assign(options, { minify: false, format: "esm" });

      const runtime = async () => {
        const built = await build({
          absWorkingDir: root,
          entryPoints: [RUNTIME],
          bundle: true,
          write: false,
          format: "iife",
          globalName: "packed$",
          target,
          metafile: true,
        });
        return { code: built.outputFiles[0].text, inputs: Object.values(built.metafile.outputs)[0].inputs };
      };

      const packed = async (program, unpack) => {
        const { program: rest, parts } = takenOut(program);
        const streams = JSON.stringify(await streamsOf(parts));
        const start = `${unpack}\nvar { text: packed$text, data: packed$data } = packed$.unpacking(${streams});\n`;
        const { code } = await transform(withArrows(start + rest), {
          minify: true,
          target,
          format,
          treeShaking: true,
          legalComments: "none",
          platform: "browser",
        });
        return code;
      };

      pluginBuild.onEnd(async ({ metafile, outputFiles }) => {
        if (!metafile) return;
        const { code: unpack, inputs } = await runtime();
        for (const [name, output] of Object.entries(metafile.outputs)) {
          const file = path.resolve(root, name);
          const kept = outputFiles?.find((one) => one.path === file);
          const text = kept?.text ?? (await readFile(file, "utf8"));
          const isSheet = name.endsWith(".css");
          const small = isSheet
            ? (await transform(text, { loader: "css", minify: true, target })).code
            : await packed(text, unpack);
          if (!isSheet) Object.assign(output.inputs, inputs);
          if (kept) kept.contents = Buffer.from(small);
          else await writeFile(file, small);
        }
      });
    },
  };
}
