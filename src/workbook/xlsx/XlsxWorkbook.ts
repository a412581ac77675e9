// A workbook that is an .xlsx file: the port's second adapter, for the browser edition and the command line. It holds
// the file as it is now; an edit makes a new file out of it, in which every part that the edit does not concern is the
// same to the last byte (docs/decisions/0003-xlsx-editing.md).

import type { CellRange } from "../../domain/sheets/address";
import { isSameSheetName } from "../../domain/sheets/isSameSheetName";
import { type CellBlock, cutBlock, type SheetArea } from "../../domain/sheets/cellBlock";
import { findSheet } from "../../domain/sheets/cellWrites";
import type { CellLook } from "../../domain/sheets/sheetDocument";
import type { SheetBeyond } from "../../domain/sheets/sheetBeyond";
import type { WorkbookSnapshot } from "../../domain/sheets/snapshot";
import { WorkbookFailure } from "../port";
import type {
  CellPlace,
  MarkedArea,
  Selection,
  SheetMarks,
  Watch,
  WorkbookEdit,
  WorkbookPort,
} from "../port";
import { openContainer } from "./read/openContainer";
import { Pacer } from "../Pacer";
import { stagesOf } from "../stagesOf";
import { stopIfCancelled } from "../stopIfCancelled";
import { readWorkbookPart } from "./read/readWorkbookPart";
import { readBeyond } from "./readBeyond";
import { readXlsx } from "./readXlsx";
import { readCellLooks } from "./view/readCellLooks";
import { findDraftSheet, findWorkbookPart } from "./write/bookParts";
import { makeEdits } from "./write/makeEdits";
import { areasOf, findMarkedSheets } from "./write/marks/markedSheets";
import { setMarks } from "./write/marks/setMarks";
import { PackageDraft } from "./write/PackageDraft";
import { readFileSelection } from "./write/readFileSelection";
import { selectCells } from "./write/selectCells";
import { isStrict } from "./write/workbookXml";

export class XlsxWorkbook implements WorkbookPort {
  #bytes: Uint8Array;
  /** What `select` chose last; null until it is called. */
  #selection: Selection | null = null;
  /** For readings that nobody follows or stops: it only gives the screen its turns. */
  readonly #unwatched: Watch;

  private constructor(bytes: Uint8Array, { pause }: Watch) {
    this.#bytes = bytes;
    this.#unwatched = { signal: new AbortController().signal, report: () => undefined, pause };
  }

  /** Throws file-empty, file-encrypted, file-old-format, file-is-text or file-damaged when this is no workbook. */
  static async open(bytes: Uint8Array, watch: Watch): Promise<XlsxWorkbook> {
    return failingAsPort(async () => {
      watch.report({ stage: "opening", done: 0, total: 1 });
      await readWorkbookPart(openContainer(bytes), new Pacer(watch));
      return new XlsxWorkbook(bytes, watch);
    });
  }

  readSnapshot(watch: Watch): Promise<WorkbookSnapshot> {
    return failingAsPort(() => readXlsx(this.#bytes, watch));
  }

  /** A file has no other way to a cell than through its sheet: the sheets asked for are read. */
  readCells(areas: readonly SheetArea[]): Promise<readonly CellBlock[]> {
    return failingAsPort(async () => {
      const isWanted = (name: string): boolean => areas.some(({ sheet }) => isSameSheetName(sheet, name));
      const snapshot = await readXlsx(this.#bytes, this.#unwatched, isWanted);
      return areas.map(({ sheet: name, range }) => {
        const sheet = findSheet(snapshot, name);
        if (sheet === undefined) throw new WorkbookFailure("not-found", { sheet: name });
        return { ...cutBlock(sheet, range), sheet: name };
      });
    });
  }

  /**
   * Throws, leaving the file as it was: changed-since-read, protected, cell-not-alone, rows-fixed, not-found, file-strict, file-damaged, too-large,
   * not-verified, cancelled.
   */
  apply(edits: readonly WorkbookEdit[], watch: Watch): Promise<void> {
    return failingAsPort(() => this.#apply(edits, watch));
  }

  async #apply(edits: readonly WorkbookEdit[], watch: Watch): Promise<void> {
    const former = this.#bytes;
    if (edits.length === 0) stopIfCancelled(watch);
    let bytes = former;
    for (const stage of stagesOf(edits)) bytes = await makeEdits(bytes, stage, watch);
    if (this.#bytes !== former) throw new WorkbookFailure("changed-since-read");
    this.#bytes = bytes;
  }

  /** Notes what the saved file opens at; throws "not-found" when there is no such sheet. */
  select(sheet: string, range: CellRange): Promise<void> {
    if (findDraftSheet(new PackageDraft(this.#bytes), sheet) === null)
      return Promise.reject(new WorkbookFailure("not-found", { sheet }));
    this.#selection = { sheet, range };
    return Promise.resolve();
  }

  /** What was selected last; until then, and where that sheet is gone, what the file itself opens at. */
  readSelection(): Promise<Selection | null> {
    return failingAsPort(async () => {
      const { sheet, range } = this.#selection ?? { sheet: "", range: null };
      const found = range && findDraftSheet(new PackageDraft(this.#bytes), sheet);
      if (found) return { sheet: found.name, range };
      return readFileSelection(this.#bytes, new Pacer(this.#unwatched));
    });
  }

  readLooks(sheet: string, cells: readonly CellPlace[]): Promise<readonly CellLook[]> {
    return failingAsPort(() => {
      const name = findDraftSheet(new PackageDraft(this.#bytes), sheet)?.name ?? sheet;
      return readCellLooks(this.#bytes, name, cells, new Pacer(this.#unwatched));
    });
  }

  readBeyond(sheet: string): Promise<SheetBeyond> {
    return failingAsPort(() => readBeyond(new PackageDraft(this.#bytes), sheet, new Pacer(this.#unwatched)));
  }

  setMarks(marks: readonly SheetMarks[], watch: Watch): Promise<void> {
    return failingAsPort(async () => {
      const former = this.#bytes;
      const bytes = await setMarks(former, marks, watch);
      if (this.#bytes !== former) throw new WorkbookFailure("changed-since-read");
      this.#bytes = bytes;
    });
  }

  readMarks(watch: Watch): Promise<readonly MarkedArea[]> {
    return failingAsPort(async () =>
      areasOf(await findMarkedSheets(new PackageDraft(this.#bytes), new Pacer(watch))),
    );
  }

  /** The file as it is now. Never changed afterwards: whoever keeps it can put it back with `restore`. */
  bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Puts a former file back, as `bytes` gave it. */
  restore(bytes: Uint8Array): void {
    this.#bytes = bytes;
  }

  /** The file to hand over: as it is now, opening at what was selected last. */
  save(watch: Watch): Promise<Uint8Array> {
    return failingAsPort(() => this.#save(watch));
  }

  async #save(watch: Watch): Promise<Uint8Array> {
    stopIfCancelled(watch);
    const selection = this.#selection;
    if (selection === null) return this.#bytes;
    const draft = new PackageDraft(this.#bytes);
    const sheet = findDraftSheet(draft, selection.sheet);
    if (sheet === null || isStrict(draft.readText(findWorkbookPart(draft)))) return this.#bytes;
    watch.report({ stage: "saving", done: 0, total: 1 });
    selectCells(draft, sheet, selection.range);
    return draft.build(new Pacer(watch));
  }
}

/** What is no failure of the port's, a mistake in this program, leaves the adapter as "host-error". */
async function failingAsPort<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookFailure) throw error;
    throw new WorkbookFailure("host-error", { detail: String(error), cause: error });
  }
}
