// Marks laid into a file and taken off again, now or after the file was saved and opened: every part is what it was, to the
// last byte, whatever form its lists were in.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { contentAt } from "../../../../../src/domain/sheets/cellWrites";
import type { Severity } from "../../../../../src/domain/checking/finding";
import type { SheetSnapshot } from "../../../../../src/domain/sheets/snapshot";
import type { SheetMarks } from "../../../../../src/workbook/port";
import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/XlsxWorkbook";
import { buildXlsx, cells, stylesWith } from "../../../../support/buildXlsx";
import { quietWatch } from "../../../../support/quietWatch";
import { refusalOf } from "../../../../contract/refusalOf";
import { buildForeignBook } from "../../../../support/richBooks/foreignBook";
import { buildMacroBook } from "../../../../support/richBooks/macroBook";
import { dumpXlsxFormats } from "../../../../support/sheetDump/dumpXlsxFormats";
import { row } from "../../../../support/viewOf";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** The first cells of a sheet, one of each severity. */
function marksIn(sheet: SheetSnapshot): SheetMarks {
  const places = [0, 1, 2].map((n) => ({ rowIndex: n, columnIndex: n }));
  return {
    sheet: sheet.name,
    cells: places.map((place, i) => ({
      ...place,
      severity: SEVERITIES[i]!,
      expect: contentAt(sheet, place.rowIndex, place.columnIndex),
    })),
  };
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString("latin1")]),
  );
}

async function markAll(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  const { sheets } = await workbook.readSnapshot(quietWatch());
  await workbook.setMarks(sheets.filter(({ isProtected }) => !isProtected).map(marksIn), quietWatch());
  return workbook.bytes();
}

async function unmarkAll(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  await workbook.setMarks([], quietWatch());
  return workbook.bytes();
}

const CONTENT = cells(row(1, ["日期", "事由"]) + row(2, ["2020.6.1", "书"]));

function bookWith(afterFormats: string, afterCells = ""): Uint8Array {
  return buildXlsx({
    sheets: [{ name: "支出", content: CONTENT + afterCells }],
    styles: stylesWith({}, [0]) + afterFormats,
  });
}

/** The part as somebody else's program writes it. */
function rewritten(bytes: Uint8Array, part: string, rewrite: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(rewrite(strFromU8(parts[part]!))) });
}

const SHEET = "xl/worksheets/sheet1.xml";
const dxf = "<dxf><font><b/></font></dxf>";
const rule = (attributes: string): string =>
  `<conditionalFormatting sqref="A1:B2"><cfRule type="expression" ${attributes}><formula>TRUE</formula></cfRule></conditionalFormatting>`;

const FILES: Readonly<Record<string, Uint8Array>> = {
  "no list of looks": bookWith(""),
  "a list closed in itself": bookWith('<dxfs count="0"/>'),
  "one with a blank": bookWith('<dxfs count="0" />'),
  "one without a count": bookWith("<dxfs/>"),
  "an empty list": bookWith('<dxfs count="0"></dxfs>'),
  "a list on lines of its own": bookWith(`<dxfs count='1'>\n  ${dxf}\n</dxfs>`),
  "what comes behind the list": bookWith('<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/>'),
  "ranks with gaps, in single quotes": bookWith(
    `<dxfs count="1">${dxf}</dxfs>`,
    rule("dxfId='0' priority='7'") + rule('priority="3" dxfId="0"'),
  ),
  "a rule at the end, as newer programs add it": bookWith(
    "",
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="1" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  ),
  "a byte order mark, the encoding in small letters": rewritten(
    bookWith(""),
    SHEET,
    (xml) => `\uFEFF${xml.replace('encoding="UTF-8"', "encoding='utf-8'")}`,
  ),
  "a prefix": rewritten(bookWith(""), SHEET, (xml) =>
    xml.replaceAll(/<(\/?)(?=[a-z])/gu, "<$1x:").replace("<x:worksheet xmlns=", "<x:worksheet xmlns:x="),
  ),
  "cells closed in themselves": rewritten(bookWith(""), SHEET, (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/su, "<sheetData />"),
  ),
  "a macro book": buildMacroBook(),
  "a book of another program": buildForeignBook(),
};

test.each(Object.keys(FILES))("%s", async (name) => {
  const file = FILES[name]!;
  const marked = await markAll(file);
  const laid = await (await XlsxWorkbook.open(marked, quietWatch())).readMarks(quietWatch());
  expect(new Set(laid.map(({ severity }) => severity))).toEqual(new Set(SEVERITIES));
  expect(partsOf(await unmarkAll(marked))).toEqual(partsOf(file));
  expect(partsOf(await unmarkAll(await markAll(marked)))).toEqual(partsOf(file));
});

test("only the sheet and the looks change", async () => {
  const file = FILES["a macro book"]!;
  const [before, after] = [partsOf(file), partsOf(await markAll(file))];
  const changed = Object.keys(after).filter((part) => after[part] !== before[part]);
  expect(changed.filter((part) => !/worksheets\/sheet\d+\.xml$|styles\.xml$/u.test(part))).toEqual([]);
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
});

test("a program has put our rule beside one of the clerk's: only ours goes", async () => {
  const marked = await markAll(FILES["ranks with gaps, in single quotes"]!);
  const ours = /<conditionalFormatting sqref="A1"><cfRule[^>]*>.*?<\/cfRule><\/conditionalFormatting>/u;
  const moved = rewritten(marked, SHEET, (xml) => {
    const block = ours.exec(xml)![0];
    const own = block.replace(/<\/?conditionalFormatting[^>]*>/gu, "");
    return xml.replace(block, "").replace("</conditionalFormatting>", `${own}</conditionalFormatting>`);
  });
  const after = await unmarkAll(moved);
  const formats = dumpXlsxFormats(after, "支出");
  expect(formats.map(({ formula }) => formula)).toEqual(["TRUE", "TRUE"]);
  expect(await (await XlsxWorkbook.open(after, quietWatch())).readMarks(quietWatch())).toEqual([]);
});

test("a look of ours that something else has come to use stays", async () => {
  const marked = await markAll(FILES["an empty list"]!);
  const copied = rewritten(marked, SHEET, (xml) =>
    xml.replace("</sheetData>", `</sheetData>${rule('dxfId="2" priority="9"')}`),
  );
  const after = await unmarkAll(copied);
  expect(dumpXlsxFormats(after, "支出")).toMatchObject([{ formula: "TRUE", fill: "#DDEBF7" }]);
});

test("a strict file is refused, and is as it was", async () => {
  const strict = rewritten(bookWith(""), "xl/workbook.xml", (xml) =>
    xml.replace(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ),
  );
  expect(await refusalOf(markAll(strict))).toMatchObject({ code: "file-strict" });
});
