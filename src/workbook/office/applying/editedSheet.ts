// Every kind of edit is about one sheet; this is its name.

import type { WorkbookEdit } from "../../port";

/** The name of the sheet an edit writes or removes. */
export function editedSheet(edit: WorkbookEdit): string {
  return edit.kind === "writeSheet" ? edit.document.name : edit.sheet;
}
