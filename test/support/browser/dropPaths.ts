// Drops what lies on the disk, folders too, as the system hands it to a browser: a page cannot make a folder up.

import type { Page } from "playwright-core";

const MIDDLE = { x: 400, y: 300 };
const COPY = 1;

export async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: COPY };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...MIDDLE, data });
  await session.detach();
}
