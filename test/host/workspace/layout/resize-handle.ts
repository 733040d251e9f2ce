import type { Side } from "obsidian";

/** Puts a handle at the inner edge of a sidebar; dragging it reports the width wanted. */
export function addResizeHandle(sidebarEl: HTMLElement, side: Side, onWidth: (width: number) => void): void {
  const handleEl = sidebarEl.createEl("hr", {
    cls: "workspace-leaf-resize-handle",
    attr: { "aria-hidden": "true" },
  });
  handleEl.addEventListener("pointerdown", (down) => {
    down.preventDefault();
    handleEl.setPointerCapture(down.pointerId);
    const width = sidebarEl.offsetWidth;
    const onMove = (move: PointerEvent): void => {
      const moved = move.clientX - down.clientX;
      onWidth(side === "left" ? width + moved : width - moved);
    };
    handleEl.addEventListener("pointermove", onMove);
    handleEl.addEventListener("pointerup", () => handleEl.removeEventListener("pointermove", onMove), {
      once: true,
    });
  });
}
