/** Every template, as a person writes it: from its note, by its command, with what is asked for answered. */
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { TEMPLATE_IDS, templateOf, type TemplateId } from "../../src/core/messages/catalogue";
import { draftText } from "../../src/core/messages/fill";
import { placeOf } from "../../src/core/messages/places/places";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { exampleOf, EXAMPLES_DAY, type TemplateExample } from "../templates/example";
import { form, openApp, openNote } from "./app";

const VAULT = path.resolve(import.meta.dirname, "../templates/vault");

let host: OpenHost;

beforeAll(async () => {
  host = await openApp({ vaultDir: VAULT, day: EXAMPLES_DAY });
});
afterEach(async () => {
  await closeForms(host.page);
  expect(host.errors).toEqual([]);
});
afterAll(async () => {
  await host.close();
  await stopBrowser();
});

describe("a template goes into its note, as its example says", () => {
  it.each(TEMPLATE_IDS)("%s", async (id) => {
    const { page } = host;
    const example = exampleOf(id);
    await openNote(page, example.start);
    const before = await textOf(page);
    await inEditor(page, "setCursor(editor.lastLine(), 0)");
    await runInsert(page, id);
    if (example.line !== null) await choose(page, example.line);
    if (hasForm(id)) await answer(page, example);
    await expect.poll(() => textOf(page)).toBe(`${before}\n${draftText(example).trim()}`);
    // It went in through the editor, whose own undo takes it back.
    await page.keyboard.press("Control+z");
    await expect.poll(() => textOf(page)).toBe(before);
  });
});

/** A skeleton of a note goes in as it is. */
function hasForm(id: TemplateId): boolean {
  return id !== "T7";
}

/** Through the palette; what opens then may be another list. */
async function runInsert(page: Page, id: TemplateId): Promise<void> {
  const { name } = templateOf(id);
  const command = `Insert ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  await page.keyboard.press("Control+p");
  await page.locator(".prompt-input").fill(command);
  await page.getByText(`Mentorship: ${command}`, { exact: true }).click();
}

/** Where the note holds several that it could be about, they are a list to choose from. */
async function choose(page: Page, line: string): Promise<void> {
  const list = page.locator(".prompt");
  await list.or(page.locator(".mentorship-draft-form")).first().waitFor();
  if ((await list.count()) > 0) await list.locator(".suggestion-item", { hasText: line }).click();
}

async function answer(page: Page, { to, answers }: TemplateExample): Promise<void> {
  const draft = form(page).locator(".mentorship-draft-form");
  await draft.waitFor();
  if (to !== null) {
    const field = draft.getByLabel("To", { exact: true });
    await field.fill(to);
    await field.press("Enter");
  }
  const more = draft.locator("summary");
  if ((await more.count()) > 0) await more.click();
  for (const [name, text] of Object.entries(answers))
    await draft.getByLabel(placeOf(name).label, { exact: true }).fill(text.trim());
  await draft.getByRole("button", { name: "Insert into the note" }).click();
  await draft.waitFor({ state: "detached" });
}

async function textOf(page: Page): Promise<string> {
  return (await inEditor(page, "getValue()")) as string;
}

async function inEditor(page: Page, call: string): Promise<unknown> {
  return page.evaluate(`{ const { editor } = app.workspace.activeEditor; editor.${call}; }`);
}

/** What a test left open would be in the way of the next. */
async function closeForms(page: Page): Promise<void> {
  for (let open = 0; open < 3 && (await page.locator(".modal, .prompt").count()) > 0; open += 1)
    await page.keyboard.press("Escape");
}
