import type { MarkdownPostProcessor } from "obsidian";
import type { CodeBlockHandler } from "./registries";

/** A post processor that gives each fenced block of a language to a handler, in an element of its own. */
export function codeBlockPostProcessor(language: string, handler: CodeBlockHandler): MarkdownPostProcessor {
  const wanted = `language-${language}`;
  return async (el, ctx) => {
    const blocks = [...el.querySelectorAll("pre > code")].filter((code) => code.classList.contains(wanted));
    for (const code of blocks) {
      const place = code.ownerDocument.createElement("div");
      place.className = `block-language-${language}`;
      code.parentElement?.replaceWith(place);
      await handler(code.textContent.replace(/\n$/, ""), place, ctx);
    }
  };
}
