/** What the checks are to reach on each set of texts. */
import { identifierFigures, toneFigures } from "./figures";
import { PARTS, readTexts, SETS, type Part, type SetName, type TestText } from "./texts";

export interface Measure {
  readonly set: SetName;
  readonly part: Part;
  readonly name: string;
  readonly value: number;
  /** Null where it is told only. */
  readonly goal: { readonly at: number; readonly is: "least" | "most" } | null;
}

type Named = Omit<Measure, "set" | "part">;

const least = (name: string, value: number, at: number): Named => ({
  name,
  value,
  goal: { at, is: "least" },
});
const most = (name: string, value: number, at: number): Named => ({ name, value, goal: { at, is: "most" } });
const told = (name: string, value: number): Named => ({ name, value, goal: null });

function mail(texts: readonly TestText[]): Named[] {
  const { hardRecall, cleanFlaggedHard, recall, precision, cleanFlagged } = identifierFigures(texts);
  return [
    least("hard identifiers, recall", hardRecall, 0.95),
    most("clean texts flagged by them", cleanFlaggedHard, 0.02),
    least("all identifiers, recall", recall, 0.8),
    least("all identifiers, precision", precision, 0.85),
    most("clean texts flagged", cleanFlagged, 0.1),
    told("tone: findings per text", toneFigures(texts, ["tone"]).besidePerFaulty),
  ];
}

function clinical(texts: readonly TestText[]): Named[] {
  const { hardRecall, cleanFlaggedHard, recall, precision, cleanFlagged, textsFound } =
    identifierFigures(texts);
  return [
    least("hard identifiers, recall", hardRecall, 0.9),
    most("clean texts flagged by them", cleanFlaggedHard, 0.02),
    least("texts with identifiers that have a finding", textsFound, 0.95),
    most("clean texts flagged", cleanFlagged, 0.15),
    told("all identifiers, recall", recall),
    told("all identifiers, precision", precision),
  ];
}

function adversarial(texts: readonly TestText[]): Named[] {
  const { hardRecall, recall, precision, cleanFlagged } = identifierFigures(texts);
  return [
    told("hard identifiers, recall", hardRecall),
    told("all identifiers, recall", recall),
    told("all identifiers, precision", precision),
    told("clean texts flagged", cleanFlagged),
  ];
}

function tone(texts: readonly TestText[]): Named[] {
  const { falsePerClean, recall, missingFound, besidePerFaulty } = toneFigures(texts, [
    "tone",
    "completeness",
  ]);
  return [
    most("findings per professional mail", falsePerClean, 0.5),
    least("planted faults, recall", recall, 0.7),
    least("missing greeting, close, subject, found", missingFound, 1),
    told("findings beside the planted, per sloppy mail", besidePerFaulty),
    most("mails flagged by identifiers", identifierFigures(texts.map(withoutSpans)).cleanFlagged, 0.1),
  ];
}

function prose(texts: readonly TestText[]): Named[] {
  const { cleanFlagged, cleanFlaggedHard } = identifierFigures(texts);
  return [
    most("texts flagged by hard identifiers", cleanFlaggedHard, 0.02),
    most("texts flagged by identifiers", cleanFlagged, 0.1),
    told("tone: findings per text", toneFigures(texts, ["tone"]).falsePerClean),
  ];
}

const MEASURES = { mail, clinical, adversarial, tone, prose } satisfies Record<SetName, unknown>;

/** The marks of a mail with faults say nothing of identifiers: it has none. */
function withoutSpans(text: TestText): TestText {
  return { ...text, spans: [], missing: [] };
}

/** @param root the project's folder */
export function measureAll(root: string): Measure[] {
  return SETS.flatMap((set) =>
    PARTS.flatMap((part) => MEASURES[set](readTexts(root, set, part)).map((one) => ({ set, part, ...one }))),
  );
}

export function isReached({ value, goal }: Measure): boolean {
  if (goal === null) return true;
  return goal.is === "least" ? value >= goal.at : value <= goal.at;
}
