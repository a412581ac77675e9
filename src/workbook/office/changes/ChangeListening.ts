// Hears of changes that others make: the clerk, a co-author, another add-in. Excel names the trigger of a change in
// cells from ExcelApi 1.14 on; before that, and for sheets that come and go, ours are known by their time or their id.

import { parseArea } from "../../../domain/sheets/address";
import type { WorkbookChange } from "../../port";
import { roundTrip } from "../roundTrip";
import type { OwnWrites } from "./OwnWrites";

/** What Excel calls a change of what cells hold, with nothing moved. */
const EDITED = "RangeEdited";

type CellEvent = Partial<Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "worksheetId">>;

type Registrations = readonly OfficeExtension.EventHandlerResult<never>[];

export class ChangeListening {
  readonly #listener: (change: WorkbookChange) => void;
  readonly #own: OwnWrites;
  readonly #nameOf: (sheetId: string) => string | undefined;
  #registered: Promise<Registrations> | null = null;
  #isStopped = false;

  /** @param nameOf the sheet as it was read, by its id */
  constructor(
    listener: (change: WorkbookChange) => void,
    own: OwnWrites,
    nameOf: (sheetId: string) => string | undefined,
  ) {
    this.#listener = listener;
    this.#own = own;
    this.#nameOf = nameOf;
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
    this.#hear(this.#isOurs(event), this.#changeOf(event));
    return Promise.resolve();
  };

  readonly #onSheet = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    this.#hear(this.#own.isWriting || this.#own.hasSheet(worksheetId), null);
    return Promise.resolve();
  };

  /** The trigger is missing before ExcelApi 1.14, which the declarations do not say. */
  #isOurs({ triggerSource }: { readonly triggerSource?: string }): boolean {
    return triggerSource === undefined ? this.#own.isWriting : triggerSource === "ThisLocalAddin";
  }

  /** Several areas at once, and a sheet that has not been read, are for a whole reading. */
  #changeOf({ address = "", changeType, worksheetId = "" }: CellEvent): WorkbookChange {
    const sheet = this.#nameOf(worksheetId);
    const range = parseArea(address.slice(address.lastIndexOf("!") + 1));
    return changeType === EDITED && sheet !== undefined && range !== null ? { sheet, range } : null;
  }

  #hear(isOurs: boolean, change: WorkbookChange): void {
    if (!isOurs && !this.#isStopped) this.#listener(change);
  }
}
