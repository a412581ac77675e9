// Where the parts of a draft's workbook are.

import { isSameSheetName } from "../../../domain/sheets/isSameSheetName";
import { damagedFile } from "../read/damagedFile";
import { setContentTypes } from "./setContentTypes";
import { CONTENT_TYPES } from "./ooxmlNames";
import type { PackageDraft } from "./PackageDraft";
import { addRelationship, listRelationships, removeRelationshipsTo } from "./relationshipsXml";
import { EMPTY_STYLES } from "./styleSections";
import { listSheets } from "./workbookXml";

/** A sheet of the draft. */
export interface DraftSheet {
  readonly name: string;
  /** 0-based among all sheets, chart sheets included. */
  readonly position: number;
  readonly part: string;
}

/** The workbook part; throws "file-damaged" when there is none. */
export function findWorkbookPart(draft: PackageDraft): string {
  const part = targetOf(draft, "", "officeDocument");
  if (part === null || !draft.has(part)) throw damagedFile("no workbook part");
  return part;
}

/** All sheets in the order of their tabs. */
export function listDraftSheets(draft: PackageDraft): DraftSheet[] {
  const workbook = findWorkbookPart(draft);
  const targets = listRelationships(draft, workbook);
  return listSheets(draft.readText(workbook)).map(({ name, relationshipId }, position) => {
    const part = targets.find(({ id }) => id === relationshipId)?.target ?? null;
    if (part === null) throw damagedFile(`sheet ${position + 1} has no part`);
    return { name, position, part };
  });
}

/** The sheet of that name, in either case of letters as Excel compares them; null when there is none. */
export function findDraftSheet(draft: PackageDraft, name: string): DraftSheet | null {
  return listDraftSheets(draft).find((sheet) => isSameSheetName(sheet.name, name)) ?? null;
}

/** Changes the text of the workbook part. */
export function editWorkbook(draft: PackageDraft, edit: (xml: string) => string): void {
  const part = findWorkbookPart(draft);
  draft.writeText(part, edit(draft.readText(part)));
}

/** The styles part, made where there is none. */
export function requireStylesPart(draft: PackageDraft): string {
  const workbook = findWorkbookPart(draft);
  const part = targetOf(draft, workbook, "styles");
  if (part !== null && draft.has(part)) return part;
  const added = `${folderOf(workbook)}styles.xml`;
  draft.writeText(added, EMPTY_STYLES);
  addRelationship(draft, workbook, "styles", added);
  setContentTypes(draft, new Map([[added, CONTENT_TYPES.styles]]), []);
  return added;
}

/**
 * Drops the order in which Excel calculated last. It names cells that may hold no formula any more, which Excel would
 * report as damage; without it Excel builds it anew.
 */
export function dropCalculationChain(draft: PackageDraft): void {
  const workbook = findWorkbookPart(draft);
  const part = targetOf(draft, workbook, "calcChain");
  if (part === null) return;
  removeRelationshipsTo(draft, workbook, part);
  draft.remove(part);
  setContentTypes(draft, new Map(), [part]);
}

/** "xl/workbook.xml" → "xl/". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function targetOf(draft: PackageDraft, part: string, type: string): string | null {
  return listRelationships(draft, part).find((relationship) => relationship.type === type)?.target ?? null;
}
