/** What can be done about what a check found in a note: each is one step to undo. */
import { becomes, lineBreakAt, refuse, spliced, type Edit, type Splice } from "../../core/notes/edit/edit";
import { readFrontmatter } from "../../core/notes/frontmatter";
import type { NoteFinding } from "./note";
import { marksIn, type RuledSpan } from "./marks";
import { placesNow } from "./place";
import type { Mentorship } from "../mentorship";
import type { Change, Outcome } from "../writer";

/** A note as it was looked at. */
export interface CheckedNote {
  readonly path: string;
  /** With plain line ends; see `withPlainEnds`. */
  readonly text: string;
}

type Writing = Pick<Mentorship, "writer" | "store">;

/** Puts what is suggested in the place of what was found. @returns `changed` where the note says something else now */
export function applySuggestion(
  app: Writing,
  note: CheckedNote,
  finding: NoteFinding,
): Promise<Outcome | "changed"> {
  const edit = (text: string) => edited(text, note, { findings: [finding], splicesIn: replacing(finding) });
  // The notice must not say what was found: for identifiers it is what nobody should read.
  return written(app, { label: `Changed: ${finding.title}`, path: note.path, edit, line: finding.line });
}

/** Marks findings in the note as looked at. @param findings of one rule, each with a place for its mark */
export function ignoreFindings(
  app: Writing,
  note: CheckedNote,
  findings: readonly NoteFinding[],
): Promise<Outcome | "changed"> {
  const [first] = findings;
  const count = findings.length === 1 ? "" : ` (${String(findings.length)} places)`;
  const edit = (text: string) => edited(text, note, { findings, splicesIn: marksIn });
  const label = `Ignored: ${first?.title ?? ""}${count}`;
  return written(app, { label, path: note.path, edit, line: first?.line ?? null });
}

interface Splicing {
  readonly findings: readonly NoteFinding[];
  /** @returns what gives what to write for a finding at its place; null where it cannot be */
  readonly splicesIn: (text: string) => (place: RuledSpan) => Splice | null;
}

function edited(text: string, { text: seen }: CheckedNote, { findings, splicesIn }: Splicing): Edit {
  if (readFrontmatter(text).state === "invalid") return refuse("invalid-frontmatter");
  const placeOf = placesNow(seen, text);
  const places: RuledSpan[] = [];
  for (const finding of findings) {
    const place = placeOf(finding);
    if (!place.ok) return place;
    places.push({ rule: finding.rule, ...place.span });
  }
  const splices = places.sort((a, b) => a.start - b.start).map(splicesIn(text));
  return splices.some((one) => one === null)
    ? refuse("cannot-edit")
    : becomes(
        spliced(
          text,
          splices.filter((one) => one !== null),
        ),
      );
}

function replacing({ suggestion }: NoteFinding): Splicing["splicesIn"] {
  return (text) =>
    ({ start, end }) => {
      if (suggestion === undefined) return null;
      // Of the blanks around words that go, one stays.
      const isGap =
        suggestion === "" && text[end] === " " && (start === 0 || /\s/.test(text[start - 1] ?? ""));
      const put = suggestion.replace(/\n/g, lineBreakAt(text, start));
      return { start, end: isGap ? end + 1 : end, text: put };
    };
}

/** Looks before it writes: a note that has changed is read anew in the window, not opened as a refusal would. */
async function written(
  app: Writing,
  change: Change & { readonly label: string },
): Promise<Outcome | "changed"> {
  const { label, ...edit } = change;
  const now = await app.store.read(edit.path).catch(() => null);
  if (now !== null) {
    const tried = edit.edit(now);
    if (!tried.ok && (tried.why === "gone" || tried.why === "twice")) return "changed";
  }
  return app.writer.perform({ label, changes: [edit] });
}
