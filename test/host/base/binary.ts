/** Bytes as Base64 text. */
export function arrayBufferToBase64(buffer: ArrayBuffer): string {
  let binary = "";
  for (const byte of new Uint8Array(buffer)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Base64 text as bytes. */
export function base64ToArrayBuffer(base64: string): ArrayBuffer {
  return toBuffer([...atob(base64)].map((character) => character.charCodeAt(0)));
}

/** Bytes as pairs of hexadecimal digits. */
export function arrayBufferToHex(data: ArrayBuffer): string {
  return [...new Uint8Array(data)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Pairs of hexadecimal digits as bytes. */
export function hexToArrayBuffer(hex: string): ArrayBuffer {
  return toBuffer((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

/** The bytes of a blob. */
export async function getBlobArrayBuffer(blob: Blob): Promise<ArrayBuffer> {
  return blob.arrayBuffer();
}

function toBuffer(bytes: readonly number[]): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
