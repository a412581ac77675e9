// Hands a file to the browser's downloads. A link with a name is the one way that works in every browser.

/** Browsers need the address a moment longer than the click. */
const KEPT_MS = 60_000;

export function downloadFile(bytes: Uint8Array, fileName: string, mediaType: string): void {
  const blob = new Blob([Uint8Array.from(bytes)], { type: mediaType });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
