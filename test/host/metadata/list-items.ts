import type { ListItemCache } from "obsidian";
import type { LegacyNode } from "remark-parse-legacy/lib/parser.js";
import { blockIdOf } from "./block-id";
import { posOf } from "./pos";

/** Every list item of a note, also those in quotes and callouts, in the order of the text. */
export function listItemsOf(root: readonly LegacyNode[], text: string): ListItemCache[] {
  const items: ListItemCache[] = [];
  const visit = (nodes: readonly LegacyNode[], parent: LegacyNode | undefined): void => {
    for (const node of nodes) {
      if (node.type === "list") visitList(node, parent);
      else if (node.children) visit(node.children, parent);
    }
  };
  const visitList = (list: LegacyNode, parent: LegacyNode | undefined): void => {
    for (const item of list.children ?? []) {
      items.push(itemOf(item, parent ? lineOf(parent) : rootParent(list), text));
      visit(item.children ?? [], item);
    }
  };
  visit(root, undefined);
  return items;
}

/** A root item's parent is minus the line its list starts on; line 0 has no minus, so it is -1. */
function rootParent(list: LegacyNode): number {
  return -lineOf(list) || -1;
}

function lineOf(node: LegacyNode): number {
  return node.position.start.line - 1;
}

const TASK = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[(.)\][ \t]/;

function itemOf(node: LegacyNode, parent: number, text: string): ListItemCache {
  const position = posOf({ start: node.position.start, end: ownEnd(node) });
  const raw = text.slice(position.start.offset, position.end.offset);
  const task = TASK.exec(raw)?.[1];
  const id = blockIdOf(raw);
  return { position, parent, ...(task === undefined ? {} : { task }), ...(id === undefined ? {} : { id }) };
}

/** An item ends where its nested list begins; one that begins with a list has nothing of its own to end. */
function ownEnd(node: LegacyNode): LegacyNode["position"]["end"] {
  const children = node.children ?? [];
  const nested = children.findIndex((child) => child.type === "list");
  return children[nested - 1]?.position.end ?? node.position.end;
}
