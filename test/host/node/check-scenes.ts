/** Pictures of the checks: of a note of their own, as the sample vault speaks of no patient, and of a draft. */
import type { Page } from "playwright-core";

/** A note with findings of every group. */
const CHECKED = `---
patient: MRN 48213377
---
Dear Dr. Osei,

My patient John Smith, a 94-year-old man from Duluth, was admitted on March 3. His SSN is 987-65-4320.
I saw the the chart and would value you're advice. Thanks for everything!
`;
const NOTE = "Ward round.md";

const MENTOR = "People/Miriam Halvorsen.md";
const mail = (middle: string): string => `Dear Dr. Halvorsen,\n\n${middle}\n\nBest regards,\nJordan Blake`;
/** A draft with findings of every sort. */
const SLOPPY = mail(
  "I definately saw the the chart of my patient John Smith (MRN 48213377), who was admitted on March 3. i would value you're advice about it!!! Could of asked sooner.\n\nThanks for everything!",
);
const HARD = mail("My patient has the MRN 48213377 and is 94 years old. Could I ask you about the dose?");
const CONTEXT = mail(
  "My patient John Smith from Duluth was admitted on March 3. Could I ask you about the dose?",
);
const CLEAN = mail("You told me to ask the pharmacist about the dose. I did, and the order was changed.");
const CRISIS = mail("I can't go on like this. Could we meet this week?");

/** For the mentor's note. */
const LINES =
  "\n## Follow-ups\n\n- [ ] Ask about my patient with the MRN 48213377, John Smith\n- [ ] Send the table back\n";

interface Steps {
  readonly openNote: (page: Page, note: string) => Promise<void>;
  readonly runCommand: (page: Page, name: string) => Promise<void>;
}

export function checkScenes({ openNote, runCommand }: Steps) {
  const showCheck = (command: string, text: string) => async (page: Page) => {
    const [note, words] = [NOTE, text].map((one) => JSON.stringify(one));
    await page.evaluate(
      `(async () => { const old = app.vault.getFileByPath(${note}); if (old) await app.vault.delete(old); await app.vault.create(${note}, ${words}); })()`,
    );
    await openNote(page, NOTE);
    await runCommand(page, command);
    await page.locator(".modal .mentorship-check").waitFor();
  };
  const showDraft = (body: string, act?: string) => async (page: Page) => {
    await openNote(page, MENTOR);
    await runCommand(page, "Insert short update");
    await page.getByLabel("Subject").fill("The dose that was changed on rounds");
    await page.getByLabel("Message", { exact: true }).fill(body);
    await page.getByText("read once more").or(page.locator(".mentorship-draft-remark")).first().waitFor();
    if (act !== undefined) await page.getByRole("button", { name: act, exact: true }).click();
  };
  const showList = async (page: Page) => {
    await showDraft(SLOPPY)(page);
    await page.locator(".mentorship-draft-below").evaluate((end) => end.scrollIntoView());
  };
  const showAgenda = async (page: Page) => {
    await page.evaluate(
      `app.vault.process(app.vault.getFileByPath(${JSON.stringify(MENTOR)}), (text) => text + ${JSON.stringify(LINES)}).then(() => undefined)`,
    );
    await page.locator(".mentorship-row", { hasText: "MRN" }).waitFor();
    await runCommand(page, "Copy agenda as Markdown");
    await page.locator(".modal .mentorship-gate").waitFor();
  };
  const inNotesAndDrafts = [
    { name: "check-draft", show: showDraft(SLOPPY) },
    { name: "check-draft-list", show: showList },
    { name: "check-draft-clean", show: showDraft(CLEAN) },
    { name: "check-draft-crisis", show: showDraft(CRISIS) },
    { name: "check-gate-hard", show: showDraft(HARD, "Copy") },
    { name: "check-gate-many", show: showDraft(SLOPPY, "Copy") },
    { name: "check-gate-context", show: showDraft(CONTEXT, "Copy") },
    { name: "check-patients", show: showCheck("Check for patients", CHECKED) },
    { name: "check-language", show: showCheck("Check tone and language", CHECKED) },
    { name: "check-nothing", show: showCheck("Check for patients", "Read the chapter on shock.\n") },
  ];
  // The line that it needs would be seen in what comes after it.
  return { inNotesAndDrafts, last: [{ name: "check-agenda", show: showAgenda }] };
}
