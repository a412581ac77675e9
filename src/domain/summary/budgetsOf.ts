// The budget of a year as 关工设置 gives it, with the cell it stands in.

import { fenOfStandard } from "../checking/StandardBook";
import { budgetOfYear } from "../checking/yearBudget";
import { findSettingsSheet } from "../settings/findSettings";
import { findSettingsTable } from "../settings/findSettingsTable";
import { readStandards } from "../settings/readStandards";
import type { Settings, Standard } from "../settings/settings";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { FigureSource } from "./summary";
import type { BudgetOf } from "./yearBook";

/** The headings of the standards: a contract (DESIGN §4). */
const HEADINGS = ["标准", "金额", "单位", "起", "止", "依据"] as const;
const AMOUNT = 1;

function isSame(one: Standard, other: Standard): boolean {
  return (
    one.name === other.name &&
    one.amount === other.amount &&
    one.from === other.from &&
    one.until === other.until
  );
}

function cellOf(standard: Standard, snapshot: WorkbookSnapshot): readonly FigureSource[] {
  const sheet = findSettingsSheet(snapshot);
  const table = sheet && findSettingsTable(sheet, HEADINGS);
  const row = table?.rows.find((one) =>
    readStandards([one], snapshot.dateSystem, []).some((read) => isSame(read, standard)),
  );
  const columnIndex = table?.columns[AMOUNT];
  if (!sheet || !row || columnIndex === undefined) return [];
  const { rowIndex } = row;
  return [
    { sheet: sheet.name, range: { top: rowIndex, bottom: rowIndex, left: columnIndex, right: columnIndex } },
  ];
}

export function budgetsOf(snapshot: WorkbookSnapshot, { standards }: Pick<Settings, "standards">): BudgetOf {
  return (year) => {
    const standard = budgetOfYear(standards, year);
    return standard && { value: fenOfStandard(standard), sources: cellOf(standard, snapshot) };
  };
}
