import type { App } from "../app";
import { Notice } from "../window";

const SCHEME = "obsidian:";

/** Hands `obsidian://` links that are clicked to the plugins that registered for them. */
export function followAppLinks(app: App, doc: Document): void {
  doc.addEventListener("click", (evt) => {
    const link =
      evt.target instanceof Element ? evt.target.closest<HTMLAnchorElement>(`a[href^="${SCHEME}"]`) : null;
    if (!link) return;
    evt.preventDefault();
    openAppLink(app, link.href);
  });
}

/** Calls the handler of an `obsidian://action?…` address. */
function openAppLink(app: App, address: string): void {
  const [action = "", query = ""] = address.replace(/^obsidian:\/\/\/?/, "").split("?");
  const name = decodeURIComponent(action.replace(/\/$/, ""));
  const handler = app.registries.protocolHandlers.get(name);
  if (handler) handler({ ...Object.fromEntries(new URLSearchParams(query)), action: name });
  else new Notice(`Nothing here answers to "${name}".`);
}
