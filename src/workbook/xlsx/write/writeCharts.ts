// The charts of a sheet: a part each, held together by the sheet's drawing.

import type { SheetDocument } from "../../../domain/sheets/sheetDocument";
import { findWorkbookPart, folderOf } from "./bookParts";
import { buildChart } from "./buildChart";
import { buildDrawing } from "./buildDrawing";
import { CONTENT_TYPES } from "./ooxmlNames";
import type { PackageDraft } from "./PackageDraft";
import { addRelationship } from "./relationshipsXml";

export interface WrittenCharts {
  /** The sheet's relationship to its drawing; null without charts. */
  readonly drawingId: string | null;
  /** By part. */
  readonly contentTypes: ReadonlyMap<string, string>;
}

/** Writes the document's charts; `sheetPart` must have no relationships yet. */
export function writeCharts(draft: PackageDraft, sheetPart: string, document: SheetDocument): WrittenCharts {
  const contentTypes = new Map<string, string>();
  if (document.charts.length === 0) return { drawingId: null, contentTypes };
  const folder = folderOf(findWorkbookPart(draft));
  const drawing = draft.freeName(`${folder}drawings/drawing`, ".xml");
  contentTypes.set(drawing, CONTENT_TYPES.drawing);
  const ids = document.charts.map((chart) => {
    const part = draft.freeName(`${folder}charts/chart`, ".xml");
    draft.writeText(part, buildChart(chart, document));
    contentTypes.set(part, CONTENT_TYPES.chart);
    return addRelationship(draft, drawing, "chart", part);
  });
  draft.writeText(drawing, buildDrawing(document.charts, ids));
  return { drawingId: addRelationship(draft, sheetPart, "drawing", drawing), contentTypes };
}
