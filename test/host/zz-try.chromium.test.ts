import { openHost, stopBrowser } from "./node/browser";
import { it } from "vitest";
import { readPlugin } from "./node/plugin-files";
import { build } from "esbuild";
const files = {
    "Home.md": "---\ntype: x\ntags: [a, b]\n---\n# Home\n\nSee [[Projects/Website]] and [[Nowhere]], #tag.\n\n- [ ] one\n- [x] two\n- [/] three\n\n> [!tip] Good\n> Text\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nlet a = 1;\n```\n\n```probe\nhi\n```\n",
    "Projects/Website.md": "# Website\n\nText\n", "Projects/Sub/Deep.md": "x", "People/Ann.md": "y", "Tasks.md": "# Tasks\n\n- [ ] a\n- [ ] b\n",
  };
it("x", async () => {
  await build({ entryPoints: ["test/host/probe/main.ts"], outfile: "/tmp/probe/main.js", bundle: true, format: "cjs", external: ["obsidian"] });
  const probe = await readPlugin("/tmp/probe", { manifestFolder: "test/host/probe" });
  for (const dark of [false, true]) {
    const host = await openHost({ plugins: [probe], day: "2026-11-22", dark, vaultFiles: files });
    const p = host.page; const n = dark ? "dark" : "light";
    await p.screenshot({ path: `/tmp/s-${n}-0.png` });
    await p.click('.nav-folder-title[data-path="Projects"]');
    await p.click('.nav-folder-title[data-path="Projects/Sub"]');
    await p.click('.nav-file-title[data-path="Home.md"]');
    await p.locator(".probe-link").click({ modifiers: ["Control"] });
    await p.waitForTimeout(200);
    await p.screenshot({ path: `/tmp/s-${n}-1.png` });
    await p.keyboard.press("Control+p");
    await p.keyboard.type("to");
    await p.waitForTimeout(200);
    await p.screenshot({ path: `/tmp/s-${n}-2.png` });
    await p.keyboard.press("Escape");
    await p.keyboard.press("Control+,");
    await p.waitForTimeout(200);
    await p.screenshot({ path: `/tmp/s-${n}-3.png` });
    await p.keyboard.press("Escape");
    await p.evaluate("app.commands.executeCommandById('workspace:split-horizontal')");
    await p.waitForTimeout(200);
    await p.click('.nav-file-title[data-path="Home.md"]');
    await p.keyboard.press("Control+e");
    await p.locator(".nav-file-title[data-path='Tasks.md']").click({ button: "right" });
    await p.waitForTimeout(300);
    await p.screenshot({ path: `/tmp/s-${n}-4.png` });
    console.log(host.errors);
    await host.close();
  }
  const host = await openHost({ plugins: [probe], phone: true, vaultFiles: files });
  const p = host.page;
  await p.screenshot({ path: `/tmp/s-ph-0.png` });
  await p.getByRole("button", { name: "Open left sidebar" }).click();
  await p.waitForTimeout(200);
  await p.screenshot({ path: `/tmp/s-ph-1.png` });
  await p.click('.nav-file-title[data-path="Home.md"]');
  await p.waitForTimeout(200);
  await p.screenshot({ path: `/tmp/s-ph-2.png` });
  await p.getByRole("button", { name: "Open right sidebar" }).click();
  await p.waitForTimeout(200);
  await p.screenshot({ path: `/tmp/s-ph-3.png` });
  await p.getByRole("button", { name: "Command palette" }).click();
  await p.waitForTimeout(200);
  await p.screenshot({ path: `/tmp/s-ph-4.png` });
  console.log(host.errors);
  await host.close();
  await stopBrowser();
}, 90000);
