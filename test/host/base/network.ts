/** There is no network here, and a plugin that asks for it is told so. */
export function requestUrl(): never {
  throw new Error("The stand-in for Obsidian has no network.");
}

/** As {@link requestUrl}. */
export function request(): never {
  return requestUrl();
}
