// A settings cell as text, whatever the clerk's Excel made of what was typed.

import type { CellValue } from "../sheets/snapshot";
import { cleanText } from "../values/text";

/** "" for an empty cell. */
export function cellText(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : cleanText(String(value));
}
