/** Marks by which a note's findings are ignored: no draft has them, however it comes by its words. */
import { expect, it } from "vitest";
import { type } from "../../host/window/testing";
import { drawn, fill, pressButton } from "../forms/window";
import { body, DRAFT_FILES, startDrafts, write } from "./draft-window";

const MARK = "%%mentorship-ignore record-number%%";

it("what is pasted from a note comes without its marks, and the cursor stays where it was", async () => {
  const { copied } = await write("card");
  const pasted = `The audit${MARK} is done%%mentorship-ignore spelling%%.`;
  body().value = pasted;
  body().setSelectionRange(pasted.indexOf(" is"), pasted.indexOf(" is"));
  body().dispatchEvent(new Event("input", { bubbles: true }));
  expect([body().value, body().selectionStart]).toEqual(["The audit is done.", "The audit".length]);
  await drawn();
  expect(body().value).toBe("The audit is done.");
  await pressButton("Copy");
  expect(copied).toEqual(["The audit is done."]);
});

it("a mark alone changes nothing", async () => {
  await write("card");
  const before = body().value;
  type(body(), before.replace("Thank", `${MARK}Thank`));
  await drawn();
  expect(body().value).toBe(before);
});

it("nor has what is typed into a field, or stands in a template", async () => {
  await write("question");
  await fill("Topic", `the audit${MARK} of May`);
  expect(body().value).toContain("A word about the audit of May.");
  const card = DRAFT_FILES["T/card.md"]!.replace("Thank you.", `Thank you${MARK}.`);
  const { open } = await startDrafts(
    { path: "Rita Varga.md", text: "Text\n", cursor: 4 },
    { "T/card.md": card },
  );
  open.writeTemplate("card");
  await drawn();
  expect(body().value).toContain("Thank you.");
});
