// Excel writes a range's address with its sheet: 经费支出!A1:C5, 'it''s'!B2. The sheet is known where we ask; the range
// is what stands after the last "!".

import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnIndexOf,
  parseRange,
  type CellRange,
} from "../../domain/sheets/address";
import { WorkbookFailure } from "../port";

const WHOLE_ROWS = /^\$?(\d+):\$?(\d+)$/u;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/u;

/** Reads "Sheet!A1:C5", "A1", whole rows "3:5" and whole columns "A:C"; throws "host-error" for anything else. */
export function parseHostAddress(address: string): CellRange {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const range = parseRange(local);
  if (range !== null) return range;
  const rows = WHOLE_ROWS.exec(local);
  if (rows) {
    return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: MAX_COLUMNS - 1 };
  }
  const columns = WHOLE_COLUMNS.exec(local);
  if (columns) {
    const [left, right] = [columnIndexOf(columns[1] ?? ""), columnIndexOf(columns[2] ?? "")];
    return { top: 0, bottom: MAX_ROWS - 1, left, right };
  }
  throw new WorkbookFailure("host-error", { detail: `unreadable address ${local}` });
}
