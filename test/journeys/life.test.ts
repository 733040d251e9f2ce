import { afterAll, afterEach, describe, expect, it } from "vitest";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { closeNotices, expectFile, form, openApp, row, runCommand, titles } from "./app";

const PROFILE = "---\ntype: profile\nname: Maren Tolliver\nstage: clerkship\n---\n";

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

/** The note that the last form made. */
async function noteIn(folder: string): Promise<string> {
  const paths = await host.page.evaluate(() => {
    const { app } = window as unknown as { app: { vault: { getMarkdownFiles(): { path: string }[] } } };
    return app.vault.getMarkdownFiles().map(({ path }) => path);
  });
  const found = paths.find((path) => path.startsWith(`${folder}/`));
  if (found === undefined) throw new Error(`There is no note in ${folder}: ${paths.join(", ")}`);
  return found;
}

describe("a new mentor", () => {
  it("is met, prepared for, and thanked", async () => {
    host = await openApp({ vaultFiles: { "About me.md": PROFILE } });
    const { page } = host;

    await runCommand(page, "New mentor");
    await form(page).getByLabel("Name").fill("Amara Osei");
    await page.keyboard.press("Control+Enter");
    await expectFile(host, "People/Amara Osei.md", (text) => {
      expect(text).toContain("type: mentor");
      expect(text).toContain("mentorship/mentor");
    });
    await expect.poll(() => titles(page)).toContain("Agree on the next contact with Amara Osei");

    await row(page, "Agree on the next contact").getByRole("button").first().click();
    await form(page).getByLabel("Day", { exact: true }).fill("tomorrow");
    await form(page).getByLabel("Time", { exact: true }).fill("15:00");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => noteIn("Meetings").catch(() => "")).toContain("2026-11-23");
    const meeting = await noteIn("Meetings");
    await expectFile(host, meeting, (text) => {
      expect(text).toContain("type: meeting");
      expect(text).toContain("[[Amara Osei]]");
    });
    await expect.poll(() => titles(page)).toContain("Send the agenda for tomorrow's meeting");
    await expect
      .poll(() => page.locator(".mentorship-section.mod-meetings").textContent())
      .toContain("14:50–14:55");

    await row(page, "Prepare tomorrow's meeting").getByRole("button").first().click();
    await expectFile(host, meeting, (text) => expect(text).toMatch(/^## Questions$/m));

    // The day passes; here the note says so.
    await host.write(meeting, (await host.read(meeting)).replace("2026-11-23", "2026-11-21"));
    await expect
      .poll(() => titles(page), { timeout: 10_000 })
      .toContain("Close the Nov 21 meeting with Amara Osei");
    await closeNotices(page);
    await row(page, "Close the Nov 21 meeting").getByRole("button", { name: "Close meeting…" }).click();
    await page.keyboard.press("Control+Enter");
    await expectFile(host, meeting, (text) => expect(text).toMatch(/^status: held$/m));
    await page.locator(".notice").getByRole("button", { name: "Draft thanks" }).waitFor();

    await expect.poll(() => titles(page)).toContain("Thank Amara Osei for the Nov 21 meeting");
    await row(page, "Thank Amara Osei").getByRole("button").first().click();
    const draft = form(page);
    await expect.poll(() => draft.getByLabel("Message").inputValue()).toContain("Dear Dr. Osei");
    await draft.getByLabel("What your mentor did", { exact: true }).fill("going through my abstract with me");
    await draft.getByLabel("What it changed for you", { exact: true }).fill("I know what to cut");
    await draft.getByRole("button", { name: "Log as sent" }).click();
    await expectFile(host, meeting, (text) => expect(text).toMatch(/^thanked: "?2026-11-22"?$/m));
    await expect.poll(() => titles(page)).not.toContain("Thank Amara Osei for the Nov 21 meeting");
  });
});

describe("a goal", () => {
  it("is made, shared and reviewed", async () => {
    host = await openApp({
      vaultFiles: { "About me.md": PROFILE, "People/Osei.md": "---\ntype: mentor\nname: Amara Osei\n---\n" },
    });
    const { page } = host;
    await runCommand(page, "New goal");
    await form(page).locator("input[type=text]").first().fill("Give clearer presentations");
    await page.keyboard.press("Control+Enter");
    const note = "Goals/Give clearer presentations.md";
    await expectFile(host, note, (text) => expect(text).toContain("type: goal"));
    await page.getByRole("button", { name: /^Later/ }).click();
    await expect.poll(() => titles(page)).toContain("Share your goal: Give clearer presentations");
    await row(page, "Share your goal").getByRole("button").first().click();
    await form(page).getByRole("combobox").or(form(page).locator("input")).first().fill("Amara");
    await page.locator(".suggestion-item", { hasText: "Amara Osei" }).first().click();
    await page.keyboard.press("Control+Enter");
    await expectFile(host, note, (text) => {
      expect(text).toMatch(/shared: "?2026-11-22/);
      expect(text).toContain("[[Osei");
    });
    await expect.poll(() => titles(page)).not.toContain("Share your goal: Give clearer presentations");
  });
});

describe("a mentor's note that is renamed in the app", () => {
  it("takes its rows along", async () => {
    host = await openApp();
    const { page } = host;
    await page.evaluate(async () => {
      const { app } = window as unknown as {
        app: {
          vault: { getFileByPath(path: string): unknown };
          fileManager: { renameFile(file: unknown, path: string): Promise<void> };
        };
      };
      await app.fileManager.renameFile(
        app.vault.getFileByPath("People/Rafael Dunmore.md"),
        "People/R Dunmore.md",
      );
    });
    await expectFile(host, "Meetings/2026/2026-12-01 Dunmore.md", (text) =>
      expect(text).toContain("[[R Dunmore"),
    );
    await expect.poll(() => titles(page)).toContain("Send the agenda for the Dec 1 meeting");
    const about = row(page, "Send the agenda for the Dec 1 meeting");
    await expect.poll(() => about.textContent(), { timeout: 10_000 }).toContain("Rafael Dunmore");
    await row(page, "Close the Nov 18 meeting").getByRole("link").first().click();
    await expect.poll(() => titles(page)).toContain("Close the Nov 18 meeting with Rafael Dunmore");
  });
});
