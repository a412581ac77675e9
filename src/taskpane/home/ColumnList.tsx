// The columns of a table, as the clerk headed them, with a few of their values, and as they are read.

import type { TableRef } from "../../app/correct";
import { useShared } from "../parts/useShared.styles";
import { ColumnView } from "./ColumnView";

export function ColumnList({ sheet, table }: TableRef) {
  const shared = useShared();
  return (
    <ul className={shared.list}>
      {table.columns.map((column) => (
        <ColumnView key={column.columnIndex} sheet={sheet} table={table} column={column} />
      ))}
    </ul>
  );
}
