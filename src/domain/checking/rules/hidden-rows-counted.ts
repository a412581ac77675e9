// Records in hidden rows count like the others; who looks at the sheet does not see them. Rows hidden by a filter likewise.

import { foundIn } from "../foundIn";
import type { RegisterView } from "../registerView";
import type { RegisterRule } from "../rule";

function hiddenRecords({ sheet: { hiddenRows }, table, columns }: RegisterView): readonly number[] {
  if (hiddenRows.length === 0 || columns.length === 0) return [];
  const spans = [...hiddenRows].sort((one, other) => one.first - other.first);
  const rows: number[] = [];
  let next = 0;
  for (const { rowIndex } of table.records) {
    while ((spans[next]?.last ?? Infinity) < rowIndex) next += 1;
    const isHidden = (spans[next]?.first ?? Infinity) <= rowIndex;
    if (isHidden && rows.at(-1) !== rowIndex) rows.push(rowIndex);
  }
  return rows;
}

export const hiddenRowsCounted: RegisterRule<"hidden-rows-counted"> = {
  id: "hidden-rows-counted",
  severity: "note",
  scope: "register",
  kinds: "all",
  *judge(register) {
    const rows = hiddenRecords(register);
    const [first] = register.table.columns;
    if (rows.length === 0 || !first) return;
    const { filter } = register.sheet;
    const byFilter =
      filter !== null && rows.every((rowIndex) => rowIndex > filter.top && rowIndex <= filter.bottom);
    const cells = rows.map((rowIndex) => ({ rowIndex, columnIndex: first.columnIndex }));
    yield foundIn(register, cells, { rows, byFilter });
  },
};
