import type { WorkspaceLeaf } from "obsidian";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DASHBOARD_VIEW, DashboardView } from "../../../src/ui/dashboard/dashboard-view";
import { SMALL_VAULT } from "../../core/dashboard/vault";
import { Harness } from "./harness";

/** The view as a leaf opens it; what Obsidian calls is public here. */
type OpenView = DashboardView & { onOpen(): Promise<void>; onClose(): Promise<void> };

let harness: Harness;
const requestSaveLayout = vi.fn();

async function openView(isLoading = false): Promise<OpenView> {
  harness = new Harness(SMALL_VAULT, { isLoading });
  const { app, openers, obsidian } = harness.context;
  const workspace = { app: Object.assign(obsidian, { workspace: { requestSaveLayout, trigger: () => {} } }) };
  const leaf = { workspace, history: {} } as unknown as WorkspaceLeaf;
  const view = new DashboardView(leaf, app, openers) as OpenView;
  activeDocument.body.append(view.containerEl);
  await harness.do(() => view.onOpen());
  return view;
}

afterEach(() => {
  harness.close();
  requestSaveLayout.mockClear();
});

const rows = (view: DashboardView) => view.contentEl.querySelectorAll(".mentorship-row").length;

describe("the view", () => {
  it("names itself, and shows the dashboard where the vault was read", async () => {
    const view = await openView();
    expect([view.getViewType(), view.getDisplayText(), view.getIcon()]).toEqual([
      DASHBOARD_VIEW,
      "Mentorship",
      "graduation-cap",
    ]);
    expect(rows(view)).toBe(2);
  });

  it("may open before the vault was read, and out of sight", async () => {
    const view = await openView(true);
    view.containerEl.remove();
    expect(view.contentEl.textContent).toContain("Reading your notes…");
    await harness.refresh();
    expect(rows(view)).toBe(2);
  });

  it("keeps its filter in the layout, and takes it from there", async () => {
    const view = await openView();
    await harness.do(
      () => void view.setState({ filter: { mentor: null, text: "abstract" } }, { history: false }),
    );
    expect(rows(view)).toBe(1);
    expect(view.getState()).toMatchObject({ filter: { mentor: null, text: "abstract" } });
    expect(requestSaveLayout).toHaveBeenCalled();
    await harness.do(() => void view.setState({ filter: "damaged" }, { history: false }));
    expect(rows(view)).toBe(2);
    await harness.do(() => void view.setState(null, { history: false }));
    expect(rows(view)).toBe(2);
  });

  it("leaves nothing behind, and nothing that listens", async () => {
    const view = await openView();
    await view.onClose();
    await harness.refresh();
    expect(view.contentEl.childNodes).toHaveLength(0);
  });
});
