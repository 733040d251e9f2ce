/** Whether a text's lines all end in carriage return and line feed. Mixed ends are left as they are. */
export function isCrlf(text: string): boolean {
  return text.includes("\r\n") && !/\r(?!\n)|(?<!\r)\n/.test(text);
}

/** Lines as the editor wants them. */
export function toLf(text: string): string {
  return text.replace(/\r\n/g, "\n");
}

/** Lines as they were in the file. */
export function toCrlf(text: string): string {
  return text.replace(/\n/g, "\r\n");
}
