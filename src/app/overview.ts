// The workbook as understood, in the order the pane shows it: registers, tables that were not understood, the rest.

import type { NotTable, SheetFit, TableFit, WorkbookFit } from "../domain/fitting/fit";
import { listQuestions } from "./trust";

/** A sheet with at least one table. */
export interface SheetCard {
  readonly sheet: string;
  readonly tables: readonly TableFit[];
  /** Beside those: tables that were not understood (appendices mostly), and what the clerk has said is no register. */
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

/** Worth a look by itself: a register, or a table that may be one. */
function isShown(table: TableFit): boolean {
  return table.kind !== null || listQuestions(table).length > 0;
}

function isDeclined({ kind, isAgreed }: TableFit): boolean {
  return kind === null && isAgreed;
}

function cardOf({ sheet, tables, isOwn }: SheetFit): SheetCard | null {
  if (isOwn || tables.every(isDeclined)) return null;
  const hasRegister = tables.some(({ kind }) => kind !== null);
  const isFirst = hasRegister ? isShown : (table: TableFit) => !isDeclined(table);
  return {
    sheet,
    tables: tables.filter(isFirst),
    others: tables.filter((table) => !isFirst(table)),
    hasRegister,
  };
}

function idleOf(sheet: SheetFit): readonly IdleSheet[] {
  if (sheet.isOwn) return [{ sheet: sheet.sheet, why: "own" }];
  if (sheet.tables.length === 0) return [{ sheet: sheet.sheet, why: sheet.notTable ?? "notes" }];
  return cardOf(sheet) === null ? [{ sheet: sheet.sheet, why: "said" }] : [];
}

export function buildOverview(fit: WorkbookFit): Overview {
  const cards = fit.sheets.map(cardOf).filter((card) => card !== null);
  const tables = cards.flatMap((card) => card.tables);
  const registers = tables.filter(({ kind }) => kind !== null);
  return {
    cards: [...cards.filter((card) => card.hasRegister), ...cards.filter((card) => !card.hasRegister)],
    idle: fit.sheets.flatMap(idleOf),
    registers: registers.length,
    records: registers.reduce((sum, table) => sum + table.records.length, 0),
    questions: tables.reduce((sum, table) => sum + listQuestions(table).length, 0),
  };
}
