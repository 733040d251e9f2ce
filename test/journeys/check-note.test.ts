/** A note that speaks of a patient is checked, where it is written and where it is read. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { stopBrowser } from "../host/node/browser";
import { closeNotices, expectFile, form, leaveForm, openNote, runCommand, sharedApp } from "./app";
import { axeFaults } from "./axe";

const WARD = `# Ward round

The patient John Smith came in. MRN 1234567.
I saw the the chart with my team.
`;
const MARK = "%%mentorship-ignore record-number%%";

const app = sharedApp({ vaultFiles: { "Ward round.md": WARD, "Plain.md": "Read the chapter on shock.\n" } });

afterEach(async () => expect((await app()).errors).toEqual([]));
afterAll(stopBrowser);

const rows = (page: Page) => form(page).getByRole("listitem");
const inRow = (page: Page, name: string) => form(page).getByRole("button", { name });

async function selected(page: Page): Promise<string> {
  return page.evaluate("app.workspace.activeEditor.editor.getSelection()");
}

/** Shows the note as it is read, or as it is written. */
async function showAs(page: Page, mode: "preview" | "source"): Promise<void> {
  const state = JSON.stringify({ type: "markdown", state: { file: "Ward round.md", mode }, active: true });
  await page.evaluate(`app.workspace.getLeaf().setViewState(${state}).then(() => undefined)`);
}

describe("checking a note", () => {
  it("shows no patient, goes to the place, and what is ignored stays so", async () => {
    const { page, ...host } = await app();
    await openNote(page, "Ward round");
    await runCommand(page, "Check for patients");
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(2);
    expect(await form(page).innerText()).not.toMatch(/1234567|Smith/);
    expect(await axeFaults(page, ".modal")).toEqual([]);

    await inRow(page, "Go to line 3: Medical record number").click();
    await form(page).waitFor({ state: "detached" });
    expect(await selected(page)).toBe("1234567");

    // What is selected is all that is looked at.
    await runCommand(page, "Check for patients");
    await inRow(page, "Ignore: Medical record number").click();
    await form(page).getByText("Nothing found in the selected part").waitFor();
    await expectFile({ page, ...host }, "Ward round.md", (text) =>
      expect(text).toBe(WARD.replace("1234567", `1234567${MARK}`)),
    );
    await inRow(page, "Done").click();
    await closeNotices(page);

    await page.evaluate("app.workspace.activeEditor.editor.setCursor(0, 0)");
    await runCommand(page, "Check for patients");
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(1);
    await leaveForm(page);
  });

  it("applies a suggestion while the note is read, and takes it back", async () => {
    const { page, ...host } = await app();
    await openNote(page, "Ward round");
    await showAs(page, "preview");
    await runCommand(page, "Check tone and language");
    await inRow(page, "Change to “the”").click();
    await form(page).getByText("Nothing found in “Ward round”.").waitFor();
    await expectFile({ page, ...host }, "Ward round.md", (text) => expect(text).toContain("I saw the chart"));
    await inRow(page, "Done").click();
    await page.locator(".notice").getByText("Undo").click();
    await expectFile({ page, ...host }, "Ward round.md", (text) => expect(text).toContain("the the"));
  });

  it("is in the menus of a file and of the editor, and says what nothing found means", async () => {
    const { page } = await app();
    await page.locator(".nav-file-title", { hasText: "Plain" }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Check for patients" }).click();
    await form(page).getByText("Nothing found in “Plain”.").waitFor();
    await form(page).getByText("does not de-identify").waitFor();
    await leaveForm(page);

    await showAs(page, "source");
    await page.locator(".cm-line").first().click({ button: "right" });
    await page.getByRole("menuitem", { name: "Check for patients" }).click();
    await rows(page).first().waitFor();
    await leaveForm(page);
  });
});
