// By what a column is remembered: its heading, or its letters where it has none.

import { columnName } from "../../sheets/address";

export function columnLabel(columnIndex: number, header: string): string {
  return header === "" ? `（${columnName(columnIndex)}列）` : header;
}
