// Drops files on the page the way a mouse does: they are held over the page, then let go.

import type { Page } from "playwright-core";

type Named = readonly [name: string, content: Uint8Array | string];

export async function dropFiles(page: Page, files: readonly Named[]): Promise<void> {
  const named = files.map(([name, content]) => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return [name, [...bytes]] as const;
  });
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name, numbers] of all) transfer.items.add(new File([Uint8Array.from(numbers)], name));
    return transfer;
  }, named);
  for (const type of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent("body", type, { dataTransfer });
}

export function dropFile(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  return dropFiles(page, [[name, content]]);
}
