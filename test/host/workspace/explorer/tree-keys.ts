/** What the keys of a tree ask for. */
export interface TreeActions {
  open(path: string, evt: KeyboardEvent): void;
  setOpen(path: string, open: boolean): void;
  rename(path: string): void;
  remove(path: string): void;
}

/** Makes a tree of `role="treeitem"` usable with the keyboard alone. */
export function listenToTreeKeys(treeEl: HTMLElement, actions: TreeActions): void {
  treeEl.addEventListener("keydown", (evt) => {
    const rowEl = (evt.target as Element).closest<HTMLElement>("[role=treeitem]");
    const act = rowEl && actFor(evt, { rowEl, treeEl, actions });
    if (!act) return;
    evt.preventDefault();
    evt.stopPropagation();
    act();
  });
}

interface Place {
  readonly rowEl: HTMLElement;
  readonly treeEl: HTMLElement;
  readonly actions: TreeActions;
}

function actFor(evt: KeyboardEvent, place: Place): (() => void) | undefined {
  const { rowEl, treeEl, actions } = place;
  const path = rowEl.dataset["path"] ?? "";
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(treeEl, rowEl, 1),
    ArrowUp: () => step(treeEl, rowEl, -1),
    ArrowRight: () => unfold(place, path),
    ArrowLeft: () => fold(place, path),
    Home: () => focusAt(treeEl, 0),
    End: () => focusAt(treeEl, -1),
    Enter: () => actions.open(path, evt),
    " ": () => actions.open(path, evt),
    F2: () => actions.rename(path),
    Delete: () => actions.remove(path),
  };
  return keys[evt.key];
}

function rowsOf(treeEl: HTMLElement): HTMLElement[] {
  return treeEl.findAll("[role=treeitem]");
}

function step(treeEl: HTMLElement, rowEl: HTMLElement, by: number): void {
  const rows = rowsOf(treeEl);
  rows[rows.indexOf(rowEl) + by]?.focus();
}

function focusAt(treeEl: HTMLElement, index: number): void {
  rowsOf(treeEl).at(index)?.focus();
}

/** An open folder hands on to what is in it. */
function unfold({ rowEl, treeEl, actions }: Place, path: string): void {
  const expanded = rowEl.getAttr("aria-expanded");
  if (expanded === "false") actions.setOpen(path, true);
  else if (expanded === "true") step(treeEl, rowEl, 1);
}

/** A closed folder, or a file, hands on to the folder it is in. */
function fold({ rowEl, treeEl, actions }: Place, path: string): void {
  if (rowEl.getAttr("aria-expanded") === "true") actions.setOpen(path, false);
  else
    treeEl
      .querySelector<HTMLElement>(`[data-path="${CSS.escape(path.slice(0, path.lastIndexOf("/")))}"]`)
      ?.focus();
}
