// What the clerk changes in Excel is judged again by itself: the built add-in, the real Office.js library, the stand-in's
// events, in Chromium.

import { zh } from "../../src/texts/zh";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { inExcel } from "../support/browser/inChromium";
import type { ExcelPage } from "../support/browser/openExcelPage";
import { untilQuiet } from "../support/browser/untilQuiet";
import type { ExcelStandIn } from "../support/excel/ExcelStandIn";
import { openSampleBook } from "../support/excel/openSampleBook";

jest.setTimeout(60_000);

const SHEET = "经费支出";
const ROW = 6;

const openInExcel = inExcel();
let standIn: ExcelStandIn;
let excel: ExcelPage;

beforeEach(async () => {
  standIn = await openSampleBook({ platform: "web", apiVersion: "1.14" });
  excel = await openInExcel({ standIn, place: "check" });
  await again().waitFor();
  await untilQuiet(excel);
});

const again = () => excel.pane.getByRole("button", { name: zh.check.again, exact: true });
const fold = (title: string) => excel.pane.locator("summary", { hasText: title });
const saidAloud = (words: string) => excel.pane.getByRole("status").filter({ hasText: words });
const said = (open: number) => zh.check.recheckedRows([zh.check.recheckedPlace(SHEET, [ROW - 1])], open);

/** The address of a column's cell in the row, by its heading. */
function cellUnder(heading: string): string {
  const sheet = standIn.workbook.findSheet(SHEET)!;
  for (const { rowIndex, columnIndex } of sheet.filledCells()) {
    const value = standIn.workbook.valueOf(sheet, rowIndex, columnIndex);
    if (typeof value === "string" && value.startsWith(heading))
      return `${String.fromCharCode("A".charCodeAt(0) + columnIndex)}${ROW}`;
  }
  throw new Error(`no heading ${heading}`);
}

test("a row that is spoiled is named, and cleared again once it is mended, with no button pressed", async () => {
  const address = cellUnder("支出金额");
  const sheet = standIn.workbook.findSheet(SHEET)!;
  const before = standIn.workbook.valueOf(sheet, ROW - 1, address.charCodeAt(0) - "A".charCodeAt(0));
  standIn.resetCounts();
  standIn.type(SHEET, address, -5);
  await fold("金额").first().waitFor();
  await excel.pane
    .getByText(/第6行刚改过，已重新核对：有问题/u)
    .first()
    .waitFor();
  await untilQuiet(excel);
  expect(standIn.counts.roundTrips).toBe(1);
  await saidAloud(`『${SHEET}』第${ROW}行刚改过`).waitFor({ state: "attached" });
  expect(await findAxeFaults(excel.pane)).toEqual([]);

  standIn.type(SHEET, address, Number(before));
  await excel.pane.getByText(said(0)).first().waitFor();
});

test("what is unfolded stays so, and the keyboard stays where it was", async () => {
  const notes = fold(zh.check.unfold);
  await notes.focus();
  await excel.page.keyboard.press("Enter");
  const folds = excel.pane.locator("details[open]");
  await folds.first().waitFor();
  const open = await folds.count();
  standIn.type(SHEET, cellUnder("支出金额"), -5);
  await excel.pane
    .getByText(/刚改过，已重新核对/u)
    .first()
    .waitFor();
  expect(await folds.count()).toBe(open);
  expect(await excel.pane.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
});

test("a new row has the whole read, and a full check is one press away", async () => {
  const sheet = standIn.workbook.findSheet(SHEET)!;
  const last = Math.max(...[...sheet.filledCells()].map(({ rowIndex }) => rowIndex));
  standIn.type(SHEET, `A${last + 4}`, "补一笔");
  await excel.pane
    .getByText(/表里刚有改动，已全部重新核对/u)
    .first()
    .waitFor();
  await again().click();
  await excel.pane
    .getByText(/表里刚有改动/u)
    .first()
    .waitFor({ state: "detached" });
});
