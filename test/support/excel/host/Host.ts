// What the classes of objects share: the workbook, what this Excel supports and refuses, and who hears of changes.

import { rangeAddress, type CellRange } from "../../../../src/domain/sheets/address";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { accessDenied, HostError } from "./HostError";
import type { MemberGuard } from "./HostObject";

export type Platform = "web" | "desktop";

/** A message to the add-in, as the library expects it. */
export interface HostEvent {
  readonly messageType: number;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Numbers of the library's own for the events of a worksheet collection. */
const CHANGED = 10;
const ADDED = 13;
const DELETED = 15;

export class Host {
  readonly workbook: Workbook;
  readonly platform: Platform;
  readonly guard: MemberGuard;
  /** Event names that the add-in has registered for. */
  readonly registered = new Set<string>();
  /** All Excels refuse to hand over more cells of one range. */
  maxCells = 5_000_000;
  /** Whether events name their trigger (ExcelApi 1.14). */
  namesTriggers = true;
  #hear: (event: HostEvent) => void = () => undefined;

  constructor(workbook: Workbook, platform: Platform, guard: MemberGuard) {
    this.workbook = workbook;
    this.platform = platform;
    this.guard = guard;
  }

  onEvent(hear: (event: HostEvent) => void): void {
    this.#hear = hear;
  }

  /** Throws where the sheet cannot be changed. */
  checkSheet(sheet: Sheet): void {
    if (!this.workbook.sheets.includes(sheet)) throw new HostError("ItemNotFound", "the sheet is gone");
    if (sheet.isProtected || this.workbook.isReadOnly) throw accessDenied();
  }

  /** Throws where sheets cannot be added, renamed, moved or deleted. */
  checkStructure(): void {
    if (this.workbook.isStructureProtected || this.workbook.isReadOnly) throw accessDenied();
  }

  cellsChanged(
    sheet: Sheet,
    range: CellRange,
    trigger: "ThisLocalAddin" | "Unknown" = "ThisLocalAddin",
  ): void {
    this.workbook.touch();
    if (!this.registered.has("_RegisterDataChangedEvent")) return;
    const change = {
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      address: rangeAddress(range),
    };
    const message = this.namesTriggers ? { ...change, triggerSource: trigger } : change;
    this.#hear({ messageType: CHANGED, message });
  }

  sheetAdded(sheet: Sheet): void {
    if (!this.registered.has("_RegisterAddedEvent")) return;
    this.#hear({ messageType: ADDED, message: { source: "Local", worksheetId: sheet.id } });
  }

  sheetDeleted(sheet: Sheet): void {
    if (!this.registered.has("_RegisterDeletedEvent")) return;
    this.#hear({ messageType: DELETED, message: { source: "Local", worksheetId: sheet.id } });
  }
}
