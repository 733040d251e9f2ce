/** Writes several notes as one step: all of it, or nothing. Knows how to go back. */
import { addTo } from "../core/notes/add-to";
import { becomes, inTurn, type Edit, type Refusal } from "../core/notes/edit/edit";
import { reverted } from "../core/notes/edit/revert";
import type { NoteStore } from "./ports";

/**
 * Why nothing was written. Besides what an edit refuses: the note is `missing`, its writing `failed`, the path of
 * a new one is `taken`, or what is to be undone has `changed` since.
 */
export type Trouble = Refusal | "missing" | "failed" | "taken" | "changed";

type Result = Edit | { readonly ok: false; readonly why: "changed" };

/** One thing to do to one note. */
export type Operation =
  | { readonly do: "edit"; readonly path: string; readonly edit: (text: string) => Result }
  | { readonly do: "create"; readonly path: string; readonly text: string }
  | { readonly do: "remove"; readonly path: string; readonly text: string };

/** What was done to one note, with all that is needed to take it back. */
export type Step =
  | { readonly did: "edit"; readonly path: string; readonly before: string; readonly after: string }
  | { readonly did: "create" | "remove"; readonly path: string; readonly text: string };

export type Written =
  | { readonly ok: true; readonly steps: readonly Step[] }
  | {
      readonly ok: false;
      readonly why: Trouble;
      readonly path: string;
      /** What was written before the trouble came up and could not be taken back. */
      readonly left: readonly Step[];
    };

type Tried =
  { readonly ok: true; readonly step: Step | null } | { readonly ok: false; readonly why: Trouble };

/**
 * Does all operations in their order, or none. Several are tried out on the notes as they are first; if one
 * fails all the same, those before it are taken back.
 */
export async function writeSteps(store: NoteStore, operations: readonly Operation[]): Promise<Written> {
  if (operations.length > 1)
    for (const operation of operations) {
      const why = await obstacle(store, operation);
      if (why) return { ok: false, why, path: operation.path, left: [] };
    }
  const steps: Step[] = [];
  for (const operation of operations) {
    const tried = await attempt(store, operation);
    if (!tried.ok)
      return { ok: false, why: tried.why, path: operation.path, left: await takeBack(store, steps) };
    if (tried.step) steps.push(tried.step);
  }
  return { ok: true, steps };
}

/** @returns the operations that undo steps, the last one first */
export function inverse(steps: readonly Step[]): Operation[] {
  return [...steps].reverse().map((step): Operation => {
    const { path } = step;
    if (step.did !== "edit")
      return { do: step.did === "create" ? "remove" : "create", path, text: step.text };
    const edit = (text: string): Result => {
      const back = reverted(step, text);
      return back === null ? { ok: false, why: "changed" } : becomes(back);
    };
    return { do: "edit", path, edit };
  });
}

/** Edits of one note become one, so that the note is written once. */
export function joinedEdits(
  changes: readonly { readonly path: string; readonly edit: (text: string) => Edit }[],
): Operation[] {
  const byPath = new Map<string, ((text: string) => Edit)[]>();
  for (const { path, edit: change } of changes) addTo(byPath, path, change);
  return [...byPath].map(([path, edits]) => ({ do: "edit", path, edit: inTurn(...edits) }));
}

async function obstacle(store: NoteStore, operation: Operation): Promise<Trouble | null> {
  const text = await readOrNull(store, operation.path);
  if (operation.do === "create") return text === null || text === operation.text ? null : "taken";
  if (text === null) return "missing";
  if (operation.do === "remove") return text === operation.text ? null : "changed";
  const result = operation.edit(text);
  return result.ok ? null : result.why;
}

async function readOrNull(store: NoteStore, path: string): Promise<string | null> {
  try {
    return await store.read(path);
  } catch {
    return null;
  }
}

async function attempt(store: NoteStore, operation: Operation): Promise<Tried> {
  try {
    if (operation.do === "edit") return await edit(store, operation);
    return operation.do === "create" ? await create(store, operation) : await remove(store, operation);
  } catch {
    return { ok: false, why: "failed" };
  }
}

async function edit(store: NoteStore, { path, edit: change }: Operation & { do: "edit" }): Promise<Tried> {
  // What the last call found: the step that it made, or why it made none.
  const found: { step: Step | null; why: Trouble | null } = { step: null, why: null };
  const outcome = await store.process(path, (before) => {
    const result = change(before);
    const isNew = result.ok && result.text !== before;
    found.step = isNew ? { did: "edit", path, before, after: result.text } : null;
    found.why = result.ok ? null : result.why;
    return isNew ? result.text : null;
  });
  if (outcome === "gone") return { ok: false, why: "missing" };
  if (outcome === "failed") return { ok: false, why: "failed" };
  return found.why === null ? { ok: true, step: found.step } : { ok: false, why: found.why };
}

async function create(store: NoteStore, { path, text }: Operation & { do: "create" }): Promise<Tried> {
  const outcome = await store.create(path, text);
  if (outcome === "created") return { ok: true, step: { did: "create", path, text } };
  if (outcome === "failed") return { ok: false, why: "failed" };
  // The same note from an act that was stopped half way: there is nothing left to do, and nothing to take back.
  return (await readOrNull(store, path)) === text ? { ok: true, step: null } : { ok: false, why: "taken" };
}

async function remove(store: NoteStore, { path, text }: Operation & { do: "remove" }): Promise<Tried> {
  const outcome = await store.remove(path, text);
  if (outcome === "removed") return { ok: true, step: { did: "remove", path, text } };
  return { ok: false, why: outcome === "gone" ? "missing" : outcome };
}

/** @returns the steps that could not be taken back */
async function takeBack(store: NoteStore, steps: readonly Step[]): Promise<Step[]> {
  const left: Step[] = [];
  for (const step of [...steps].reverse()) {
    const [operation] = inverse([step]);
    const tried = operation ? await attempt(store, operation) : null;
    if (!tried?.ok) left.unshift(step);
  }
  return left;
}
