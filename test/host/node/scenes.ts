/** What the pictures show: each scene begins in the window as it starts, with the dashboard in the sidebar. */
import type { Locator, Page } from "playwright-core";
import { checkScenes } from "./check-scenes";
import { SETTINGS_SCENES } from "./settings-scenes";

export interface Scene {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
  /** A picture of this part alone, where the window has others beside it. */
  readonly part?: string;
}

const OSEI = "People/Amara Osei.md";
const DASHBOARD = ".mentorship-dashboard:not(.mentorship-mentor-page)";
const MENTOR_PAGE = ".mentorship-mentor-page";

const PANELS = [
  "meetings",
  "goals",
  "team",
  "letters",
  "feedback",
  "appreciation",
  "calendar",
  "signs",
  "attention",
];

const FORMS = ["mentor", "meeting", "goal", "letter", "milestone", "event", "contact"];

const CAPTURED =
  "Dr Osei stairwell: apply for the summer program, send abstract by Fri\nfor next time: rotation order\nevidence: led the family meeting";

const CHECKS = checkScenes({ openNote, runCommand });

/** The scenes of every look. */
export const SCENES: readonly Scene[] = [
  { name: "dashboard", show: async (page) => openNote(page, OSEI) },
  ...PANELS.map((name) => ({ name: `panel-${name}`, show: showPanel(name), part: DASHBOARD })),
  { name: "earlier", show: showEarlier, part: DASHBOARD },
  { name: "why", show: showWhy, part: DASHBOARD },
  { name: "menu", show: async (page) => firstRow(page).click({ button: "right" }) },
  { name: "new", show: async (page) => button(page, "New…").click() },
  { name: "discreet", show: async (page) => button(page, /^Discreet mode/).click(), part: DASHBOARD },
  { name: "selection", show: showSelection, part: DASHBOARD },
  ...FORMS.map((kind) => ({
    name: `new-${kind}`,
    show: async (page: Page) => runCommand(page, `New ${kind}`),
  })),
  { name: "agenda", show: showDraft("Meetings/2026/2026-11-24 Osei.md", "Insert agenda for a meeting") },
  { name: "agenda-filled", show: showFilledDraft },
  { name: "letter", show: showDraft(OSEI, "Insert request for a letter") },
  { name: "packet", show: showPacket },
  { name: "set-goals", show: showSetGoals },
  { name: "review-goal", show: showReviewGoal },
  { name: "reschedule", show: showForm("Meetings/2026/2026-11-24 Osei.md", "Reschedule meeting") },
  { name: "close-meeting", show: showForm("Meetings/2026/2026-11-18 Dunmore.md", "Close meeting") },
  { name: "add-questions", show: showForm("Meetings/2026/2026-11-24 Osei.md", "Add questions to a meeting") },
  { name: "capture", show: showCapture, part: ".modal" },
  ...CHECKS.inNotesAndDrafts,
  { name: "mentor-page", show: showMentorPage, part: MENTOR_PAGE },
  { name: "mentor-page-end", show: showMentorPageEnd, part: MENTOR_PAGE },
  { name: "blocks", show: showBlocks },
  { name: "blocks-end", show: showBlocksEnd },
  ...SETTINGS_SCENES,
  ...CHECKS.last,
];

/** The scenes that only a wide window has. */
export const WIDE_SCENES: readonly Scene[] = [
  { name: "wide", show: async (page) => showTab(page, "mentorship-dashboard") },
  { name: "wide-unfolded", show: showWideUnfolded },
  { name: "wide-mentor-page", show: showWideMentorPage },
];

/** The window of somebody who has written nothing about a mentor yet. */
export const EMPTY_SCENES: readonly Scene[] = [
  { name: "empty", show: () => Promise.resolve(), part: DASHBOARD },
  { name: "new-profile", show: async (page) => runCommand(page, "New profile") },
];

/** The window as it starts, whatever was done in it before, with the dashboard opened. */
export async function startAgain(page: Page): Promise<void> {
  await page.evaluate("localStorage.clear()");
  await page.reload();
  await page.evaluate("window.hostReady.then(() => undefined)");
  await runCommand(page, "Open dashboard");
  await page.locator(".mentorship-page").getByRole("button").first().waitFor();
}

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await page.locator(".prompt-input").fill(name);
  await page.getByText(`Mentorship: ${name}`, { exact: true }).click();
  await page.locator(".prompt").waitFor({ state: "detached" });
}

function firstRow(page: Page): Locator {
  return page.locator(".mentorship-row").first();
}

function button(page: Page, name: string | RegExp): Locator {
  return page.locator(DASHBOARD).getByRole("button", { name });
}

/** The panel at the top of what is seen, unfolded, as are those after it. */
function showPanel(name: string) {
  return async (page: Page): Promise<void> => {
    await unfoldAll(page);
    await page
      .locator(`${DASHBOARD} .mod-${name}`)
      .first()
      .evaluate((panel) => panel.scrollIntoView({ block: "start" }));
  };
}

