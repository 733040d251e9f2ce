import { afterAll, afterEach, describe, expect, it } from "vitest";
import { stopBrowser, type HostOptions, type OpenHost } from "../host/node/browser";
import { EMPTY_VAULT, form, leaveForm, openApp, openNote, openSettings, readNote, runCommand } from "./app";
import { axeFaults } from "./axe";
import { unfoldAll } from "./unfold";

const LOOKS: readonly (readonly [string, HostOptions])[] = [
  ["light", {}],
  ["dark", { dark: true }],
  ["on a phone", { phone: true }],
];

const OSEI = "People/Amara Osei.md";
const MENTOR_PAGE = ".mentorship-mentor-page";
const DASHBOARD = `.mentorship-dashboard:not(${MENTOR_PAGE})`;
/** What is other than before when rows are selected, and when names are hidden; axe takes long for all of it. */
const SELECTED = ".mod-overdue, .mentorship-selection";
const DISCREET = ".nav-header, .mod-meetings, .mod-overdue, .mod-goals, .mod-letters";

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

const violations = (part?: string): Promise<string[]> => axeFaults(host.page, part);

/** Axe looks at what is on the screen only, so the screen is high enough for all of it. */
const high = (options: HostOptions): HostOptions => ({
  ...options,
  viewport: { width: options.phone ? 390 : 1280, height: 9000 },
});

/** The window of the settings is no higher than it needs; what is scrolled out of it counts as hidden. */
async function stretchSettings(): Promise<void> {
  await form(host.page).evaluate((modal) => {
    modal.style.setProperty("max-height", "none");
    modal.style.setProperty("height", "8500px");
  });
}

/** The dashboard with all its panels unfolded, then with rows selected, then with names and texts hidden. */
async function expectDashboard(): Promise<void> {
  const { page } = host;
  const ours = page.locator(DASHBOARD);
  await ours.locator(".mentorship-row").first().waitFor();
  await unfoldAll(page);
  expect(await violations(), "dashboard").toEqual([]);
  await ours.getByRole("button", { name: "More", exact: true }).first().click();
  await page.getByRole("menuitem", { name: "Select rows" }).click();
  await ours.locator(".mentorship-row-link").first().click();
  expect(await violations(SELECTED), "selection").toEqual([]);
  await ours.getByRole("button", { name: "Cancel", exact: true }).click();
  const discreet = ours.getByRole("button", { name: /^Discreet mode/ });
  await discreet.click();
  await ours.getByText("Mentor A").first().waitFor();
  expect(await violations(DISCREET), "discreet").toEqual([]);
  await discreet.click();
}

async function expectForms(): Promise<void> {
  const { page } = host;
  await runCommand(page, "New meeting");
  await form(page).getByLabel("Day", { exact: true }).waitFor();
  expect(await violations(".modal-container"), "form").toEqual([]);
  await leaveForm(page);

  await runCommand(page, "Quick capture");
  await form(page)
    .locator("textarea")
    .fill("Dr Osei stairwell: send abstract by Fri\nevidence: led the round");
  await form(page).getByRole("button", { name: "Note it" }).waitFor();
  expect(await violations(".modal-container"), "capture").toEqual([]);
  await form(page).locator("textarea").fill("");
  await leaveForm(page);
}

async function expectAboutMentor(): Promise<void> {
  const { page } = host;
  await openNote(page, OSEI);
  await runCommand(page, "Insert request for a letter");
  await form(page).locator("textarea").first().waitFor();
  expect(await violations(".modal-container"), "draft").toEqual([]);
  await leaveForm(page);

  await runCommand(page, "Open mentor page");
  await page.locator(`${MENTOR_PAGE} .mentorship-section`).first().waitFor();
  await unfoldAll(page);
  expect(await violations(MENTOR_PAGE), "mentor page").toEqual([]);
}

describe.each(LOOKS)("axe finds nothing to object to, %s", (_, options) => {
  it("in the dashboard, forms, the mentor page, code blocks and the settings", async () => {
    host = await openApp(high(options));
    const { page } = host;
    await expectDashboard();
    await expectForms();
    await expectAboutMentor();
    await readNote(page, "Mentoring overview.md");
    expect(await violations(".mentorship-block"), "code blocks").toEqual([]);
    await openSettings(page);
    await stretchSettings();
    expect(await violations(".modal-container"), "settings").toEqual([]);
  });

  it("in the dashboard of an empty vault", async () => {
    host = await openApp({ ...options, vaultFiles: EMPTY_VAULT });
    expect(await violations()).toEqual([]);
  });
});
