/** Which files are read at all. */

/**
 * @param path a file's path in the vault
 * @param templateFolders folders of templates; empty texts are none
 * @returns false for files that are no notes, and for notes in hidden folders and template folders
 */
export function isReadable(path: string, templateFolders: readonly string[]): boolean {
  if (!/\.md$/i.test(path) || path.split("/").some((part) => part.startsWith("."))) return false;
  return !templateFolders.some((folder) => {
    const plain = folder.replace(/^\/+|\/+$/g, "");
    return plain !== "" && path.startsWith(`${plain}/`);
  });
}