/** Unfolding one shows others only where a section holds sections, so each is asked for again. */
async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator(`${DASHBOARD} .mentorship-section-title[aria-expanded=false]`);
  while ((await folded.count()) > 0) await folded.first().click();
}

/** What panels keep back until it is asked for. */
async function showEarlier(page: Page): Promise<void> {
  await showPanel("letters")(page);
  const more = page.locator(`${DASHBOARD} .mod-letters .mentorship-more`);
  await more.click();
  await more.evaluate((element) => element.scrollIntoView({ block: "start" }));
}

async function showWhy(page: Page): Promise<void> {
  await firstRow(page).getByRole("link").first().focus();
  await page.keyboard.press("w");
}

async function showSelection(page: Page): Promise<void> {
  await button(page, "More").first().click();
  await page.getByRole("menuitem", { name: "Select rows" }).click();
  for (const place of [0, 2, 3])
    await page.locator(".mentorship-row").nth(place).getByRole("link").first().click();
}

function showDraft(note: string, command: string) {
  return async (page: Page): Promise<void> => {
    await openNote(page, note);
    await runCommand(page, command);
    await page.locator(".modal textarea").first().waitFor();
  };
}

/** What the notes do not say is answered, so that nothing is open any more. */
async function showFilledDraft(page: Page): Promise<void> {
  await showDraft("Meetings/2026/2026-11-24 Osei.md", "Insert agenda for a meeting")(page);
  const missing = page.locator(".modal .mod-missing :is(input, textarea)");
  while ((await missing.count()) > 0) await missing.first().fill("your view on the research year");
}

async function showSetGoals(page: Page): Promise<void> {
  await runCommand(page, "Set goals");
  await page.getByLabel("Begin with").first().selectOption("research");
}

async function showReviewGoal(page: Page): Promise<void> {
  const row = page.locator(".mentorship-row", { hasText: "Review your goal" }).first();
  await row.getByRole("button").first().click();
  await page.getByLabel("This goal").selectOption("change");
}

async function showPacket(page: Page): Promise<void> {
  await openNote(page, "Letters/Research year fellowship - Dunmore.md");
  await runCommand(page, "Put a letter packet together");
  await page.locator(".mentorship-packet").waitFor();
}

function showForm(note: string, command: string) {
  return async (page: Page): Promise<void> => {
    await openNote(page, note);
    await runCommand(page, command);
    await page.locator(".modal .mentorship-form").waitFor();
  };
}

async function showCapture(page: Page): Promise<void> {
  await runCommand(page, "Quick capture");
  await page.locator(".mentorship-capture-field").fill(CAPTURED);
}

async function showMentorPage(page: Page): Promise<void> {
  await openNote(page, OSEI);
  await runCommand(page, "Open mentor page");
  await page.locator(`${MENTOR_PAGE} .mentorship-section`).first().waitFor();
}

async function showMentorPageEnd(page: Page): Promise<void> {
  await showMentorPage(page);
  await page.locator(`${MENTOR_PAGE} .mod-not-working`).getByRole("button").click();
  await page.locator(`${MENTOR_PAGE} .mentorship-steps > li`).last().scrollIntoViewIfNeeded();
}

async function openNote(page: Page, note: string): Promise<void> {
  await page.evaluate(
    `app.workspace.openLinkText(${JSON.stringify(note)}, "").then(() => app.workspace.ensureSideLeaf("mentorship-dashboard", "right")).then(() => undefined)`,
  );
}

/** A note with code blocks as it is read, alone in the window. */
async function showBlocks(page: Page): Promise<void> {
  await showLeaf(page, "markdown", { file: "Mentoring overview.md", mode: "preview" });
  await page.locator(".mentorship-block .mentorship-section").first().waitFor();
}

async function showBlocksEnd(page: Page): Promise<void> {
  await showBlocks(page);
  await page.locator(".mentorship-block .mod-goals").evaluate((panel) => panel.scrollIntoView());
}

async function showTab(page: Page, type: string, state: object = {}): Promise<void> {
  await showLeaf(page, type, state);
  await page.locator(".mod-root .mentorship-page .mentorship-section").first().waitFor();
}

async function showWideUnfolded(page: Page): Promise<void> {
  await unfoldAll(page);
  await showTab(page, "mentorship-dashboard");
}

async function showWideMentorPage(page: Page): Promise<void> {
  await showTab(page, "mentorship-mentor", { mentor: OSEI });
}

/** A view in the middle of the window, with nothing beside it. */
async function showLeaf(page: Page, type: string, state: object): Promise<void> {
  await page.evaluate(`app.workspace.rightSplit.collapse(), undefined`);
  const wanted = JSON.stringify({ type, state, active: true });
  await page.evaluate(`app.workspace.getLeaf().setViewState(${wanted}).then(() => undefined)`);
}
