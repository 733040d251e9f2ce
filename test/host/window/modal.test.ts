// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ConfirmationModal } from "./confirmation-modal";
import type { HostApp } from "./host-app";
import { Modal } from "./modal";
import { look, press, settle, startTestApp } from "./testing";

let app: HostApp;
beforeEach(() => {
  app = startTestApp();
});

const isOpen = (): boolean => look(".modal-container") !== null;

class Form extends Modal {
  readonly calls: string[] = [];
  readonly first = this.contentEl.createEl("input", { attr: { id: "first" } });
  readonly last = this.contentEl.createEl("button", { text: "Save" });

  override onOpen(): void {
    this.calls.push("open");
  }

  override onClose(): void {
    this.calls.push(`close, in the page: ${this.containerEl.isConnected}`);
  }
}

describe("modals", () => {
  it("open once, close once, and call back in order", () => {
    const form = new Form(app);
    form.setCloseCallback(() => form.calls.push("callback"));
    form.open();
    form.open();
    expect(document.body.findAll(".modal-container").length).toBe(1);
    form.close();
    form.close();
    expect(form.calls).toEqual(["open", "close, in the page: false", "callback"]);
  });

  it("take the focus, keep it, and give it back", () => {
    const opener = document.body.createEl("button");
    opener.focus();
    const form = new Form(app);
    form.open();
    expect(form.first.isActiveElement()).toBe(true);
    press("Tab", { shiftKey: true });
    expect(form.modalEl.find(".modal-close-button").isActiveElement()).toBe(true);
    press("Tab", { shiftKey: true });
    expect(form.last.isActiveElement()).toBe(true);
    press("Tab");
    press("Tab");
    expect(form.first.isActiveElement()).toBe(true);
    press("Escape");
    expect([isOpen(), opener.isActiveElement()]).toEqual([false, true]);
  });

  it("leave the focus where onOpen put it", () => {
    const form = new Form(app);
    form.onOpen = () => form.last.focus();
    form.open();
    expect(form.last.isActiveElement()).toBe(true);
  });

  it("leave the focus where it is when told to", () => {
    const opener = document.body.createEl("button");
    opener.focus();
    const form = new Form(app);
    form.shouldRestoreSelection = false;
    form.open();
    form.close();
    expect(opener.isActiveElement()).toBe(false);
  });

  it("close by a click beside them or on the cross, not by one inside", () => {
    for (const [selector, open] of [
      [".modal-bg", false],
      [".modal-close-button", false],
      [".modal-content", true],
    ] as const) {
      const form = new Form(app);
      form.open();
      form.containerEl.find(selector).click();
      expect([selector, isOpen()]).toEqual([selector, open]);
      form.close();
    }
  });

  it("are dialogs named after their title", () => {
    const form = new Form(app).setTitle("New mentor").setContent("Text");
    form.open();
    const name = form.modalEl.getAttr("aria-labelledby") ?? "";
    expect([form.modalEl.getAttr("role"), document.getElementById(name)?.textContent]).toEqual([
      "dialog",
      "New mentor",
    ]);
    expect(form.contentEl.getText()).toBe("Text");
  });

  it("give the keys to the one on top, then to the one below", () => {
    const [below, top] = [new Form(app), new Form(app)];
    below.open();
    top.open();
    press("Escape");
    expect([below.containerEl.isConnected, top.containerEl.isConnected]).toEqual([true, false]);
    press("Escape");
    expect(isOpen()).toBe(false);
  });
});

describe("confirmations", () => {
  it("close after the handler is done, and stay for a truthy answer", async () => {
    let answer = (_: unknown): void => undefined;
    const modal = new ConfirmationModal(app).addButton((button) =>
      button
        .setButtonText("Delete")
        .setDestructive()
        .onClick(() => new Promise((resolve) => (answer = resolve))),
    );
    modal.open();
    const button = modal.buttonContainerEl.find("button");
    button.click();
    await settle();
    expect(isOpen()).toBe(true);
    answer("name is missing");
    await settle();
    expect(isOpen()).toBe(true);
    button.click();
    answer(undefined);
    await settle();
    expect(isOpen()).toBe(false);
  });

  it("ignore a second click while the first is at work", async () => {
    const handler = vi.fn(() => sleep(1));
    const modal = new ConfirmationModal(app).addButton((button) => button.onClick(handler));
    modal.open();
    modal.buttonContainerEl.find("button").click();
    modal.buttonContainerEl.find("button").click();
    await sleep(5);
    expect([handler.mock.calls.length, isOpen()]).toEqual([1, false]);
  });

  it("focus the button marked last, and cancel without a handler", async () => {
    const modal = new ConfirmationModal(app)
      .addButton((button) => button.setButtonText("Go").setCta().setInitialFocus())
      .addCancelButton();
    modal.addButton((button) => button.setButtonText("Other").setSecondary().setInitialFocus());
    modal.open();
    expect(document.activeElement?.textContent).toBe("Other");
    modal.buttonContainerEl.find(".mod-cancel").click();
    await settle();
    expect(isOpen()).toBe(false);
  });

  it("have boxes to tick", () => {
    const ticked = vi.fn();
    const modal = new ConfirmationModal(app).addCheckbox("Do not ask again", ticked);
    modal.open();
    modal.buttonContainerEl.find("label").click();
    expect(ticked).toHaveBeenCalledWith(true);
  });
});
