// Reads the sheets of the open workbook when they are first shown, keeps them, and lets the newest wish win: a clerk who
// clicks through the tabs of a large workbook waits for the last one only.

import { hostTurns } from "../../app/hostTurns";
import { WorkbookFailure } from "../../workbook/port";
import type { Watch } from "../../workbook/port";
import type { WorkbookView } from "../../workbook/xlsx/view/openWorkbookView";
import type { SheetView } from "../../workbook/xlsx/view/sheet/sheetView";

export class SheetReader {
  readonly #view: WorkbookView;
  readonly #sheets = new Map<string, SheetView>();
  #running: AbortController | null = null;

  constructor(view: WorkbookView) {
    this.#view = view;
  }

  get view(): WorkbookView {
    return this.#view;
  }

  /** A sheet that has been read already. */
  known(name: string): SheetView | null {
    return this.#sheets.get(name) ?? null;
  }

  /** Stops what is being read; whoever waits for it gets "cancelled". */
  stop(): void {
    this.#running?.abort();
  }

  /** Reads and keeps a sheet as part of longer work, which is followed and stopped by its own watch. */
  async readWithin(name: string, watch: Watch): Promise<void> {
    this.#sheets.set(name, await this.#view.readSheet(name, watch));
  }

  /** Throws `WorkbookFailure`: cancelled, not-found, file-damaged. */
  async read(name: string, report: (done: number, total: number) => void): Promise<SheetView> {
    const known = this.known(name);
    this.stop();
    if (known !== null) return known;
    const controller = new AbortController();
    this.#running = controller;
    const { signal } = controller;
    const sheet = await this.#view.readSheet(name, {
      signal,
      report: ({ done, total }) => report(done, total),
      pause: hostTurns.pause,
    });
    if (signal.aborted) throw new WorkbookFailure("cancelled");
    this.#sheets.set(name, sheet);
    return sheet;
  }
}
