// A pane that has just been drawn still asks Excel for what comes late: it begins to listen for changes, it looks for marks.
// Whoever counts round trips, changes a cell to see what follows, or says that nothing follows, waits until that is over.

import type { ExcelPage } from "./openExcelPage";

const QUIET_MS = 300;
const MOST_WAITS = 60;

/**
 * Waits until Excel has been asked nothing for a while. The while is measured in the pane, whose clock is late where the
 * machine is slow.
 */
export async function untilQuiet({ pane, standIn }: Pick<ExcelPage, "pane" | "standIn">): Promise<void> {
  await pane.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  for (let waits = 1; waits <= MOST_WAITS; waits += 1) {
    const before = standIn.counts;
    await pane.evaluate((quiet) => new Promise((resolve) => setTimeout(resolve, quiet)), QUIET_MS);
    if (standIn.counts === before) return;
  }
  throw new Error("the pane goes on asking Excel");
}
