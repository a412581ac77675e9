// The workbook as understood, in the order the pane shows it: registers, tables that were not understood, the rest.

import type { NotTable, SheetFit, TableFit, WorkbookFit } from "../domain/fitting/fit";
import { isQuestion } from "./trust";

/** A sheet with at least one table. */
export interface SheetCard {
  readonly sheet: string;
  readonly tables: readonly TableFit[];
  /** Beside registers: tables that were not understood, appendices mostly. */
  readonly others: readonly TableFit[];
  readonly hasRegister: boolean;
}

/** A sheet that was looked at and left alone. */
export interface IdleSheet {
  readonly sheet: string;
  /** "said": the clerk has said that it is no register. */
  readonly why: NotTable | "own" | "said";
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
  if (sheet.isOwn) return null;
  const registers = sheet.tables.filter((table) => table.kind !== null);
  const unknown = sheet.tables.filter((table) => table.kind === null && !table.isAgreed);
  if (registers.length > 0) {
    return { sheet: sheet.sheet, tables: registers, others: unknown, hasRegister: true };
  }
  return unknown.length > 0 ? { sheet: sheet.sheet, tables: unknown, others: [], hasRegister: false } : null;
}

function idleOf(sheet: SheetFit): readonly IdleSheet[] {
  if (sheet.isOwn) return [{ sheet: sheet.sheet, why: "own" }];
  if (sheet.tables.length === 0) return [{ sheet: sheet.sheet, why: sheet.notTable ?? "notes" }];
  return cardOf(sheet) === null ? [{ sheet: sheet.sheet, why: "said" }] : [];
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
