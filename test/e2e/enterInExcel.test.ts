// A visit to four pupils by car, with its expense and its fuel, entered by keyboard into Excel as the stand-in plays it; and
// what was typed when the pane was closed, or when a cell was being edited, is there again.

import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/launchChromium.js";
import type { Served } from "../../scripts/serveFolder.js";
import { zh } from "../../src/texts/zh";
import { zhEntry } from "../../src/texts/zhEntry";
import { entryKeys, type EntryKeys } from "../support/browser/entryKeys";
import { openExcelPage, type ExcelPage } from "../support/browser/openExcelPage";
import { servePane } from "../support/browser/servePane";
import type { ExcelStandIn } from "../support/excel/ExcelStandIn";
import { openSampleBook } from "../support/excel/openSampleBook";

jest.setTimeout(120_000);

let browser: Browser;
let served: Served;
let standIn: ExcelStandIn;
let excel: ExcelPage;
let keys: EntryKeys;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servePane()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  standIn = await openSampleBook({ platform: "web" });
  excel = await openExcelPage(browser, { url: served.url, standIn, place: "entry" });
  keys = entryKeys(excel.page, excel.pane);
  await excel.pane.getByText(zhEntry.lead).waitFor();
  await excel.pane.getByRole("button", { name: zh.places.entry, exact: true }).focus();
});
afterEach(async () => {
  expect(excel.foreignRequests).toEqual([]);
  expect(excel.complaints).toEqual([]);
  await excel.context.close();
});

/** A row's values, from the first column to the last. */
function rowOf(sheetName: string, rowNumber: number): readonly unknown[] {
  const sheet = standIn.workbook.findSheet(sheetName)!;
  return Array.from({ length: 13 }, (_, column) => standIn.workbook.valueOf(sheet, rowNumber - 1, column));
}

const NAMES = ["余小舟", "程小桐", "安小满", "乔小麦"];
const inGroup = (name: string) => excel.pane.getByRole("group", { name });

test("a visit to four by car stands in both sheets at once, and is taken back at once", async () => {
  await keys.openForm("visit");
  await keys.fillIn({
    "慰问对象/姓名": NAMES.join("、"),
    "慰问对象/类别": "留守儿童",
    慰问日期: "11.6",
    是否用车: "是",
    签收: "监护人",
  });
  await keys.tabTo(zhEntry.alsoExpense);
  await keys.press("Space");
  await inGroup(zhEntry.paid.fuel).waitFor();
  await keys.tabTo("日期");
  await keys.fillIn({ 凭证号: "记-11-01", 经办人: "菊南山", 审批人: "柏长春", 报销状态: "已报销" });
  await keys.tabTo("日期");
  await keys.fillIn({ 凭证号: "记-11-02" });
  await keys.save();
  await excel.pane.getByText(/^已写进『走访慰问』第 \d+～\d+ 行，共 4 行。$/u).waitFor();
  const said = await excel.pane.getByText(/^已写进『走访慰问』/u).innerText();
  const [first = 0] = (/第 (\d+)/u.exec(said) ?? []).slice(1).map(Number);
  expect(NAMES.map((_, at) => rowOf("走访慰问", first + at).slice(0, 3))).toEqual(
    NAMES.map((name, at) => [5 + at, name, "留守儿童"]),
  );
  const spent = standIn.workbook.findSheet("经费支出")!;
  const at = [...spent.filledCells()].find(({ cell }) => cell.constant === "记-11-01")!.rowIndex + 1;
  expect(rowOf("经费支出", at).slice(2, 6)).toEqual([`慰问${NAMES.join("、")}`, "走访慰问", 800, "记-11-01"]);
  expect(rowOf("经费支出", at + 1).slice(2, 9)).toEqual([
    "走访慰问用车油费",
    "油费",
    100,
    "记-11-02",
    null,
    "县石油公司",
    "菊南山",
  ]);
  await excel.pane.getByRole("button", { name: zhEntry.undoOf }).focus();
  await keys.press("Enter");
  await excel.pane.getByText(zh.entering.undone("走访慰问")).first().waitFor();
  expect([...spent.filledCells()].some(({ cell }) => cell.constant === "记-11-01")).toBe(false);
});

test("while a cell is being edited nothing typed is lost, nor when the pane is closed then", async () => {
  await keys.openForm("award");
  await keys.fillIn({ 学生姓名: "云朵朵", 奖励类别: "三好学生", 发放日期: "10.16" });
  standIn.isCellBeingEdited = true;
  await keys.save();
  await excel.pane.getByText(zh.failures["cell-being-edited"]().what, { exact: false }).first().waitFor();
  expect(await keys.field("学生姓名").inputValue()).toBe("云朵朵");
  standIn.isCellBeingEdited = false;

  // A ribbon button loads the pane anew, and so does whoever closes and opens it.
  await excel.page.reload();
  const pane = excel.page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
  const again = entryKeys(excel.page, pane);
  await pane.getByText(zhEntry.lead).waitFor();
  await pane.getByRole("button", { name: zh.places.entry, exact: true }).focus();
  await pane.getByText(zhEntry.draft.unfinished).waitFor();
  await again.openForm("award");
  await pane.getByText(zhEntry.draft.found).waitFor();
  expect(await again.field("学生姓名").inputValue()).toBe("云朵朵");
  expect(await again.field("发放日期").inputValue()).toBe("10.16");
  await again.save();
  await pane.getByText(/^已写进『奖学奖优』第 \d+ 行。$/u).waitFor();
  expect(await pane.evaluate(() => Object.keys(localStorage).join())).not.toContain("draft");
  expect(await pane.getByText(zhEntry.draft.found).count()).toBe(0);
});
