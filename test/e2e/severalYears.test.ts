// A workbook of several years in the browser edition as built: side by side in the pane, and in the written sheet.

import type { Page } from "playwright-core";
import type { TrendFigureId } from "../../src/domain/summary/trend/trendFigures";
import { zh } from "../../src/texts/zh";
import { zhDesk } from "../../src/texts/zhDesk";
import { zhTrend } from "../../src/texts/zhTrend";
import { eventually } from "../support/browser/eventually";
import { findAxeFaults } from "../support/browser/findAxeFaults";
import { eachOnDesk } from "../support/browser/inChromium";
import { committeeBook } from "../support/committeeBook";
import { fiveYears } from "../support/severalYears";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

jest.setTimeout(60_000);

let page: Page;

eachOnDesk((opened) => {
  page = opened.page;
  return Promise.resolve();
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const table = () => page.getByRole("table", { name: zhTrend.table });
const heads = () => table().getByRole("columnheader").allTextContents();
const valuesOf = (id: TrendFigureId) =>
  table().getByRole("row", { name: zhTrend.lines[id] }).getByRole("cell").allTextContents();

async function openBook(bytes: Uint8Array): Promise<void> {
  const file = { name: "多年.xlsx", mimeType: "", buffer: Buffer.from(bytes) };
  await page.locator("input[type=file]").setInputFiles(file);
  await eventually(async () => expect(await page.title()).toContain("多年.xlsx"));
  await button(zh.places.summary).click();
}

test("the newest three years stand side by side, blank where nothing was recorded; axe finds nothing", async () => {
  await openBook(xlsxFromSnapshot(fiveYears));
  await table().waitFor();
  expect(await heads()).toEqual(["历年项目", "2018年", "2019年", "2020年"]);
  expect(await valuesOf("visit.cash")).toEqual([`—${zhTrend.notRecorded}`, "400.00", "1,100.00"]);
  const chart = page.getByRole("img", { name: /^历年支出（元）：2016年 1,675\.50，2017年 没有登记，/u });
  expect(await chart.locator("rect").count()).toBe(5);
  await page.getByText("2019年，『走访慰问』第6行：金额看不懂，金额未计入。").waitFor();
  expect(await findAxeFaults(page.mainFrame())).toEqual([]);
});

test("the earlier years come by a press, and no further than there are", async () => {
  await openBook(xlsxFromSnapshot(fiveYears));
  await table().waitFor();
  const isOff = (name: string) => button(name).getAttribute("aria-disabled");
  expect(await isOff(zhTrend.later)).toBe("true");
  await button(zhTrend.earlier).click();
  await button(zhTrend.earlier).click();
  expect(await heads()).toEqual(["历年项目", "2016年", "2017年", "2018年"]);
  expect(await valuesOf("award.times")).toEqual(["3", `—${zhTrend.notRecorded}`, "4"]);
  expect(await isOff(zhTrend.earlier)).toBe("true");
  await button(zhTrend.earlier).click({ force: true });
  expect(await heads()).toEqual(["历年项目", "2016年", "2017年", "2018年"]);
  await button(zhTrend.later).click();
  expect(await heads()).toEqual(["历年项目", "2017年", "2018年", "2019年"]);
});

test("a figure of a former year leads to its rows, and another year's summary begins anew", async () => {
  await openBook(xlsxFromSnapshot(fiveYears));
  await button(zhTrend.figureOf(2018, zhTrend.lines["award.times"], "4")).click();
  await page.getByText(zhTrend.sourcesOf(2018, zhTrend.lines["award.times"])).waitFor();
  await page.getByRole("group", { name: zh.summary.sources }).getByText("B6:B9").waitFor();
  await eventually(async () =>
    expect(await page.locator("[role=tab][aria-selected=true]").last().textContent()).toBe("奖学奖优"),
  );
  await page.getByRole("combobox").selectOption("2018");
  await eventually(async () => expect(await heads()).toEqual(["历年项目", "2016年", "2017年", "2018年"]));
});

test("the written sheet has the section and its charts", async () => {
  await openBook(xlsxFromSnapshot(fiveYears));
  await button(zh.summary.write).click();
  await page.getByText(zh.summary.created("年度汇总")).first().waitFor();
  const charts = page.getByRole("list", { name: zhDesk.drawings }).getByRole("listitem");
  await charts.nth(4).waitFor({ state: "attached" });
  expect(await charts.allTextContents()).toEqual([
    expect.stringContaining("各月支出") as string,
    expect.stringContaining("各类支出") as string,
    expect.stringContaining("历年支出") as string,
    expect.stringContaining("历年走访慰问人数") as string,
    expect.stringContaining("历年奖学奖优人数") as string,
  ]);
});

test("with two years in a row there is nothing more to show", async () => {
  await openBook(xlsxFromSnapshot(committeeBook));
  await page.getByText(zh.summary.figuresHint).waitFor();
  expect(await page.getByText(zhTrend.section).count()).toBe(0);
  expect(await page.getByText(zh.summary.trendLoading).count()).toBe(0);
});
