// Takes a sheet out of a draft with everything that was its alone.

import { WorkbookFailure } from "../../port";
import type { Pacer } from "../../Pacer";
import {
  dropCalculationChain,
  editWorkbook,
  findDraftSheet,
  findWorkbookPart,
  listDraftSheets,
} from "./bookParts";
import { setContentTypes } from "./setContentTypes";
import { findMention } from "./findMention";
import type { PackageDraft } from "./PackageDraft";
import { findReachableParts, removeUnreachable } from "./reachableParts";
import { removeRelationshipsTo } from "./relationshipsXml";
import { deleteSheet, isStructureLocked, requireCalculation } from "./workbookXml";

/**
 * Throws "protected" when sheets may not be removed or it is the last one, and "changed-since-read" when something else
 * in the workbook has come to refer to the sheet: removing it would break that.
 */
export async function removeSheet(draft: PackageDraft, name: string, pacer: Pacer): Promise<void> {
  const sheet = findDraftSheet(draft, name);
  if (sheet === null) throw new WorkbookFailure("not-found", { sheet: name });
  const workbook = findWorkbookPart(draft);
  if (isStructureLocked(draft.readText(workbook)) || listDraftSheets(draft).length === 1)
    throw new WorkbookFailure("protected", { sheet: name });
  const before = findReachableParts(draft);
  removeRelationshipsTo(draft, workbook, sheet.part);
  editWorkbook(draft, (xml) => requireCalculation(deleteSheet(xml, sheet.position)));
  dropCalculationChain(draft);
  setContentTypes(draft, new Map(), removeUnreachable(draft, before));
  const mention = await findMention(draft, findReachableParts(draft), sheet.name, pacer);
  if (mention !== null) throw new WorkbookFailure("changed-since-read", { sheet: name, detail: mention });
}
