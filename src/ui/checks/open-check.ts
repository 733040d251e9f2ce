/** Opens the window of a check over the note that is open, or over one that is named. */
import { MarkdownView, type App } from "obsidian";
import { withPlainEnds } from "../../app/checks/place";
import { knownOf } from "../../app/checks/text";
import type { Mentorship } from "../../app/mentorship";
import { CheckModal } from "./check-modal";
import type { NoteCheck, NotePlace, NoteToCheck } from "./note-check";

/** @param wanted path of a note; null for the open one, or what is selected of it */
export async function openNoteCheck(
  app: App,
  mentorship: Mentorship,
  { check, path: wanted }: { readonly check: NoteCheck; readonly path: string | null },
): Promise<void> {
  // What is selected is asked for at once: until the notes are read it may be gone.
  const open = wanted === null ? inEditor(app) : null;
  const path = wanted ?? app.workspace.getActiveFile()?.path;
  if (path === undefined) return;
  await mentorship.live.settled();
  const note = open ?? { path, within: null, text: await readPlain(mentorship, path) };
  const ledger = mentorship.live.snapshot()?.ledger;
  new CheckModal(app, {
    ...{ check, note, mentorship },
    known: ledger ? knownOf(ledger) : [],
    goTo: (place) => void goTo({ app, mentorship, path }, place),
    openNote: (target) => void app.workspace.openLinkText(target, path),
  }).open();
}

async function readPlain({ store }: Mentorship, path: string): Promise<string | null> {
  const text = await store.read(path).catch(() => null);
  return text === null ? null : withPlainEnds(text);
}

/** The editor knows what was typed a moment ago and is not in the file yet. */
function inEditor({ workspace }: App): NoteToCheck | null {
  const { editor, file } = workspace.activeEditor ?? {};
  if (!editor || !file) return null;
  const [start, end] = (["from", "to"] as const).map((side) => editor.posToOffset(editor.getCursor(side)));
  const isReading = workspace.getActiveViewOfType(MarkdownView)?.getMode() === "preview";
  const within =
    !isReading && start !== undefined && end !== undefined && end > start ? { start, end } : null;
  return { path: file.path, text: withPlainEnds(editor.getValue()), within };
}

interface Going {
  readonly app: App;
  readonly mentorship: Mentorship;
  readonly path: string;
}

async function goTo({ app, mentorship, path }: Going, { from, to }: NotePlace): Promise<void> {
  if (!viewOf(app, path)) await mentorship.navigator.open(path, from.line, "tab");
  const view = viewOf(app, path);
  if (!view) return;
  app.workspace.setActiveLeaf(view.leaf, { focus: true });
  if (view.getMode() === "preview") {
    view.setEphemeralState({ line: from.line - 1 });
    return;
  }
  const range = { from: position(from), to: position(to) };
  view.editor.setSelection(range.from, range.to);
  view.editor.scrollIntoView(range, true);
  view.editor.focus();
}

function position({ line, column }: NotePlace["from"]): { line: number; ch: number } {
  return { line: line - 1, ch: column - 1 };
}

/** The view that shows the note, first the one in front. */
function viewOf({ workspace }: App, path: string): MarkdownView | null {
  const leaves = workspace.getLeavesOfType("markdown").map(({ view }) => view);
  const all = [workspace.getActiveViewOfType(MarkdownView), ...leaves];
  return all.find((view) => view instanceof MarkdownView && view.file?.path === path) as MarkdownView | null;
}
