import { afterAll, afterEach, expect, it } from "vitest";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { closeNotices, expectFile, form, openApp, runCommand } from "./app";

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

/** Types into the field with this label and leaves it. */
async function fill(label: string, value: string): Promise<void> {
  const field = form(host.page).getByLabel(label, { exact: true });
  await field.fill(value);
  await field.press("Tab");
}

/** With the pointer, from the field that was typed in last: leaving it must not move the button away. */
async function makeNote(): Promise<void> {
  await form(host.page).getByRole("button", { name: "Make the note" }).click();
  await form(host.page).waitFor({ state: "detached" });
}

it("a letter, an event with a new contact, a contact and a milestone are made by their commands", async () => {
  host = await openApp();
  const { page } = host;

  await runCommand(page, "New letter");
  await fill("Writers", "Miriam Halvorsen");
  await fill("Destinations, one on each line", "Rural track\nSummer fellowship: neurology");
  await fill("Deadline", "2027-03-01");
  await fill("Handed in through", "ERAS");
  await expect.poll(() => form(page).textContent()).toContain("2 letters");
  await makeNote();
  for (const name of ["Rural track - Halvorsen", "Summer fellowship neurology - Halvorsen"])
    await expectFile(host, `Letters/${name}.md`, (text) => {
      expect(text).toContain('mentors:\n  - "[[Miriam Halvorsen]]"\npurpose: residency\n');
      expect(text).toContain("system: ERAS\ndeadline: 2027-03-01\nwaived: undecided\nasked:\n");
      expect(text).toContain("## Packet\n\n- [ ] Current CV\n");
    });

  await runCommand(page, "New event");
  await fill("Event", "Stroke case conference");
  await fill("Mentors who invited you or came", "Amara Osei");
  await form(page).getByLabel("People you met", { exact: true }).fill("Priya Nair");
  await makeNote();
  const [event, contact] = ["Events/2026-11-22 Stroke case conference.md", "People/Contacts/Priya Nair.md"];
  await expectFile(host, event, (text) => {
    expect(text).toContain('date: 2026-11-22\nmentors:\n  - "[[Amara Osei]]"\n');
    expect(text).toContain('introduced_to:\n  - "[[Priya Nair]]"\n');
    expect(text).toContain("## Takeaways\n\n## Follow-ups\n");
  });
  await expectFile(host, contact, (text) => {
    expect(text).toContain("name: Priya Nair\n");
    expect(text).toContain('met: "[[2026-11-22 Stroke case conference]]"\nmet_on: 2026-11-22\n');
  });
  await runCommand(page, "Undo the last change to your notes");
  for (const path of [event, contact]) await expectFile(host, path, (text) => expect(text).toBe(""));

  await runCommand(page, "New contact");
  await fill("Name", "Lena Ortiz");
  await fill("Introduced by", "Rafael Dunmore");
  await form(page).getByLabel("Met at", { exact: true }).fill("regional");
  await page.locator(".suggestion-item", { hasText: "2026-05-15 Regional neurology meeting" }).click();
  await makeNote();
  await expectFile(host, "People/Contacts/Lena Ortiz.md", (text) => {
    expect(text).toContain('met: "[[2026-05-15 Regional neurology meeting]]"\n');
    expect(text).toContain('introduced_by: "[[Rafael Dunmore]]"\nmet_on: 2026-05-15\nfollow_up: yes\n');
  });

  await closeNotices(page);
  await page.locator(".mentorship-dashboard").getByRole("button", { name: "New…", exact: true }).click();
  await page.locator(".menu-item", { hasText: "New milestone…" }).click();
  await fill("Milestone", "Passed the medicine shelf exam");
  await form(page).getByLabel("Kind", { exact: true }).selectOption("exam");
  expect(await form(page).textContent()).toContain("Every active mentor: ");
  await makeNote();
  await expectFile(host, "Milestones/2026-11-22 Passed the medicine shelf exam.md", (text) =>
    expect(text).toContain("date: 2026-11-22\nkind: exam\nshare_with:\ntold_to:\n---\n"),
  );
});
