import type { Blockquote, Paragraph, PhrasingContent } from "mdast";
import type { HtmlContext } from "./context";
import { escapeHtml, openTag } from "./escape";

const HEAD = /^\[!(?<type>[^\]\n]+)\](?<fold>[+-]?)[ \t]*(?<title>[^\n]*)(?:\n|$)/;

/** A quote, or the callout it is when it begins with `[!…]`. */
export function quoteHtml(quote: Blockquote, context: HtmlContext): string {
  const [first] = quote.children;
  const head = first?.type === "paragraph" ? headOf(first) : null;
  if (!head || first?.type !== "paragraph")
    return `<blockquote dir="auto">${context.children(quote)}</blockquote>`;
  const rest = restOf(first, head[0].length);
  const children =
    rest.length > 0 ? [{ ...first, children: rest }, ...quote.children.slice(1)] : quote.children.slice(1);
  return calloutHtml(head, context.children({ ...quote, children }));
}

function headOf(paragraph: Paragraph): RegExpExecArray | null {
  const [first] = paragraph.children;
  return first?.type === "text" ? HEAD.exec(first.value) : null;
}

/** What is left of a paragraph without the line that makes it a callout. */
function restOf({ children: [first, ...others] }: Paragraph, length: number): PhrasingContent[] {
  if (first?.type !== "text") return [];
  const value = first.value.slice(length);
  return value === "" ? others : [{ ...first, value }, ...others];
}

function calloutHtml(head: RegExpExecArray, content: string): string {
  const type = (head.groups?.["type"] ?? "note").toLowerCase();
  const title = head.groups?.["title"] || type.charAt(0).toUpperCase() + type.slice(1);
  const fold = head.groups?.["fold"] ?? "";
  const box = openTag("div", { class: "callout", "data-callout": type, "data-callout-fold": fold });
  const titleHtml = `<div class="callout-title"><div class="callout-icon"></div><div class="callout-title-inner">${escapeHtml(title)}</div></div>`;
  return `${box}${titleHtml}<div class="callout-content">${content}</div></div>`;
}
