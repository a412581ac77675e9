// The built add-in inside Excel for the web as the stand-in plays it: the real page, the real Office.js library with its
// own message protocol, over https, in Chromium.

import { cellAddress } from "../../src/domain/sheets/address";
import { en } from "../../src/texts/en";
import { zh } from "../../src/texts/zh";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { inExcel } from "../support/browser/inChromium";
import type { ExcelPage, ExcelPageOptions } from "../support/browser/openExcelPage";
import { untilQuiet } from "../support/browser/untilQuiet";
import type { ExcelStandIn } from "../support/excel/ExcelStandIn";
import { openSampleBook } from "../support/excel/openSampleBook";

// A page, a library of a megabyte and a half, and a workbook of thirteen sheets, on a machine that does other things too.
jest.setTimeout(60_000);

const openInExcel = inExcel();
let standIn: ExcelStandIn;
let excel: ExcelPage;

async function open(options: Partial<ExcelPageOptions> = {}): Promise<void> {
  standIn = await openSampleBook({ platform: "web" });
  excel = await openInExcel({ standIn, ...options });
}

const sheetNames = (): string[] => standIn.workbook.sheets.map((sheet) => sheet.name);

const writeButton = () => excel.pane.getByRole("button", { name: zh.summary.write });

/** Presses the button and waits until the pane says what was written. */
async function write(said: string): Promise<void> {
  await writeButton().click();
  await excel.pane.getByText(said).first().waitFor();
}

test("pressing 生成年度汇总 writes the sheet, pressing again renews it in its place", async () => {
  await open({ place: "summary" });
  const before = sheetNames();
  await write(zh.summary.created("年度汇总"));
  expect(sheetNames()).toEqual([...before, "年度汇总"]);

  const sheet = standIn.workbook.findSheet("年度汇总")!;
  const values = [...sheet.filledCells()].map(({ rowIndex, columnIndex }) =>
    standIn.workbook.valueOf(sheet, rowIndex, columnIndex),
  );
  expect(values).toContain(3850);
  expect(sheet.charts).toHaveLength(2);

  await write(zh.summary.renewed("年度汇总"));
  expect(sheetNames()).toEqual([...before, "年度汇总"]);
});

test("撤销 takes the sheet away again", async () => {
  await open({ place: "summary" });
  const before = sheetNames();
  await write(zh.summary.created("年度汇总"));
  await excel.pane
    .getByRole("button", { name: zh.pane.undoRemove("年度汇总") })
    .last()
    .click();
  await excel.pane.getByText(zh.pane.removed("年度汇总")).first().waitFor();
  expect(sheetNames()).toEqual(before);
});

test("in a protected workbook it says so, and nothing changes", async () => {
  await open({ place: "summary" });
  await writeButton().waitFor();
  await untilQuiet(excel);
  standIn.workbook.isStructureProtected = true;
  const before = sheetNames();
  await write(zh.failures.protected(null).what);
  expect(sheetNames()).toEqual(before);
});

test("while a cell is being edited it says so, and works once that is over", async () => {
  await open({ place: "summary" });
  await writeButton().waitFor();
  await untilQuiet(excel);
  standIn.isCellBeingEdited = true;
  await write(zh.failures["cell-being-edited"]().what);
  standIn.isCellBeingEdited = false;
  await write(zh.summary.created("年度汇总"));
});

test("what the clerk types in Excel is in the figures a moment later", async () => {
  await open({ place: "summary" });
  await excel.pane.getByText("3,850.00").first().waitFor();
  await untilQuiet(excel);
  const sheet = standIn.workbook.findSheet("经费支出")!;
  const place = [...sheet.filledCells()].find(({ cell }) => cell.constant === 300)!;
  standIn.type("经费支出", cellAddress(place.rowIndex, place.columnIndex), 400);
  await excel.pane.getByText("3,950.00").first().waitFor();
});

test.each(["home", "entry", "check", "summary"] as const)(
  "the ribbon's button for %s opens the pane there, and axe finds nothing",
  async (place) => {
    await open({ place });
    await excel.pane.getByRole("main", { name: zh.places[place] }).waitFor();
    await excel.pane.getByText(zh.places[place]).first().waitFor();
    expect(await findAxeFaults(excel.pane)).toEqual([]);
  },
);

test("where Excel speaks English, so does the pane", async () => {
  await open({ place: "summary", locale: "en-US" });
  await excel.pane.getByRole("button", { name: en.summary.write }).waitFor();
  expect(await excel.pane.locator("html").getAttribute("lang")).toBe("en");
});
