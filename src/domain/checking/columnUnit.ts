// What a bare number in a money column stands for, as it was read.

import type { MoneyUnit } from "../values/money";
import type { RegisterColumn, RegisterView } from "./registerView";

/** Of 单位：元 above the table and one heading in 万元, only that heading's column is in 万元. */
export function columnUnit(
  { table }: Pick<RegisterView, "table">,
  { columnIndex }: Pick<RegisterColumn, "columnIndex">,
): MoneyUnit {
  return table.columns.find((column) => column.columnIndex === columnIndex)?.unit ?? table.unit;
}
