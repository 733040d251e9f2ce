/** Names in place of names, the same for the same note as long as the app runs; and the way back. */
import { baseName } from "../../notes/links";
import type { AnyRecord } from "../../records/record";

/** No folder of a vault begins with this sign, so that a made-up path is never taken for a real one. */
const FOLDER = "\u2063discreet/";

const WORDS: Readonly<Record<AnyRecord["kind"], string>> = {
  profile: "Profile",
  mentor: "Mentor",
  meeting: "Meeting",
  goal: "Goal",
  letter: "Letter",
  event: "Event",
  contact: "Contact",
  milestone: "Milestone",
  season: "Season",
};

export class Pseudonyms {
  readonly #paths = new Map<string, string>();
  readonly #realPaths = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #texts = new Map<string, string>();
  readonly #realTexts = new Map<string, string>();

  /** Gives each record the name of its kind and a letter or number, those that have one already excepted. */
  meet(records: readonly AnyRecord[]): void {
    for (const { path, kind } of records) this.#pathAs(path, WORDS[kind]);
  }

  /** @returns the path to show for a note: of a note that is no record, `Note 1` */
  path(real: string): string {
    return this.#pathAs(real, "Note");
  }

  name(real: string): string {
    return baseName(this.path(real));
  }

  /** @returns a key for a text, from which the text cannot be read */
  text(real: string): string {
    const known = this.#texts.get(real);
    if (known !== undefined) return known;
    const made = `hidden ${String(this.#texts.size + 1)}`;
    this.#texts.set(real, made);
    this.#realTexts.set(made, real);
    return made;
  }

  /** @returns what a path or text stands for; itself where it stands for nothing */
  realPath(shown: string): string {
    return this.#realPaths.get(shown) ?? shown;
  }

  realText(shown: string): string {
    return this.#realTexts.get(shown) ?? shown;
  }

  /** @returns the made-up path that a link by name leads to; null for none */
  pathNamed(name: string): string | null {
    const path = `${FOLDER}${name}.md`;
    return this.#realPaths.has(path) ? path : null;
  }

  #pathAs(real: string, word: string): string {
    const known = this.#paths.get(real);
    if (known !== undefined || this.#realPaths.has(real)) return known ?? real;
    const count = (this.#counts.get(word) ?? 0) + 1;
    this.#counts.set(word, count);
    const made = `${FOLDER}${word} ${word === WORDS.mentor ? letters(count) : String(count)}.md`;
    this.#paths.set(real, made);
    this.#realPaths.set(made, real);
    return made;
  }
}

const ALPHABET = 26;

/** @returns `A` for 1, `Z` for 26, `AA` for 27 */
function letters(count: number): string {
  const rest = count - 1;
  const last = String.fromCharCode(65 + (rest % ALPHABET));
  return rest < ALPHABET ? last : `${letters(Math.floor(rest / ALPHABET))}${last}`;
}
