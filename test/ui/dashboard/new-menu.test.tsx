import { afterEach, describe, expect, it } from "vitest";
import { note, SMALL_VAULT } from "../../core/dashboard/vault";
import { missingIcons } from "../../host/window/icons";
import { Harness } from "./harness";

let window_: Harness | undefined;
afterEach(() => window_?.close());

const items = () => [...activeDocument.querySelectorAll<HTMLElement>(".menu .menu-item")];
const open = async (window: Harness) => window.do(() => window.button("New…").click());

describe("the menu of what can be made", () => {
  it("opens each form, in the words of the commands", async () => {
    const files = { ...SMALL_VAULT, "Me.md": note("profile", ["name: Jo"]) };
    const window = (window_ = new Harness(files));
    await open(window);
    const titles = items().map(({ textContent }) => textContent);
    expect(titles).toEqual([
      "New meeting…",
      "New goal…",
      "Set goals…",
      "New letter…",
      "New milestone…",
      "New event…",
      "New contact…",
      "New mentor…",
    ]);
    for (const title of titles) {
      await window.do(() =>
        items()
          .find(({ textContent }) => textContent === title)
          ?.click(),
      );
      await open(window);
    }
    expect(
      window.openers.calls.map(([name]) => `${name.replace(/^(new|set)/, "$1 ").toLowerCase()}…`),
    ).toEqual(titles.map((title) => title.toLowerCase()));
    expect([...missingIcons]).toEqual([]);
  });

  it("offers a profile where there is none", async () => {
    const window = (window_ = new Harness({ "Home.md": "# Home" }));
    await open(window);
    await window.do(() => items().at(-1)?.click());
    expect(window.openers.calls).toEqual([["newProfile"]]);
  });
});
