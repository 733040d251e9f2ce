import type { List, ListItem, Paragraph } from "mdast";
import type { HtmlContext } from "./context";
import { openTag } from "./escape";

const TASK = /^(?:[-*+]|\d+[.)])\s+\[(.)\](?:\s|$)/u;

/** A list; items with a box are tasks, whatever sign is in the box. */
export function listHtml(list: List, context: HtmlContext): string {
  const items = list.children.map((item) => itemHtml(item, { list, context }));
  const isTaskList = list.children.some((item) => taskSign(item, context) !== null);
  const name = list.ordered ? "ol" : "ul";
  const start = list.ordered && list.start !== 1 ? String(list.start) : undefined;
  const cls = isTaskList ? "contains-task-list has-list-bullet" : "has-list-bullet";
  return `${openTag(name, { start, class: cls })}${items.join("")}</${name}>`;
}

function itemHtml(item: ListItem, { list, context }: { list: List; context: HtmlContext }): string {
  const sign = taskSign(item, context);
  const line = String((item.position?.start.line ?? 1) - 1);
  const spread = list.spread === true || item.spread === true;
  const content = item.children.map((child) =>
    child.type === "paragraph"
      ? paragraphHtml(strip(child, item, sign), { spread, context })
      : context.node(child),
  );
  if (sign === null) return `${openTag("li", { "data-line": line, dir: "auto" })}${content.join("")}</li>`;
  const cls = sign === " " ? "task-list-item" : "task-list-item is-checked";
  const checked = sign === " " ? undefined : "";
  const box = openTag("input", {
    "data-line": line,
    type: "checkbox",
    class: "task-list-item-checkbox",
    checked,
  });
  const label = openTag("li", {
    "data-line": line,
    "data-task": sign === " " ? "" : sign,
    class: cls,
    dir: "auto",
  });
  return `${label}${box}${content.join("")}</li>`;
}

/** In a loose list each text is a paragraph. */
function paragraphHtml(
  node: Paragraph,
  { spread, context }: { spread: boolean; context: HtmlContext },
): string {
  return spread ? context.node(node) : context.children(node);
}

/** The sign in the box at the start of an item; null where there is no box. */
function taskSign(item: ListItem, { source }: HtmlContext): string | null {
  const { start, end } = item.position ?? {};
  const text = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  return TASK.exec(text)?.[1] ?? null;
}

/** Markdown knows two signs and leaves others in the text. */
function strip(paragraph: Paragraph, item: ListItem, sign: string | null): Paragraph {
  const [first, ...others] = paragraph.children;
  const isFirst = item.children[0] === paragraph && first?.type === "text";
  const leftIn = sign !== null && typeof item.checked !== "boolean";
  if (!isFirst || !leftIn) return paragraph;
  return { ...paragraph, children: [{ ...first, value: first.value.replace(/^\[.\]\s?/u, "") }, ...others] };
}
