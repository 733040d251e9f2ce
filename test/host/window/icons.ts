import { icons } from "lucide";

type Shape = readonly [tag: string, attributes: Record<string, string | number>];

/** Names that somebody asked for and that stand for no icon; tests fail on what is in here. */
export const missingIcons = new Set<string>();

/** What plugins added: name → content of an SVG that is 100 × 100 units. */
const added = new Map<string, string>();

/** Names of the app's own set of old, as plugins still use them. */
const oldNames: Readonly<Record<string, string>> = {
  "bullet-list": "list",
  "calendar-with-checkmark": "calendar-check",
  "check-in-circle": "check-circle",
  checkmark: "check",
  "create-new": "square-pen",
  cross: "x",
  dice: "dices",
  document: "file",
  documents: "files",
  "dot-network": "git-fork",
  gear: "settings",
  "magnifying-glass": "search",
  "open-vault": "vault",
  "paper-plane": "send",
  "right-arrow": "arrow-right",
  "left-arrow": "arrow-left",
  "three-horizontal-bars": "menu",
  trash: "trash-2",
  "vertical-three-dots": "more-vertical",
};

let shapesByName: Map<string, readonly Shape[]> | undefined;

function shapes(): Map<string, readonly Shape[]> {
  shapesByName ??= new Map(Object.entries(icons).map(([name, node]) => [kebab(name), node[2] ?? []]));
  return shapesByName;
}

/** `ArrowDownAZ` → `arrow-down-a-z`, `Grid2x2Check` → `grid-2x2-check`, `ArrowDown01` → `arrow-down-0-1`. */
function kebab(name: string): string {
  const words = name.match(/(?<=^Arrow\w*)\d|\d+[xX]\d+|\d+[dD](?![a-z])|\d+|[A-Z][a-z]*/g) ?? [];
  return words.join("-").toLowerCase();
}

/** Makes the icon of this name; `lucide-` in front of it may be left out. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const custom = added.get(iconId);
  if (custom !== undefined) return customIcon(iconId, custom);
  const asked = iconId.replace(/^lucide-/, "");
  const name = shapes().has(asked) ? asked : (oldNames[asked] ?? asked);
  const found = shapes().get(name);
  if (found) return lucideIcon(name, found);
  if (iconId !== "") missingIcons.add(iconId);
  return null;
}

function lucideIcon(name: string, parts: readonly Shape[]): SVGSVGElement {
  const svg = createSvg("svg", {
    cls: ["svg-icon", `lucide-${name}`],
    attr: {
      xmlns: "http://www.w3.org/2000/svg",
      width: 24,
      height: 24,
      viewBox: "0 0 24 24",
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 2,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      "aria-hidden": "true",
    },
  });
  for (const [tag, attr] of parts) svg.createSvg(tag as "path", { attr });
  return svg;
}

function customIcon(iconId: string, content: string): SVGSVGElement {
  const svg = createSvg("svg", {
    cls: ["svg-icon", iconId],
    attr: { viewBox: "0 0 100 100", width: 100, height: 100, fill: "currentColor", "aria-hidden": "true" },
  });
  const source = `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
  const parsed = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
  for (const child of [...parsed.childNodes]) svg.appendChild(svg.doc.importNode(child, true));
  return svg;
}

/** Puts an icon into an element, instead of what was there; does nothing when there is no such icon. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  if (icon) parent.replaceChildren(icon);
}

/** Adds an icon of one's own. */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

/** Takes an icon of one's own away again. */
export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

/** The names of all icons there are. */
export function getIconIds(): string[] {
  return [...[...shapes().keys()].map((name) => `lucide-${name}`), ...added.keys()];
}
