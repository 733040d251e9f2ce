// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Component } from "../../base/component";
import { createWindowApp } from "../testing";
import { MarkdownRenderChild, MarkdownRenderer } from "./renderer";

async function render(
  markdown: string,
  files: Record<string, string> = { "Note.md": "" },
): Promise<HTMLElement> {
  const { app } = await createWindowApp({ files });
  const el = createDiv();
  const owner = new Component();
  await owner.load();
  await MarkdownRenderer.render(app, markdown, el, "Here.md", owner);
  return el;
}

describe("rendered Markdown", () => {
  it("has the structure of Obsidian's", async () => {
    const el = await render(
      "# One *two*\n\nText\nnext `code`\n\n1. a\n2. b\n\n| x |\n|---|\n| 1 |\n\n~~old~~ ==new==\n",
    );
    expect(el.find("h1").getAttr("data-heading")).toBe("One two");
    expect(el.find(".el-p p").innerHTML).toBe("Text<br>\nnext <code>code</code>");
    expect(el.findAll("ol li")).toHaveLength(2);
    expect(el.find("td").textContent).toBe("1");
    expect([el.find("del").textContent, el.find("mark").textContent]).toEqual(["old", "new"]);
  });

  it("knows links, tags and embeds", async () => {
    const el = await render(
      "[[Note]] [[Note#A#B|shown]] [[Gone]] [md](Note.md) #tag/a ![[Note]] <https://a.example>",
    );
    const links = el.findAll("a.internal-link");
    expect(links.map((link) => [link.dataset["href"], link.textContent])).toEqual([
      ["Note", "Note"],
      ["Note#A#B", "shown"],
      ["Gone", "Gone"],
      ["Note.md", "md"],
      ["Note", "Note"],
    ]);
    expect(links.map((link) => link.hasClass("is-unresolved"))).toEqual([false, false, true, false, false]);
    expect(el.find("a.tag").textContent).toBe("#tag/a");
    expect(el.find("a.external-link").getAttr("href")).toBe("https://a.example");
  });

  it("makes tasks of items with any sign in their box", async () => {
    const el = await render("- [ ] a\n- [x] b\n- [/] c **d**\n- plain\n");
    const tasks = el.findAll("li.task-list-item");
    expect(tasks.map((task) => task.dataset["task"])).toEqual(["", "x", "/"]);
    expect(tasks.map((task) => task.textContent.trim())).toEqual(["a", "b", "c d"]);
    expect(el.find("li:not(.task-list-item)").textContent).toBe("plain");
  });

  it("shows callouts, and neither properties nor comments", async () => {
    const el = await render(
      "---\na: b\n---\n%%hidden%% shown\n\n> [!warning] Careful\n> text\n\n> just a quote\n",
    );
    expect(el.textContent).not.toMatch(/hidden|a: b/);
    expect(el.find(".callout").dataset["callout"]).toBe("warning");
    expect(el.find(".callout-title-inner").textContent).toBe("Careful");
    expect(el.find(".callout-content").textContent.trim()).toBe("text");
    expect(el.find("blockquote").textContent.trim()).toBe("just a quote");
  });

  it("lets processors at each block, and goes on when one fails", async () => {
    const { app } = await createWindowApp();
    const failed = vi.spyOn(console, "error").mockReturnValue();
    const { postProcessors } = app.registries;
    const seen: string[] = [];
    postProcessors.register(() => Promise.reject(new Error("no")), -1);
    postProcessors.register((el, ctx) => void seen.push(`${el.className} ${ctx.sourcePath}`));
    await MarkdownRenderer.render(app, "a\n\n## b\n", createDiv(), "S.md", new Component());
    expect(seen).toEqual(["el-p S.md", "el-h2 S.md"]);
    expect(failed).toHaveBeenCalledTimes(2);
    failed.mockRestore();
  });

  it("ends what lives in it with its owner", async () => {
    const { app } = await createWindowApp();
    const ended = vi.fn();
    app.registries.postProcessors.register((el, ctx) => {
      const child = new MarkdownRenderChild(el);
      child.register(ended);
      ctx.addChild(child);
    });
    const owner = new Component();
    await owner.load();
    await MarkdownRenderer.render(app, "a", createDiv(), "", owner);
    expect(ended).not.toHaveBeenCalled();
    owner.unload();
    expect(ended).toHaveBeenCalledOnce();
  });
});
