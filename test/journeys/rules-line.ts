/** What is to come of a rule's row, and how what its button asks is answered. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { OpenHost } from "../host/node/browser";
import { expectFile, form, row } from "./app";

export interface RuleLine {
  readonly rule: string;
  readonly title: string;
  readonly state: string;
  /** A part of the explanation that holds its dates. */
  readonly why: string;
  /** Whose figure it is; the user's own where left out. */
  readonly figure?: "guide";
  /** The name of the button that closes it. */
  readonly act: string;
  /** Answers what is asked then, and does what else it takes until the row goes. */
  readonly answer?: (page: Page) => Promise<void>;
  /** Notes with their lines that go (`-`) and come (`+`); between the first and the last also those that stay. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  /** Rows that come for it, or move to another state. */
  readonly then?: Readonly<Record<string, string>>;
  /** How many steps there are to undo; one where left out. */
  readonly steps?: number;
  /** What has to be taken back by hand before that. */
  readonly takeBack?: (host: OpenHost) => Promise<void>;
}

/** Longer than a row that was done stays in the list, than a notice is shown, and than the editor waits to save. */
const A_WHILE = 10_500;

/** Moves the pointer away, which would hold the list, and lets a while pass in no time. */
export async function letTimePass(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.clock.fastForward(A_WHILE);
}

/** The button of a row that does an act. */
export function actButton(item: Locator, act: string): Locator {
  return item.getByRole("button", { name: act, exact: true });
}

/** Presses the button of a row that an act has brought, once that act's notice is out of the way. */
export async function press(page: Page, title: string, act: string): Promise<void> {
  await row(page, title).waitFor();
  await page.locator(".notice").waitFor();
  await letTimePass(page);
  await row(page, title).getByRole("button", { name: act, exact: true }).click();
}

/** Types into the field of the form on top that has this label, and leaves it. */
export async function fillField(page: Page, label: string, value: string): Promise<void> {
  const field = form(page).getByLabel(label, { exact: true });
  await field.fill(value);
  await field.press("Tab");
}

/** Types a mentor's name, and takes the one that is suggested. */
export async function chooseMentor(page: Page, label: string, name: string): Promise<void> {
  await form(page).getByLabel(label, { exact: true }).fill(name);
  await page.locator(".suggestion-item", { hasText: name }).click();
}

export async function chooseAnswer(page: Page, answer: string): Promise<void> {
  await form(page).getByLabel("The answer", { exact: true }).selectOption(answer);
}

/** Sends the form on top by its main button, or by the one with this name, and waits until it is gone. */
export async function send(page: Page, button?: string): Promise<void> {
  const top = form(page);
  await (
    button === undefined ? top.locator("button.mod-cta") : top.getByRole("button", { name: button })
  ).click();
  await page.locator(".modal").waitFor({ state: "detached" });
}

/** Logs the draft on top as sent although places of it are open, which is asked about. */
export async function logAsItIs(page: Page): Promise<void> {
  await form(page).getByRole("button", { name: "Log as sent" }).click();
  await form(page).getByRole("button", { name: "Log as it is" }).waitFor();
  // The second click of a double click is no answer, and time stands still here.
  await page.clock.fastForward(1_000);
  await send(page, "Log as it is");
}

/** Adds a line in the editor below one that the open note is about to have. */
export async function typeBelow(page: Page, above: string, line: string): Promise<void> {
  await page.locator(".cm-line", { hasText: above }).click();
  await page.keyboard.press("End");
  await page.keyboard.insertText(`\n${line}`);
  await letTimePass(page);
}

/** Undoes in the editor what was typed last, and waits until the note on disk is without it. */
export async function undoTyping(host: OpenHost, file: string, line: string): Promise<void> {
  await host.page.locator(".cm-content").focus();
  await host.page.keyboard.press("Control+z");
  await letTimePass(host.page);
  await expectFile(host, file, (text) => expect(text).not.toContain(line));
}
