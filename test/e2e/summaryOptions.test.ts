// 汇总选项 on the built desk: months, sections and lists of names, by mouse and by keyboard, and the sheet that comes of it.

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { zh } from "../../src/texts/zh";
import { zhDesk } from "../../src/texts/zhDesk";
import { zhSummaryOptions as words } from "../../src/texts/zhSummaryOptions";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { eventually } from "../support/browser/eventually";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { eachOnDesk } from "../support/browser/inChromium";
import { quietWatch } from "../support/quietWatch";

jest.setTimeout(60_000);

const FIRST_HALF = { year: 2020, firstMonth: 1, lastMonth: 6 };
const YEAR = { year: 2020, firstMonth: 1, lastMonth: 12 };
const USUAL = { without: 0, lists: 0, masksNames: true };

let page: Page;

eachOnDesk(async (opened) => {
  page = opened.page;
  await page.getByRole("gridcell").getByText("经费支出").first().waitFor();
  await page.getByRole("button", { name: zh.places.summary, exact: true }).click();
});

const main = () => page.getByRole("main");
const button = (name: string) => main().getByRole("button", { name, exact: true });
const tick = (name: string) => main().getByRole("checkbox", { name, exact: true });
const chooser = (name: string) => main().getByRole("combobox", { name, exact: true });
const said = (text: string | RegExp) => main().getByText(text).first();

async function open(): Promise<void> {
  await said(zh.summary.options(YEAR, USUAL)).click();
  await chooser(words.span).waitFor();
}

async function saved(): Promise<SheetSnapshot> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: zhDesk.save, exact: true }).click(),
  ]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return (await readXlsx(bytes, quietWatch())).sheets.find(({ name }) => name === "年度汇总")!;
}

const texts = (sheet: SheetSnapshot): readonly string[] =>
  sheet.rows.flatMap((row) => row.filter((value) => typeof value === "string"));

test("a half-year: its figures, what is said of the report, its sheet, and back to the year", async () => {
  await open();
  await chooser(words.span).selectOption(words.spans["half 1"] ?? "");
  await said(/^2020年上半年：支出合计 1,400\.00 元/u).waitFor();
  await said(zh.summary.options(FIRST_HALF, USUAL)).waitFor();
  await said(zh.summary.reportOfYear(2020)).waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  await button(zh.summary.writeSpan).click();
  await said(zh.summary.created("年度汇总")).waitFor();
  const half = await saved();
  expect(half.rows[0]?.[0]).toBe("2020年上半年关心下一代工作汇总表");
  expect(half.rows.flat()).toContain(1400);

  await chooser(words.span).selectOption(words.spans["year"] ?? "");
  await said(/^2020年：支出合计 3,850\.00 元/u).waitFor();
  await button(zh.summary.write).click();
  await said(zh.summary.renewed("年度汇总")).waitFor();
  expect((await saved()).rows[0]?.[0]).toBe("2020年度关心下一代工作汇总表");
});

test("months of one's choice, into the next year, stay while another place is open", async () => {
  await open();
  await chooser(words.span).selectOption(words.spans["custom"] ?? "");
  await chooser(words.from).selectOption("2020年9月");
  await chooser(words.until).selectOption("2021年8月");
  await said(/^2020年9月至2021年8月：/u).waitFor();
  await said(words.overTwoYears).waitFor();
  await page.getByRole("button", { name: zh.places.home, exact: true }).click();
  await page.getByRole("button", { name: zh.places.summary, exact: true }).click();
  await said(/^2020年9月至2021年8月：/u).waitFor();
  await said(/^汇总选项：2020年9月至2021年8月/u).click();
  expect(await chooser(words.until).inputValue()).toBe("20");
});

test("sections left out and lists added: masked on the sheet, whole only where that is ticked", async () => {
  await open();
  await tick(zh.sections.study).uncheck();
  await tick(words.check).uncheck();
  await tick(words.list.awardList).check();
  await tick(words.list.visitList).check();
  await said(zh.summary.options(YEAR, { without: 2, lists: 2, masksNames: true })).waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
  await button(zh.summary.write).click();
  await said(zh.summary.created("年度汇总")).waitFor();
  const masked = texts(await saved());
  expect(masked).toEqual(expect.arrayContaining(["林**", expect.stringContaining("奖励名单") as string]));
  expect(masked.filter((text) => text.includes("林春晓"))).toEqual([]);
  expect(masked.filter((text) => /学习日|检查情况/u.test(text))).toEqual([]);

  await tick(words.wholeNames).check();
  await said(zh.summary.options(YEAR, { without: 2, lists: 2, masksNames: false })).waitFor();
  await button(zh.summary.write).click();
  await said(zh.summary.renewed("年度汇总")).waitFor();
  expect(texts(await saved())).toContain("林春晓");
});

test("the last section cannot be taken away, and all of it goes by keyboard", async () => {
  await said(zh.summary.options(YEAR, USUAL)).focus();
  await page.keyboard.press("Enter");
  await chooser(words.span).waitFor();
  await page.keyboard.press("Tab");
  expect(await chooser(words.span).evaluate((element) => element === document.activeElement)).toBe(true);
  const boxes = main().getByRole("checkbox");
  const count = (await boxes.count()) - 2;
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press("Tab");
    if (at < count - 1) await page.keyboard.press("Space");
  }
  await eventually(async () => expect(await tick(words.check).isDisabled()).toBe(true));
  expect(await tick(words.check).isChecked()).toBe(true);
});
