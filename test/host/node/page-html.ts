import type { PluginManifest } from "obsidian";

/** What the page is told before it starts. */
export interface PageConfig {
  /** Must be sent with every request that touches the vault. */
  readonly token: string;
  readonly vaultName: string;
  /** The day the page believes it is; the real one where there is none. */
  readonly day: string | null;
  readonly plugins: readonly PagePlugin[];
}

/** A plugin the page loads. */
export interface PagePlugin {
  readonly manifest: PluginManifest;
  readonly hasStyles: boolean;
}

/** The page. It holds no script of its own: everything that runs comes from files of the server. */
export function pageHtml(config: PageConfig): string {
  const styles = config.plugins.filter(({ hasStyles }) => hasStyles);
  const links = styles.map(
    ({ manifest }) => `<link rel="stylesheet" href="/plugins/${encodeURIComponent(manifest.id)}/styles.css">`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="referrer" content="no-referrer">
<title>${escape(config.vaultName)} - Stand-in for Obsidian</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
${links.join("\n")}
<script type="application/json" id="host-config">${asScriptData(config)}</script>
</head>
<body class="theme-light">
<script src="/page.js"></script>
</body>
</html>
`;
}

/**
 * What the page may do: its own files, and nothing of the network. Foreign plugins may need `eval`,
 * which the app allows them; ours is held to less.
 */
export function contentPolicy({ foreignPlugins }: { foreignPlugins: boolean }): string {
  const scripts = foreignPlugins ? "'self' 'unsafe-eval' blob:" : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    ...(foreignPlugins ? ["worker-src 'self' blob:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** JSON that cannot end the element it stands in. */
function asScriptData(data: unknown): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}
