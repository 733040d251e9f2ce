import type { WorkspaceLeaf } from "obsidian";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MentorPageView } from "../../../src/ui/mentor-page/mentor-page-view";
import { MENTOR_PAGE_VIEW } from "../../../src/ui/mentor-page/show-mentor-page";
import { SMALL_VAULT } from "../../core/dashboard/vault";
import { Harness } from "../dashboard/harness";

const OSEI = "People/Amara Osei.md";

/** The view as a leaf opens it; what Obsidian calls is public here. */
type OpenView = MentorPageView & { onOpen(): Promise<void>; onClose(): Promise<void> };
type Listener = (...args: unknown[]) => void;

let harness: Harness;
const listeners = new Map<string, Listener>();
const requestSaveLayout = vi.fn();

async function openView(active: string | null): Promise<OpenView> {
  harness = new Harness(SMALL_VAULT);
  const { app, openers, obsidian } = harness.context;
  const on = (name: string, listener: Listener) => void listeners.set(name, listener);
  const workspace = {
    requestSaveLayout,
    trigger: () => {},
    on,
    offref: () => {},
    getActiveFile: () => (active === null ? null : { path: active }),
  };
  const leaf = {
    workspace: { app: Object.assign(obsidian, { workspace, vault: { on, offref: () => {} } }) },
    history: {},
  };
  const view = new MentorPageView(leaf as unknown as WorkspaceLeaf, app, openers) as OpenView;
  activeDocument.body.append(view.containerEl);
  await harness.do(() => view.onOpen());
  return view;
}

const open = (path: string | null) => harness.do(() => listeners.get("file-open")?.(path && { path }));
const name = (view: MentorPageView) => view.contentEl.querySelector(".mentorship-mentor-name")?.textContent;

afterEach(() => {
  harness.close();
  listeners.clear();
  requestSaveLayout.mockClear();
});

describe("the mentor page's view", () => {
  it("names itself, and follows the note that is open", async () => {
    const view = await openView(null);
    expect([view.getViewType(), view.getDisplayText(), view.getIcon()]).toEqual([
      MENTOR_PAGE_VIEW,
      "Mentor page",
      "user-round",
    ]);
    expect(view.contentEl.textContent).toContain("One mentor at a time");
    await open("Meetings/2026-11-24 Osei.md");
    expect(name(view)).toBe("Amara Osei");
    await open("People/Lucía Ferrante.md");
    expect(name(view)).toBe("Lucía Ferrante");
    await open("Home.md");
    expect(name(view)).toBe("Lucía Ferrante");
    await open(null);
    expect(name(view)).toBe("Lucía Ferrante");
  });

  it("keeps the mentor in the layout, and takes them from there", async () => {
    const view = await openView(OSEI);
    expect(view.getState()).toMatchObject({ mentor: OSEI });
    expect(requestSaveLayout).toHaveBeenCalled();
    harness.close();
    const other = await openView(null);
    await harness.do(() => void other.setState({ mentor: OSEI }, { history: false }));
    expect(name(other)).toBe("Amara Osei");
    await harness.do(() => void other.setState({ mentor: 7 }, { history: false }));
    expect(name(other)).toBe("Amara Osei");
  });

  it("shows whom it is asked to show, and follows a note that is renamed", async () => {
    const view = await openView("People/Lucía Ferrante.md");
    await harness.do(() => void view.setState({ mentor: OSEI, isAsked: true }, { history: false }));
    expect(name(view)).toBe("Amara Osei");
    const text = harness.fake.store.text(OSEI);
    harness.fake.store.files.delete(OSEI);
    harness.fake.store.files.set("Mentors/Osei.md", text);
    await harness.do(() => listeners.get("rename")?.({ path: "Mentors/Osei.md" }, OSEI));
    await harness.refresh();
    expect(name(view)).toBe("Osei");
  });

  it("leaves nothing behind, and nothing that listens", async () => {
    const view = await openView(OSEI);
    await view.onClose();
    await harness.refresh();
    expect(view.contentEl.childNodes).toHaveLength(0);
  });
});
