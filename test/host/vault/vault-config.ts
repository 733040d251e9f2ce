/** The settings of the app (`.obsidian/app.json`) that change what the host does. */
export interface VaultConfig {
  /** Where new notes go. */
  newFileLocation: "root" | "current" | "folder";
  newFileFolderPath: string;
  /** Where attachments go: `/`, a folder, `./` (beside the note) or `./sub`. */
  attachmentFolderPath: string;
  useMarkdownLinks: boolean;
  newLinkFormat: "shortest" | "relative" | "absolute";
  alwaysUpdateLinks: boolean;
  trashOption: "system" | "local" | "none";
  promptDelete: boolean;
  tabSize: number;
  useTab: boolean;
  strictLineBreaks: boolean;
  readableLineLength: boolean;
  defaultViewMode: "source" | "preview";
}

/** As a new vault has it, except that links are updated without asking: there is nobody to ask in a test. */
export function defaultConfig(): VaultConfig {
  return {
    newFileLocation: "root",
    newFileFolderPath: "/",
    attachmentFolderPath: "/",
    useMarkdownLinks: false,
    newLinkFormat: "shortest",
    alwaysUpdateLinks: true,
    trashOption: "system",
    promptDelete: true,
    tabSize: 4,
    useTab: true,
    strictLineBreaks: false,
    readableLineLength: true,
    defaultViewMode: "source",
  };
}

/** The defaults, changed by what a vault's `app.json` says; a broken file says nothing. */
export function readConfig(json: string | null): VaultConfig {
  const config = defaultConfig();
  const known: Record<string, unknown> = { ...config };
  for (const [key, value] of Object.entries(parseObject(json) as Record<string, unknown>)) {
    if (key in known && typeof value === typeof known[key]) Object.assign(config, { [key]: value });
  }
  return config;
}

function parseObject(json: string | null): object {
  try {
    const data: unknown = JSON.parse(json ?? "{}");
    return typeof data === "object" && data !== null ? data : {};
  } catch {
    return {};
  }
}
