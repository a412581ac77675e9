// Drops a file on the page the way a mouse does: it is held over the page, then let go.

import type { Page } from "playwright-core";

export async function dropFile(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const dataTransfer = await page.evaluateHandle(
    ([fileName, numbers]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(numbers)], fileName));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  for (const type of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent("body", type, { dataTransfer });
}
