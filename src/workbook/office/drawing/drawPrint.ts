// Print set-up. What a printer driver may refuse comes last: on Windows the paper size and the fitting to pages are
// asked of it, and without any printer Excel refuses them.

import { cellAddress, rangeAddress } from "../../../domain/sheets/address";
import type { PrintSetup, SheetDocument } from "../../../domain/sheets/sheetDocument";
import { step, type DrawStep } from "./drawStep";

const POINTS_PER_MM = 72 / 25.4;

function drawMargins(layout: Excel.PageLayout, { margins }: PrintSetup): void {
  layout.topMargin = margins.top * POINTS_PER_MM;
  layout.rightMargin = margins.right * POINTS_PER_MM;
  layout.bottomMargin = margins.bottom * POINTS_PER_MM;
  layout.leftMargin = margins.left * POINTS_PER_MM;
  layout.headerMargin = margins.header * POINTS_PER_MM;
  layout.footerMargin = margins.footer * POINTS_PER_MM;
}

function drawFooter(layout: Excel.PageLayout, { footer }: PrintSetup): void {
  const pages = layout.headersFooters.defaultForAllPages;
  pages.leftFooter = footer.left;
  pages.centerFooter = footer.center;
  pages.rightFooter = footer.right;
}

/** 0 pages tall is as many as it takes, which Excel has as a missing number. */
function fitToPages({ fitToPagesWide, fitToPagesTall }: PrintSetup): Excel.PageLayoutZoomOptions {
  return fitToPagesTall === 0
    ? { horizontalFitToPages: fitToPagesWide }
    : { horizontalFitToPages: fitToPagesWide, verticalFitToPages: fitToPagesTall };
}

/** One step: half a print set-up is of no use. */
export function drawPrint({ print }: SheetDocument): DrawStep {
  return step(24 + 2 * print.breaksBefore.length, (sheet) => {
    const layout = sheet.pageLayout;
    layout.setPrintArea(rangeAddress(print.area));
    const { repeatRows } = print;
    if (repeatRows !== null) layout.setPrintTitleRows(`$${repeatRows.first + 1}:$${repeatRows.last + 1}`);
    drawFooter(layout, print);
    drawMargins(layout, print);
    layout.centerHorizontally = print.centerHorizontally;
    layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
    for (const rowIndex of print.breaksBefore) sheet.horizontalPageBreaks.add(cellAddress(rowIndex, 0));
    layout.paperSize = "A4";
    layout.zoom = fitToPages(print);
  });
}

/** Whether an error's location, as Excel names it, lies in the print set-up. */
export function isPrintLocation(location: string): boolean {
  return /^(PageLayout|HeadersFooters|HeaderFooter|PageBreak)/u.test(location);
}
