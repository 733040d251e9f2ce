import type { Definition, Nodes, Parents } from "mdast";

/** What the writers of nodes need of the note, and of each other. */
export interface HtmlContext {
  /** The note's text, for what the tree does not say. */
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The HTML of a node. */
  node(node: Nodes): string;
  /** The HTML of all that is in a node. */
  children(node: Parents): string;
}
