// The workbook as understood, in the order the pane shows it: registers, tables that were not understood, the rest.

import type { NotTable, SheetFit, TableFit, WorkbookFit } from "../domain/fitting/fit";
import { isQuestion } from "./trust";

/** A sheet with at least one table. */
export interface SheetCard {
  readonly sheet: string;
  readonly tables: readonly TableFit[];
  readonly hasRegister: boolean;
}

/** A sheet that was looked at and left alone. */
export interface IdleSheet {
  readonly sheet: string;
  readonly why: NotTable | "own";
}

export interface Overview {
  readonly cards: readonly SheetCard[];
  readonly idle: readonly IdleSheet[];
  readonly registers: number;
  readonly records: number;
  /** Things a person should look at. */
  readonly questions: number;
}

function cardOf(sheet: SheetFit): SheetCard | null {
  if (sheet.isOwn || sheet.tables.length === 0) return null;
  const registers = sheet.tables.filter((table) => table.kind !== null);
  // Beside a register, a table without a kind is its appendix; alone it is what the clerk should look at.
  const tables = registers.length > 0 ? registers : sheet.tables;
  return { sheet: sheet.sheet, tables, hasRegister: registers.length > 0 };
}

function idleOf(sheet: SheetFit): readonly IdleSheet[] {
  if (sheet.isOwn) return [{ sheet: sheet.sheet, why: "own" }];
  return sheet.tables.length > 0 ? [] : [{ sheet: sheet.sheet, why: sheet.notTable ?? "notes" }];
}

export function buildOverview(fit: WorkbookFit): Overview {
  const cards = fit.sheets.map(cardOf).filter((card) => card !== null);
  const registers = cards.filter((card) => card.hasRegister).flatMap((card) => card.tables);
  return {
    cards: [...cards.filter((card) => card.hasRegister), ...cards.filter((card) => !card.hasRegister)],
    idle: fit.sheets.flatMap(idleOf),
    registers: registers.length,
    records: registers.reduce((sum, table) => sum + table.records.length, 0),
    questions: registers.reduce((sum, table) => sum + table.unclear.filter(isQuestion).length, 0),
  };
}
