// The open workbook in Excel, through Office.js. Batched: two round trips to read, three to write. Sources and reasons:
// docs/decisions/0004-office-adapter.md.

import { rangeAddress, type CellRange } from "../../domain/sheets/address";
import type { CellBlock, SheetArea } from "../../domain/sheets/cellBlock";
import type { CellLook } from "../../domain/sheets/sheetDocument";
import type { SheetBeyond } from "../../domain/sheets/sheetBeyond";
import type { WorkbookSnapshot } from "../../domain/sheets/snapshot";
import type {
  CellPlace,
  MarkedArea,
  Selection,
  SheetMarks,
  Watch,
  WorkbookChange,
  WorkbookEdit,
  WorkbookPort,
} from "../port";
import { applyEdits } from "./applying/applyEdits";
import { editedSheet } from "./applying/editedSheet";
import { ChangeListening } from "./changes/ChangeListening";
import { OwnWrites } from "./changes/OwnWrites";
import { readAreas } from "./reading/readAreas";
import { readLooks } from "./reading/readLooks";
import { readSelection } from "./reading/readSelection";
import { readSnapshot } from "./reading/readSnapshot";
import { roundTrip } from "./roundTrip";

export class OfficeWorkbook implements WorkbookPort {
  readonly #own = new OwnWrites();
  readonly #listening = new Set<ChangeListening>();
  #knownSheets: readonly string[] = [];
  /** The names that sheets had when they were read last, by the ids that Excel's events give. */
  readonly #names = new Map<string, string>();

  async readSnapshot(watch: Watch): Promise<WorkbookSnapshot> {
    for (const listening of this.#listening) await listening.start();
    const snapshot = await readSnapshot(watch, (sheets) => {
      this.#names.clear();
      for (const { id, name } of sheets) this.#names.set(id, name);
    });
    this.#knownSheets = snapshot.sheets.map(({ name }) => name);
    return snapshot;
  }

  readCells(areas: readonly SheetArea[]): Promise<readonly CellBlock[]> {
    return readAreas(areas);
  }

  async apply(edits: readonly WorkbookEdit[], watch: Watch): Promise<void> {
    const writer = { knownSheets: this.#knownSheets, own: this.#own };
    await this.#own.during(() => applyEdits(edits, writer, watch));
    this.#knownSheets = [...new Set([...this.#knownSheets, ...edits.map(editedSheet)])];
  }

  async select(sheet: string, range: CellRange): Promise<void> {
    await roundTrip((context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(rangeAddress(range)).select();
      return () => undefined;
    });
  }

  readSelection(): Promise<Selection | null> {
    return readSelection();
  }

  readLooks(sheet: string, cells: readonly CellPlace[]): Promise<readonly CellLook[]> {
    return readLooks(sheet, cells);
  }

  async readBeyond(sheet: string): Promise<SheetBeyond> {
    const { readBeyond } = await import("./reading/readBeyond");
    return readBeyond(sheet);
  }

  async setMarks(marks: readonly SheetMarks[], watch: Watch): Promise<void> {
    const { setMarks } = await import("./marks/setMarks");
    await this.#own.during(() => setMarks(marks, watch));
  }

  async readMarks(watch: Watch): Promise<readonly MarkedArea[]> {
    const { areasOf, findFormats } = await import("./marks/findFormats");
    return areasOf((await findFormats(watch)).marks);
  }

  #listeningTo(listener: (change: WorkbookChange) => void): ChangeListening {
    return new ChangeListening(listener, this.#own, (id) => this.#names.get(id));
  }

  /** Calls `listener` after each change that we did not make; the returned promise's function ends that. */
  async onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    const listening = this.#listeningTo(listener);
    await listening.start();
    return () => listening.stop();
  }

  /**
   * As the port has it. Should Excel refuse to be listened to (a cell is being edited), the listener is called, as
   * something may change unheard, and the next reading tries again first.
   */
  watchChanges(listener: (change: WorkbookChange) => void): () => void {
    const listening = this.#listeningTo(listener);
    this.#listening.add(listening);
    listening.start().catch(() => listener(null));
    return () => {
      this.#listening.delete(listening);
      // The listener is mute by now; a registration that Excel keeps ends with the pane.
      listening.stop().catch(() => undefined);
    };
  }
}
