// From what was found to what will be done, and every reason not to do it. Pure: nothing here speaks to Excel.

import { isSameSheetName } from "../../../domain/sheets/isSameSheetName";
import { fingerprintSheet } from "../../../domain/sheets/fingerprint";
import type { SheetDocument } from "../../../domain/sheets/sheetDocument";
import {
  WorkbookFailure,
  type RemoveSheetEdit,
  type SheetEdit,
  type SheetExpectation,
  type WriteSheetEdit,
} from "../../port";
import type { SheetOutline } from "../reading/askOutline";
import { editedSheet } from "./editedSheet";
import type { Inspection } from "./inspect";
import { findReferences, NO_REFERENCES, type References } from "./references";
import { temporaryName } from "./temporaryName";

export interface WritePlan {
  readonly document: SheetDocument;
  /** The sheet that gives way; null where there is none of that name. */
  readonly former: SheetOutline | null;
  /** 0-based; null leaves the sheet at the end. */
  readonly position: number | null;
  /** The new sheet's name while it is being built. */
  readonly temporary: string;
  /** The former sheet's name from the moment the new one takes its place until it is deleted. */
  readonly aside: string;
  readonly references: References;
}

export interface ApplyPlan {
  readonly writes: readonly WritePlan[];
  readonly removals: readonly SheetOutline[];
  readonly inspection: Inspection;
}

const NEW_MARK = "·新";
const FORMER_MARK = "·原";

function findSheet({ outline }: Inspection, name: string): SheetOutline | null {
  return outline.sheets.find((sheet) => isSameSheetName(sheet.name, name)) ?? null;
}

function checkExpectation(inspection: Inspection, name: string, expect: SheetExpectation): void {
  const found = findSheet(inspection, name);
  if (found?.isProtected === true) throw new WorkbookFailure("protected", { sheet: name });
  const grid = inspection.contents.get(name);
  const isAsExpected =
    expect.kind === "absent"
      ? found === null
      : found !== null && grid !== undefined && fingerprintSheet(grid) === expect.fingerprint;
  if (!isAsExpected) throw new WorkbookFailure("changed-since-read", { sheet: name });
}

function checkWorkbook({ isReadOnly, isStructureProtected }: Inspection): void {
  if (isReadOnly) throw new WorkbookFailure("read-only");
  if (isStructureProtected) throw new WorkbookFailure("protected");
}

/** A formula in a protected sheet could not be stated again and would come to nothing. */
function checkReferences(inspection: Inspection, { cells }: References): void {
  const locked = cells.find(({ sheet }) => findSheet(inspection, sheet)?.isProtected === true);
  if (locked !== undefined) throw new WorkbookFailure("protected", { sheet: locked.sheet });
}

function positionAfter(inspection: Inspection, after: string | null): number | null {
  if (after === null) return null;
  const found = findSheet(inspection, after);
  if (found === null) throw new WorkbookFailure("not-found", { sheet: after });
  return found.position + 1;
}

function planWrite(edit: WriteSheetEdit, inspection: Inspection): WritePlan {
  const { document, after } = edit;
  const former = findSheet(inspection, document.name);
  const { outline, contents } = inspection;
  const taken = outline.sheets.map((sheet) => sheet.name);
  const references = former === null ? NO_REFERENCES : findReferences(former.name, contents, outline.names);
  checkReferences(inspection, references);
  return {
    document,
    former,
    position: former === null ? positionAfter(inspection, after) : former.position,
    temporary: temporaryName(document.name, NEW_MARK, taken),
    aside: temporaryName(document.name, FORMER_MARK, taken),
    references,
  };
}

/** Throws where somebody has come to refer to the sheet, which its removal would break, or where no sheet would stay. */
function planRemoval({ sheet: name }: RemoveSheetEdit, inspection: Inspection): SheetOutline[] {
  const { outline, contents } = inspection;
  const sheet = findSheet(inspection, name);
  if (sheet === null) return [];
  const references = findReferences(sheet.name, contents, outline.names);
  const [mention] = [
    ...references.cells.map((cell) => cell.sheet),
    ...references.names.map((one) => one.name),
  ];
  if (mention !== undefined)
    throw new WorkbookFailure("changed-since-read", { sheet: name, detail: mention });
  const isLast = outline.sheets.every((one) => one === sheet || one.visibility !== "visible");
  if (isLast) throw new WorkbookFailure("protected", { sheet: name });
  return [sheet];
}

/** Throws read-only, protected, changed-since-read or not-found. */
export function planEdits(edits: readonly SheetEdit[], inspection: Inspection): ApplyPlan {
  checkWorkbook(inspection);
  for (const edit of edits) checkExpectation(inspection, editedSheet(edit), edit.expect);
  return {
    writes: edits.flatMap((edit) => (edit.kind === "writeSheet" ? [planWrite(edit, inspection)] : [])),
    removals: edits.flatMap((edit) => (edit.kind === "removeSheet" ? planRemoval(edit, inspection) : [])),
    inspection,
  };
}
