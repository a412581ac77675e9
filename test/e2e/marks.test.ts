// 在表中标出 and 去掉标记 as built: in the browser edition the grid shows the marks and the saved file holds them, in Excel the
// sheets do; one press takes them off, also in a workbook that was marked at another time.

import { mkdirSync, readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { zh } from "../../src/texts/zh";
import { zhDesk } from "../../src/texts/zhDesk";
import { buildXlsx, cells } from "../support/buildXlsx";
import { chineseFontAbsent } from "../support/browser/chineseFontAbsent";
import { eventually } from "../support/browser/eventually";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { eachOnDesk, inExcel } from "../support/browser/inChromium";
import type { ExcelPage } from "../support/browser/openExcelPage";
import { untilQuiet } from "../support/browser/untilQuiet";
import { dumpFormats } from "../support/excel/dumpFormats";
import { ExcelStandIn } from "../support/excel/ExcelStandIn";
import { workbookFromSnapshot } from "../support/excel/model/fromSnapshot";
import { dumpXlsxFormats } from "../support/sheetDump/dumpXlsxFormats";
import { snapshotOf } from "../support/snapshotOf";
import { row } from "../support/viewOf";
import { workbookOf } from "../support/workbookOf";

jest.setTimeout(60_000);

const HEADINGS = ["日期", "事由", "支出金额", "经办人", "审批人"];
const TITLE = ["经费支出登记表"];
const FIRST = ["2020.6.1", "学习书籍", 400, "赵大江", "钱大海"];
const FAULTY = ["2020年9月18日", "慰问物品", 200, "赵大江", "赵大江"];
const LOCKED = "上半年";

const RED = "rgb(248, 180, 180)";
const PICTURES = "dist/screenshots";

const buttonIn = (place: Page | Frame, name: string) => place.getByRole("button", { name, exact: true });

describe("in the browser edition", () => {
  let page: Page;

  eachOnDesk(async (desk) => {
    page = desk.page;
    await page.getByRole("gridcell").getByText("经费支出").first().waitFor();
    const content = [TITLE, HEADINGS, FIRST, FAULTY].map((values, i) => row(i + 1, values)).join("");
    await open(buildXlsx({ sheets: [{ name: "支出", content: cells(content) }] }));
  });

  async function open(bytes: Uint8Array, name = "支出.xlsx"): Promise<void> {
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
    await page.getByRole("gridcell").getByText("慰问物品").first().waitFor();
    await buttonIn(page, zh.places.check).click();
  }

  /** The fill of 赵大江 as the person who approves. */
  const fill = () =>
    page
      .getByRole("gridcell")
      .getByText("赵大江")
      .last()
      .evaluate((cell) => getComputedStyle(cell).backgroundColor);

  async function saveCopy(): Promise<Uint8Array> {
    const download = page.waitForEvent("download");
    await buttonIn(page, zhDesk.save).click();
    return new Uint8Array(readFileSync(await (await download).path()));
  }

  async function mark(): Promise<void> {
    await buttonIn(page, zh.check.mark).click();
    await buttonIn(page, zh.check.unmark).waitFor();
  }

  test("the grid shows the marks, the saved copy has them, and one press takes them off", async () => {
    const plain = await fill();
    await mark();
    await eventually(async () => expect(await fill()).toBe(RED));
    expect(await findAxeFaults(page.mainFrame())).toEqual([]);
    expect(dumpXlsxFormats(await saveCopy(), "支出").map(({ line }) => line)).toContain("solid");

    await buttonIn(page, zh.check.unmark).click();
    await page.getByText(zh.check.unmarked).first().waitFor();
    await eventually(async () => expect(await fill()).toBe(plain));
    expect(dumpXlsxFormats(await saveCopy(), "支出")).toEqual([]);
    expect(await buttonIn(page, zh.check.unmark).count()).toBe(0);
  });

  test("a workbook that was marked at another time: the marks are counted, and come off", async () => {
    await mark();
    const copy = await saveCopy();
    await open(copy, "支出（副本）.xlsx");
    await page.getByText("表中标着：").first().waitFor();
    await eventually(async () => expect(await fill()).toBe(RED));
    await buttonIn(page, zh.check.unmark).click();
    await page.getByText(zh.check.unmarked).first().waitFor();
    await eventually(async () => expect(await fill()).not.toBe(RED));
  });

  test("by keyboard alone, with the focus kept", async () => {
    await buttonIn(page, zh.check.mark).focus();
    await page.keyboard.press("Enter");
    await buttonIn(page, zh.check.unmark).waitFor();
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false),
    );
  });

  test("what a screen reader hears of a marked cell", async () => {
    await mark();
    await page.getByRole("gridcell").getByText("赵大江").last().click();
    const selected = page.locator("[role=gridcell][aria-selected=true]").first();
    await eventually(async () =>
      expect(await selected.getAttribute("aria-label")).toContain(zhDesk.marked.error),
    );
  });

  (chineseFontAbsent === null ? test : test.skip)("a picture of it", async () => {
    await mark();
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}/marks.png`, animations: "disabled", caret: "hide" });
  });
});

describe("in Excel", () => {
  const openInExcel = inExcel();
  let excel: ExcelPage;
  let standIn: ExcelStandIn;

  beforeEach(async () => {
    const book = workbookOf(
      snapshotOf([TITLE, HEADINGS, FIRST, FAULTY], { name: "支出" }),
      snapshotOf([TITLE, HEADINGS, FAULTY], { name: LOCKED, isProtected: true }),
    );
    standIn = new ExcelStandIn(workbookFromSnapshot(book), { platform: "web" });
    excel = await openInExcel({ standIn, place: "check" });
  });

  const formats = () => dumpFormats(standIn.workbook, "支出");

  test("the sheet is marked, the protected one named and left alone, and the marks come off", async () => {
    const { pane } = excel;
    await pane
      .getByText(zh.check.markLocked([LOCKED]))
      .first()
      .waitFor();
    await buttonIn(pane, zh.check.mark).click();
    await buttonIn(pane, zh.check.unmark).waitFor();
    expect(formats().map(({ fill }) => fill)).toContain("#F8B4B4");
    expect(dumpFormats(standIn.workbook, LOCKED)).toEqual([]);
    expect(await findAxeFaults(pane)).toEqual([]);

    await buttonIn(pane, zh.check.unmark).click();
    await pane.getByText(zh.check.unmarked).first().waitFor();
    expect(formats()).toEqual([]);
  });

  test("marks of an earlier time are offered to come off in a pane that has just been opened", async () => {
    await buttonIn(excel.pane, zh.check.mark).click();
    await buttonIn(excel.pane, zh.check.unmark).waitFor();
    await excel.context.close();
    excel = await openInExcel({ standIn, place: "check" });
    await buttonIn(excel.pane, zh.check.unmark).click();
    await excel.pane.getByText(zh.check.unmarked).first().waitFor();
    expect(formats()).toEqual([]);
  });

  test("while a cell is being edited it says so, and marks once that is over", async () => {
    const { pane } = excel;
    await buttonIn(pane, zh.check.mark).waitFor();
    await untilQuiet(excel);
    standIn.isCellBeingEdited = true;
    await buttonIn(pane, zh.check.mark).click();
    await pane.getByText(zh.failures["cell-being-edited"]().what).first().waitFor();
    expect(formats()).toEqual([]);
    standIn.isCellBeingEdited = false;
    await buttonIn(pane, zh.check.mark).click();
    await buttonIn(pane, zh.check.unmark).waitFor();
  });
});
