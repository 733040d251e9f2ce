import type { SplitDirection, ViewState } from "obsidian";

/** The saved layout, in the shape of the app's own workspace file. */
export interface SavedLayout {
  main: SavedSplit;
  left: SavedSplit;
  right: SavedSplit;
  active: string;
  lastOpenFiles: string[];
}

export type SavedItem = SavedSplit | SavedTabs | SavedLeaf;

export interface SavedSplit {
  id: string;
  type: "split";
  direction: SplitDirection;
  children: SavedItem[];
  collapsed?: boolean;
  width?: number;
}

export interface SavedTabs {
  id: string;
  type: "tabs";
  children: SavedItem[];
  currentTab?: number;
}

export interface SavedLeaf {
  id: string;
  type: "leaf";
  pinned?: boolean;
  state: ViewState;
}

/** Whether something read from local storage is a layout; anything else means the default one. */
export function isSavedLayout(value: unknown): value is SavedLayout {
  if (!isObject(value)) return false;
  return [value["main"], value["left"], value["right"]].every((split) => isSavedItem(split, "split"));
}

function isSavedItem(value: unknown, wanted?: SavedItem["type"]): value is SavedItem {
  if (!isObject(value) || typeof value["id"] !== "string") return false;
  if (wanted !== undefined && value["type"] !== wanted) return false;
  if (value["type"] === "leaf") return isObject(value["state"]) && typeof value["state"]["type"] === "string";
  const children = value["children"];
  return Array.isArray(children) && children.every((child) => isSavedItem(child));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
