const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;

/** The block id at the end of a text, if there is one. */
export function blockIdOf(raw: string): string | undefined {
  return BLOCK_ID.exec(raw)?.[1];
}
