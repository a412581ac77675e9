// Hears of changes that others make: the clerk, a co-author, another add-in. Excel names the trigger of a change in
// cells from ExcelApi 1.14 on; before that, and for sheets that come and go, ours are known by their time or their id.

import { roundTrip } from "../roundTrip";
import type { OwnWrites } from "./OwnWrites";

type Registrations = readonly OfficeExtension.EventHandlerResult<never>[];

export class ChangeListening {
  readonly #listener: () => void;
  readonly #own: OwnWrites;
  #registered: Promise<Registrations> | null = null;
  #isStopped = false;

  constructor(listener: () => void, own: OwnWrites) {
    this.#listener = listener;
    this.#own = own;
  }

  /** Registers unless that is done; one round trip. A failed registration is tried again by the next call. */
  async start(): Promise<void> {
    this.#registered ??= this.#register();
    try {
      await this.#registered;
    } catch (error) {
      this.#registered = null;
      throw error;
    }
  }

  /** The listener is called no more, even where Excel fails to take the registration back. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    const registrations = (await this.#registered) ?? [];
    this.#registered = null;
    for (const registration of registrations) registration.remove();
    await registrations[0]?.context.sync();
  }

  #register(): Promise<Registrations> {
    return roundTrip(({ workbook: { worksheets } }) => {
      const results = [
        worksheets.onChanged.add(this.#onCells),
        worksheets.onAdded.add(this.#onSheet),
        worksheets.onDeleted.add(this.#onSheet),
      ];
      return () => results;
    });
  }

  readonly #onCells = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    this.#hear(this.#isOurs(event));
    return Promise.resolve();
  };

  readonly #onSheet = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    this.#hear(this.#own.isWriting || this.#own.hasSheet(worksheetId));
    return Promise.resolve();
  };

  /** The trigger is missing before ExcelApi 1.14, which the declarations do not say. */
  #isOurs({ triggerSource }: { readonly triggerSource?: string }): boolean {
    return triggerSource === undefined ? this.#own.isWriting : triggerSource === "ThisLocalAddin";
  }

  #hear(isOurs: boolean): void {
    if (!isOurs && !this.#isStopped) this.#listener();
  }
}
