/**
 * Unpacks what the build has packed (test/tools/pack-data.mjs): part of main.js, needs nothing but the language. A
 * stream is unpacked when something in it is first asked for.
 */
import { inflateSync, strFromU8 } from "fflate";

/** Signs two of which stand for 13 or 14 bits, as in base 91; none of them has to be escaped in a text. */
export const SIGNS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !#$%&'()*+,-./:;<=>?@[]^_`{|}~";
export const BETWEEN = "\0";

/** @param {string} packed @returns {Uint8Array} with a byte too many, at times */
function bytesOf(packed) {
  const values = new Uint8Array(127);
  for (const [value, sign] of [...SIGNS].entries()) values[sign.charCodeAt(0)] = value;
  const bytes = new Uint8Array(packed.length);
  let [to, held, bits] = [0, 0, 0];
  for (let at = 0; at < packed.length; at += 2) {
    const value = values[packed.charCodeAt(at)] + values[packed.charCodeAt(at + 1)] * SIGNS.length;
    held |= value << bits;
    bits += (value & 8191) > SIGNS.length ** 2 - 8193 ? 13 : 14;
    for (; bits > 7; bits -= 8, held >>>= 8) bytes[to++] = held;
  }
  return bytes.subarray(0, to);
}

/**
 * @param {readonly (readonly [number, string])[]} streams from the last to the first: the number of its
 *   first part, and its parts
 */
export function unpacking(streams) {
  /** @type {(string | undefined)[]} */
  const texts = [];
  /** @type {unknown[]} */
  const made = [];
  /** @param {number} place @returns {string} */
  const text = (place) => {
    if (texts[place] === undefined) {
      const [first, packed] = streams.find(([start]) => start <= place);
      strFromU8(inflateSync(bytesOf(packed)))
        .split(BETWEEN)
        .forEach((one, at) => (texts[first + at] = one));
    }
    return texts[place];
  };
  /** @param {unknown} value @returns {unknown} it, with its patterns made */
  const revived = (value) => {
    if (typeof value === "string") return value.startsWith("\u0001") ? patternOf(value) : value;
    if (value && typeof value === "object") for (const name in value) value[name] = revived(value[name]);
    return value;
  };
  const patternOf = (value) => {
    const end = value.indexOf("/");
    return new RegExp(value.slice(end + 1), value.slice(1, end));
  };
  /** @param {number} place @returns {unknown} data, always the same */
  const data = (place) => {
    if (!(place in made)) {
      const part = text(place);
      made[place] = part.startsWith("\u0001")
        ? patternOf(part)
        : part.includes("\\u0001")
          ? revived(JSON.parse(part))
          : JSON.parse(part);
    }
    return made[place];
  };
  return { text, data };
}
