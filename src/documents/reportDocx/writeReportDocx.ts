// The annual report as a .docx: what an office hands in.

import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { ReadyReport } from "../../domain/report/readyReport";
import { withFontTable } from "./fontTable";
import { FONT, runFont } from "./officialFonts";
import { CHARACTER_TWIPS, LINE_TWIPS, MARGINS, PAGE_SIZE, SIZE } from "./officialPage";
import { reportParagraphs } from "./reportParagraphs";

/** — 1 —, one character from the edge: at the right of odd pages, at the left of even ones (GB/T 9704, 7.5). */
function pageNumber(side: "left" | "right"): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: CHARACTER_TWIPS },
        children: [
          new TextRun({
            children: ["— ", PageNumber.CURRENT, " —"],
            font: runFont(FONT.pageNumber),
            size: SIZE.pageNumber,
          }),
        ],
      }),
    ],
  });
}

/** The file's bytes. */
export async function writeReportDocx(report: ReadyReport): Promise<Uint8Array> {
  const document = new Document({
    title: report.title.join(""),
    creator: report.signature,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: runFont(FONT.body), size: SIZE.body } } } },
    sections: [
      {
        properties: {
          page: {
            size: PAGE_SIZE,
            margin: MARGINS,
            pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
          },
          grid: { type: DocumentGridType.LINES, linePitch: LINE_TWIPS },
        },
        footers: { default: pageNumber("right"), even: pageNumber("left") },
        children: reportParagraphs(report),
      },
    ],
  });
  return withFontTable(await Packer.pack(document, "uint8array"));
}
