/** Forms of verbs and nouns, as far as suggestions need them. */
import { isWord } from "../words/words";
import { IRREGULAR } from "./data/irregular.data";

interface Irregular {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

let made: ReadonlyMap<string, Irregular> | null = null;

/** Each irregular verb under its base and its past. */
function irregular(): ReadonlyMap<string, Irregular> {
  if (made) return made;
  const all = new Map<string, Irregular>();
  for (const line of IRREGULAR.split("|")) {
    const [base = "", past = "", participle = past] = line.split(" ");
    for (const form of [base, past]) all.set(form, { base, past, participle });
  }
  return (made = all);
}

/** Verbs whose last letter is doubled before an ending. */
const DOUBLING =
  /^(?:get|let|put|set|sit|cut|run|plan|stop|drop|admit|submit|begin|forget|refer|prefer|permit|chat|quit|win|swim|skip|step|ship|commit|occur|shop|map|grab|hit|jot)$/;
/** Stems that are words, though the verb has an -e: `used`, `hoped`. */
const WITH_E =
  /^(?:us|hop|car|not|rat|cit|tap|far|fir|tim|prob|cop|rid|stat|cod|not|cur|cub|war|pin|pal|her|bar|dat|fac|rat|nam|cap|cam|mat)$/;

/** @param past such as `went` or `worked` @returns `go`, `work` */
export function baseOf(past: string): string {
  const known = irregular().get(past);
  if (known) return known.base;
  if (/[^s]s$/.test(past)) return OTHER_NUMBER.get(past) ?? (past === "goes" ? "go" : past.slice(0, -1));
  if (!past.endsWith("ed")) return past;
  const stem = past.slice(0, -2);
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem) && DOUBLING.test(stem.slice(0, -1))) return stem.slice(0, -1);
  return WITH_E.test(stem) || !isWord(stem) ? `${stem}e` : stem;
}

/** @param verb base or past @returns its past participle: `written`, `worked` */
export function participleOf(verb: string): string {
  const known = irregular().get(verb);
  if (known) return known.participle;
  if (verb.endsWith("ed") && verb.length > 4) return verb;
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

/** @param base such as `meet` or `have` @returns `meeting`, `having` */
export function ingOf(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !/(?:ee|oe|ye)$/.test(base) && base !== "be") return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

function doubled(base: string): string {
  return DOUBLING.test(base) ? base + (base.at(-1) ?? "") : base;
}

/** @param base such as `do`, `try`, `minute` @returns `does`, `tries`, `minutes` */
export function sOf(base: string): string {
  if (base === "have") return "has";
  if (base === "person") return "people";
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o|^do|^go)$/.test(base) ? `${base}es` : `${base}s`;
}

const OTHER_NUMBER: ReadonlyMap<string, string> = new Map(
  "has have|is are|was were|does do|hasn't haven't|isn't aren't|wasn't weren't|doesn't don't"
    .split("|")
    .flatMap((pair) => {
      const [one = "", many = ""] = pair.split(" ");
      return [[one, many] as const, [many, one] as const];
    }),
);

/** @param verb in the present, or `was` @returns it for the other number: `has` for `have`, `know` for `knows` */
export function otherNumberOf(verb: string): string {
  const known = OTHER_NUMBER.get(verb);
  if (known !== undefined) return known;
  if (!/[^s]s$/.test(verb)) return sOf(verb);
  return verb === "goes" ? "go" : verb.slice(0, -1);
}

/** @param plural such as `studies` @returns `study` */
export function singularOf(plural: string): string {
  return plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : plural.replace(/s$/, "");
}

/** @param plural such as `weeks` that should be `week's` */
export function ownerOf(plural: string): string {
  return plural.replace(/s$/, "'s");
}
