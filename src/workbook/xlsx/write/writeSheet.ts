// Writes a sheet document into a draft: a new sheet, or one renewed at its place with its number and name, so that
// formulas elsewhere that refer to it go on working.

import type { DocumentCell, SheetDocument } from "../../../domain/sheets/sheetDocument";
import { WorkbookFailure } from "../../port";
import type { WriteSheetEdit } from "../../port";
import { relationshipsPartOf } from "../read/readRelationships";
import {
  dropCalculationChain,
  editWorkbook,
  findDraftSheet,
  findWorkbookPart,
  folderOf,
  listDraftSheets,
  requireStylesPart,
} from "./bookParts";
import { setContentTypes } from "./setContentTypes";
import { CONTENT_TYPES } from "./ooxmlNames";
import type { PackageDraft } from "./PackageDraft";
import { buildPrintNames } from "./pageXml";
import { findReachableParts, removeUnreachable } from "./reachableParts";
import { addRelationship } from "./relationshipsXml";
import { readSheetHead } from "./readSheetHead";
import { buildSheet } from "./buildSheet";
import { addCellStyles } from "./addCellStyles";
import type { NeededStyle } from "./addCellStyles";
import { insertSheet, isStructureLocked, requireCalculation, setSheetNames } from "./workbookXml";
import { writeCharts } from "./writeCharts";
import { childOf } from "./parseXmlTree";

/** Throws "protected" when sheets may not be added, "not-found" when the sheet to stand after is not there. */
export function writeSheet(draft: PackageDraft, { document, after }: WriteSheetEdit): void {
  const former = findDraftSheet(draft, document.name);
  const place = former ?? addSheet(draft, document.name, after);
  const codeName = former === null ? null : clearSheet(draft, former.part);
  const styleOf = addStyles(draft, document);
  const charts = writeCharts(draft, place.part, document);
  draft.writeText(place.part, buildSheet(document, { styleOf, drawingId: charts.drawingId, codeName }));
  const added = new Map<string, string>([[place.part, CONTENT_TYPES.worksheet], ...charts.contentTypes]);
  setContentTypes(draft, added, []);
  dropCalculationChain(draft);
  editWorkbook(draft, (xml) =>
    requireCalculation(setSheetNames(xml, place.position, buildPrintNames(document))),
  );
}

function addSheet(
  draft: PackageDraft,
  name: string,
  after: string | null,
): { part: string; position: number } {
  const workbook = findWorkbookPart(draft);
  if (isStructureLocked(draft.readText(workbook))) throw new WorkbookFailure("protected");
  const position =
    after === null ? listDraftSheets(draft).length : (findDraftSheet(draft, after)?.position ?? -1) + 1;
  if (position === 0) throw new WorkbookFailure("not-found", { sheet: after });
  const part = draft.freeName(`${folderOf(workbook)}worksheets/sheet`, ".xml");
  const id = addRelationship(draft, workbook, "worksheet", part);
  editWorkbook(draft, (xml) => insertSheet(xml, position, name, id));
  return { part, position };
}

/** Takes everything that was the former sheet's alone; returns the name macros know the sheet by. */
function clearSheet(draft: PackageDraft, part: string): string | null {
  const properties = childOf(readSheetHead(draft, part).root, "sheetPr");
  const before = findReachableParts(draft);
  draft.remove(relationshipsPartOf(part));
  setContentTypes(draft, new Map(), removeUnreachable(draft, before));
  return properties?.attributes["codeName"] ?? null;
}

/** Text that Excel would take for a formula, were it typed. */
const LIKE_A_FORMULA = /^[=+\-@']/u;

function addStyles(draft: PackageDraft, document: SheetDocument): (cell: DocumentCell) => number {
  const needed = new Map<string, NeededStyle>();
  for (const cell of document.rows.flatMap((row) => row.cells)) {
    if (cell !== null) needed.set(styleKey(cell), findStyle(document, cell));
  }
  const part = requireStylesPart(draft);
  const { xml, numbers } = addCellStyles(draft.readText(part), [...needed.values()]);
  draft.writeText(part, xml);
  const numberOf = new Map(Array.from(needed.keys(), (key, i) => [key, numbers[i] ?? 0]));
  return (cell) => numberOf.get(styleKey(cell)) ?? 0;
}

function styleKey(cell: DocumentCell): string {
  return `${isQuoted(cell) ? "'" : ""}${cell.style}`;
}

function isQuoted({ value, formula }: DocumentCell): boolean {
  return formula === null && typeof value === "string" && LIKE_A_FORMULA.test(value);
}

function findStyle(document: SheetDocument, cell: DocumentCell): NeededStyle {
  const style = document.styles[cell.style];
  if (style === undefined) throw new Error(`sheet document without style ${cell.style}`);
  return { style, isQuoted: isQuoted(cell) };
}
