// Refuses edits whose ground has changed: what an edit expects to find is looked up in the file as it is now.

import { isSameSheetName } from "../../../domain/sheets/isSameSheetName";
import { fingerprintSheet } from "../../../domain/sheets/fingerprint";
import type { WorkbookSnapshot } from "../../../domain/sheets/snapshot";
import { WorkbookFailure } from "../../port";
import type { SheetEdit, WorkbookEdit } from "../../port";
import { findDraftSheet } from "./bookParts";
import type { PackageDraft } from "./PackageDraft";

/** The name of the sheet an edit is about. */
export function sheetNameOf(edit: WorkbookEdit): string {
  return edit.kind === "writeSheet" ? edit.document.name : edit.sheet;
}

/**
 * `snapshot` holds the sheets the edits are about. Throws "changed-since-read" when a sheet is not as expected, and
 * "protected" when it is protected.
 */
export function checkExpectations(
  draft: PackageDraft,
  snapshot: WorkbookSnapshot,
  edits: readonly SheetEdit[],
): void {
  for (const edit of edits) {
    const sheet = sheetNameOf(edit);
    const found = snapshot.sheets.find(({ name }) => isSameSheetName(name, sheet));
    if (found?.isProtected === true) throw new WorkbookFailure("protected", { sheet });
    const isAsExpected =
      edit.expect.kind === "absent"
        ? findDraftSheet(draft, sheet) === null
        : found !== undefined && fingerprintSheet(found) === edit.expect.fingerprint;
    if (!isAsExpected) throw new WorkbookFailure("changed-since-read", { sheet });
  }
}
