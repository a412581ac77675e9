// The table of standards: 标准｜金额｜单位｜起｜止｜依据. A standard that cannot be read is a fault, never a guess: a wrong
// amount here would accuse every row that is right.

import type { CellValue, DateSystem } from "../sheets/snapshot";
import { readDate } from "../values/readDate";
import type { DayNumber } from "../values/reading";
import { cellText } from "./cellText";
import type { SettingsRow } from "./findSettingsTable";
import type { SettingsFault, Standard } from "./settings";

const [NAME, AMOUNT, UNIT, FROM, UNTIL, GROUND] = [0, 1, 2, 3, 4, 5] as const;

/** undefined: the cell cannot be read, and the fault is noted. */
function dayOf(
  row: SettingsRow,
  column: number,
  dateSystem: DateSystem,
  faults: SettingsFault[],
): DayNumber | null | undefined {
  const value = row.cells[column] ?? null;
  const day = readDate(value, row.formats[column] ?? "General", { dateSystem, year: null, month: null });
  if (day === null || typeof day === "number") return day;
  faults.push({ rowIndex: row.rowIndex, fault: "date-unreadable", found: cellText(value) });
  return undefined;
}

function amountOf(value: CellValue | undefined): number | null {
  if (typeof value === "number") return value;
  const text = cellText(value).replaceAll(",", "").replace(/元$/u, "");
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

function readStandard(
  row: SettingsRow,
  dateSystem: DateSystem,
  faults: SettingsFault[],
): readonly Standard[] {
  const name = cellText(row.cells[NAME]);
  const amount = amountOf(row.cells[AMOUNT]);
  const { rowIndex } = row;
  if (name === "") faults.push({ rowIndex, fault: "standard-without-name", found: "" });
  if (amount === null)
    faults.push({ rowIndex, fault: "amount-unreadable", found: cellText(row.cells[AMOUNT]) });
  const from = dayOf(row, FROM, dateSystem, faults);
  const until = dayOf(row, UNTIL, dateSystem, faults);
  if (name === "" || amount === null || from === undefined || until === undefined) return [];
  return [
    { name, amount, unit: cellText(row.cells[UNIT]), from, until, ground: cellText(row.cells[GROUND]) },
  ];
}

/** Standards in the order of their rows; what cannot be read is added to `faults`. */
export function readStandards(
  rows: readonly SettingsRow[],
  dateSystem: DateSystem,
  faults: SettingsFault[],
): readonly Standard[] {
  return rows.flatMap((row) => readStandard(row, dateSystem, faults));
}
